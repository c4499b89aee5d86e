package io.gongkai.core.reading;

import java.util.Map;

/**
 * Traditional characters as the simplified ones of the forms: those that labels of the forms are written with, one to one,
 * and the few words that are other words where traditional characters are written. It serves to compare labels only; a text
 * for people would need a library that looks at the words around a character.
 */
final class Traditional {
    private static final String TRADITIONAL = "萬專業個為爲舉義務從會傳體眾優關興內決況減劃則別辦動區協單歷參發變敘號後員圍國圖處復複覆實審對屬佈應廢開強張當徑總執護報擬據數"
            + "無時顯機權條構標檔沒濟點熱現種稱穩類約糾納線組經結絡統繼續維編繳網罰職輿範獲穫營補見規計認訓議許訟設訪證訴詢說請讀談負購費轉輯過這進採錯門問聞閱隱項題額"
            + "駁驟於與書備產團節錄製誌祕傢資訊億併並係迴黨";
    private static final String SIMPLIFIED = "万专业个为为举义务从会传体众优关兴内决况减划则别办动区协单历参发变叙号后员围国图处复复复实审对属布应废开强张当径总执护报拟据数"
            + "无时显机权条构标档没济点热现种称稳类约纠纳线组经结络统继续维编缴网罚职舆范获获营补见规计认训议许讼设访证诉询说请读谈负购费转辑过这进采错门问闻阅隐项题额"
            + "驳骤于与书备产团节录制志秘家资讯亿并并系回党";

    /** Words that are other words there, after their characters are simplified. */
    private static final Map<String, String> WORDS = Map.of("资讯", "信息", "档案", "文件", "网路", "网络");

    private static final char FIRST = '\u4E00';
    private static final char LAST = '\u9FFF';
    private static final char[] TABLE = table();

    private Traditional() {}

    private static char[] table() {
        char[] table = new char[LAST - FIRST + 1];
        for (int i = 0; i < TRADITIONAL.length(); i++) {
            table[TRADITIONAL.charAt(i) - FIRST] = SIMPLIFIED.charAt(i);
        }
        return table;
    }

    /** The simplified form of a character; the character itself if it has none here. */
    static char simplified(char c) {
        if (c < FIRST || c > LAST) {
            return c;
        }
        char simplified = TABLE[c - FIRST];
        return simplified == 0 ? c : simplified;
    }

    /** The words of a label in simplified characters as the forms have them. */
    static String words(String label) {
        String text = label;
        for (Map.Entry<String, String> word : WORDS.entrySet()) {
            if (text.contains(word.getKey())) {
                text = text.replace(word.getKey(), word.getValue());
            }
        }
        return text;
    }
}
