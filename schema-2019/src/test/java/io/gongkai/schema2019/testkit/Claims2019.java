package io.gongkai.schema2019.testkit;

import io.gongkai.core.table.Cell;
import io.gongkai.core.testkit.Claim;
import io.gongkai.schema2019.report.AnnualReport2019;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
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
        rowsAddUp("2019-T3-030", "requests", cells, claims);
        rowsAddUp("2019-T4-010", "disputes", cells, claims);
        in(cells, address -> !address.endsWith("/change"))
                .forEach(cell -> claims.add(new Claim("2019-Q-010", true, List.of(cell), ">=", List.of())));
        return claims;
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
