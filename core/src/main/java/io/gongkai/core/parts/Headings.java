package io.gongkai.core.parts;

import io.gongkai.core.reading.LabelIndex;
import io.gongkai.core.reading.LabelText;
import io.gongkai.core.table.FormLine;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells headings from paragraphs, by their numbers and by the headings that a format is known to have. Made once for a format.
 *
 * <p>Example: {@code Headings.of(List.of(ReportPart2019.values()), rows)}.
 */
public final class Headings {
    /** A longer text is no heading; the longest of the official ones has 27 characters. */
    private static final int LONGEST = 60;
    /** A sentence behind a number that is no longer than this is the heading of what follows it on the line. */
    private static final int LONGEST_SENTENCE = 40;
    /** A colon parts a heading from the text only near the beginning. */
    private static final int LONGEST_BEFORE_COLON = 20;
    /** Shorter paragraphs hold no second heading. */
    private static final int SHORTEST_RUN_TOGETHER = 60;

    private static final Pattern TOP = Pattern.compile("[一二三四五六七八九十]{1,3}[、.．]");
    /** What may stand before a heading in mid-line: the end of a sentence, of a remark, or of the cells of a table. */
    private static final Pattern BEFORE = Pattern.compile("[。！？!?\\]】）)0-9０-９%％元]");

    private final LabelIndex<FormLine> parts;
    private final List<String> labels = new ArrayList<>();
    private final Set<String> cells = new HashSet<>();

    /**
     * The headings of a format.
     *
     * @param parts the parts that its reports have, by whose headings sections are told where numbers do not tell them
     * @param rows the rows and columns of its tables; a line that is nothing but the label of one is left of a table that could
     *     not be found, and no heading
     * @return the headings
     */
    public static Headings of(Collection<? extends FormLine> parts, Collection<? extends FormLine> rows) {
        return new Headings(parts, rows);
    }

    private Headings(Collection<? extends FormLine> parts, Collection<? extends FormLine> rows) {
        this.parts = LabelIndex.of(List.copyOf(parts));
        for (FormLine part : parts) {
            labels.add(part.label().zh());
            labels.addAll(part.variants());
        }
        labels.sort((one, other) -> other.length() - one.length());
        for (FormLine row : rows) {
            cells.add(LabelText.normalise(row.label().zh()));
            row.variants().forEach(variant -> cells.add(LabelText.normalise(variant)));
        }
    }

    /**
     * A heading.
     *
     * @param level its level, from 1
     * @param number the number; empty when none is printed
     * @param heading the text; empty when what follows the number is a paragraph
     * @param paragraph what stands behind it on the same line; may be empty
     */
    record Heading(int level, String number, String heading, String paragraph) {
        String key() {
            return LabelText.withoutSpaces(number + heading);
        }
    }

    /** Whether a line is nothing but a label of a table that could not be put together, and no heading of the format. */
    boolean isCell(String line) {
        String label = LabelText.normalise(line);
        return cells.contains(label) && part(line).isEmpty();
    }

    /** The heading that a line begins with; empty if it begins with none. */
    Optional<Heading> of(String line) {
        Optional<Numbering> numbering = Numbering.of(line);
        if (numbering.isEmpty()) {
            return part(line).map(part -> new Heading(Numbering.TOP, "", line, ""));
        }
        Numbering number = numbering.get();
        String rest = number.rest();
        int end = knownEnd(rest);
        if (end == 0) {
            end = sentenceEnd(rest);
        }
        return Optional.of(new Heading(
                number.level(),
                number.number(),
                rest.substring(0, end).strip(),
                rest.substring(end).strip()));
    }

    /** Whether a line is the heading of a whole part of a report: a number of the highest level, or a heading of the format. */
    boolean isTop(String line) {
        return Numbering.of(line)
                .map(number -> number.level() == Numbering.TOP)
                .orElseGet(() -> part(line).isPresent());
    }

