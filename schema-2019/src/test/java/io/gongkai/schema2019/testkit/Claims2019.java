package io.gongkai.schema2019.testkit;

import io.gongkai.core.figure.Absence;
import io.gongkai.core.figure.Absent;
import io.gongkai.core.figure.Amount;
import io.gongkai.core.figure.Figure;
import io.gongkai.core.finding.BlankPolicy;
import io.gongkai.core.finding.Outcome;
import io.gongkai.core.table.Cell;
import io.gongkai.core.table.FigureTable;
import io.gongkai.core.testkit.Claim;
import io.gongkai.schema2019.report.AnnualReport2019;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** What must hold in the tables of a report, worked out from the addresses of its cells without looking at the rules. */
public final class Claims2019 {
    private Claims2019() {}

    /** All claims about the tables that a report has. */
    public static List<Claim> of(AnnualReport2019 report) {
        List<String> cells =
                Reports2019.cells(report).stream().map(Cell::address).toList();
        List<Claim> claims = new ArrayList<>();
        for (String column : parts(cells, "requests", 2)) {
            List<String> ofColumn = in(cells, address -> address.matches("requests/.*/" + column));
            claims.add(claim(
                    "2019-T3-010",
                    in(ofColumn, address -> address.matches("requests/(newlyReceived|carriedOver)/.*")),
                    in(ofColumn, address -> address.matches("requests/(results\\.total|carriedForward)/.*"))));
            claims.add(claim(
                    "2019-T3-020",
                    List.of("requests/results.total/" + column),
                    in(ofColumn, address -> address.matches("requests/results\\.(?!total/).*"))));
        }
        disclosure(cells, claims);
        rowsAddUp("2019-T3-030", "requests", cells, claims);
        rowsAddUp("2019-T4-010", "disputes", cells, claims);
        in(cells, address -> !address.endsWith("/change"))
                .forEach(cell -> claims.add(new Claim("2019-Q-010", true, List.of(cell), ">=", List.of())));
        return claims;
    }

    private static void disclosure(List<String> cells, List<Claim> claims) {
        for (String row : parts(cells, "disclosure", 1)) {
            String start = "disclosure/" + row + "/";
            if (cells.contains(start + "totalDisclosed")) {
                claims.add(new Claim(
                        "2019-T2-010",
                        false,
                        List.of(start + "newlyDisclosed"),
                        "<=",
                        List.of(start + "totalDisclosed")));
            }
            if (cells.contains(start + "issued")) {
                Map<String, Integer> when = new LinkedHashMap<>();
                when.put(start + "issued", 1);
                when.put(start + "repealed", 0);
                claims.add(new Claim(
                        "2019-T2-030", false, List.of(start + "inForce"), ">=", List.of(start + "issued"), when));
            }
        }
    }

    /** What is expected of the rules that claim nothing of this kind. */
    public static Map<Outcome, List<String>> others(AnnualReport2019 report, BlankPolicy policy) {
        Map<Outcome, List<String>> expected = new EnumMap<>(Outcome.class);
        for (FigureTable<?> table : Reports2019.tables(report)) {
            List<String> empty = table.form().cells().stream()
                    .filter(cell -> table.at(table.form().indexOf(cell)) instanceof Absent absent
                            && (absent.reason() == Absence.BLANK || absent.reason() == Absence.MARKED))
                    .map(Cell::address)
                    .toList();
            if (!empty.isEmpty()) {
                add(expected, Outcome.BROKEN, "2019-Q-020: " + table.form().name() + " " + empty);
            }
        }
        String amount = "disclosure/procurement/amount";
        Figure figure = Reports2019.figures(report).get(amount);
        if (figure instanceof Absent absent && !(policy == BlankPolicy.AS_ZERO && figure.equals(Figure.blank()))) {
            add(
                    expected,
                    absent.reason() == Absence.NOT_COLLECTED ? Outcome.NOT_APPLICABLE : Outcome.UNDECIDED,
                    "2019-T2-020: " + amount + " without [" + amount + "]");
        } else if (figure instanceof Amount money
                && money.unit().isEmpty()
                && money.number().signum() != 0) {
            add(expected, Outcome.BROKEN, "2019-T2-020: " + amount + " [" + amount + "]");
        }
        return expected;
    }

    private static void add(Map<Outcome, List<String>> expected, Outcome outcome, String text) {
        expected.computeIfAbsent(outcome, key -> new ArrayList<>()).add(text);
    }

    /** What must hold between a report and that of the year before, whose addresses begin with {@code previous:}. */
    public static List<Claim> between(AnnualReport2019 previous, AnnualReport2019 report) {
        Map<String, Figure> before = Reports2019.figures(previous);
        boolean sameForm = previous.getDisclosure().orElseThrow().revision()
                == report.getDisclosure().orElseThrow().revision();
        List<Claim> claims = new ArrayList<>();
        for (String cell : Reports2019.figures(report).keySet()) {
            String start = cell.substring(0, cell.lastIndexOf('/') + 1);
            if (cell.startsWith("requests/carriedOver/")) {
                claims.add(claim(
                        "2019-Y-010",
                        List.of("previous:" + cell.replace("carriedOver", "carriedForward")),
                        List.of(cell)));
            } else if (cell.endsWith("/inForce") && sameForm) {
                claims.add(new Claim(
                        "2019-Y-020",
                        false,
                        List.of(cell),
                        "=",
                        List.of("previous:" + cell, start + "issued", "-" + start + "repealed")));
            } else if (cell.endsWith("/itemsLastYear") && before.containsKey(cell)) {
                claims.add(new Claim(
                        "2019-Y-030",
                        false,
                        List.of("previous:" + cell, "previous:" + start + "change"),
                        "=",
                        List.of(cell)));
            }
        }
        return claims;
    }

    /** What must hold between a report and those of its parts, whose addresses begin with {@code part NAME:}. */
    public static List<Claim> rollUp(AnnualReport2019 report, Set<String> parts) {
        return Reports2019.figures(report).keySet().stream()
                .map(cell -> new Claim(
                        "2019-A-010",
                        false,
                        List.of(cell),
                        "=",
                        parts.stream().map(part -> "part " + part + ":" + cell).toList()))
                .toList();
    }

    private static void rowsAddUp(String rule, String table, List<String> cells, List<Claim> claims) {
        for (String row : parts(cells, table, 1)) {
            String start = table + "/" + row + "/";
            claims.add(claim(
                    rule,
                    List.of(start + "total"),
                    in(cells, address -> address.startsWith(start) && !address.endsWith("/total"))));
        }
    }

    private static Claim claim(String rule, List<String> left, List<String> right) {
        return new Claim(rule, true, left, "=", right);
    }

    private static List<String> in(List<String> cells, Predicate<String> filter) {
        return cells.stream().filter(filter).toList();
    }

    private static Set<String> parts(List<String> cells, String table, int part) {
        Set<String> parts = new LinkedHashSet<>();
        for (String cell : cells) {
            if (cell.startsWith(table + "/")) {
                parts.add(cell.split("/", -1)[part]);
            }
        }
        return parts;
    }
}
