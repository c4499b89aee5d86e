package io.gongkai.schema2008.local;

import io.gongkai.core.reading.LabelText;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The heads under which a local form prints its columns. Width, spaces and punctuation make no difference.
 *
 * @param label the heads of the labels, such as {@code 指标名称}
 * @param unit the heads of the units, such as {@code 计量单位}
 * @param year the heads of the figures of the year; {@value #YEAR} stands for a year, as in {@code {year}年度}
 * @param cumulative the heads of the figures summed up over the years, such as {@code 历年累计}; may be none
 */
public record LocalColumns(List<String> label, List<String> unit, List<String> year, List<String> cumulative) {
    /** What stands for a year in the head of a column. */
    public static final String YEAR = "{year}";

    private static final String DIGITS = "(20[0-9]{2})";

    /** Copies the lists. */
    public LocalColumns {
        label = List.copyOf(label);
        unit = List.copyOf(unit);
        year = List.copyOf(year);
        cumulative = List.copyOf(cumulative);
    }

    /**
     * Whether a printed head is one of some.
     *
     * @param heads the heads
     * @param printed what is printed
     * @return whether it is
     */
    static boolean isOneOf(List<String> heads, String printed) {
        String text = LabelText.normalise(printed);
        return !text.isEmpty()
                && heads.stream().anyMatch(head -> LabelText.normalise(head).equals(text));
    }

    /**
     * Whether a printed head is that of the year's figures, and of which year.
     *
     * @param printed what is printed
     * @return the year, empty where the head names none; nothing at all if it is another head
     */
    Optional<Optional<Integer>> ofYear(String printed) {
        String text = LabelText.normalise(printed);
        for (String head : year) {
            Matcher matcher = pattern(head).matcher(text);
            if (!text.isEmpty() && matcher.matches()) {
                return Optional.of(
                        matcher.groupCount() == 0 ? Optional.empty() : Optional.of(Integer.valueOf(matcher.group(1))));
            }
        }
        return Optional.empty();
    }

    private static Pattern pattern(String head) {
        int hole = head.indexOf(YEAR);
        return hole < 0
                ? Pattern.compile(Pattern.quote(LabelText.normalise(head)))
                : Pattern.compile(List.of(head.substring(0, hole), head.substring(hole + YEAR.length())).stream()
                        .map(part -> Pattern.quote(LabelText.normalise(part)))
                        .collect(Collectors.joining(DIGITS)));
    }
}
