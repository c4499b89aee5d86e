package io.gongkai.schema2008.testkit;

import io.gongkai.core.testkit.Claim;
import io.gongkai.schema2008.statistics.StatisticsCell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What must hold in the 2008 statistics, worked out from the addresses without looking at the rules: a cell with several
 * cells under it is their sum, a single cell under another is at most that.
 */
public final class Claims2008 {
    private static final Set<String> WARNINGS = Set.of(
            "2008-S1-020", "2008-S1-030", "2008-S1-040", "2008-S3-050", "2008-S3-060", "2008-S4-010", "2008-S5-010");

    private static final Map<String, String> RULE_ABOVE = Map.of(
            "disclosure.disclosed", "2008-S1-010",
            "response.byChannel.pressConferences", "2008-S2-010",
            "response.byChannel.interviews", "2008-S2-020",
            "requests.received", "2008-S3-010",
            "requests.concluded", "2008-S3-020",
            "requests.answered", "2008-S3-030",
            "requests.answered.refused", "2008-S3-040",
            "review", "2008-S4-010",
            "litigation", "2008-S5-010",
            "organisation.staff", "2008-S8-010");

    private Claims2008() {}

    /** All claims. */
    public static List<Claim> all() {
        List<Claim> claims = new ArrayList<>();
        List<String> cells = Arrays.stream(StatisticsCell.values())
                .map(StatisticsCell::address)
                .toList();
        children(cells).forEach((above, below) -> {
            String rule = RULE_ABOVE.getOrDefault(above, "no rule on " + above);
            claims.add(
                    below.size() == 1
                            ? claim(rule, below, "<=", List.of(above))
                            : claim(rule, List.of(above), "=", below));
        });
        List<String> channels = cells.stream()
                .filter(cell -> cell.startsWith("disclosure.byChannel."))
                .toList();
        List<String> disclosed = List.of("disclosure.disclosed");
        channels.forEach(channel -> claims.add(claim("2008-S1-020", List.of(channel), "<=", disclosed)));
        claims.add(claim("2008-S1-030", disclosed, "<=", channels));
        claims.add(claim(
                "2008-S1-040",
                List.of("disclosure.disclosed.normativeDocuments"),
                "<=",
                List.of("disclosure.normativeDocumentsIssued")));
        claims.add(claim("2008-S3-050", List.of("requests.answered"), "=", List.of("requests.concluded")));
        claims.add(claim("2008-S3-060", List.of("requests.concluded"), "<=", List.of("requests.received")));
        cells.forEach(cell -> claims.add(claim("2008-Q-010", List.of(cell), ">=", List.of())));
        return claims;
    }

    private static Claim claim(String rule, List<String> left, String sign, List<String> right) {
        return new Claim(rule, !WARNINGS.contains(rule), left, sign, right);
    }

    private static Map<String, List<String>> children(List<String> cells) {
        Map<String, List<String>> children = new LinkedHashMap<>();
        for (String cell : cells) {
            int dot = cell.lastIndexOf('.');
            if (dot > 0 && cells.contains(cell.substring(0, dot))) {
                children.computeIfAbsent(cell.substring(0, dot), above -> new ArrayList<>())
                        .add(cell);
            }
        }
        return children;
    }
}
