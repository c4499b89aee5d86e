package io.gongkai.core.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.core.evidence.Comparison;
import io.gongkai.core.evidence.Place;
import io.gongkai.core.evidence.Subject;
import io.gongkai.core.evidence.Term;
import io.gongkai.core.rule.CheckResult;
import io.gongkai.core.rule.Condition;
import io.gongkai.core.rule.OwnRule;
import io.gongkai.core.rule.Relation;
import io.gongkai.core.rule.Rule;
import io.gongkai.core.rule.RuleSet;
import io.gongkai.core.rule.Scope;
import io.gongkai.core.rule.Severity;
import io.gongkai.core.rule.Statement;
import io.gongkai.core.rule.Threshold;
import io.gongkai.core.rule.YearsRelation;
import io.gongkai.core.table.FigureTable;
import io.gongkai.core.table.FormLabel;
import io.gongkai.core.table.FormLine;
import io.gongkai.core.testkit.SmallCell;
import io.gongkai.core.testkit.SmallGrid;
import io.gongkai.core.testkit.SmallRule;
import io.gongkai.core.text.Language;
import io.gongkai.core.text.Text;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Pages of rules of every kind, as Markdown. */
class RulePageTest {
    private static final Text TITLE = new Text("表", "table");

    private static final Rule CONDITIONAL = rule(
            "S-010",
            Statement.where(
                    SmallCell.FORM,
                    List.of(Condition.positive(SmallCell.FIRST), Condition.zero(SmallCell.SECOND)),
                    new Relation(List.of(SmallCell.TOTAL), Comparison.AT_LEAST, List.of(SmallCell.FIRST))));
    private static final Rule FILLED_IN = rule("S-020", new Statement.FilledIn(SmallCell.FORM, TITLE));
    private static final Rule YEARS = rule(
            "S-030",
            Statement.betweenYears(List.of(new YearsRelation(
                    List.of(Term.of(SmallCell.TOTAL)),
                    Comparison.EQUAL,
                    List.of(Term.previous(SmallCell.TOTAL), Term.minus(SmallCell.THIRD))))));
    private static final Rule PARTS = rule("S-040", new Statement.SumOfParts(SmallCell.FORM, TITLE));
    private static final Threshold MOST =
            new Threshold("most", BigDecimal.TEN, new Text("最多的件数", "the most documents"));
    private static final Rule IN_CODE = OwnRule.of(
                    "S-050",
                    Severity.INFO,
                    new Text("合计不多", "The total is small"),
                    new Statement.InCode(
                                    "total is at most most", Scope.REPORT, List.of(MOST), (subject, thresholds) -> {
                                        CheckResult broken = new CheckResult.Broken(
                                                Place.of(SmallCell.TOTAL), Optional.empty(), List.of(), List.of());
                                        return subject.equals(total(11))
                                                ? List.of(broken)
                                                : List.of(new CheckResult.Holds());
                                    })
                            .withExample(() -> total(10), () -> total(11)))
            .withHint(new Text("请核对。", "Look at it again."));
    private static final Rule FORM = SmallRule.error("S-060", Relation.notNegative(SmallCell.COST));
    private static final Rule COLUMNS = rule(
            "S-070",
            new Statement.BetweenYears(
                    "for each column: previous:grid/pending/column = grid/all/column",
                    SmallGrid.NEXT_FORM.columns().stream()
                            .map(column -> new YearsRelation(
                                    List.of(Term.previous(SmallGrid.NEXT_FORM.cell(SmallGrid.Row.PENDING, column))),
                                    Comparison.EQUAL,
                                    List.of(Term.of(SmallGrid.NEXT_FORM.cell(SmallGrid.Row.ALL, column)))))
                            .toList()));

    private static Rule rule(String id, Statement statement) {
        return new SmallRule(id, Severity.WARNING, List.of(statement));
    }

    private static Subject total(long total) {
        return Subject.of(List.of(
                FigureTable.builder(SmallCell.FORM).put(SmallCell.TOTAL, total).build()));
    }

    private static Reference reference(RuleSet ofFormat, RuleSet all) {
        return FormatReference.of("9999", new Text("格式", "Format"), new Text("说明。", "Intro."))
                .table(new ReferenceTable(TITLE, lines(), List.of(), Map.of(), List.of(SmallCell.FORM)))
                .table(new ReferenceTable(
                        new Text("格", "grid"),
                        Arrays.asList(SmallGrid.Row.values()),
                        Arrays.asList(SmallGrid.Column.values()),
                        Map.of(),
                        List.of(SmallGrid.FORM, SmallGrid.NEXT_FORM)))
                .rules(ofFormat, all)
                .build();
    }

    /** The cells as lines. */
    private static List<FormLine> lines() {
        return SmallCell.FORM.cells().stream()
                .<FormLine>map(cell -> () -> FormLabel.of(
                        cell.address(), "", cell.title().zh(), cell.title().en()))
                .toList();
    }

    private static final RuleSet ALL = RuleSet.of("s/1", CONDITIONAL, FILLED_IN, YEARS, PARTS, IN_CODE, FORM, COLUMNS);

