package io.gongkai.schema2019.testkit;

import io.gongkai.core.figure.Absent;
import io.gongkai.core.figure.Amount;
import io.gongkai.core.figure.Figure;
import io.gongkai.core.figure.FigureKind;
import io.gongkai.core.table.Cell;
import io.gongkai.core.table.FormLine;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** How a report words its labels and figures, and what it has printed in the end for each cell. */
public final class Wording {
    private static final String SIMPLIFIED = "务项义报处复对总数机构法营门关";
    private static final String TRADITIONAL = "務項義報處復對總數機構法營門關";
    private static final String WRONG = "囗政公信复诉件甲";
    private static final List<String> MARKS = List.of("", "/", "-", "--", "—", "无", "N/A");

    private final Random random;
    private final Set<Deviation> deviations;
    private final Map<String, Optional<BigDecimal>> printed = new LinkedHashMap<>();

    /**
     * A wording.
     *
     * @param random chooses where it deviates
     * @param deviations in which ways it may deviate
     */
    public Wording(Random random, Set<Deviation> deviations) {
        this.random = random;
        this.deviations = deviations;
    }

    /** The number printed for each cell; none for a mark or a blank. A cell that is not printed is not among them. */
    public Map<String, Optional<BigDecimal>> printed() {
        return Collections.unmodifiableMap(printed);
    }

    /** Whether to deviate here in one way, once in so many places. */
    boolean deviates(Deviation deviation, int oneIn) {
        return deviations.contains(deviation) && random.nextInt(oneIn) == 0;
    }

    /** Whether a row of the form may stand there without its label, or not at all. */
    boolean losesLabels() {
        return deviations.contains(Deviation.MISPRINT) || deviations.contains(Deviation.MISSING_ROW);
    }

    Random random() {
        return random;
    }

    /** The label of a line with its number. */
    String label(FormLine line) {
        String number = line.title()
                .zh()
                .substring(0, line.title().zh().length() - line.label().zh().length());
        String text = line.label().zh();
        if (deviates(Deviation.VARIANT, 3) && !line.variants().isEmpty()) {
            text = line.variants().get(random.nextInt(line.variants().size()));
        }
        if (deviates(Deviation.NUMBERING, 3)) {
            number = switch (random.nextInt(4)) {
                case 0 -> number.replace("(", "（").replace(")", "）").replace('、', '.');
                case 1 -> number.replace('、', '．').replace('.', '、');
                case 2 -> number.startsWith("(") ? "()" : number;
                default -> "";
            };
        }
        return misprinted(dressed(number + text));
    }

    /** A text of a head. */
    String head(String text) {
        return misprinted(dressed(text));
    }

    private String dressed(String label) {
        String text = label;
        if (deviates(Deviation.TRADITIONAL, 2)) {
            StringBuilder traditional = new StringBuilder();
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                int at = SIMPLIFIED.indexOf(c);
                traditional.append(at < 0 ? c : TRADITIONAL.charAt(at));
            }
            text = traditional.toString();
        }
        if (deviates(Deviation.WIDTH, 3)) {
            text = fullWidth(text);
        }
        if (deviates(Deviation.SPACES, 3) && text.length() > 2) {
            int at = 1 + random.nextInt(text.length() - 1);
            text = text.substring(0, at) + (random.nextBoolean() ? " " : "\u00a0") + text.substring(at);
        }
        if (text.contains("“") && deviates(Deviation.WIDTH, 2)) {
            text = text.replace('“', '"').replace('”', '"');
        }
        return text;
    }

    private String misprinted(String label) {
        if (!deviates(Deviation.MISPRINT, 8)) {
            return label;
        }
        int at = random.nextInt(label.length());
        String wrong = random.nextInt(3) == 0 ? "" : String.valueOf(WRONG.charAt(random.nextInt(WRONG.length())));
        return label.substring(0, at) + wrong + label.substring(at + 1);
    }

    private static String fullWidth(String text) {
        StringBuilder wide = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            wide.append(c > ' ' && c < '\u007f' ? (char) (c - '!' + '\uff01') : c);
        }
        return wide.toString();
    }

    /** The text of a figure. */
    String figure(Cell cell, Figure figure) {
        if (deviates(Deviation.ABSENT, 4)) {
            printed.put(cell.address(), Optional.empty());
            return MARKS.get(random.nextInt(MARKS.size()));
        }
        printed.put(cell.address(), figure.value());
        if (figure instanceof Absent absent) {
            return absent.text();
        }
        String text = figure instanceof Amount amount
                ? amount(amount, cell)
                : count(cell, figure.value().orElseThrow());
        if (deviates(Deviation.WIDTH, 4)) {
            text = fullWidth(text);
        }
        return deviates(Deviation.SPACES, 5) ? "\u00a0" + text + " " : text;
    }

    private String amount(Amount amount, Cell cell) {
        String stated = amount.unit().orElse("");
        if (stated.equals("万元") && deviates(Deviation.UNITS, 2)) {
            return amount.number().movePointRight(4).toPlainString() + "元";
        }
        return amount.number().toPlainString() + (stated.equals(cell.unit()) ? "" : stated);
    }

    private String count(Cell cell, BigDecimal number) {
        String digits = number.abs().toPlainString();
        if (digits.length() == 4 && deviates(Deviation.THOUSANDS, 2)) {
            digits = digits.charAt(0) + "," + digits.substring(1);
        }
        String sign = number.signum() < 0 ? "-" : "";
        if (cell.kind() == FigureKind.CHANGE && number.signum() != 0 && deviates(Deviation.CHANGES, 2)) {
            sign = number.signum() < 0 ? (random.nextBoolean() ? "减" : "减少") : (random.nextBoolean() ? "+" : "增");
        }
        return sign + digits + (deviates(Deviation.UNITS, 5) ? cell.unit() : "");
    }
}
