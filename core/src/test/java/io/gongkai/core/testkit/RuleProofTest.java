package io.gongkai.core.testkit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.gongkai.core.evidence.Place;
import io.gongkai.core.evidence.Subject;
import io.gongkai.core.rule.CheckResult;
import io.gongkai.core.rule.OwnRule;
import io.gongkai.core.rule.Relation;
import io.gongkai.core.rule.Rule;
import io.gongkai.core.rule.RuleSet;
import io.gongkai.core.rule.Scope;
import io.gongkai.core.rule.Severity;
import io.gongkai.core.rule.Statement;
import io.gongkai.core.table.FigureTable;
import io.gongkai.core.text.Text;
import io.gongkai.core.validation.ValidationOptions;
import io.gongkai.core.validation.Validator;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class RuleProofTest {
    private static final Text SENTENCE = new Text("合计应等于两项之和", "The total is the sum of two");
    private static final Statement SUM = Statement.of(
            SmallCell.FORM, List.of(Relation.sum(SmallCell.TOTAL, List.of(SmallCell.FIRST, SmallCell.SECOND))));
    private static final OwnRule RULE = OwnRule.of("OWN-1", Severity.ERROR, SENTENCE, SUM);

    private static FigureTable<SmallCell> table(long total) {
        return FigureTable.builder(SmallCell.FORM)
                .put(SmallCell.TOTAL, total)
                .put(SmallCell.FIRST, 1)
                .put(SmallCell.SECOND, 2)
                .build();
    }

    private static final FigureTable<SmallCell> UNFINISHED =
            FigureTable.builder(SmallCell.FORM).put(SmallCell.TOTAL, 3).build();

    private static void fails(ThrowingCallable proof, String message) {
        assertThatExceptionOfType(AssertionError.class).isThrownBy(proof).withMessage(message);
    }

    @Test
    void proof_ofARuleThatDoesAsItSays_succeeds() {
        assertThatCode(() -> RuleProof.of(RULE)
                        .isNewTo(RuleSet.of("t", SmallRule.error("OWN-2", Relation.notNegative(SmallCell.COST))))
                        .holdsIn(table(3))
                        .isBrokenIn("total", table(4))
                        .isUndecidedIn(UNFINISHED))
                .doesNotThrowAnyException();
    }

    @Test
    void holdsIn_brokenOrUndecided_saysWhatItIs() {
        RuleProof proof = RuleProof.of(RULE);

        fails(() -> proof.holdsIn(table(4)), "rule OWN-1 should hold, but is broken at total (" + proofMessage() + ")");
        fails(
                () -> proof.holdsIn(UNFINISHED),
                "rule OWN-1 should hold, but is undecided at total (without total.first, total.second)");
    }

    private static String proofMessage() {
        return Validator.of(RuleSet.of("t", RULE))
                .validate(Subject.of(List.of(table(4))), ValidationOptions.STANDARD)
                .broken()
                .get(0)
                .message()
                .en();
    }

    @Test
    void isBrokenIn_holdingOrElsewhere_saysWhatItIs() {
        RuleProof proof = RuleProof.of(RULE);

        fails(
                () -> proof.isBrokenIn("total", table(3)),
                "rule OWN-1 should be broken at total alone, but is neither broken nor undecided");
        fails(
                () -> proof.isBrokenIn("total.first", table(4)),
                "rule OWN-1 should be broken at total.first alone, but is broken at total (" + proofMessage() + ")");
    }

    @Test
    void isUndecidedIn_decided_saysWhatItIs() {
        fails(
                () -> RuleProof.of(RULE).isUndecidedIn(table(3)),
                "rule OWN-1 should be undecided, but is neither broken nor undecided");
    }

    @Test
    void isNewTo_takenId_fails() {
        fails(
                () -> RuleProof.of(RULE).isNewTo(RuleSet.of("t/1", RULE)),
                "rule OWN-1 has an id that is taken: t/1 has a rule with the same one");
    }

    @Test
    void of_missingLanguage_fails() {
        fails(
                () -> RuleProof.of(OwnRule.of("OWN-1", Severity.ERROR, new Text("合计", " "), SUM)),
                "rule OWN-1 has no sentence in English");
        fails(() -> RuleProof.of(RULE.withHint(new Text("", "Look."))), "rule OWN-1 has no hint in Chinese");
        fails(() -> RuleProof.of(RULE.withBasis(new Text("表", ""))), "rule OWN-1 has no basis in English");
    }

    @Test
    void of_ruleThatStatesNothing_fails() {
        fails(() -> RuleProof.of(new SmallRule("R", Severity.INFO, List.of())), "rule R states nothing");
        fails(() -> RuleProof.of(new SmallRule(" ", Severity.INFO, List.of(SUM))), "the rule has no id");
    }

    @Test
    void isBrokenIn_holeInTheMessage_fails() {
        Rule rule = OwnRule.of(
                "OWN-1",
                Severity.ERROR,
                new Text("标题为{title}", "The title is {title}"),
                new Statement.InCode(
                        "title",
                        Scope.REPORT,
                        List.of(),
                        (subject, thresholds) -> List.of(new CheckResult.Broken(
                                Place.part("title", new Text("标题", "title")),
                                Optional.empty(),
                                List.of(),
                                List.of()))));

        fails(
                () -> RuleProof.of(rule).isBrokenIn("title", table(3)),
                "rule OWN-1 leaves the hole {title} in its message: \"标题为{title}。标题。\"");
    }
}
