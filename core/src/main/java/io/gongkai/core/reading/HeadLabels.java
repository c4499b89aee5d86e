package io.gongkai.core.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells whether the scattered words of a head are the labels of the columns of a form, in its order.
 *
 * <p>Heads are printed over several lines, and what makes pages into text cuts their labels at the line breaks: 商业企业 and
 * 科研机构 become the lines 商业 科研 and 企业 机构. Such words are the head of the form if each is the next part of a label,
 * those of one line stand in the order of the columns, and in the end every label is complete. A head on one line may have its
 * labels in pieces too, one after the other.
 */
public final class HeadLabels {
    /** A head of a form has a tenth of it. */
    private static final int MOST_WORDS = 200;

    private static final int MOST_STEPS = 20_000;

    /** The labels of the columns, and behind them remarks of which pieces may stand anywhere, or none. */
    private final List<String> labels;

    private final int columns;
    private final Set<String> captions;
    /** The words that must be part of the head, by line and word; others may be passed over. */
    private final List<List<String>> lines;

    private final int loose;
    private final Set<List<Integer>> tried = new HashSet<>();
    private int steps;

    private HeadLabels(
            List<List<String>> lines, int loose, List<String> columns, Set<String> captions, List<String> remarks) {
        this.lines = lines;
        this.loose = loose;
        this.labels = new ArrayList<>(normalised(columns));
        this.columns = labels.size();
        this.labels.addAll(normalised(remarks));
        this.captions = captions;
    }

    /**
     * Whether the words of a head are the labels of a form, in its order. Words in front of the table may be others; those in
     * the head itself must all be parts of labels or of what else a head has, but for a title that stands alone in its row.
     *
     * @param before the lines in front of the table
     * @param head the rows of the head, each as its words from left to right
     * @param columns the labels of the columns, in the order of the form
     * @param captions what else a head has, normalised: names of groups and of the whole head
     * @param remarks sentences that a head may have, whole or in pieces
     * @return whether they are
     */
    public static boolean inOrder(
            List<List<String>> before,
            List<List<String>> head,
            List<String> columns,
            Set<String> captions,
            List<String> remarks) {
        List<List<String>> lines = new ArrayList<>();
        before.forEach(words -> lines.add(normalised(words)));
        head.forEach(words -> lines.add(normalised(words)));
        if (lines.stream().mapToInt(List::size).sum() > MOST_WORDS) {
            return false;
        }
        HeadLabels labels = new HeadLabels(lines, before.size(), columns, captions, remarks);
        return labels.complete(0, 0, -1, new int[labels.labels.size()]);
    }

    /**
     * Whether the words of a head are those of a form, whatever order a tool left them in: all their characters together are
     * those of all labels, captions included.
     *
     * @param lines the lines of the head, each as its words
     * @param columns the labels of the columns, with those of their groups
     * @return whether they are
     */
    public static boolean sameCharacters(List<List<String>> lines, List<String> columns) {
        Map<Integer, Integer> characters = new HashMap<>();
        lines.forEach(words ->
                normalised(words).forEach(word -> word.chars().forEach(c -> characters.merge(c, 1, Integer::sum))));
        normalised(columns).forEach(label -> label.chars().forEach(c -> characters.merge(c, -1, Integer::sum)));
        return characters.values().stream().allMatch(count -> count == 0);
    }

    private static List<String> normalised(List<String> texts) {
        return texts.stream()
                .map(LabelText::normalise)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private boolean complete(int line, int word, int column, int[] taken) {
        if (++steps > MOST_STEPS) {
            return false;
        }
        if (line == lines.size()) {
            for (int i = 0; i < columns; i++) {
                if (taken[i] < labels.get(i).length()) {
                    return false;
                }
            }
            return true;
        }
        if (word == lines.get(line).size()) {
            return complete(line + 1, 0, -1, taken);
        }
        List<Integer> state = new ArrayList<>(List.of(line, word, column));
        Arrays.stream(taken).forEach(state::add);
        if (!tried.add(state)) {
            return false;
        }
        boolean passable = line < loose || lines.get(line).size() == 1;
        return part(line, word, lines.get(line).get(word), column, taken)
                || (passable && complete(line, word + 1, column, taken));
    }

    /** Takes what is left of a word as parts of labels, each the next part of its label, from left to right. */
    private boolean part(int line, int word, String rest, int column, int[] taken) {
        if (rest.isEmpty()) {
            return complete(line, word + 1, column, taken);
        }
        if (++steps > MOST_STEPS) {
            return false;
        }
        for (String caption : captions) {
            if (!caption.isEmpty()
                    && rest.startsWith(caption)
                    && part(line, word, rest.substring(caption.length()), column, taken)) {
                return true;
            }
        }
        for (int next = Math.max(column, 0); next < labels.size(); next++) {
            for (int length = common(rest, labels.get(next), taken[next]); length > 0; length--) {
                taken[next] += length;
                boolean done = part(line, word, rest.substring(length), next < columns ? next : column, taken);
                taken[next] -= length;
                if (done) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int common(String rest, String label, int from) {
        int length = 0;
        while (length < rest.length()
                && from + length < label.length()
                && rest.charAt(length) == label.charAt(from + length)) {
            length++;
        }
        return length;
    }
}
