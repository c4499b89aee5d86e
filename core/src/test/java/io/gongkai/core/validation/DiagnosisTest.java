package io.gongkai.core.validation;

import static io.gongkai.core.testkit.SmallCell.FIRST;
import static io.gongkai.core.testkit.SmallCell.FORM;
import static io.gongkai.core.testkit.SmallCell.SECOND;
import static io.gongkai.core.testkit.SmallCell.THIRD;
import static io.gongkai.core.testkit.SmallCell.TOTAL;
import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.core.evidence.Comparison;
import io.gongkai.core.evidence.Subject;
import io.gongkai.core.figure.Figure;
import io.gongkai.core.finding.BlankPolicy;
import io.gongkai.core.finding.Finding;
import io.gongkai.core.finding.FindingGroup;
import io.gongkai.core.finding.Findings;
import io.gongkai.core.rule.Relation;
import io.gongkai.core.rule.RuleSet;
import io.gongkai.core.rule.Severity;
import io.gongkai.core.rule.Statement;
import io.gongkai.core.suspect.Cluster;
import io.gongkai.core.suspect.Slip;
import io.gongkai.core.table.FigureTable;
import io.gongkai.core.table.GridCell;
import io.gongkai.core.testkit.SmallCell;
import io.gongkai.core.testkit.SmallGrid;
import io.gongkai.core.testkit.SmallGrid.Column;
import io.gongkai.core.testkit.SmallGrid.Row;
import io.gongkai.core.testkit.SmallRule;
import io.gongkai.core.testkit.TableValidation;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiagnosisTest {
    private static final SmallRule SUM = SmallRule.error("T-010", Relation.sum(TOTAL, List.of(FIRST, SECOND)));
    private static final SmallRule BOUND = SmallRule.of("T-020", Severity.WARNING, Relation.atMost(TOTAL, THIRD));
    private static final SmallRule SIGN = new SmallRule("T-030", Severity.ERROR, List.of(Statement.notNegative(FORM)));

    private static FigureTable.Builder<SmallCell> table(long total, long first, long second, long third) {
        return FigureTable.builder(FORM)
                .put(TOTAL, total)
                .put(FIRST, first)
                .put(SECOND, second)
                .put(THIRD, third);
    }

    private static List<String> suspects(FindingGroup group) {
        return group.suspects().stream()
                .map(set -> String.join(
                        " + ",
                        set.cells().stream()
                                .map(cell -> cell.term().key() + " " + cell.figure() + " -> "
                                        + cell.least()
                                                .map(BigDecimal::toPlainString)
                                                .orElse("") + ".."
                                        + cell.most()
                                                .map(BigDecimal::toPlainString)
                                                .orElse("")
                                        + cell.slip().map(slip -> " " + slip).orElse(""))
                                .toList()))
                .toList();
    }

    @Test
    void groups_twoRulesOverOneWrongCell_areOneGroupUnderTheGravest() {
        Findings findings = TableValidation.validate(
                RuleSet.of("t", BOUND, SUM), table(9, 1, 2, 3).build());

        assertThat(findings.groups()).singleElement().satisfies(group -> {
            assertThat(group.headline().rule().id()).isEqualTo("T-010");
            assertThat(group.consequences()).extracting(it -> it.rule().id()).containsExactly("T-020");
            assertThat(group.search()).isEqualTo(Cluster.Search.COMPLETE);
            assertThat(suspects(group)).containsExactly("total 9 -> 3..3");
        });
    }

    @Test
    void groups_zeroTotal_comesBeforeItsParts() {
        Findings findings =
                TableValidation.validate(RuleSet.of("t", SUM), table(0, 4, 0, 9).build());

        assertThat(suspects(findings.groups().get(0)))
                .containsExactly("total 0 -> 4..4 BLANK_TOTAL", "total.first 4 -> 0..0");
    }

    @Test
    void groups_findingsWithNothingInCommon_standApart() {
        SmallRule other = SmallRule.error("T-040", Relation.sum(THIRD, List.of()));
        Findings findings = TableValidation.validate(
                RuleSet.of("t", SUM, other), table(5, 1, 2, 3).build());

        assertThat(findings.groups())
                .extracting(FindingGroup::headline)
                .extracting(Finding::rule)
                .containsExactly(SUM, other);
        assertThat(suspects(findings.groups().get(1))).containsExactly("total.third 3 -> 0..0");
    }

    @Test
    void groups_negativeCount_isASuspectByItself() {
        Findings findings = TableValidation.validate(
                RuleSet.of("t", SIGN), table(1, -2, 3, 4).build());

        assertThat(findings.groups()).singleElement().satisfies(group -> {
            assertThat(group.headline().rule()).isEqualTo(SIGN);
            assertThat(suspects(group)).containsExactly("total.first -2 -> 0..");
        });
    }

    @Test
    void groups_blankTakenForZero_isSuspectedAsZero() {
        Findings findings = TableValidation.validate(
                RuleSet.of("t", SUM),
                List.of(table(0, 4, 0, 9).put(TOTAL, Figure.blank()).build()),
                BlankPolicy.AS_ZERO);

        assertThat(suspects(findings.groups().get(0)).get(0)).isEqualTo("total blank -> 4..4 BLANK_TOTAL");
    }

    @Test
    void groups_valueInTheNextColumn_isToldAsThatSlip() {
        Statement sums = Statement.forEachRow(
                SmallGrid.FORM, List.of(Column.SUM), Comparison.EQUAL, List.of(Column.PERSON, Column.COMPANY));
        Statement columns = Statement.forEachColumn(
                SmallGrid.FORM, List.of(Row.ALL), Comparison.EQUAL, List.of(Row.GRANTED, Row.REFUSED));
        FigureTable.Builder<GridCell<Row, Column>> grid = FigureTable.builder(SmallGrid.FORM);
        long[][] figures = {{70, 45, 25}, {40, 12, 28}, {30, 17, 13}};
        Row[] rows = {Row.ALL, Row.GRANTED, Row.REFUSED};
        Column[] columnsOfForm = {Column.SUM, Column.PERSON, Column.COMPANY};
        for (int r = 0; r < rows.length; r++) {
            for (int c = 0; c < columnsOfForm.length; c++) {
                grid.put(SmallGrid.cell(rows[r], columnsOfForm[c]), figures[r][c]);
            }
        }
        Findings findings = TableValidation.validate(
                RuleSet.of("t", new SmallRule("T-050", Severity.ERROR, List.of(sums, columns))), grid.build());

        // 12 and 28 stand in each other's place: the columns need 28 and 12.
        assertThat(findings.groups())
                .singleElement()
                .satisfies(group -> assertThat(suspects(group))
                        .contains("grid/all.granted/person 12 -> 28..28 " + Slip.NEIGHBOURING_COLUMN
                                + " + grid/all.granted/company 28 -> 12..12 " + Slip.NEIGHBOURING_COLUMN));
    }

    @Test
    void groups_acceptedDeviation_bindsNobody() {
        FigureTable<SmallCell> table = table(9, 1, 2, 3).build();
        Validator validator = Validator.of(RuleSet.of("t", SUM, BOUND));
        Findings all = TableValidation.validate(validator, List.of(table), BlankPolicy.AS_UNKNOWN);

        Findings rest = validator.validate(
                Subject.of(List.of(table)),
                ValidationOptions.STANDARD.withAccepted(
                        List.of(all.broken().get(0).accept("as the body says"))));

        assertThat(rest.groups()).singleElement().satisfies(group -> {
            assertThat(group.headline().rule()).isEqualTo(BOUND);
            // The sum binds no more, so the total may be anything up to its bound.
            assertThat(suspects(group)).containsExactly("total 9 -> 0..3", "total.third 3 -> 9..");
        });
    }
}