    private Optional<FormLine> part(String line) {
        List<FormLine> candidates = line.length() > LONGEST ? List.of() : parts.candidates(line);
        return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
    }

    /**
     * The heading of the format that a title row of a table prints, with or without the table's own text behind it.
     *
     * @param line the text of the row
     * @param isFirst whether it is the first row; others must have the number that the format gives the part, because tables
     *     have numbered headings of their own
     */
    Optional<Heading> ofTitleRow(String line, boolean isFirst) {
        Optional<FormLine> part = part(line);
        Optional<Numbering> number = Numbering.of(line);
        boolean numbered = number.isPresent()
                && part.isPresent()
                && sign(number.get().number()).equals(sign(part.get().number()))
                && !sign(number.get().number()).isEmpty();
        boolean isTitle = numbered
                || (isFirst && number.isEmpty() && part.isPresent())
                || (isFirst && number.filter(n -> n.level() == Numbering.TOP).isPresent() && line.length() <= LONGEST);
        return isTitle ? of(line) : Optional.empty();
    }

    /** Whether two headings name the same part of the format. */
    boolean isSamePart(Heading one, Heading other) {
        Optional<FormLine> part = part(one.heading());
        return part.isPresent() && part.equals(part(other.heading()));
    }

    private static String sign(String number) {
        return LabelText.withoutSpaces(number).replaceAll("[、.．，,]", "");
    }

    /** Where a heading of the format ends in front of text of its own; 0 if none does. */
    private int knownEnd(String rest) {
        for (String label : labels) {
            if (rest.startsWith(label)) {
                String behind = rest.substring(label.length());
                if (behind.isEmpty()) {
                    return rest.length();
                }
                boolean parted = !Character.isIdeographic(behind.codePointAt(0)) && behind.charAt(0) != '、';
                if (parted || rest.length() > LONGEST) {
                    char c = behind.charAt(0);
                    return label.length() + (c == '：' || c == ':' || c == '。' ? 1 : 0);
                }
            }
        }
        return 0;
    }

    /** Where the sentence ends that is the heading: all of a short text without one, nothing of a long one. */
    private static int sentenceEnd(String rest) {
        for (int i = 0; i < rest.length() && i <= LONGEST_SENTENCE; i++) {
            char c = rest.charAt(i);
            boolean colon = c == '：' || c == ':';
            if ("。！？!?".indexOf(c) >= 0 || (colon && i <= LONGEST_BEFORE_COLON)) {
                return i + 1;
            }
        }
        return rest.length() <= LONGEST && rest.indexOf('。') < 0 ? rest.length() : 0;
    }

    /**
     * Parts a paragraph in which headings of the format run together with the text. A heading is one only with its number,
     * behind the end of a sentence or of a table, and if the paragraph has it once; anything else may be talk of it.
     */
    List<String> apart(String paragraph) {
        if (paragraph.length() < SHORTEST_RUN_TOGETHER) {
            return List.of(paragraph);
        }
        List<Integer> cuts = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        boolean again = false;
        Matcher number = TOP.matcher(paragraph);
        while (number.find()) {
            String label = labelAt(paragraph, number.end());
            int before = number.start() - 1;
            while (before > 0 && isSpace(paragraph.charAt(before))) {
                before--;
            }
            if (!label.isEmpty()
                    && before >= 0
                    && BEFORE.matcher(paragraph).region(before, before + 1).matches()) {
                again |= !seen.add(label);
                cuts.add(number.start());
            }
        }
        if (cuts.isEmpty() || again) {
            return List.of(paragraph);
        }
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int cut : cuts) {
            pieces.add(paragraph.substring(from, cut).strip());
            from = cut;
        }
        pieces.add(paragraph.substring(from).strip());
        return pieces;
    }

    private String labelAt(String text, int from) {
        for (String label : labels) {
            if (text.startsWith(label, from)) {
                return label;
            }
        }
        return "";
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
