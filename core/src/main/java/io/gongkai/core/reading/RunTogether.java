package io.gongkai.core.reading;

import io.gongkai.core.document.SourceDocument;
import io.gongkai.core.document.SourceLine;
import io.gongkai.core.table.FormLine;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Finds tables that a tool has made into one long text, in which nothing separates the figures of a row: 行政许可3960181. The
 * digits of such a row can be cut in many ways, so its figures stay absent; that they are there is worth saying.
 */
public final class RunTogether {
    /** A shorter line is no table. */
    private static final int SHORTEST = 40;
    /** The text of a report is a tenth of it. */
    private static final int LONGEST = 200_000;

    private static final int LONGEST_QUOTE = 60;

    private RunTogether() {}

    /**
     * What stands behind the labels of rows, where digits follow a label at once or behind a unit.
     *
     * @param <L> the rows
     * @param document the document
     * @param rows the rows of a form
     * @param least how many rows make a table: fewer in a text are a sentence
     * @return what follows each label, in the order of the rows; nothing if there is no such table
     */
    public static <L extends FormLine> Map<L, String> rows(SourceDocument document, List<L> rows, int least) {
        for (SourceLine line : document.lines()) {
            if (line.text().length() < SHORTEST) {
                continue;
            }
            String text = LabelText.ordinary(
                    line.text().substring(0, Math.min(LONGEST, line.text().length())));
            Map<L, String> found = new LinkedHashMap<>();
            for (L row : rows) {
                Stream.concat(Stream.of(row.label().zh()), row.variants().stream())
                        .map(LabelText::ordinary)
                        .map(label -> behind(text, label))
                        .filter(figures -> !figures.isEmpty())
                        .findFirst()
                        .ifPresent(figures -> found.put(row, figures));
            }
            if (found.size() >= least) {
                return found;
            }
        }
        return Map.of();
    }

    /**
     * The digits that follow a text at once.
     *
     * @param document the document
     * @param text what stands in front of them, such as the whole head of a table
     * @return the digits of the first place; empty if there is none
     */
    public static String behind(SourceDocument document, String text) {
        String wanted = LabelText.ordinary(text);
        return document.lines().stream()
                .filter(line -> line.text().length() >= SHORTEST)
                .map(line -> LabelText.ordinary(
                        line.text().substring(0, Math.min(LONGEST, line.text().length()))))
                .map(line -> behind(line, wanted))
                .filter(figures -> !figures.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String behind(String text, String label) {
        for (int at = text.indexOf(label); at >= 0; at = text.indexOf(label, at + 1)) {
            int from = at + label.length();
            int digits = from;
            while (digits < text.length()
                    && digits - from < 2
                    && !isOfFigure(text.charAt(digits))
                    && FigureText.isUnit(text.substring(from, digits + 1))) {
                digits++;
            }
            int end = digits;
            while (end < text.length() && end - digits < LONGEST_QUOTE && isOfFigure(text.charAt(end))) {
                end++;
            }
            // 行政许可3件 is a sentence.
            boolean counted = end < text.length() && FigureText.isUnit(text.substring(end, end + 1));
            if (end > digits && !counted) {
                return text.substring(digits, end);
            }
        }
        return "";
    }

    private static boolean isOfFigure(char c) {
        return (c >= '0' && c <= '9') || c == '.' || c == ',' || c == '-' || c == '+' || c == '/';
    }
}
