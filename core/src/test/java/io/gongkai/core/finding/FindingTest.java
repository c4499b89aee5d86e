package io.gongkai.core.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.core.evidence.Comparison;
import io.gongkai.core.evidence.Part;
import io.gongkai.core.evidence.Place;
import io.gongkai.core.evidence.Quotation;
import io.gongkai.core.evidence.Sides;
import io.gongkai.core.evidence.Subject;
import io.gongkai.core.figure.Figure;
import io.gongkai.core.narrative.Clause;
import io.gongkai.core.profile.AcceptedDeviation;
import io.gongkai.core.prose.Prose;
import io.gongkai.core.prose.ProseFigures;
import io.gongkai.core.prose.StatedParts;
import io.gongkai.core.rule.CheckResult;
import io.gongkai.core.rule.Relation;
import io.gongkai.core.rule.RuleSet;
import io.gongkai.core.rule.Scope;
import io.gongkai.core.rule.Severity;
import io.gongkai.core.rule.Statement;
import io.gongkai.core.table.FigureTable;
import io.gongkai.core.testkit.SmallCell;
import io.gongkai.core.testkit.SmallRule;
import io.gongkai.core.testkit.StatedProse;
import io.gongkai.core.text.Text;
import io.gongkai.core.validation.ValidationOptions;
import io.gongkai.core.validation.Validator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FindingTest {
    private static final Text SMALL = new Text("小表", "Small");
    private static final Validator FILLED_IN = Validator.of(RuleSet.of(
            "test/1", new SmallRule("T-010", Severity.INFO, List.of(new Statement.FilledIn(SmallCell.FORM, SMALL)))));
    private static final Validator BOUNDS = Validator.of(RuleSet.of(
            "test/1",
            SmallRule.error(
                    "T-020",
                    Relation.atMost(SmallCell.FIRST, SmallCell.TOTAL),
                    Relation.atMost(SmallCell.SECOND, SmallCell.TOTAL))));
    private static final Validator PARTS = Validator.of(RuleSet.of(
            "test/1",
            new SmallRule("T-030", Severity.WARNING, List.of(new Statement.SumOfParts(SmallCell.FORM, SMALL)))));

    @Test
    void accept_theSameFigures_isAcceptedAgainWithItsReason() {
        Subject report = report(1, 2, 0);
        Findings again = validate(BOUNDS, report, accept(BOUNDS, report));

        assertThat(again.broken()).isEmpty();
        assertThat(again.lapsed()).isEmpty();
        assertThat(again.verdict()).isEqualTo(Verdict.VALID);
        assertThat(again.accepted()).extracting(AcceptedFinding::reason).containsExactly("explained");
    }

    @Test
    void accept_aFigureChanged_countsAgainAndLapses() {
        List<AcceptedDeviation> accepted = accept(BOUNDS, report(1, 2, 0));
        Findings again = validate(BOUNDS, report(1, 3, 0), accepted);

        assertThat(again.broken()).hasSize(1);
        assertThat(again.verdict()).isEqualTo(Verdict.INVALID);
        assertThat(again.lapsed()).isEqualTo(accepted);
    }

    /** Both bounds stand at the total, but they are about other cells. */
    @Test
    void accept_anotherFindingAtTheSamePlace_isNotMeant() {
        List<AcceptedDeviation> accepted = accept(BOUNDS, report(1, 2, 0));
        Findings again = validate(BOUNDS, report(1, 0, 2), accepted);

        assertThat(again.broken()).hasSize(1);
        assertThat(again.lapsed()).isEmpty();
    }

    @Test
    void accept_aListOfCells_lapsesWhenItGetsShorter() {
        List<AcceptedDeviation> accepted = accept(FILLED_IN, blank(SmallCell.FIRST, SmallCell.SECOND));
        assertThat(validate(FILLED_IN, blank(SmallCell.FIRST, SmallCell.SECOND), accepted)
                        .broken())
                .isEmpty();

        Findings again = validate(FILLED_IN, blank(SmallCell.FIRST), accepted);
        assertThat(again.broken()).hasSize(1);
        assertThat(again.lapsed()).isEqualTo(accepted);
    }

    @Test
    void accept_aSumOfParts_lapsesWhenThereIsAnotherPart() {
        Subject whole = report(5, 0, 0);
        Part one = Part.of("甲局", report(1, 0, 0));
        Part other = Part.of("乙局", report(1, 0, 0));
        List<AcceptedDeviation> accepted = accept(PARTS, whole.consistingOf(List.of(one)));

        Findings again = validate(PARTS, whole.consistingOf(List.of(one, other)), accepted);
        assertThat(again.broken()).hasSize(1);
        assertThat(again.lapsed()).isEqualTo(accepted);
        assertThat(accepted.get(0).figures())
                .isEqualTo(Map.of("total", Figure.count(5), "part 甲局:total", Figure.count(1)));
    }

    private static final Validator OF_SENTENCES = Validator.of(RuleSet.of(
            "test/1",
            new SmallRule(
                    "T-040",
                    Severity.WARNING,
                    List.of(new Statement.InCode(
                            "the parts make the total",
                            Scope.REPORT,
                            List.of(),
                            (subject, thresholds) -> subject.prose().figures().enumerations().stream()
                                    .map(FindingTest::broken)
                                    .toList())))));

    private static CheckResult broken(StatedParts stated) {
        return new CheckResult.Broken(
                Place.part("sections", SMALL),
                Optional.of(new Sides(stated.total(), Comparison.EQUAL, BigDecimal.ZERO)),
                List.of(),
                List.of(new Quotation(
                        "sections/" + stated.totalClause().paragraph(),
                        SMALL,
                        stated.totalClause().text())));
    }

    /** Paragraphs, each with a total that is broken. */
    private static Subject sentences(String... totals) {
        List<StatedParts> stated = new ArrayList<>();
        for (int i = 0; i < totals.length; i++) {
            if (!totals[i].isEmpty()) {
                Clause clause = StatedProse.clause(i + 1, "共" + totals[i] + "件");
                stated.add(new StatedParts(new BigDecimal(totals[i]), clause, List.of(), clause));
            }
        }
        return Subject.of(List.of()).withProse(Prose.of(new ProseFigures(List.of(), List.of(), stated, List.of())));
    }

    @Test
    void accept_oneSentence_leavesTheOthersOfTheText() {
        List<AcceptedDeviation> accepted = accept(OF_SENTENCES, sentences("7"));
        Findings again = validate(OF_SENTENCES, sentences("7", "8"), accepted);

        assertThat(again.accepted()).hasSize(1);
        assertThat(again.broken())
                .singleElement()
                .satisfies(finding -> assertThat(finding.quoted().zh()).contains("共8件"));
        assertThat(again.lapsed()).isEmpty();
    }

    @Test
    void accept_aSentenceReworded_lapsesWhereItStood() {
        List<AcceptedDeviation> accepted = accept(OF_SENTENCES, sentences("7"));

        assertThat(validate(OF_SENTENCES, sentences("9"), accepted).lapsed()).isEqualTo(accepted);
        // A sentence elsewhere is another one.
        assertThat(validate(OF_SENTENCES, sentences("", "9"), accepted).lapsed())
                .isEmpty();
        assertThat(validate(OF_SENTENCES, sentences("", "7"), accepted).broken())
                .hasSize(1);
    }

    /** Where sentences in one paragraph are accepted and one is added, nothing has lapsed. */
    @Test
    void accept_anotherSentenceOfTheParagraph_lapsesNothingThatIsInUse() {
        Clause one = StatedProse.clause(1, "共7件");
        Clause other = StatedProse.clause(1, "共8件");
        Subject both = Subject.of(List.of())
                .withProse(Prose.of(new ProseFigures(
                        List.of(),
                        List.of(),
                        List.of(
                                new StatedParts(BigDecimal.valueOf(7), one, List.of(), one),
                                new StatedParts(BigDecimal.valueOf(8), other, List.of(), other)),
                        List.of())));
        Findings again = validate(OF_SENTENCES, both, accept(OF_SENTENCES, sentences("7")));

        assertThat(again.accepted()).hasSize(1);
        assertThat(again.broken()).hasSize(1);
        assertThat(again.lapsed()).isEmpty();
    }

    private static List<AcceptedDeviation> accept(Validator validator, Subject report) {
        List<AcceptedDeviation> accepted = validate(validator, report, List.of()).broken().stream()
                .map(finding -> finding.accept("explained"))
                .toList();
        assertThat(accepted).hasSize(1);
        return accepted;
    }

    private static Findings validate(Validator validator, Subject report, List<AcceptedDeviation> accepted) {
        return validator.validate(report, ValidationOptions.STANDARD.withAccepted(accepted));
    }

    private static Subject report(long total, long first, long second) {
        return Subject.of(List.of(FigureTable.builder(SmallCell.FORM)
                .put(SmallCell.TOTAL, total)
                .put(SmallCell.FIRST, first)
                .put(SmallCell.SECOND, second)
                .build()));
    }

    private static Subject blank(SmallCell... cells) {
        FigureTable.Builder<SmallCell> table = FigureTable.builder(SmallCell.FORM);
        SmallCell.FORM.cells().forEach(cell -> table.put(cell, Figure.missing()));
        for (SmallCell cell : cells) {
            table.put(cell, Figure.blank());
        }
        return Subject.of(List.of(table.build()));
    }
}
