package io.gongkai.core.constraint;

import static io.gongkai.core.testkit.SmallCell.FIRST;
import static io.gongkai.core.testkit.SmallCell.SECOND;
import static io.gongkai.core.testkit.SmallCell.THIRD;
import static io.gongkai.core.testkit.SmallCell.TOTAL;

import io.gongkai.core.finding.Findings;
import io.gongkai.core.rule.Relation;
import io.gongkai.core.rule.Rule;
import io.gongkai.core.rule.RuleSet;
import io.gongkai.core.rule.Severity;
import io.gongkai.core.rule.Statement;
import io.gongkai.core.table.FigureTable;
import io.gongkai.core.table.TableForm;
import io.gongkai.core.testkit.SmallCell;
import io.gongkai.core.testkit.SmallRule;
import io.gongkai.core.testkit.TableValidation;
import io.gongkai.core.testkit.UnstatedReport;
import io.gongkai.core.text.Text;
import java.util.List;

/** A report of one small table, whose error rule goes by a name that a test chooses, and so turns up in messages. */
@KeepsRules
@KeepsRules(severity = Severity.WARNING, groups = Advice.class)
class SmallReport implements UnstatedReport {
    private final String errorRule;
    private final FigureTable<SmallCell> table;

    private SmallReport(String errorRule, FigureTable<SmallCell> table) {
        this.errorRule = errorRule;
        this.table = table;
    }

    static SmallReport of(String errorRule, int total, int first, int second) {
        return new SmallReport(
                errorRule,
                FigureTable.builder(SmallCell.FORM)
                        .put(TOTAL, total)
                        .put(FIRST, first)
                        .put(SECOND, second)
                        .build());
    }

    /** A report that breaks one warning twice, at one place. */
    static SmallReport brokenTwice() {
        return new SmallReport(
                "T",
                FigureTable.builder(SmallCell.FORM)
                        .put(FIRST, 1)
                        .put(SECOND, 2)
                        .put(THIRD, 2)
                        .build());
    }

    /** A report that breaks the error rule alone. */
    static SmallReport broken(String errorRule) {
        return of(errorRule, 5, 1, 1);
    }

    Findings findings() {
        return TableValidation.validate(
                RuleSet.of(
                        "test/1",
                        SmallRule.error(errorRule, Relation.sum(TOTAL, List.of(FIRST, SECOND))),
                        new Terse(SmallRule.of(
                                "W", Severity.WARNING, Relation.atMost(SECOND, FIRST), Relation.atMost(THIRD, FIRST))),
                        SmallRule.of("I", Severity.INFO, Relation.sum(FIRST, List.of(SECOND)))),
                table);
    }

    /** Says the same wherever it is broken. */
    private record Terse(SmallRule rule) implements Rule {
        @Override
        public String id() {
            return rule.id();
        }

        @Override
        public Severity severity() {
            return rule.severity();
        }

        @Override
        public Text sentence() {
            return rule.sentence();
        }

        @Override
        public Text basis() {
            return rule.basis();
        }

        @Override
        public Text message() {
            return rule.sentence();
        }

        @Override
        public List<Statement> statements() {
            return rule.statements();
        }
    }

    /** Knows the rules of small reports. */
    public static final class Checker implements ReportChecker<SmallReport> {
        @Override
        public Class<SmallReport> type() {
            return SmallReport.class;
        }

        @Override
        public Findings check(SmallReport report) {
            return report.findings();
        }

        @Override
        public List<? extends TableForm<?>> forms() {
            return List.of(SmallCell.FORM);
        }
    }
}
