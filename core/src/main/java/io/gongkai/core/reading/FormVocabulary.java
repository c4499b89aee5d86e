package io.gongkai.core.reading;

import io.gongkai.core.table.FormLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a form prints beside its rows, by which its tables are found in text that does not mark them: how many figures each row
 * has. Headings have none.
 */
public final class FormVocabulary {
    /** A label as short as 总计 or 其他 is a word of heads too. */
    private static final int LENGTH_THAT_TELLS = 3;

    private final LabelIndex<FormLine> lines;
    private final Map<FormLine, Set<Integer>> figures;

    private FormVocabulary(Map<FormLine, Set<Integer>> figures) {
        this.lines = LabelIndex.of(new ArrayList<>(figures.keySet()));
        this.figures = figures;
    }

    /**
     * A vocabulary.
     *
     * @param figures the rows and headings of all tables of a format, each with the numbers of figures that it may have, one
     *     for each revision; none for a heading
     * @return the vocabulary
     */
    public static FormVocabulary of(Map<? extends FormLine, Set<Integer>> figures) {
        return new FormVocabulary(new HashMap<>(figures));
    }

    /** The lines that a label may name. */
    List<FormLine> named(String label) {
        return lines.candidates(label);
    }

    /** Whether a label names a row with figures or a heading. */
    boolean isLine(String label) {
        return !named(label).isEmpty();
    }

    /** Whether a label names a row with figures. */
    boolean isRow(String label) {
        return named(label).stream()
                .anyMatch(line -> !figures.getOrDefault(line, Set.of()).isEmpty());
    }

    /** The most figures that a row with a label may have; 0 if it names none. */
    int most(String label) {
        return named(label).stream()
                .flatMap(line -> figures.getOrDefault(line, Set.of()).stream())
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
    }

    /** Whether a row with a label may have so many figures. */
    boolean has(String label, int count) {
        return named(label).stream()
                .anyMatch(line -> figures.getOrDefault(line, Set.of()).contains(count));
    }

    /** Whether a label names a heading only, so that no figures belong to it. */
    boolean isHeading(String label) {
        return isLine(label) && !isRow(label);
    }

    /** Whether a label names a row of so many figures; a label that tells enough may have any number, as misprints have. */
    boolean fits(String label, int count) {
        return isRow(label) && (LabelText.normalise(label).length() >= LENGTH_THAT_TELLS || has(label, count));
    }
}
