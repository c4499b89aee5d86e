package io.gongkai.core.validation;

import static io.gongkai.core.testkit.SmallCell.CHANGE;
import static io.gongkai.core.testkit.SmallCell.COST;
import static io.gongkai.core.testkit.SmallCell.FIRST;
import static io.gongkai.core.testkit.SmallCell.FORM;
import static io.gongkai.core.testkit.SmallCell.SECOND;
import static io.gongkai.core.testkit.SmallCell.TOTAL;
import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.core.evidence.Comparison;
import io.gongkai.core.evidence.Part;
import io.gongkai.core.evidence.Place;
import io.gongkai.core.evidence.Quotation;
import io.gongkai.core.evidence.Subject;
import io.gongkai.core.evidence.Term;
import io.gongkai.core.figure.Figure;
import io.gongkai.core.figure.FigureKind;
import io.gongkai.core.finding.BlankPolicy;
import io.gongkai.core.finding.Findings;
import io.gongkai.core.finding.OpenQuestion;
import io.gongkai.core.finding.Verdict;
import io.gongkai.core.profile.Profile;
import io.gongkai.core.rule.CheckResult;
import io.gongkai.core.rule.OwnRule;
import io.gongkai.core.rule.Rule;
import io.gongkai.core.rule.RuleSet;
import io.gongkai.core.rule.Scope;
import io.gongkai.core.rule.Severity;
import io.gongkai.core.rule.Statement;
import io.gongkai.core.rule.Threshold;
import io.gongkai.core.rule.YearsRelation;
import io.gongkai.core.table.FigureTable;
import io.gongkai.core.testkit.Claim;
import io.gongkai.core.testkit.SmallCell;
import io.gongkai.core.text.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Rules between two years, between a body and its parts, and in code. */
class SeveralReportsTest {
    private static final Rule STOCK = rule(
            "T-Y",
            Statement.betweenYears(List.of(new YearsRelation(
                    List.of(Term.of(TOTAL)),
                    Comparison.EQUAL,
                    List.of(Term.previous(TOTAL), Term.of(FIRST), Term.minus(SECOND))))));
    private static final Rule ROLL_UP = rule("T-A", new Statement.SumOfParts(FORM, new Text("小表", "small table")));

    private static Rule rule(String id, Statement statement) {
        return OwnRule.of(id, Severity.ERROR, new Text("规则", "rule"), statement);
    }

    private static Findings validate(Rule rule, Subject subject) {
        return validate(rule, subject, ValidationOptions.STANDARD);
    }

    private static Findings validate(Rule rule, Subject subject, ValidationOptions options) {
        return Validator.of(RuleSet.of("test/1", rule)).validate(subject, options);
    }

    private static FigureTable.Builder<SmallCell> zeros() {
        FigureTable.Builder<SmallCell> table = FigureTable.builder(FORM);
        FORM.cells()
                .forEach(cell ->
                        table.put(cell, cell.kind() == FigureKind.AMOUNT ? Figure.amount("0", "万元") : Figure.count(0)));
        return table;
    }

    private static Subject with(FigureTable.Builder<SmallCell> table) {
        return Subject.of(List.of(table.build()));
    }

    private static Findings stock(Figure now, Figure before, Figure plus, Figure minus) {
        return validate(
                STOCK,
                with(zeros().put(TOTAL, now).put(FIRST, plus).put(SECOND, minus))
                        .after(with(zeros().put(TOTAL, before))));
    }

    private static Figure count(long number) {
        return Figure.count(number);
    }

    @Test
    void years_stockThatAddsUp_holds() {
        assertThat(STOCK.formula()).isEqualTo("total = previous:total + total.first - total.second");
        assertThat(STOCK.scope()).isEqualTo(Scope.YEARS);
        Findings findings = stock(count(9), count(10), count(2), count(3));

        assertThat(findings.verdict()).isEqualTo(Verdict.VALID);
        assertThat(findings.broken()).isEmpty();
    }

