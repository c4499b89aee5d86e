package io.gongkai.core.suspect;

import io.gongkai.core.evidence.Comparison;
import io.gongkai.core.figure.FigureKind;
import io.gongkai.core.suspect.Restriction.Term;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** A system written by names, and its suspects as text, such as {@code "total -> 3 BLANK_TOTAL"}. */
final class Sheet {
    private final Map<String, Variable> cells = new LinkedHashMap<>();
    private final List<String> names = new ArrayList<>();
    private final List<Restriction> restrictions = new ArrayList<>();

    Sheet count(String name, long value) {
        return cell(name, Variable.known(FigureKind.COUNT, BigDecimal.valueOf(value)));
    }

    Sheet counts(List<String> some, long value) {
        some.forEach(name -> count(name, value));
        return this;
    }

    Sheet change(String name, long value) {
        return cell(name, Variable.known(FigureKind.CHANGE, BigDecimal.valueOf(value)));
    }

    Sheet amount(String name, String value) {
        return cell(name, Variable.known(FigureKind.AMOUNT, new BigDecimal(value)));
    }

    Sheet unknown(String name) {
        return cell(name, Variable.unknown(FigureKind.COUNT));
    }

    Sheet cell(String name, Variable variable) {
        if (cells.put(name, variable) == null) {
            names.add(name);
        }
        return this;
    }

    /** Cells that stand side by side. */
    Sheet row(String... row) {
        for (int i = 0; i < row.length; i++) {
            Variable cell = cells.get(row[i]);
            cells.put(
                    row[i],
                    new Variable(
                            cell.kind(),
                            cell.value(),
                            i == 0 ? OptionalInt.empty() : OptionalInt.of(names.indexOf(row[i - 1])),
                            i == row.length - 1 ? OptionalInt.empty() : OptionalInt.of(names.indexOf(row[i + 1]))));
        }
        return this;
    }

    /** A restriction such as {@code "total = a + b - c"}; the right side may be 0. */
    Sheet rule(String formula) {
        String[] words = formula.split(" (?=[=<>])|(?<=[=<>]) ", -1);
        Comparison comparison = switch (words[1]) {
            case "=" -> Comparison.EQUAL;
            case "<" -> Comparison.AT_MOST;
            default -> Comparison.AT_LEAST;
        };
        restrictions.add(new Restriction(terms(words[0]), comparison, terms(words[2])));
        return this;
    }

    private List<Term> terms(String sum) {
        List<Term> terms = new ArrayList<>();
        boolean minus = false;
        for (String word : sum.split(" ", -1)) {
            if (names.contains(word)) {
                terms.add(new Term(names.indexOf(word), minus));
            } else if (!List.of("+", "-", "0").contains(word)) {
                throw new IllegalArgumentException(word);
            }
            minus = word.equals("-");
        }
        return terms;
    }

    LinearSystem system() {
        return new LinearSystem(List.copyOf(cells.values()), restrictions);
    }

    List<Cluster> clusters() {
        return Suspects.in(system());
    }

    /** For each cluster its mends. */
    List<List<String>> mends() {
        return clusters().stream().map(this::mends).toList();
    }

    List<String> mends(Cluster cluster) {
        return cluster.mends().stream()
                .map(mend -> mend.changes().stream().map(this::text).collect(Collectors.joining(", ")))
                .toList();
    }

    private String text(Change change) {
        String values = change.value()
                .map(BigDecimal::toPlainString)
                .orElseGet(() -> text(change.least()) + ".." + text(change.most()));
        return names.get(change.variable())
                + " -> "
                + values
                + change.slip().map(slip -> " " + slip).orElse("");
    }

    private static String text(Optional<BigDecimal> end) {
        return end.map(BigDecimal::toPlainString).orElse("");
    }
}
