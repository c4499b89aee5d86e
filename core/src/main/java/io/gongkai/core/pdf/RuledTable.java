package io.gongkai.core.pdf;

import io.gongkai.core.document.Position;
import io.gongkai.core.document.SourceCell;
import io.gongkai.core.document.SourceRow;
import io.gongkai.core.document.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A table whose cells are ruled: where a rule is missing between two places of its grid, they are one cell. */
final class RuledTable {
    /** Rules that are no farther apart are one, and meet. */
    private static final float NEAR = 3;
    /** A shorter rule rules nothing. */
    private static final float SHORTEST = 5;
    /** More are a picture. */
    private static final int MOST_RULES = 4_000;

    private final float[] columns;
    private final float[] rows;
    /** The number of the cell at each place of the grid. */
    private final int[][] cellAt;

    private final List<Cell> cells = new ArrayList<>();
    private boolean text;

    private RuledTable(List<Rule> across, List<Rule> down) {
        rows = places(across);
        columns = places(down);
        cellAt = new int[Math.max(0, rows.length - 1)][Math.max(0, columns.length - 1)];
    }

    /** The tables of a page. Frames around one cell are none. */
    static List<RuledTable> find(List<Rule> rules, int page, PdfBudget budget) {
        List<Rule> across = joined(rules, true);
        List<Rule> down = joined(rules, false);
        if (across.size() + down.size() > MOST_RULES) {
            return List.of();
        }
        List<RuledTable> tables = new ArrayList<>();
        for (List<Rule> group : groups(across, down)) {
            List<Rule> groupAcross = group.stream().filter(Rule::across).toList();
            List<Rule> groupDown = group.stream().filter(rule -> !rule.across()).toList();
            RuledTable table = new RuledTable(groupAcross, groupDown);
            budget.takeCells((long) table.rows.length * table.columns.length, page);
            table.divide(byPlace(groupAcross, table.rows), byPlace(groupDown, table.columns));
            if (table.cells.size() > 1) {
                tables.add(table);
            }
        }
        return tables;
    }

    /** Rules in one direction; pieces that touch are one rule. */
    private static List<Rule> joined(List<Rule> rules, boolean across) {
        List<Rule> sorted = rules.stream()
                .filter(rule -> rule.across() == across)
                .sorted(Comparator.comparing(Rule::at))
                .toList();
        List<Rule> joined = new ArrayList<>();
        int from = 0;
        while (from < sorted.size()) {
            int to = from;
            while (to < sorted.size() && sorted.get(to).at() - sorted.get(from).at() <= NEAR) {
                to++;
            }
            List<Rule> level = new ArrayList<>(sorted.subList(from, to));
            level.sort(Comparator.comparing(Rule::from));
            Rule open = level.get(0);
            for (Rule rule : level) {
                if (rule.from() <= open.to() + NEAR) {
                    open = new Rule(across, open.at(), open.from(), Math.max(open.to(), rule.to()));
                } else {
                    joined.add(open);
                    open = rule;
                }
            }
            joined.add(open);
            from = to;
        }
        joined.removeIf(rule -> rule.to() - rule.from() < SHORTEST);
        return joined;
    }