    @Test
    void years_stockThatDoesNot_isBrokenWithAllOperands() {
        Findings findings = stock(count(8), count(10), count(2), count(3));

        assertThat(Claim.broken(findings)).containsExactly("T-Y: total = previous:total + total.first + total.second");
        assertThat(findings.broken().get(0).place()).isEqualTo(Place.of(TOTAL));
        assertThat(findings.broken().get(0).sides().orElseThrow().right()).isEqualTo("9");
        assertThat(findings.broken().get(0).operands())
                .extracting(it -> it.term().minus())
                .containsExactly(false, false, false, true);
        assertThat(findings.broken().get(0).message())
                .isEqualTo(new Text(
                        "规则。“甲TOTAL”为8，“上一年度 甲TOTAL”加“甲FIRST”减“甲SECOND”为9，相差-1。",
                        "rule. \"the TOTAL\": 8; \"previous year: the TOTAL\" plus \"the FIRST\" minus \"the SECOND\": 9;"
                                + " difference -1."));
    }

    /** What is taken off can only make the right side less. */
    @Test
    void years_absentMinuend_boundsFromAbove() {
        assertThat(stock(count(13), count(10), count(2), Figure.missing()).broken())
                .hasSize(1);
        assertThat(Claim.undecided(stock(count(12), count(10), count(2), Figure.missing())))
                .containsExactly("T-Y: total without [total.second]");
        assertThat(Claim.undecided(stock(count(1), count(10), count(2), Figure.missing())))
                .hasSize(1);
        // With both open nothing is bounded.
        assertThat(Claim.undecided(stock(count(99), count(10), Figure.missing(), Figure.missing())))
                .containsExactly("T-Y: total without [total.first, total.second]");
    }

    @Test
    void years_absentInThePreviousReport_isNamedAsSuch() {
        assertThat(Claim.undecided(stock(count(9), Figure.blank(), count(2), count(3))))
                .containsExactly("T-Y: total without [previous:total]");
        assertThat(Claim.notApplicable(stock(count(9), Figure.notCollected(), count(2), count(3))))
                .containsExactly("T-Y: total without [previous:total]");
    }

    @Test
    void years_noPreviousReportOrNoTableInIt_statesNothing() {
        Subject now = with(zeros().put(TOTAL, 5));

        assertThat(validate(STOCK, now).broken()).isEmpty();
        assertThat(validate(STOCK, now.after(Subject.of(List.of()))).broken()).isEmpty();
        assertThat(validate(STOCK, now.after(with(zeros()))).broken()).hasSize(1);
    }

    @Test
    void parts_thatAddUp_hold() {
        Subject whole = with(zeros().put(TOTAL, 3).put(CHANGE, -1).put(COST, Figure.amount("0.3", "万元")))
                .consistingOf(List.of(
                        Part.of("甲", with(zeros().put(TOTAL, 1).put(CHANGE, -2).put(COST, Figure.amount("0.1", "万元")))),
                        Part.of(
                                "乙",
                                with(zeros().put(TOTAL, 2).put(CHANGE, 1).put(COST, Figure.amount("0.2", "万元"))))));

        Findings findings = validate(ROLL_UP, whole);

        assertThat(findings.broken()).isEmpty();
        assertThat(findings.undecided()).isEmpty();
        assertThat(findings.verdict()).isEqualTo(Verdict.VALID);
    }

    @Test
    void parts_oneFigureOff_breaksThatCellAlone() {
        Subject whole = with(zeros().put(TOTAL, 4))
                .consistingOf(
                        List.of(Part.of("甲", with(zeros().put(TOTAL, 1))), Part.of("乙", with(zeros().put(TOTAL, 2)))));

        assertThat(Claim.broken(validate(ROLL_UP, whole))).containsExactly("T-A: total = part 甲:total + part 乙:total");
    }

