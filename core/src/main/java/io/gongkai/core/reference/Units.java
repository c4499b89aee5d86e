package io.gongkai.core.reference;

import java.util.Map;

/** What the units of the forms mean in English. */
final class Units {
    private static final Map<String, String> ENGLISH = Map.of(
            "条", "items of information",
            "件", "documents or cases, as the label says",
            "次", "times; how often something was held or done",
            "篇", "articles",
            "人次", "person-times; a person counts as often as he or she takes part",
            "人", "persons",
            "个", "units, such as offices or places",
            "项", "items, such as matters or projects",
            "万元", "10,000 yuan (CNY)");

    private Units() {}

    /**
     * The unit in English.
     *
     * @throws IllegalArgumentException if nobody has explained it yet
     */
    static String inEnglish(String unit) {
        String english = ENGLISH.get(unit);
        if (english == null) {
            throw new IllegalArgumentException("the unit " + unit + " has no explanation in English");
        }
        return english;
    }
}
