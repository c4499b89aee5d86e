package io.gongkai.core.testkit;

import io.gongkai.core.figure.Amount;
import io.gongkai.core.figure.Figure;
import io.gongkai.core.figure.FigureKind;
import io.gongkai.core.table.Cell;
import io.gongkai.core.table.FigureTable;
import io.gongkai.core.table.TableForm;
import java.math.BigDecimal;
import java.util.Random;

/** Random figures and tables. */
public final class RandomFigures {
    private RandomFigures() {}

    /** A table with figures of every kind, absent ones included. */
    public static <C extends Cell> FigureTable<C> anyTable(TableForm<C> form, Random random) {
        FigureTable.Builder<C> table = FigureTable.builder(form);
        for (C cell : form.cells()) {
            table.put(cell, anyFigure(cell.kind(), random));
        }
        return table.build();
    }

    /** A table in which every cell has a number that is not negative. */
    public static <C extends Cell> FigureTable<C> knownTable(TableForm<C> form, Random random) {
        FigureTable.Builder<C> table = FigureTable.builder(form);
        for (C cell : form.cells()) {
            table.put(cell, knownFigure(cell.kind(), random));
        }
        return table.build();
    }

    /** A figure of a kind, absent in about half of the cases. */
    public static Figure anyFigure(FigureKind kind, Random random) {
        return switch (random.nextInt(12)) {
            case 0 -> Figure.blank();
            case 1 -> Figure.marked(random.nextBoolean() ? "/" : "—");
            case 2 -> Figure.unreadable("约" + random.nextInt(100) + "\n\"\\");
            case 3 -> Figure.missing();
            case 4 -> Figure.notCollected();
            case 5 -> Figure.joint();
            case 6 -> kind == FigureKind.AMOUNT ? knownFigure(kind, random) : Figure.count(random.nextLong());
            default -> knownFigure(kind, random);
        };
    }

    /** A number of a kind, not negative. */
    public static Figure knownFigure(FigureKind kind, Random random) {
        if (kind != FigureKind.AMOUNT) {
            return Figure.count(random.nextInt(4) == 0 ? 0 : random.nextInt(100_000));
        }
        BigDecimal value = BigDecimal.valueOf(random.nextInt(10_000_000), random.nextInt(8));
        Amount amount = random.nextInt(3) == 0 ? Amount.withoutUnit(value) : Amount.of(value, "万元");
        return random.nextInt(3) == 0 ? amount.withText(value + "万元整") : amount;
    }
}