    /** Rules that meet, directly or by others. */
    private static java.util.Collection<List<Rule>> groups(List<Rule> across, List<Rule> down) {
        List<Rule> all = new ArrayList<>(across);
        all.addAll(down);
        int[] group = new int[all.size()];
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
        }
        for (int i = 0; i < across.size(); i++) {
            for (int j = across.size(); j < all.size(); j++) {
                if (meet(all.get(i), all.get(j))) {
                    group[root(group, i)] = root(group, j);
                }
            }
        }
        TreeMap<Integer, List<Rule>> groups = new TreeMap<>();
        for (int i = 0; i < group.length; i++) {
            groups.computeIfAbsent(root(group, i), key -> new ArrayList<>()).add(all.get(i));
        }
        return groups.values();
    }

    private static int root(int[] group, int i) {
        int root = i;
        while (group[root] != root) {
            group[root] = group[group[root]];
            root = group[root];
        }
        return root;
    }

    private static boolean meet(Rule across, Rule down) {
        return across.from() - NEAR <= down.at()
                && down.at() <= across.to() + NEAR
                && down.from() - NEAR <= across.at()
                && across.at() <= down.to() + NEAR;
    }

    private static float[] places(List<Rule> rules) {
        List<Float> places = new ArrayList<>();
        for (float at : rules.stream().map(Rule::at).sorted().toList()) {
            if (places.isEmpty() || at - places.get(places.size() - 1) > NEAR) {
                places.add(at);
            }
        }
        float[] array = new float[places.size()];
        for (int i = 0; i < array.length; i++) {
            array[i] = places.get(i);
        }
        return array;
    }

    private static List<List<Rule>> byPlace(List<Rule> rules, float[] places) {
        List<List<Rule>> byPlace = new ArrayList<>();
        for (float place : places) {
            byPlace.add(rules.stream()
                    .filter(rule -> rule.at() >= place && rule.at() - place <= NEAR)
                    .collect(Collectors.toList()));
        }
        return byPlace;
    }

    private void divide(List<List<Rule>> across, List<List<Rule>> down) {
        for (int[] row : cellAt) {
            java.util.Arrays.fill(row, -1);
        }
        for (int row = 0; row < rows.length - 1; row++) {
            float middle = (rows[row] + rows[row + 1]) / 2;
            for (int column = 0; column < columns.length - 1; column++) {
                if (cellAt[row][column] >= 0) {
                    continue;
                }
                int last = column;
                while (last + 1 < columns.length - 1
                        && cellAt[row][last + 1] < 0
                        && !ruled(down.get(last + 1), middle)) {
                    last++;
                }
                int bottom = row;
                float centre = (columns[column] + columns[column + 1]) / 2;
                while (bottom + 1 < rows.length - 1 && !ruled(across.get(bottom + 1), centre)) {
                    bottom++;
                }
                for (int r = row; r <= bottom; r++) {
                    for (int c = column; c <= last; c++) {
                        cellAt[r][c] = cellAt[r][c] < 0 ? cells.size() : cellAt[r][c];
                    }
                }
                cells.add(new Cell(row, column + 1, last + 1));
            }
        }
    }

    private static boolean ruled(List<Rule> rules, float at) {
        return rules.stream().anyMatch(rule -> rule.from() <= at && at <= rule.to());
    }

    boolean contains(Glyph glyph) {
        return columns[0] <= glyph.middle()
                && glyph.middle() < columns[columns.length - 1]
                && rows[0] <= glyph.centre()
                && glyph.centre() < rows[rows.length - 1];
    }

    void add(Glyph glyph) {
        cells.get(cellAt[place(rows, glyph.centre())][place(columns, glyph.middle())])
                .glyphs
                .add(glyph);
        text |= !glyph.isBlank();
    }

    private static int place(float[] places, float at) {
        int found = java.util.Arrays.binarySearch(places, at);
        return Math.min(found >= 0 ? found : -found - 2, places.length - 2);
    }

    float top() {
        return rows[0];
    }

    double area() {
        return (double) (columns[columns.length - 1] - columns[0]) * (rows[rows.length - 1] - rows[0]);
    }

    boolean hasText() {
        return text;
    }

    List<SourceRow> rows(int page) {
        List<List<SourceCell>> printed = new ArrayList<>();
        for (int i = 0; i < rows.length - 1; i++) {
            printed.add(new ArrayList<>());
        }
        for (Cell cell : cells) {
            List<SourceCell> row = printed.get(cell.row);
            String lines = TextLine.of(cell.glyphs).stream()
                    .map(TextLine::text)
                    .filter(line -> !line.isEmpty())
                    .collect(Collectors.joining("\n"));
            row.add(new SourceCell(
                    lines, new Position(page, 0, 0), row.size() + 1, new Span(cell.first, cell.last), ""));
        }
        List<SourceRow> all = new ArrayList<>();
        for (List<SourceCell> row : printed) {
            if (!row.isEmpty()) {
                all.add(new SourceRow(all.size() + 1, row, Math.max(0, columns.length - 1 - row.size())));
            }
        }
        return all;
    }

    /** A cell, by its first row and its columns from 1. */
    private static final class Cell {
        private final int row;
        private final int first;
        private final int last;
        private final List<Glyph> glyphs = new ArrayList<>();

        Cell(int row, int first, int last) {
            this.row = row;
            this.first = first;
            this.last = last;
        }
    }
}
