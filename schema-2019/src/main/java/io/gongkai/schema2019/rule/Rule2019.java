package io.gongkai.schema2019.rule;

import io.gongkai.core.evidence.Comparison;
import io.gongkai.core.rule.Rule;
import io.gongkai.core.rule.RuleSet;
import io.gongkai.core.rule.Severity;
import io.gongkai.core.rule.Statement;
import io.gongkai.core.text.Text;
import io.gongkai.schema2019.disclosure.DisclosureTableR2019;
import io.gongkai.schema2019.disclosure.DisclosureTableR2021;
import io.gongkai.schema2019.dispute.DisputeOutcome;
import io.gongkai.schema2019.dispute.DisputeTable;
import io.gongkai.schema2019.request.Applicant;
import io.gongkai.schema2019.request.RequestRow;
import io.gongkai.schema2019.request.RequestTable;
import io.gongkai.schema2019.revision.Revision;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** What must hold in the tables of the 2019 format. The ids never change their meaning. */
public enum Rule2019 implements Rule {
    /** What comes in is handled or goes on. */
    T3_010(
            "2019-T3-010",
            inBothRevisions(revision -> Statement.forEachColumn(
                    RequestTable.form(revision),
                    List.of(RequestRow.NEWLY_RECEIVED, RequestRow.CARRIED_OVER),
                    Comparison.EQUAL,
                    List.of(RequestRow.RESULTS_TOTAL, RequestRow.CARRIED_FORWARD))),
            "本年新收数与上年结转数之和应等于办理结果总计与结转下年度之和",
            "The requests newly received and carried over are together as many as those with a result and those carried"
                    + " forward together",
            new Text("表上印有勾稽关系", "printed on the form")),
    /** The results add up. */
    T3_020(
            "2019-T3-020",
            inBothRevisions(revision -> Statement.forEachColumn(
                    RequestTable.form(revision),
                    List.of(RequestRow.RESULTS_TOTAL),
                    Comparison.EQUAL,
                    Arrays.stream(RequestRow.values())
                            .filter(row -> row.role(revision) == RequestRow.Role.RESULT)
                            .toList())),
            "办理结果总计应等于各项办理结果之和",
            "The total of the results is the sum of all results",
            new Text("表格的编号层次", "numbering of the form")),
    /** The applicants add up. */
    T3_030(
            "2019-T3-030",
            inBothRevisions(revision -> Statement.forEachRow(
                    RequestTable.form(revision), List.of(Applicant.TOTAL), Comparison.EQUAL, Applicant.kinds())),
            "总计应等于六类申请人之和",
            "The total is the sum of the six kinds of applicants",
            Basis.HEADING),
    /** The outcomes add up. */
    T4_010(
            "2019-T4-010",
            List.of(Statement.forEachRow(
                    DisputeTable.FORM, List.of(DisputeOutcome.TOTAL), Comparison.EQUAL, DisputeOutcome.parts())),
            "总计应等于四种结果之和",
            "The total is the sum of the four outcomes",
            Basis.HEADING),
    /** Nothing is counted below zero. */
    Q_010(
            "2019-Q-010",
            List.of(
                    Statement.notNegative(DisclosureTableR2019.FORM),
                    Statement.notNegative(DisclosureTableR2021.FORM),
                    Statement.notNegative(RequestTable.form(Revision.R2019)),
                    Statement.notNegative(RequestTable.form(Revision.R2021)),
                    Statement.notNegative(DisputeTable.FORM)),
            "各项数量和金额不应为负数，增减数除外",
            "No count and no amount is negative; a change may be",
            new Text("计数的含义", "meaning of a count"));

    /** All rules of the 2019 format. */
    public static final RuleSet ALL = RuleSet.of("2019/1", values());

    private final String id;
    private final List<Statement> statements;
    private final Text sentence;
    private final Text basis;

    Rule2019(String id, List<Statement> statements, String zh, String en, Text basis) {
        this.id = id;
        this.statements = statements;
        this.sentence = new Text(zh, en);
        this.basis = basis;
    }

    private static List<Statement> inBothRevisions(Function<Revision, Statement> statement) {
        return Arrays.stream(Revision.values()).map(statement).toList();
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Text sentence() {
        return sentence;
    }

    @Override
    public Text basis() {
        return basis;
    }

    @Override
    public List<Statement> statements() {
        return statements;
    }

    /** What several rules rest on. */
    private static final class Basis {
        private static final Text HEADING = new Text("表头", "heading of the form");
    }
}
