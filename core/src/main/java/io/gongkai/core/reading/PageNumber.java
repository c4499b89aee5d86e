package io.gongkai.core.reading;

import java.util.regex.Pattern;

/** The number of a page as it stands between the parts of a table: {@code - 3 -}, {@code 第3页 共12页}, {@code 3/12}. */
public final class PageNumber {
    private static final Pattern NUMBER =
            Pattern.compile("[-—–]+[0-9]{1,4}[-—–]+|第[0-9]{1,4}页(?:[,，/]?共[0-9]{1,4}页)?|[0-9]{1,4}/[0-9]{1,4}页?");

    private PageNumber() {}

    /**
     * Whether a line is the number of a page. A bare number is not: it may be a figure.
     *
     * @param line the line
     * @return whether it is
     */
    public static boolean matches(String line) {
        return line.length() <= 40
                && NUMBER.matcher(LabelText.withoutSpaces(line)).matches();
    }
}
