package io.gongkai.core.suspect;

import io.gongkai.core.evidence.Comparison;
import io.gongkai.core.figure.FigureKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * A table with the rows and columns of a real one: requests received and carried over, results with their total,
 * requests carried forward; kinds of applicant with their total.
 */
final class RequestsSheet {
    static final int ROWS = 25;
    static final int COLUMNS = 7;
    static final int CELLS = ROWS * COLUMNS;
    private static final int RESULTS_TOTAL = ROWS - 2;

    private static final List<Restriction> RESTRICTIONS = restrictions();

    private RequestsSheet() {}

    static int cell(int row, int column) {
        return row * COLUMNS + column;
    }

    private static List<Restriction> restrictions() {
        List<Restriction> restrictions = new ArrayList<>();
        for (int column = 0; column < COLUMNS; column++) {
            restrictions.add(Restriction.of(
                    List.of(cell(0, column), cell(1, column)),
                    Comparison.EQUAL,
                    List.of(cell(RESULTS_TOTAL, column), cell(ROWS - 1, column))));
            int c = column;
            restrictions.add(Restriction.of(
                    List.of(cell(RESULTS_TOTAL, column)),
                    Comparison.EQUAL,
                    IntStream.range(2, RESULTS_TOTAL)
                            .mapToObj(row -> cell(row, c))
                            .toList()));
        }
        for (int row = 0; row < ROWS; row++) {
            int r = row;
            restrictions.add(Restriction.of(
                    List.of(cell(row, COLUMNS - 1)),
                    Comparison.EQUAL,
                    IntStream.range(0, COLUMNS - 1)
                            .mapToObj(column -> cell(r, column))
                            .toList()));
        }
        return restrictions;
    }

    /** Figures that add up; about so many in a hundred parts are 0. */
    static long[] consistent(Random random, int zeros) {
        long[] cells = new long[CELLS];
        for (int column = 0; column < COLUMNS - 1; column++) {
            long results = 0;
            for (int row = 2; row < RESULTS_TOTAL; row++) {
                cells[cell(row, column)] = random.nextInt(100) < zeros ? 0 : random.nextInt(400);
                results += cells[cell(row, column)];
            }
            cells[cell(RESULTS_TOTAL, column)] = results;
            cells[cell(ROWS - 1, column)] = random.nextInt(50);
            long received = results + cells[cell(ROWS - 1, column)];
            cells[cell(1, column)] = random.nextInt((int) Math.min(received + 1, 50));
            cells[cell(0, column)] = received - cells[cell(1, column)];
        }
        for (int row = 0; row < ROWS; row++) {
            for (int column = 0; column < COLUMNS - 1; column++) {
                cells[cell(row, COLUMNS - 1)] += cells[cell(row, column)];
            }
        }
        return cells;
    }

    /** The table as a system; a negative figure stands for an unknown one. */
    static LinearSystem system(long[] cells) {
        List<Variable> variables = new ArrayList<>();
        for (int i = 0; i < CELLS; i++) {
            variables.add(new Variable(
                    FigureKind.COUNT,
                    cells[i] < 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(cells[i])),
                    i % COLUMNS == 0 ? OptionalInt.empty() : OptionalInt.of(i - 1),
                    i % COLUMNS == COLUMNS - 1 ? OptionalInt.empty() : OptionalInt.of(i + 1)));
        }
        return new LinearSystem(variables, RESTRICTIONS);
    }
}
