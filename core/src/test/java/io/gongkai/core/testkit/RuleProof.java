package io.gongkai.core.testkit;

import io.gongkai.core.evidence.Subject;
import io.gongkai.core.finding.Finding;
import io.gongkai.core.finding.Findings;
import io.gongkai.core.finding.OpenQuestion;
import io.gongkai.core.rule.Rule;
import io.gongkai.core.rule.RuleSet;
import io.gongkai.core.table.FigureTable;
import io.gongkai.core.text.Language;
import io.gongkai.core.text.Text;
import io.gongkai.core.validation.ValidationOptions;
import io.gongkai.core.validation.Validator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Proves a rule by samples: one in which it holds, one in which it is broken, and, where figures can be absent, one in which it
 * cannot be decided. It needs no test library; what is not as claimed is an {@link AssertionError} that says so.
 *
 * <p>Example:
 *
 * <pre>{@code
 * RuleProof.of(rule)
 *         .isNewTo(Schema2019.validator().rules())
 *         .holdsIn(table.figures())
 *         .isBrokenIn("disputes/review/total", other.figures())
 *         .isUndecidedIn(unfinished.figures());
 * }</pre>
 *
 * <p>What speaks of the report itself, of two years or of parts is proved by {@link Subject}s; {@code
 * Schema2019.validator().subject(report)} makes one of a report.
 */
public final class RuleProof {
    private static final Pattern HOLE = Pattern.compile("\\{\\w*}");

    private final Rule rule;
    private final Validator validator;

    private RuleProof(Rule rule) {
        this.rule = rule;
        this.validator = Validator.of(RuleSet.of("proof", rule));
    }

    /**
     * Begins a proof: the rule has an id and states something, and its words are in both languages.
     *
     * @param rule the rule
     * @return the proof to be gone on with
     * @throws AssertionError if something is missing
     */
    public static RuleProof of(Rule rule) {
        if (rule.id().isBlank()) {
            throw new AssertionError("the rule has no id");
        }
        RuleProof proof = new RuleProof(rule);
        if (rule.statements().isEmpty()) {
            throw proof.failure("states nothing");
        }
        proof.inBothLanguages("sentence", rule.sentence(), true);
        proof.inBothLanguages("basis", rule.basis(), false);
        proof.inBothLanguages("hint", rule.hint(), false);
        proof.inBothLanguages("message", rule.message(), true);
        return proof;
    }

    private void inBothLanguages(String what, Text text, boolean needed) {
        for (Language language : Language.values()) {
            if (text.in(language).isBlank() && (needed || !text.isEmpty())) {
                throw failure("has no " + what + " in " + (language == Language.ZH ? "Chinese" : "English"));
            }
        }
    }

    /**
     * Proves that no rule of a set has the id of this one.
     *
     * @param others the rules that it is to be checked with
     * @return this
     * @throws AssertionError if the id is taken
     */
    public RuleProof isNewTo(RuleSet others) {
        if (others.rules().stream().anyMatch(other -> other.id().equals(rule.id()))) {
            throw failure("has an id that is taken: " + others.name() + " has a rule with the same one");
        }
        return this;
    }

    /**
     * Proves that the rule holds.
     *
     * @param tables the tables of a report
     * @return this
     * @throws AssertionError if it is broken, undecided, or does not speak of these tables at all
     */
    public RuleProof holdsIn(FigureTable<?>... tables) {
        return holdsIn(Subject.of(List.of(tables)));
    }

    /**
     * Proves that the rule holds.
     *
     * @param subject a report, and those that it is held against
     * @return this
     * @throws AssertionError if it is broken or undecided
     */
    public RuleProof holdsIn(Subject subject) {
        Findings findings = findings(subject);
        if (!findings.broken().isEmpty() || !findings.undecided().isEmpty()) {
            throw failure("should hold, but is " + outcome(findings));
        }
        return this;
    }

    /**
     * Proves that the rule is broken at one place and nowhere else, with a message that has no hole left.
     *
     * @param place the address of the cell that the finding is about, or the name of the part of the report
     * @param tables the tables of a report
     * @return this
     * @throws AssertionError if it is not
     */
    public RuleProof isBrokenIn(String place, FigureTable<?>... tables) {
        return isBrokenIn(place, Subject.of(List.of(tables)));
    }

    /**
     * Proves that the rule is broken at one place and nowhere else, with a message that has no hole left.
     *
     * @param place the address of the cell that the finding is about, or the name of the part of the report
     * @param subject a report, and those that it is held against
     * @return this
     * @throws AssertionError if it is not
     */
    public RuleProof isBrokenIn(String place, Subject subject) {
        Findings findings = findings(subject);
        List<String> places = findings.broken().stream()
                .map(finding -> finding.place().key())
                .distinct()
                .toList();
        if (!places.equals(List.of(place))) {
            throw failure("should be broken at " + place + " alone, but is " + outcome(findings));
        }
        for (Finding finding : findings.broken()) {
            Text message = finding.message();
            for (Language language : Language.values()) {
                Matcher hole = HOLE.matcher(message.in(language));
                if (hole.find()) {
                    throw failure(
                            "leaves the hole " + hole.group() + " in its message: \"" + message.in(language) + "\"");
                }
            }
        }
        return this;
    }

    /**
     * Proves that the rule cannot be decided, and is not broken elsewhere.
     *
     * @param tables the tables of a report
     * @return this
     * @throws AssertionError if it can
     */
    public RuleProof isUndecidedIn(FigureTable<?>... tables) {
        return isUndecidedIn(Subject.of(List.of(tables)));
    }

    /**
     * Proves that the rule cannot be decided, and is not broken elsewhere.
     *
     * @param subject a report, and those that it is held against
     * @return this
     * @throws AssertionError if it can
     */
    public RuleProof isUndecidedIn(Subject subject) {
        Findings findings = findings(subject);
        if (findings.undecided().isEmpty() || !findings.broken().isEmpty()) {
            throw failure("should be undecided, but is " + outcome(findings));
        }
        return this;
    }

    private Findings findings(Subject subject) {
        return validator.validate(subject, ValidationOptions.STANDARD);
    }

    private static String outcome(Findings findings) {
        List<String> outcomes = Stream.concat(
                        findings.broken().stream()
                                .map(it -> "broken at " + it.place().key() + " ("
                                        + it.message().en() + ")"),
                        findings.undecided().stream().map(RuleProof::open))
                .toList();
        if (!outcomes.isEmpty()) {
            return String.join(", ", outcomes);
        }
        return findings.notApplicable().isEmpty() ? "neither broken nor undecided" : "not applicable";
    }

    private static String open(OpenQuestion question) {
        List<String> absent = Stream.concat(
                        question.absent().stream().map(term -> term.key()), question.missingParts().stream())
                .toList();
        return "undecided at " + question.place().key() + " (without " + String.join(", ", absent) + ")";
    }

    private AssertionError failure(String what) {
        return new AssertionError("rule " + rule.id() + " " + what);
    }
}