    private static String page(Reference reference, Language language, String name) {
        String path = language.name().toLowerCase(Locale.ROOT) + "/9999/" + name + ".md";
        return new String(Objects.requireNonNull(reference.files(language).get(path), path), StandardCharsets.UTF_8);
    }

    private static String section(Language language, Rule rule) {
        String page = page(reference(ALL, ALL), language, "rules");
        int from = page.indexOf("## `" + rule.id() + "`");
        int to = page.indexOf("\n## ", from);
        return page.substring(from, to < 0 ? page.length() : to);
    }

    @Test
    void section_ofConditions_saysIfAndThen() {
        assertThat(section(Language.EN, CONDITIONAL))
                .contains("If [`total.first`](cells.md) \\> 0 and [`total.second`](cells.md) = 0:  \n"
                        + "[`total`](cells.md) \\>= [`total.first`](cells.md)")
                .contains("|[`total.second`](cells.md)|甲SECOND|the SECOND|0|0|")
                .contains("|[`total`](cells.md)|甲TOTAL|the TOTAL|1|0|");
        assertThat(section(Language.ZH, CONDITIONAL)).contains("如果[`total.first`](cells.md) \\> 0，并且");
    }

    @Test
    void section_ofFilledIn_saysWhatStandsInTheOtherCells() {
        assertThat(section(Language.EN, FILLED_IN))
                .contains("`small`: no cell is blank or holds a mere mark")
                .contains("|[`change`](cells.md)|甲CHANGE|the CHANGE|0|blank|")
                .contains("The cells that are not listed are all 0.");
        assertThat(section(Language.ZH, FILLED_IN)).contains("|0|空白|").doesNotContain("mark", "figure");
    }

    @Test
    void section_ofYears_saysWhoseEachCellIs() {
        assertThat(section(Language.EN, YEARS))
                .contains("- Looks at: the report and that of the year before\n- Applies to: [table](cells.md)\n")
                .contains("[`total`](cells.md) =  \nprevious year: [`total`](cells.md) -  \n[`total.third`](cells.md)")
                .contains("|previous year: [`total`](cells.md)|上一年度 甲TOTAL|previous year: the TOTAL|");
    }

    @Test
    void section_ofYearsInColumns_leadsToTheRows() {
        assertThat(section(Language.EN, COLUMNS))
                .contains(
                        "For each column:  \nprevious year: [`grid/pending/{column}`](cells.md) = [`grid/all/{column}`](cells.md)")
                .contains("- Applies to: [grid](cells.md)\n");
    }

    @Test
    void section_ofParts_showsTheWholeAndTwoParts() {
        assertThat(section(Language.EN, PARTS))
                .contains("For each figure of `small`:  \nfigure = sum of the figures of the parts in the same cell")
                .contains("|A: [`change`](cells.md)|A 甲CHANGE|A: the CHANGE|1|1|", "|4|");
        assertThat(section(Language.ZH, PARTS)).contains("`small`的每个数字：").doesNotContain("figure");
    }

    @Test
    void section_ofCode_hasItsStatementThresholdsHintAndExample() {
        assertThat(section(Language.EN, IN_CODE))
                .contains("[`total`](cells.md)` is at most most`")
                .contains("- When broken: Look at it again.")
                .doesNotContain("Basis")
                .contains("|`most`|10|the most documents|")
                .contains("|[`total`](cells.md)|甲TOTAL|the TOTAL|10|11|")
                .contains("When broken, it says: The total is small. the TOTAL. Look at it again.");
    }

    @Test
    void cells_ofEveryKindOfRule_listTheRulesThatMentionThem() {
        String page = page(reference(ALL, ALL), Language.EN, "cells");

        assertThat(page)
                .containsPattern("\\|`total`\\|.*\\|\\[`S-010`][^|]*\\[`S-030`][^|]*\\[`S-050`][^|]*\\|")
                .containsPattern("\\|`total.second`\\|.*\\|\\[`S-010`]\\([^|]*\\)\\|\\|")
                .containsPattern("\\|`total.third`\\|.*\\|\\[`S-030`]\\([^|]*\\)\\|\\|")
                .containsPattern("\\|`grid/pending/sum`\\|.*\\|\\[`S-070`]")
                .contains("not repeated cell by cell: [`S-020`](rules.md#s-020), [`S-040`](rules.md#s-040).");
    }

    @Test
    void ownRules_haveAPageOfTheirOwnAndLinksLikeTheOthers() {
        RuleSet format = RuleSet.of("s/1", FORM);
        Reference reference = reference(format, RuleSet.of("s+own/1", FORM, CONDITIONAL));

        assertThat(page(reference, Language.EN, "rules")).contains("## `S-060`").doesNotContain("S-010");
        assertThat(page(reference, Language.EN, "own-rules"))
                .startsWith("# Own rules\n\nRule set `s+own/1`.")
                .contains("## `S-010`")
                .doesNotContain("S-060");
        assertThat(page(reference, Language.EN, "cells")).contains("[`S-010`](own-rules.md#s-010)");
        assertThat(reference(format, format).pages())
                .noneMatch(page -> page.path().endsWith("own-rules"));
    }
}
