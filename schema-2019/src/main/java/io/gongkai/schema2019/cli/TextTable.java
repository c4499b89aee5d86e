package io.gongkai.schema2019.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jline.utils.WCWidth;

/** A table in plain text whose columns line up, Chinese characters counting two. */
final class TextTable {
    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();
    private final List<Integer> numbers;

    /**
     * Makes a table.
     *
     * @param head the heads of the columns
     * @param numbers the columns that are set to the right, as numbers are
     */
    TextTable(List<String> head, List<Integer> numbers) {
        this.numbers = numbers;
        rows.add(head);
    }

    void row(List<String> cells) {
        rows.add(cells);
    }

    void row(String... cells) {
        rows.add(List.of(cells));
    }

    void print(StringBuilder out) {
        List<Integer> widths = new ArrayList<>(Collections.nCopies(rows.get(0).size(), 0));
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                widths.set(i, Math.max(widths.get(i), width(row.get(i))));
            }
        }
        for (int r = 0; r < rows.size(); r++) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < rows.get(r).size(); i++) {
                String cell = rows.get(r).get(i);
                String filling = " ".repeat(widths.get(i) - width(cell));
                line.append(i == 0 ? "" : GAP).append(numbers.contains(i) ? filling + cell : cell + filling);
            }
            out.append(line.toString().stripTrailing()).append('\n');
            if (r == 0) {
                int total = widths.stream().mapToInt(Integer::intValue).sum() + GAP.length() * (widths.size() - 1);
                out.append("-".repeat(total)).append('\n');
            }
        }
    }

    static int width(String text) {
        return text.codePoints()
                .map(WCWidth::wcwidth)
                .filter(width -> width > 0)
                .sum();
    }
}
