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
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
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
 * @param right the addresses on the right, behind a minus sign those that are taken off; none for zero
 * @param when the signs that figures must have for anything to be claimed
 */
public record Claim(
        String rule, boolean error, List<String> left, String sign, List<String> right, Map<String, Integer> when) {
    /** A claim that is always made. */
    public Claim(String rule, boolean error, List<String> left, String sign, List<String> right) {
        this(rule, error, left, sign, right, Map.of());
    }

    /** Whether a cell is an operand. */
    public boolean mentions(String address) {
        return left.contains(address) || right.contains(address) || right.contains("-" + address);
    }

    /** Whether a condition is known not to be met, so that nothing is claimed. */
    private boolean isNotMade(Map<String, Figure> figures, BlankPolicy policy) {
        return when.entrySet().stream()
                .anyMatch(condition -> number(figures, condition.getKey(), policy)
                        .filter(number -> number.signum() != condition.getValue())
                        .isPresent());
    }

    private static Optional<BigDecimal> number(Map<String, Figure> figures, String address, BlankPolicy policy) {
        Figure figure = Objects.requireNonNull(figures.get(address), address);
        return policy == BlankPolicy.AS_ZERO && figure.equals(Figure.blank())
                ? Optional.of(BigDecimal.ZERO)
                : figure.value();
    }

    /** Whether the claim is an equation. */
    public boolean isEquation() {
        return sign.equals("=");
    }

    /** What the claim comes to with these figures. */
    public Outcome outcome(Map<String, Figure> figures, BlankPolicy policy) {
        for (Collection<String> side : List.of(left, right, when.keySet())) {
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
        boolean mayNotBeClaimed = when.keySet().stream()
                .anyMatch(address -> number(figures, address, policy).isEmpty());
        return !mayFail ? Outcome.HOLDS : mayHold || mayNotBeClaimed ? Outcome.UNDECIDED : Outcome.BROKEN;
    }

    private static Range range(List<String> addresses, Map<String, Figure> figures, BlankPolicy policy) {
        BigDecimal low = BigDecimal.ZERO;
        boolean open = false;
        for (String term : addresses) {
            boolean minus = term.startsWith("-");
            Figure figure = figures.get(minus ? term.substring(1) : term);
            if (figure == null || (minus && figure instanceof Absent)) {
                throw new IllegalArgumentException(term);
            }
            BigDecimal number = figure.value().orElse(BigDecimal.ZERO);
            low = minus ? low.subtract(number) : low.add(number);
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
        return addresses.isEmpty()
                ? "0"
                : addresses.stream()
                        .map(it -> it.startsWith("-") ? it.substring(1) : it)
                        .collect(Collectors.joining(" + "));
    }

    /** What is broken, such as {@code 2008-S3-060: requests.concluded <= requests.received}. */
    public static List<String> broken(Findings findings) {
        return findings.broken().stream().map(Claim::broken).toList();
    }

    /** What is broken; where no numbers are compared, the place and the cells. */
    private static String broken(Finding finding) {
        String start = finding.rule().id() + ": ";
        return finding.sides().isPresent()
                ? start + side(finding, Operand.Side.LEFT) + " "
                        + finding.sides().get().comparison().sign() + " " + side(finding, Operand.Side.RIGHT)
                : start + finding.place().key() + " "
                        + finding.operands().stream().map(it -> it.term().key()).toList();
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
        List<String> absent = Stream.of(when.keySet(), left, right)
                .flatMap(Collection::stream)
                .distinct()
                .filter(address -> figures.get(address) instanceof Absent figure
                        && !(policy == BlankPolicy.AS_ZERO && figure.equals(Figure.blank())))
                .toList();
        return rule + ": " + place + " without " + absent;
    }

    /** Checks that findings say of all claims what the figures say, and nothing else. */
    public static void assertSameOutcomes(
            List<Claim> claims, Map<String, Figure> figures, BlankPolicy policy, Findings findings) {
        assertSameOutcomes(claims, figures, policy, findings, Map.of());
    }

    /**
     * Checks that findings say of all claims what the figures say, and nothing else but what is expected of rules that claim
     * nothing of this kind; none of those is an error rule.
     */
    public static void assertSameOutcomes(
            List<Claim> claims,
            Map<String, Figure> figures,
            BlankPolicy policy,
            Findings findings,
            Map<Outcome, List<String>> others) {
        Map<Outcome, List<Claim>> expected = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            expected.put(
                    outcome,
                    claims.stream()
                            .filter(claim -> !claim.isNotMade(figures, policy))
                            .filter(claim -> claim.outcome(figures, policy) == outcome)
                            .toList());
        }
        assertThat(broken(findings))
                .containsExactlyInAnyOrderElementsOf(both(texts(expected, Outcome.BROKEN), others, Outcome.BROKEN));
        assertThat(undecided(findings))
                .containsExactlyInAnyOrderElementsOf(
                        both(open(expected, Outcome.UNDECIDED, figures, policy), others, Outcome.UNDECIDED));
        assertThat(notApplicable(findings))
                .containsExactlyInAnyOrderElementsOf(
                        both(open(expected, Outcome.NOT_APPLICABLE, figures, policy), others, Outcome.NOT_APPLICABLE));
        assertThat(findings.verdict()).isEqualTo(verdict(expected));
        assertThat(findings.blankPolicy()).isEqualTo(policy);
    }

    private static List<String> both(List<String> texts, Map<Outcome, List<String>> others, Outcome outcome) {
        return Stream.concat(texts.stream(), others.getOrDefault(outcome, List.of()).stream())
                .toList();
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
