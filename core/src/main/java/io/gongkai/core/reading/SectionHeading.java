package io.gongkai.core.reading;

import java.util.regex.Pattern;

/** The heading of a section of a report, such as 二、主动公开政府信息情况, as it stands on a line of its own. */
final class SectionHeading {
    private static final Pattern NUMBERED = Pattern.compile("[一二三四五六七八九十]{1,3}\\s?[、.．].*");

    private SectionHeading() {}

    static boolean matches(String line, int longest) {
        return line.length() <= longest && NUMBERED.matcher(line).matches();
    }
}
