package io.gongkai.core.parts;

import java.util.regex.Pattern;

/** What pages print around a document and is no part of it. All patterns look at short lines without spaces. */
final class Furniture {
    private static final int LONGEST = 160;

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "[-—–－―─~·]*(?:第?[0-9]{1,3}页?|共[0-9]{1,3}页|[0-9]{1,3}/[0-9]{1,3}|第[0-9]{1,3}页[,，/]?共[0-9]{1,3}页)[-—–－―─~·]*");
    private static final Pattern FIGURE = Pattern.compile("[0-9０-９.,，．+＋/%％—－-]{1,20}");
    private static final Pattern AROUND = Pattern.compile("(?:您?(?:现在|当前|目前)?(?:的|所在|所处)?(?:当前)?位置)[:：>＞»].*"
            + "|您(?:现在|当前|目前)?(?:的位置|所在).{0,100}"
            + "|首页[>＞»›/|].*|.*(?:[>＞»›].*[>＞»›]).*"
            + "|[=＝*_\\-—]{3,}.{0,10}[=＝*_\\-—]*"
            + "|[【\\[（(]?字[体号](?:大小)?[:：\\]】]?[【\\[]?[大中小默认+-]{0,6}[】\\])）]*"
            + "|(?:浏览|阅读|点击|访问)(?:次数|量|数)?[:：]?[0-9]*次?"
            + "|附件下载[:：]?|相关附件[:：]?|保护视力色[:：]?.{0,10}"
            + "|正文|首页|网站地图|联系我们|关于我们|隐私声明|法律声明|网站声明|使用帮助|返回顶部|无障碍(?:阅读|浏览)?|长者模式|繁體|繁体|简体|English|打印版"
            + "|设为首页|加入收藏|网站首页");
    /** What stands behind a document: nothing that follows belongs to it. */
    private static final Pattern BEHIND = Pattern.compile(
            "扫一扫.{0,20}|.{0,6}手机(?:上)?打开当前页.{0,6}|(?:上一[篇条]|下一[篇条])(?:[:：].*)?"
                    + "|(?:[【\\[（(]?(?:打印|关闭|收藏|分享|返回|纠错)(?:本[页文]|此[页文]|窗口|页面|顶部)?[】\\])）]?){1,6}"
                    + "|分享[到至][:：]?.{0,30}"
                    + "|相关(?:链接|文章|新闻|阅读|文档|信息|稿件)[:：]?"
                    + "|[（(\\[【]?(?:责任编辑|责编|编辑|审核人?|作者|信息员|初审|复审|终审|稿源)[:：].{0,20}"
                    + "|(?:主办|承办|协办|主管)(?:单位)?[:：].*|技术支持[:：].*|网站标识码.*|版权所有.*|.*(?:ICP备|公网安备|网站标识码|Copyright|All[Rr]ights).*");

    private Furniture() {}

    /** Whether a line without spaces is the number of a page, or nothing but a figure, which is no prose either. */
    static boolean isNumber(String compact) {
        return compact.length() <= LONGEST
                && (PAGE_NUMBER.matcher(compact).matches()
                        || FIGURE.matcher(compact).matches());
    }

    /** Whether a line without spaces stands around the document. */
    static boolean isAround(String compact) {
        return compact.length() <= LONGEST
                && compact.indexOf('。') < 0
                && AROUND.matcher(compact).matches();
    }

    /** Whether a line without spaces stands behind the document (or, on some pages, in front of it). */
    static boolean isBehind(String compact) {
        return compact.length() <= LONGEST
                && compact.indexOf('。') < 0
                && BEHIND.matcher(compact).matches();
    }
}