    @Test
    void parts_oneWithoutReport_leavesTheTableUndecidedAndNamesIt() {
        Subject whole = with(zeros().put(TOTAL, 1))
                .consistingOf(List.of(
                        Part.of("甲", with(zeros().put(TOTAL, 5))),
                        Part.missing("乙"),
                        Part.of("丙", Subject.of(List.of()))));

        Findings findings = validate(ROLL_UP, whole);

        assertThat(findings.broken()).isEmpty();
        assertThat(findings.undecided()).singleElement().satisfies(question -> {
            assertThat(question.place()).isEqualTo(Place.part("small", new Text("小表", "small table")));
            assertThat(question.missingParts()).containsExactly("乙", "丙");
            assertThat(question.absent()).isEmpty();
        });
        assertThat(findings.verdict()).isEqualTo(Verdict.UNDECIDED);
    }

    @Test
    void parts_absentFigures_areReasonedAboutWithBounds() {
        Part known = Part.of("甲", with(zeros().put(TOTAL, 5)));
        Part open = Part.of("乙", with(zeros().put(TOTAL, Figure.missing())));

        assertThat(validate(ROLL_UP, with(zeros().put(TOTAL, 4)).consistingOf(List.of(known, open)))
                        .broken())
                .hasSize(1);
        assertThat(validate(ROLL_UP, with(zeros().put(TOTAL, 6)).consistingOf(List.of(known, open)))
                        .undecided())
                .extracting(OpenQuestion::absent)
                .hasSize(1);
    }

    @Test
    void parts_amountsInAnotherUnit_areNotAdded() {
        Subject whole = with(zeros().put(COST, Figure.amount("3", "万元")))
                .consistingOf(List.of(
                        Part.of("甲", with(zeros().put(COST, Figure.amount("1", "万元")))),
                        Part.of("乙", with(zeros().put(COST, Figure.amount("2", "元"))))));

        assertThat(Claim.undecided(validate(ROLL_UP, whole))).containsExactly("T-A: cost without [part 乙:cost]");
    }

    private static final Threshold MOST = new Threshold("most", BigDecimal.TEN, new Text("上限", "the most"));

    /** A check that looks at one cell of the report and, if it may, of the previous one. */
    private static Rule inCode(Scope scope) {
        return rule("T-C", new Statement.InCode("total below most", scope, List.of(MOST), (subject, thresholds) -> {
            Optional<Figure> figure = subject.figure(Term.of(TOTAL).source(), TOTAL);
            if (figure.isEmpty()) {
                return List.of();
            }
            Place place = Place.part("title", new Text("标题", "title"));
            if (figure.get().value().isEmpty()) {
                return List.of(
                        figure.get().equals(Figure.notCollected())
                                ? new CheckResult.NotApplicable(place, List.of(Term.of(TOTAL)))
                                : new CheckResult.Undecided(place, List.of(Term.of(TOTAL))));
            }
            return List.of(
                    figure.get().value().get().compareTo(thresholds.of(MOST)) < 0
                            ? new CheckResult.Holds()
                            : new CheckResult.Broken(
                                    place,
                                    Optional.empty(),
                                    List.of(),
                                    List.of(new Quotation("title", new Text("标题", "title"), "某市"))));
        }));
    }

    @Test
    void inCode_eachResult_isTaken() {
        Rule rule = inCode(Scope.REPORT);

        assertThat(validate(rule, with(zeros().put(TOTAL, 9))).verdict()).isEqualTo(Verdict.VALID);
        assertThat(validate(rule, with(zeros().put(TOTAL, 10))).verdict()).isEqualTo(Verdict.INVALID);
        assertThat(validate(rule, with(zeros().put(TOTAL, 10))).broken().get(0).quotations())
                .extracting(Quotation::text)
                .containsExactly("某市");
        assertThat(Claim.undecided(validate(rule, with(zeros().put(TOTAL, Figure.blank())))))
                .containsExactly("T-C: title without [total]");
        assertThat(Claim.notApplicable(validate(rule, with(zeros().put(TOTAL, Figure.notCollected())))))
                .containsExactly("T-C: title without [total]");
        assertThat(validate(rule, Subject.of(List.of())).verdict()).isEqualTo(Verdict.UNDECIDED);
    }

