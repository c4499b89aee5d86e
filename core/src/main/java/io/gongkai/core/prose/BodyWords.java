package io.gongkai.core.prose;

import java.util.List;
import java.util.Set;

/** How bodies and places are called: by kinds, such as 我局 and 全市, and by the last characters of their names. */
final class BodyWords {
    /** What a body may be called by: 全市, 我局, 本机关. */
    private static final List<String> POSSESSIVES = List.of("全", "我", "本");

    /** Places; to a body of another level they are more or less than itself. */
    static final List<String> PLACES = words("""
            市 县 区 省 州 盟 旗 镇 乡 街道 自治区 自治州 自治县 街 街道办 街道办事处 办事处 管委会 园区 开发区 新区 高新区 经开区 示范区 实验区
            功能区 林区 地区 兵团""");

    /** Organs; to a government they are parts of itself. */
    static final List<String> ORGANS = words("""
            局 委 办 厅 院 校 站 所 中心 处 署 司 委员会 办公室 公司 集团 学院 大学 支队 大队 总队 分局 单位 部门""");

    /** What any body may be. */
    static final List<String> ANY = words("机关 行政机关 系统 级政府 政府 辖区");

    private static final String PLACE_ENDS = "省市县区州盟旗镇乡";
    private static final String OFFICE_ENDS = "局厅署院委办";

    /** How names of bodies end that are only a part of the whole. */
    private static final String PART_ENDS = "局委办厅署院所站队镇乡村街区县市部处科司会校社心室";

    /** What ends like a name and is none. */
    private static final Set<String> NO_BODIES =
            Set.of("开局", "布局", "格局", "大局", "全局", "社会", "机会", "网站", "场所", "督办", "交办", "承办", "核心", "民心", "中心");

    private BodyWords() {}

    /** The names of a whole body of a kind, such as 全市, 我市 and 本市. */
    static List<String> whole(String body) {
        return POSSESSIVES.stream().map(whose -> whose + body).toList();
    }

    /** Whether the name of a place may end with a character. */
    static boolean endsPlace(char c) {
        return PLACE_ENDS.indexOf(c) >= 0;
    }

    /** Whether the name of an office may end with a character. */
    static boolean endsOffice(char c) {
        return OFFICE_ENDS.indexOf(c) >= 0;
    }

    /** Whether two characters may end the name of a part of the body. */
    static boolean endPart(String two) {
        return PART_ENDS.indexOf(two.charAt(two.length() - 1)) >= 0 && !NO_BODIES.contains(two);
    }

    /** The words of a list. */
    static List<String> words(String list) {
        return list.isBlank() ? List.of() : List.of(list.strip().split("\\s+"));
    }
}
