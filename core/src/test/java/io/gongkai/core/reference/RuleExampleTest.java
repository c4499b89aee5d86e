package io.gongkai.core.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.gongkai.core.evidence.Comparison;
import io.gongkai.core.evidence.Place;
import io.gongkai.core.evidence.Source;
import io.gongkai.core.evidence.Subject;
import io.gongkai.core.evidence.Term;
import io.gongkai.core.figure.Amount;
import io.gongkai.core.figure.Figure;
import io.gongkai.core.rule.CheckResult;
import io.gongkai.core.rule.Condition;
import io.gongkai.core.rule.Relation;
import io.gongkai.core.rule.RuleSet;
import io.gongkai.core.rule.Scope;
import io.gongkai.core.rule.Severity;
import io.gongkai.core.rule.Statement;
import io.gongkai.core.rule.Thresholds;
import io.gongkai.core.rule.YearsRelation;
import io.gongkai.core.table.FigureTable;
import io.gongkai.core.testkit.RuleExamples;
import io.gongkai.core.testkit.SmallCell;
import io.gongkai.core.testkit.SmallRule;
import io.gongkai.core.text.Text;
import io.gongkai.core.validation.Validator;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class RuleExampleTest {
    private static RuleExample of(Relation relation) {
        return of(SmallRule.error("R", relation));
    }

    private static RuleExample of(SmallRule rule) {
        return RuleExample.of(rule, Validator.of(RuleSet.of("t", rule))).orElseThrow();
    }

    private static List<Figure> holds(RuleExample example) {
        return example.terms().stream()
                .flatMap(term -> example.holds(term).stream())
                .toList();
    }

    private static List<Figure> breaks(RuleExample example) {
        return example.terms().stream()
                .flatMap(term -> example.breaks(term).stream())
                .toList();
    }

    private static List<Figure> counts(long... numbers) {
        return Arrays.stream(numbers).<Figure>mapToObj(Figure::count).toList();
    }

    @Test
    void of_sum_hasPartsAndTheirTotalBrokenByOne() {
        RuleExample example =
                of(Relation.sum(SmallCell.TOTAL, List.of(SmallCell.FIRST, SmallCell.SECOND, SmallCell.THIRD)));

        assertThat(example.terms().stream().map(Term::cell))
                .containsExactly(SmallCell.TOTAL, SmallCell.FIRST, SmallCell.SECOND, SmallCell.THIRD);
        assertThat(holds(example)).isEqualTo(counts(6, 1, 2, 3));
        assertThat(breaks(example)).isEqualTo(counts(7, 1, 2, 3));
        assertThat(example.holds(Term.of(SmallCell.COST))).contains(Figure.blank());
    }

    @Test
    void of_amounts_haveTheUnitOfTheForm() {
        RuleExample withUnit = of(Relation.notNegative(SmallCell.COST));
        RuleExample withoutUnit = of(Relation.notNegative(SmallCell.PRICE));

        assertThat(breaks(withUnit)).containsExactly(Amount.of(BigDecimal.valueOf(-1), "万元"));
        assertThat(holds(withoutUnit)).containsExactly(Amount.withoutUnit(BigDecimal.ONE));
    }

    @Test
    void of_relationUnderConditions_meetsThem() {
        RuleExample example = of(new SmallRule(
                "R",
                Severity.WARNING,
                List.of(Statement.where(
                        SmallCell.FORM,
                        List.of(Condition.positive(SmallCell.FIRST), Condition.zero(SmallCell.SECOND)),
                        new Relation(List.of(SmallCell.TOTAL), Comparison.AT_LEAST, List.of(SmallCell.FIRST))))));

        assertThat(example.terms())
                .containsExactly(Term.of(SmallCell.FIRST), Term.of(SmallCell.SECOND), Term.of(SmallCell.TOTAL));
        assertThat(holds(example)).isEqualTo(counts(1, 0, 1));
        assertThat(breaks(example)).isEqualTo(counts(1, 0, 0));
    }

    @Test
    void of_relationBetweenYears_hasBothReports() {
        SmallRule years = new SmallRule(
                "Y",
                Severity.ERROR,
                List.of(Statement.betweenYears(List.of(new YearsRelation(
                        List.of(Term.of(SmallCell.TOTAL)),
                        Comparison.EQUAL,
                        List.of(
                                Term.previous(SmallCell.TOTAL),
                                Term.of(SmallCell.FIRST),
                                Term.minus(SmallCell.SECOND)))))));
        // The forms are those of which the rules speak, so the one of the years comes from another rule.
        RuleSet rules = RuleSet.of("t", years, SmallRule.error("N", Relation.notNegative(SmallCell.THIRD)));
        RuleExample example = RuleExample.of(years, Validator.of(rules)).orElseThrow();

        assertThat(example.terms().stream().map(Term::key))
                .containsExactly("total", "previous:total", "total.first", "total.second");
        assertThat(holds(example)).isEqualTo(counts(1, 1, 2, 2));
        assertThat(breaks(example)).isEqualTo(counts(2, 1, 2, 2));
    }

    @Test
    void of_sumOfParts_hasTheWholeAndTwoParts() {
        RuleExample example = of(new SmallRule(
                "A", Severity.WARNING, List.of(new Statement.SumOfParts(SmallCell.FORM, new Text("表", "table")))));

        assertThat(example.terms().stream().map(Term::key)).containsExactly("change", "part A:change", "part B:change");
        assertThat(holds(example)).isEqualTo(counts(3, 1, 2));
        assertThat(breaks(example)).isEqualTo(counts(4, 1, 2));
    }

    @Test
    void of_filledIn_leavesOneCellBlankAndSaysWhatIsInTheOthers() {
        RuleExample example = of(new SmallRule(
                "Q", Severity.INFO, List.of(new Statement.FilledIn(SmallCell.FORM, new Text("表", "table")))));

        assertThat(holds(example)).isEqualTo(counts(0));
        assertThat(breaks(example)).containsExactly(Figure.blank());
        assertThat(example.note().en()).isEqualTo("The cells that are not listed are all 0.");
        assertThat(example.holds(Term.of(SmallCell.COST))).contains(Amount.of(BigDecimal.ZERO, "万元"));
    }

    private static Subject total(long total) {
        return Subject.of(List.of(FigureTable.builder(SmallCell.FORM)
                .put(SmallCell.TOTAL, total)
                .put(SmallCell.FIRST, 1)
                .build()));
    }

    /** At most ten. */
    private static List<CheckResult> small(Subject subject, Thresholds thresholds) {
        return subject.figure(Source.REPORT, SmallCell.TOTAL).stream()
                .<CheckResult>map(figure -> figure.value().orElseThrow().intValueExact() > 10
                        ? new CheckResult.Broken(Place.of(SmallCell.TOTAL), Optional.empty(), List.of(), List.of())
                        : new CheckResult.Holds())
                .toList();
    }

    private static SmallRule inCode(UnaryOperator<Statement.InCode> example) {
        return new SmallRule(
                "C",
                Severity.INFO,
                List.of(example.apply(
                        new Statement.InCode("total is small", Scope.REPORT, List.of(), RuleExampleTest::small))));
    }

    @Test
    void of_checkInCode_isWhatIsDeclaredWithIt() {
        RuleExample example = of(inCode(it -> it.withExample(() -> total(1), () -> total(11))));

        assertThat(example.terms()).containsExactly(Term.of(SmallCell.TOTAL), Term.of(SmallCell.FIRST));
        assertThat(breaks(example)).isEqualTo(counts(11, 1));
    }

    @Test
    void of_checkInCodeWithoutExample_isEmpty() {
        SmallRule rule = inCode(it -> it);

        assertThat(RuleExample.of(rule, Validator.of(RuleSet.of("t", rule)))).isEmpty();
    }

    @Test
    void of_declaredExampleThatShowsNothing_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(inCode(it -> it.withExample(() -> total(1), () -> total(2)))))
                .withMessage("the example of C does not hold and break as it says");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(inCode(it -> it.withExample(() -> total(11), () -> total(12)))));
    }

    @Test
    void of_everyShapeOfRelation_holdsAndBreaks() {
        List<List<SmallCell>> sides = List.of(
                List.of(SmallCell.TOTAL),
                List.of(SmallCell.TOTAL, SmallCell.FIRST),
                List.of(SmallCell.TOTAL, SmallCell.FIRST, SmallCell.SECOND));
        List<List<SmallCell>> others =
                List.of(List.of(), List.of(SmallCell.THIRD), List.of(SmallCell.THIRD, SmallCell.CHANGE));
        for (Comparison comparison : Comparison.values()) {
            for (List<SmallCell> left : sides) {
                for (List<SmallCell> right : others) {
                    RuleExamples.assertAllShowTheirRule(
                            RuleSet.of("t", SmallRule.error("R", new Relation(left, comparison, right))));
                }
            }
        }
    }

    @Test
    void of_ruleThatStatesNothing_isEmpty() {
        assertThat(RuleExample.of(new SmallRule("R", Severity.INFO, List.of()), Validator.of(RuleSet.of("t"))))
                .isEmpty();
    }

    @Test
    void of_relationThatOthersDependOn_isPassedOver() {
        Relation bound = Relation.atMost(SmallCell.FIRST, SmallCell.TOTAL);
        // A negative total would be less than its part, whatever the part is.
        SmallRule rule =
                SmallRule.error("R", Relation.notNegative(SmallCell.TOTAL), Relation.notNegative(SmallCell.SECOND));
        RuleSet rules = RuleSet.of("t", SmallRule.error("B", bound), rule);

        assertThat(RuleExample.of(rule, Validator.of(rules)).orElseThrow().terms())
                .containsExactly(Term.of(SmallCell.SECOND));
        RuleExamples.assertAllShowTheirRule(rules);
    }

    @Test
    void of_rulesBesideOneThatAsksForFigures_areStillShownAlone() {
        SmallRule filledIn = new SmallRule(
                "Q", Severity.INFO, List.of(new Statement.FilledIn(SmallCell.FORM, new Text("表", "table"))));

        RuleExamples.assertAllShowTheirRule(RuleSet.of(
                "t",
                filledIn,
                SmallRule.error("B", Relation.atMost(SmallCell.FIRST, SmallCell.TOTAL)),
                SmallRule.error("R", Relation.notNegative(SmallCell.TOTAL), Relation.notNegative(SmallCell.SECOND))));
    }
}
