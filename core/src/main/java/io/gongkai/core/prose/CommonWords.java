package io.gongkai.core.prose;

import io.gongkai.core.prose.Word.Role;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The words of sentences that no form prints: those that change nothing, and those that tell of whom, when and how much. */
final class CommonWords {
    private static final Map<Role, String> WORDS = new EnumMap<>(Role.class);

    static {
        WORDS.put(Role.FILLER, """
                的 了 共 总 总共 一共 共有 合计 共计 总计 计 为 是 有 数 数量 总数 总数量 总量 件数 次数 总次数 条数 总条数 人数 总人数 情况 情形
                案件 事项 等 所 已 已经 依法 按规定 按照规定 按要求 及时 各类 有关 相关 关于 与 对 对于 由 从 因 以 通过 向 中 另 另有 此外
                同时 也 还 达 达到 均 内 方面 具体 作出 做出 给予 予以 进行 发生 出现 产生 引发 引起 发现 存在 被 涉及 属于 在 目前 现有 新发生 针对 引发的 该 该件 其
                起 至 到 共为 数为 总数为 数量为 比例 比重 百分比 一是 二是 三是 四是 五是 六是 七是 八是 九是 十是""");
        WORDS.put(Role.VERB, "收到 接到 接收 受理 接受 发生 出现 产生 引发 引起 发现 被 收取 收费 因 向 有 涉及 召开 举办 开展 设立 设置 制发 安排 存在 提起");
        WORDS.put(Role.WHOLE, """
                各级行政机关 各行政机关 各级机关 各级政府 各级政府机关 各级各部门 各级部门 各级各单位 各地各部门 各级政府部门 各级政府和部门
                各级各有关部门 本行政区域 全行政区域 辖区内""");
        WORDS.put(Role.MEMBER, """
                所属 各部门 各单位 部门 单位 职能部门 政府部门 市直部门 县直部门 区直部门 市直各部门 县直各部门 区直各部门 市直单位 县直单位 区直单位
                市直各单位 县直各单位 区直各单位 市政府部门 县政府部门 区政府部门 市政府各部门 县政府各部门 区政府各部门 中省直单位 直属单位 垂直管理单位
                各乡镇 各镇 各街道 乡镇 镇街 街道 各镇街 各乡镇街道 各乡镇(街道) 乡镇(街道) 各镇(街道) 各街道(镇) 各县区 各区县 各县市区 县市区
                各县(市)区 各县(市、区) 县(市)区 县(市、区) 县(市)区人民政府 县(市、区)人民政府 各县(市、区)人民政府 各区 各县 各开发区 开发区""");
        WORDS.put(
                Role.PART,
                "本级 市本级 县本级 区本级 省本级 镇本级 州本级 旗本级 本部 机关本部 局属单位 委属单位 厅属单位 下属单位 下属事业单位 所属事业单位 局机关 委机关 厅机关 市政府门户网站 县政府门户网站 区政府门户网站 市人民政府门户网站 县人民政府门户网站 区人民政府门户网站");
        WORDS.put(Role.NOT, "无 没有 未有 尚无 暂无 均无 并无 也无 均没有 暂没有 尚没有 不存在");
        WORDS.put(Role.NOT_BEFORE_VERB, "未 没 均未 从未 尚未 并未 暂未 也未 未曾 均没");
        WORDS.put(Role.ALL_YEARS, "历年累计 历年 历年来 历年共 历年总计 历年合计");
        WORDS.put(Role.SUMMED_UP, "累计 累积 总累计");
        WORDS.put(Role.UNTIL, "截至 截止 截止到 截至到 至今 截至目前 截止目前");
        WORDS.put(Role.ON_DAY, "现行有效");
        WORDS.put(Role.SUM, "共 合计 共计 总计 总共 一共");
        WORDS.put(Role.THIS_YEAR, "全年 本年 本年度 全年度 年度 年度内 年内 当年 今年 报告期内 报告期 本年内 一年来 全年共");
        WORDS.put(Role.OTHER_TIME, """
                上年 上年度 上一年 上一年度 去年 去年同期 往年 同期 同比 环比 比 较 相比 相比较 比较 增加 减少 增长 下降 上升 提高 降低 多出 高出 增幅
                降幅 上半年 下半年 季度 明年 下年 下年度 下一年 下一年度 次年 计划 拟 预计 力争 将 打算""");
        WORDS.put(Role.AND, "、 和 及 以及 或 或者 并 并且 及其 与");
        WORDS.put(Role.OF_WHICH, "其中 含 包含 包括 其中包括");
        WORDS.put(Role.SOME, "如 例如 比如 主要 仅 等 为例");
        WORDS.put(Role.RULE, "规定 要求 明确 例如 比如 如下规定 应当");
        WORDS.put(Role.OF, "中");
        WORDS.put(Role.DISCLOSURE, "政府信息公开 信息公开 政务公开 政府信息公开申请 信息公开申请 政府信息公开类 信息公开类");
        WORDS.put(Role.PERIOD, """
                期间 时期 以来 年来 近年来 近三年 近两年 近五年 近几年 三年来 五年来 两年来 十年来 几年来 多年来 本届政府 任期内""");
        WORDS.put(Role.EXCEPT, "除 除了 除外");
        WORDS.put(Role.CAUSE, "因");
        WORDS.put(Role.ALL, "全部 均 都 全都");
        WORDS.put(Role.SHARE, "占 占比 占总数 占全部");
        WORDS.put(Role.ABOUT, "约 近 大约 将近 超过 超 逾 不足 至少 不少于 不低于 突破 接近 大概 约为 上 不超过 不到");
    }

    private CommonWords() {}

    /** The words of a role. */
    static List<String> of(Role role) {
        List<String> words = new ArrayList<>(BodyWords.words(WORDS.getOrDefault(role, "")));
        if (role == Role.WHOLE) {
            Stream.of(BodyWords.PLACES, BodyWords.ORGANS, BodyWords.ANY)
                    .flatMap(List::stream)
                    .forEach(body -> words.addAll(BodyWords.whole(body)));
        }
        return words;
    }

    /** Whether a text says that it is about disclosure. */
    static boolean isOfDisclosure(String text) {
        return text.contains("公开");
    }
}
