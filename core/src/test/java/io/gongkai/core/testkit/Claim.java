package io.gongkai.core.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.core.evidence.Operand;
import io.gongkai.core.evidence.Term;
import io.gongkai.core.figure.Absence;
import io.gongkai.core.figure.Absent;
import io.gongkai.core.figure.Figure;
import io.gongkai.core.finding.BlankPolicy;
import io.gongkai.core.finding.Finding;
import io.gongkai.core.finding.Findings;
import io.gongkai.core.finding.OpenQuestion;
import io.gongkai.core.finding.Outcome;
import io.gongkai.core.finding.Verdict;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a rule says of one place, worked out without the rule: an oracle to hold the validator against. Every absent
 * figure is taken for any number from zero up, and a claim that all of them make true holds, one that none makes true is
 * broken.
 *
 * @param rule the id of the rule
 * @param error whether the rule is an error rule
 * @param left the addresses on the left
 * @param sign {@code =}, {@code <=} or {@code >=}
 * @param right the addresses on the right; none for zero
 */
public record Claim(String rule, boolean error, List<String> left, String sign, List<String> right) {
    /** Whether a cell is an operand. */
    public boolean mentions(String address) {
        return left.contains(address) || right.contains(address);
    }

    /** Whether the claim is an equation. */
    public boolean isEquation() {
        return sign.equals("=");
    }

    /** What the claim comes to with these figures. */
    public Outcome outcome(Map<String, Figure> figures, BlankPolicy policy) {
        for (List<String> side : List.of(left, right)) {
            for (String address : side) {
                if (figures.get(address) instanceof Absent absent && absent.reason() == Absence.NOT_COLLECTED) {
                    return Outcome.NOT_APPLICABLE;
                }
            }
        }
        Range leftRange = range(left, figures, policy);
        Range rightRange = range(right, figures, policy);
        boolean mayHold = switch (sign) {
            case "=" -> leftRange.reaches(rightRange.low) && rightRange.reaches(leftRange.low);
            case "<=" -> rightRange.reaches(leftRange.low);
            case ">=" -> leftRange.reaches(rightRange.low);
            default -> throw new IllegalStateException(sign);
        };
        boolean mayFail = switch (sign) {
            case "=" -> leftRange.open || rightRange.open || leftRange.low.compareTo(rightRange.low) != 0;
            case "<=" -> leftRange.exceeds(rightRange.low);
            case ">=" -> rightRange.exceeds(leftRange.low);
            default -> throw new IllegalStateException(sign);
        };
        return !mayFail ? Outcome.HOLDS : mayHold ? Outcome.UNDECIDED : Outcome.BROKEN;
    }

    private static Range range(List<String> addresses, Map<String, Figure> figures, BlankPolicy policy) {
        BigDecimal low = BigDecimal.ZERO;
        boolean open = false;
        for (String address : addresses) {
            Figure figure = figures.get(address);
            if (figure == null) {
                throw new IllegalArgumentException(address);
            }
            low = low.add(figure.value().orElse(BigDecimal.ZERO));
            open |= figure instanceof Absent && !(policy == BlankPolicy.AS_ZERO && figure.equals(Figure.blank()));
        }
        return new Range(low, open);
    }

    /** All numbers from the lowest up if it is open, else the lowest alone. */
    private record Range(BigDecimal low, boolean open) {
        boolean reaches(BigDecimal number) {
            return open || low.compareTo(number) >= 0;
        }

        boolean exceeds(BigDecimal number) {
            return open || low.compareTo(number) > 0;
        }
    }

    /** The claim as {@link #broken} and the like print relations. */
    public String text() {
        return rule + ": " + side(left) + " " + sign + " " + side(right);
    }

    private static String side(List<String> addresses) {
        return addresses.isEmpty() ? "0" : String.join(" + ", addresses);
    }

    /** What is broken, such as {@code 2008-S3-060: requests.concluded <= requests.received}. */
    public static List<String> broken(Findings findings) {
        return findings.broken().stream()
                .map(finding -> finding.rule().id() + ": " + side(finding, Operand.Side.LEFT) + " "
                        + finding.sides().orElseThrow().comparison().sign() + " " + side(finding, Operand.Side.RIGHT))
                .toList();
    }

    private static String side(Finding finding, Operand.Side side) {
        return side(finding.operands().stream()
                .filter(operand -> operand.side() == side)
                .map(operand -> operand.term().key())
                .toList());
    }

    /** What is undecided, such as {@code 2008-S3-060: requests.received without [requests.concluded]}. */
    public static List<String> undecided(Findings findings) {
        return texts(findings.undecided());
    }

    /** What is not applicable. */
    public static List<String> notApplicable(Findings findings) {
        return texts(findings.notApplicable());
    }

    private static List<String> texts(List<OpenQuestion> questions) {
        return questions.stream()
                .map(question -> question.rule().id() + ": " + question.place().key() + " without "
                        + question.absent().stream().map(Term::key).toList())
                .toList();
    }

    /** The claim as {@link #undecided} prints it. */
    public String open(Map<String, Figure> figures, BlankPolicy policy) {
        String place = sign.equals("<=") && right.size() == 1 ? right.get(0) : left.get(0);
        List<String> absent = Stream.concat(left.stream(), right.stream())
                .filter(address -> figures.get(address) instanceof Absent figure
                        && !(policy == BlankPolicy.AS_ZERO && figure.equals(Figure.blank())))
                .toList();
        return rule + ": " + place + " without " + absent;
    }

    /** Checks that findings say of all claims what the figures say, and nothing else. */
    public static void assertSameOutcomes(
            List<Claim> claims, Map<String, Figure> figures, BlankPolicy policy, Findings findings) {
        Map<Outcome, List<Claim>> expected = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            expected.put(
                    outcome,
                    claims.stream()
                            .filter(claim -> claim.outcome(figures, policy) == outcome)
                            .toList());
        }
        assertThat(broken(findings)).containsExactlyInAnyOrderElementsOf(texts(expected, Outcome.BROKEN));
        assertThat(undecided(findings))
                .containsExactlyInAnyOrderElementsOf(open(expected, Outcome.UNDECIDED, figures, policy));
        assertThat(notApplicable(findings))
                .containsExactlyInAnyOrderElementsOf(open(expected, Outcome.NOT_APPLICABLE, figures, policy));
        assertThat(findings.verdict()).isEqualTo(verdict(expected));
        assertThat(findings.blankPolicy()).isEqualTo(policy);
    }

    private static List<String> texts(Map<Outcome, List<Claim>> claims, Outcome outcome) {
        return claims.getOrDefault(outcome, List.of()).stream().map(Claim::text).toList();
    }

    private static List<String> open(
            Map<Outcome, List<Claim>> claims, Outcome outcome, Map<String, Figure> figures, BlankPolicy policy) {
        return claims.getOrDefault(outcome, List.of()).stream()
                .map(claim -> claim.open(figures, policy))
                .toList();
    }

    private static Verdict verdict(Map<Outcome, List<Claim>> claims) {
        if (anyError(claims, Outcome.BROKEN)) {
            return Verdict.INVALID;
        }
        return anyError(claims, Outcome.HOLDS) && !anyError(claims, Outcome.UNDECIDED)
                ? Verdict.VALID
                : Verdict.UNDECIDED;
    }

    private static boolean anyError(Map<Outcome, List<Claim>> claims, Outcome outcome) {
        return claims.getOrDefault(outcome, List.of()).stream().anyMatch(Claim::error);
    }
}