    @Test
    void inCode_scope_decidesWhenItIsAsked() {
        Subject alone = with(zeros().put(TOTAL, 10));
        Subject after = alone.after(with(zeros()));
        Subject whole = alone.consistingOf(List.of(Part.missing("甲")));

        assertThat(validate(inCode(Scope.YEARS), alone).broken()).isEmpty();
        assertThat(validate(inCode(Scope.YEARS), after).broken()).hasSize(1);
        assertThat(validate(inCode(Scope.PARTS), after).broken()).isEmpty();
        assertThat(validate(inCode(Scope.PARTS), whole).broken()).hasSize(1);
    }

    @Test
    void profile_thresholdSeverityAndOff_areInForceAndRecorded() {
        Subject subject = with(zeros().put(TOTAL, 10));
        Profile lax = new Profile("lax", Set.of(), Map.of(), Map.of("T-C.most", new BigDecimal(11)));
        Profile mild = new Profile("mild", Set.of(), Map.of("T-C", Severity.INFO), Map.of());
        Profile off = new Profile("off", Set.of("T-C"), Map.of(), Map.of());

        assertThat(validate(inCode(Scope.REPORT), subject, ValidationOptions.STANDARD.withProfile(lax))
                        .verdict())
                .isEqualTo(Verdict.VALID);
        Findings milder = validate(inCode(Scope.REPORT), subject, ValidationOptions.STANDARD.withProfile(mild));
        assertThat(milder.verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(milder.broken())
                .singleElement()
                .satisfies(it -> assertThat(it.severity()).isEqualTo(Severity.INFO));
        assertThat(milder.profile()).isEqualTo(mild);
        assertThat(validate(inCode(Scope.REPORT), subject, ValidationOptions.STANDARD.withProfile(off))
                        .broken())
                .isEmpty();
        for (Rule rule : List.of(STOCK, ROLL_UP)) {
            Profile none = new Profile("none", Set.of(rule.id()), Map.of(), Map.of());
            Subject both = subject.after(with(zeros())).consistingOf(List.of(Part.of("甲", with(zeros()))));
            assertThat(validate(rule, both).broken()).isNotEmpty();
            assertThat(validate(rule, both, ValidationOptions.STANDARD.withProfile(none))
                            .verdict())
                    .isEqualTo(Verdict.UNDECIDED);
        }
    }

    @Test
    void filledIn_blankAndMarkedCells_areListedInOneFinding() {
        Rule rule = OwnRule.of(
                "T-Q",
                Severity.INFO,
                new Text("应填", "filled in"),
                new Statement.FilledIn(FORM, new Text("小表", "small")));
        Subject subject = with(zeros().put(TOTAL, Figure.blank())
                .put(FIRST, Figure.marked("/"))
                .put(SECOND, Figure.missing())
                .put(CHANGE, Figure.notCollected()));

        for (BlankPolicy policy : BlankPolicy.values()) {
            Findings findings = validate(rule, subject, ValidationOptions.STANDARD.withBlankPolicy(policy));
            assertThat(findings.broken()).singleElement().satisfies(finding -> {
                assertThat(finding.place().address()).isEqualTo("small");
                assertThat(finding.sides()).isEmpty();
                assertThat(finding.operands())
                        .extracting(it -> it.cell().address())
                        .containsExactly("total", "total.first");
                assertThat(finding.message().en()).isEqualTo("filled in. small: \"the TOTAL\", \"the FIRST\".");
            });
        }
        assertThat(validate(rule, with(zeros())).broken()).isEmpty();
    }
}
