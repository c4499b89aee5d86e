package io.gongkai.core.parts;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number before a heading.
 *
 * @param level how deep such numbers stand: 1 for 一、 and 第一部分, 2 for （一） and () with the glyph lost, 3 for 1. and 1、, 4 for
 *     (1), 5 for ①
 * @param number the number as printed, with the sign that parts it from the heading
 * @param rest what stands behind it
 */
record Numbering(int level, String number, String rest) {
    static final int TOP = 1;

    private static final String SPACE = "[\\s\\u00A0\\u3000]{0,4}";
    private static final String NUMERAL = "[一二三四五六七八九十]{1,3}";
    private static final Pattern NUMBER =
            Pattern.compile("(?<one>" + NUMERAL + SPACE + "[、．.，,]|第" + NUMERAL + "部分[:：、]?)"
                    + "|(?<two>[(（]" + SPACE + "(?:" + NUMERAL + ")?" + SPACE + "[)）][、.．]?)"
                    // No decimal, no month of several.
                    + "|(?<three>[0-9０-９]{1,2}" + SPACE + "[.．、](?![0-9０-９]))"
                    + "|(?<four>[(（]" + SPACE + "[0-9０-９]{1,2}" + SPACE + "[)）][、.．]?)"
                    + "|(?<five>[①-⑳])");
    private static final String[] LEVELS = {"one", "two", "three", "four", "five"};

    /** The number at the beginning of a line; empty if there is none or nothing but signs follows. */
    static Optional<Numbering> of(String line) {
        Matcher number = NUMBER.matcher(line);
        if (!number.lookingAt()) {
            return Optional.empty();
        }
        String rest = line.substring(number.end()).strip();
        if (!rest.isEmpty() && rest.codePoints().noneMatch(Character::isLetter)) {
            return Optional.empty();
        }
        for (int level = 0; level < LEVELS.length; level++) {
            if (number.group(LEVELS[level]) != null) {
                return Optional.of(new Numbering(level + 1, number.group().strip(), rest));
            }
        }
        return Optional.empty();
    }
}
