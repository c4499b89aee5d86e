package io.gongkai.core.text;

import java.util.Map;
import java.util.Objects;

/**
 * One thing said in Chinese and in English, such as a label or a message.
 *
 * <p>A text may have named holes in braces, which {@link #fill} fills. Example: {@code new Text("共{n}项", "{n} items")
 * .fill(Map.of("n", "3")).in(Language.EN)} is {@code "3 items"}.
 *
 * @param zh the Chinese wording
 * @param en the English wording
 */
public record Text(String zh, String en) {
    /** Nothing said. */
    public static final Text NOTHING = same("");

    /** Refuses null. */
    public Text {
        Objects.requireNonNull(zh, "zh");
        Objects.requireNonNull(en, "en");
    }

    /**
     * A text that reads the same in both languages, such as a code or a quotation.
     *
     * @param same the wording
     * @return the text
     */
    public static Text same(String same) {
        return new Text(same, same);
    }

    /**
     * Whether nothing is said.
     *
     * @return whether both wordings are empty
     */
    public boolean isEmpty() {
        return zh.isEmpty() && en.isEmpty();
    }

    /**
     * The wording in one language.
     *
     * @param language the language
     * @return the wording
     */
    public String in(Language language) {
        return language == Language.ZH ? zh : en;
    }

    /**
     * Fills the named holes. A value that is itself a {@link Text} is taken in the language of the template, a value
     * that is not is shown by its {@code toString}. Holes without a value stay as they are.
     *
     * @param values the values by the name of the hole
     * @return the filled text
     */
    public Text fill(Map<String, ?> values) {
        return new Text(fill(zh, values, Language.ZH), fill(en, values, Language.EN));
    }

    private static String fill(String template, Map<String, ?> values, Language language) {
        StringBuilder filled = new StringBuilder(template.length() + 32);
        int from = 0;
        // One pass, so that a brace inside a value is never taken for a hole.
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
            int close = template.indexOf('}', open);
            if (close < 0) {
                break;
            }
            Object value = values.get(template.substring(open + 1, close));
            filled.append(template, from, open)
                    .append(value == null ? template.substring(open, close + 1) : show(value, language));
            from = close + 1;
        }
        return filled.append(template, from, template.length()).toString();
    }

    private static String show(Object value, Language language) {
        return value instanceof Text text ? text.in(language) : value.toString();
    }
}
