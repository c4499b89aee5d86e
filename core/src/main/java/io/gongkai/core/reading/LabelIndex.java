package io.gongkai.core.reading;

import io.gongkai.core.table.FormLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds the line of a form that a printed label names, by the official label and the variants declared with the line.
 *
 * @param <L> the lines
 */
public final class LabelIndex<L extends FormLine> {
    private static final int SHORTEST_NEAR = 4;
    /** No label is longer, however it is printed. */
    private static final int LONGEST_SEEN = 200;
    /** How many printed texts are remembered; a page has a tenth. */
    private static final int MOST_SEEN = 4096;

    private final Map<String, List<L>> byLabel = new HashMap<>();
    private final Map<FormLine, Integer> order = new HashMap<>();
    /** What printed texts were found to name: pages print the same ones over and over. */
    private final Map<String, List<L>> seen = new ConcurrentHashMap<>();

    private LabelIndex(List<L> lines) {
        for (L line : lines) {
            order.put(line, order.size());
            add(line, line.label().zh());
            line.variants().forEach(variant -> add(line, variant));
        }
    }

    private void add(L line, String label) {
        List<L> named = byLabel.computeIfAbsent(LabelText.normalise(label), key -> new ArrayList<>(1));
        if (!named.contains(line)) {
            named.add(line);
        }
    }

    /**
     * An index.
     *
     * @param <L> the lines
     * @param lines the lines, headings included, in the order of the form
     * @return the index
     */
    public static <L extends FormLine> LabelIndex<L> of(List<L> lines) {
        return new LabelIndex<>(lines);
    }

    /**
     * The lines that a label may name.
     *
     * @param label the label as printed
     * @return the lines, several where the form prints the same label more than once; none if it names no line
     */
    public List<L> candidates(String label) {
        if (label.isEmpty() || label.length() > LONGEST_SEEN || FigureText.isPlainNumber(label)) {
            return List.of();
        }
        List<L> known = seen.get(label);
        if (known == null) {
            known = byLabel.getOrDefault(LabelText.normalise(label), List.of());
            if (seen.size() < MOST_SEEN) {
                seen.put(label, known);
            }
        }
        return known;
    }

    /**
     * The line that a label names. A label that the form prints more than once names the line that continues the part of the
     * form in which the line before stands, and comes after that line; without a line before it names none.
     *
     * @param label the label as printed
     * @param before the line placed before; null at the beginning and behind a row that could not be placed
     * @return the line; empty if the label names none or it cannot be told which
     */
    public Optional<L> find(String label, @Nullable L before) {
        List<L> candidates = candidates(label);
        if (candidates.size() > 1 && before != null) {
            int place = order.getOrDefault(before, -1);
            candidates = candidates.stream()
                    .filter(candidate -> continues(candidate, before) && order.getOrDefault(candidate, -1) > place)
                    .toList();
        }
        return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
    }

    /**
     * The line whose label is the only one that a misprinted label can mean: it differs in so few characters that no other
     * label of the form is as near. A label of fewer than four characters is too short to tell.
     *
     * @param label the label as printed
     * @return the line; empty if no label is near, or several are, or the label names a line exactly
     */
    public Optional<L> near(String label) {
        String printed = LabelText.normalise(label);
        if (printed.length() < SHORTEST_NEAR || byLabel.containsKey(printed)) {
            return Optional.empty();
        }
        int nearest = allowed(printed.length()) + 1;
        List<L> found = List.of();
        for (Map.Entry<String, List<L>> entry : byLabel.entrySet()) {
            int distance = distance(printed, entry.getKey(), nearest);
            if (distance < nearest) {
                nearest = distance;
                found = entry.getValue();
            } else if (distance == nearest && nearest <= allowed(printed.length()) && !found.equals(entry.getValue())) {
                found = List.of();
            }
        }
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** How many characters of a label may be wrong. */
    private static int allowed(int length) {
        return length < 8 ? 1 : length < 16 ? 2 : 3;
    }

    /** How many characters have to be put in, taken out or changed; more than the limit is not counted out. */
    private static int distance(String one, String other, int limit) {
        if (Math.abs(one.length() - other.length()) > limit) {
            return limit + 1;
        }
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }

    private static boolean continues(FormLine line, FormLine before) {
        Optional<? extends FormLine> parent = line.parent();
        if (parent.isEmpty()) {
            return true;
        }
        for (Optional<? extends FormLine> part = Optional.of(before);
                part.isPresent();
                part = part.get().parent()) {
            if (part.get().equals(parent.get())) {
                return true;
            }
        }
        return false;
    }
}
