package io.gongkai.core.testkit;

import io.gongkai.core.figure.Amount;
import io.gongkai.core.figure.Figure;
import io.gongkai.core.figure.FigureKind;
import io.gongkai.core.table.Cell;
import io.gongkai.core.table.FigureTable;
import io.gongkai.core.table.TableForm;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;

/** Texts that somebody might put where a name or a mark belongs, and figures that quote them. */
public final class RandomTexts {
    private static final List<String> PIECES = List.of(
            "某市人民政府",
            "<script>alert(1)</script>",
            "</td></tr></table>",
            "<!--",
            "]]>",
            "&amp;",
            "&#0;",
            "\"",
            "'",
            "|",
            "||",
            "\n",
            "\r\n",
            "\t",
            " ",
            "  ",
            "\u00A0",
            "\u3000",
            "\u0000",
            "\u0001",
            "\u001F",
            "\u007F",
            "\u0085",
            "\u2028",
            "\u200B",
            "\uFEFF",
            "\u202E",
            "\uFFFE",
            "\uFFFF",
            "\uFFFD",
            "\uFFFC",
            "\uD800",
            "\uDC00",
            "😀",
            "𠮷",
            "é",
            "12",
            "０",
            "²",
            "-",
            "/",
            "无",
            "约",
            "万元",
            "其他",
            "总计",
            "结果维持",
            "自然人",
            "行政复议",
            "未采集",
            "缺",
            "并计",
            "（标记）",
            "（无法识别）",
            "~~",
            "data-figure=\"3\"",
            "规章",
            "收到申请数",
            "{\"absent\":\"joint\"}",
            "\\",
            "\\u0041",
            "\u2400",
            "2018年政府信息公开工作年度报告");

    private RandomTexts() {}

    /** A text that is not blank. */
    public static String any(Random random) {
        StringBuilder text = new StringBuilder();
        do {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        } while (text.toString().isBlank() || random.nextInt(3) > 0);
        return text.toString();
    }

    /** A table with every kind of figure there can be, with any quotation, unit and number. */
    public static <C extends Cell> FigureTable<C> anyTable(TableForm<C> form, Random random) {
        FigureTable.Builder<C> table = FigureTable.builder(form);
        // Some tables have the same in all cells: rows without any number, all blank, all missing.
        int only = random.nextInt(4) == 0 ? random.nextInt(6) : -1;
        for (C cell : form.cells()) {
            table.put(cell, figure(only >= 0 ? only : random.nextInt(9), cell.kind(), random));
        }
        return table.build();
    }

    private static Figure figure(int which, FigureKind kind, Random random) {
        return switch (which) {
            case 0 -> Figure.blank();
            case 1 -> Figure.missing();
            case 2 -> Figure.notCollected();
            case 3 -> Figure.joint();
            case 4 -> Figure.marked(random.nextBoolean() ? "/" : any(random));
            case 5 -> Figure.unreadable(random.nextInt(4) == 0 ? "约30" : any(random));
            default -> kind == FigureKind.AMOUNT ? amount(random) : Figure.count(number(random));
        };
    }

    private static long number(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> 0;
            case 1 -> random.nextLong();
            case 2 -> random.nextBoolean() ? Long.MAX_VALUE : Long.MIN_VALUE;
            case 3 -> -random.nextInt(100);
            default -> random.nextInt(10_000);
        };
    }

    private static Amount amount(Random random) {
        BigDecimal value = BigDecimal.valueOf(number(random), random.nextInt(8));
        Amount amount = switch (random.nextInt(5)) {
            case 0 -> Amount.withoutUnit(value);
            case 1 -> Amount.of(value, "元");
            case 2 -> Amount.of(value, any(random));
            default -> Amount.of(value, "万元");
        };
        return switch (random.nextInt(4)) {
            case 0 -> amount.withText(any(random));
            case 1 -> amount.withText(value.movePointRight(4).toPlainString() + "元");
            default -> amount;
        };
    }
}
