package io.gongkai.schema2008.testkit;

import io.gongkai.core.figure.Absence;
import io.gongkai.core.figure.Absent;
import io.gongkai.core.figure.Amount;
import io.gongkai.core.figure.Figure;
import io.gongkai.core.finding.BlankPolicy;
import io.gongkai.core.finding.Outcome;
import io.gongkai.core.testkit.Claim;
import io.gongkai.schema2008.statistics.StatisticsCell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
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

    /** What is expected of the rule on the plausibility of amounts, which claims nothing of this kind. */
    public static Map<Outcome, List<String>> others(Map<String, Figure> figures, BlankPolicy policy) {
        Map<Outcome, List<String>> expected = new EnumMap<>(Outcome.class);
        Map.of("feesCharged", 100, "organisation.funds", 10_000).forEach((address, most) -> {
            Figure figure = figures.get(address);
            String open = "2008-Q-020: " + address + " without [" + address + "]";
            if (figure instanceof Absent absent && !(policy == BlankPolicy.AS_ZERO && figure.equals(Figure.blank()))) {
                add(
                        expected,
                        absent.reason() == Absence.NOT_COLLECTED ? Outcome.NOT_APPLICABLE : Outcome.UNDECIDED,
                        open);
            } else if (figure instanceof Amount amount) {
                if (amount.unit().filter(unit -> !unit.equals("万元")).isPresent()) {
                    add(expected, Outcome.NOT_APPLICABLE, open);
                } else if (amount.number().compareTo(BigDecimal.valueOf(most)) > 0) {
                    add(expected, Outcome.BROKEN, "2008-Q-020: " + address + " <= 0");
                }
            }
        });
        return expected;
    }

    private static void add(Map<Outcome, List<String>> expected, Outcome outcome, String text) {
        expected.computeIfAbsent(outcome, key -> new ArrayList<>()).add(text);
    }

    /** What must hold between a report and those of its parts, whose addresses begin with {@code part NAME:}. */
    public static List<Claim> rollUp(Set<String> parts) {
        return Arrays.stream(StatisticsCell.values())
                .map(StatisticsCell::address)
                .map(cell -> new Claim(
                        "2008-A-010",
                        false,
                        List.of(cell),
                        "=",
                        parts.stream().map(part -> "part " + part + ":" + cell).toList()))
                .toList();
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
