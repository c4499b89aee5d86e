package io.gongkai.core.constraint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gongkai.core.finding.Findings;
import io.gongkai.core.table.TableForm;
import io.gongkai.core.testkit.UnstatedReport;
import jakarta.validation.ConstraintDeclarationException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportCheckersTest {
    @Test
    void of_aReport_isTheOneThatKnowsItsRules() {
        assertThat(ReportCheckers.of(SmallReport.broken("T"))).isInstanceOf(SmallReport.Checker.class);
    }

    @Test
    void of_twoReports_isLookedUpOnce() {
        assertThat(ReportCheckers.of(SmallReport.broken("T"))).isSameAs(ReportCheckers.of(SmallReport.broken("U")));
    }

    @Test
    void of_aReportThatNobodyKnows_saysSo() {
        assertThatThrownBy(() -> ReportCheckers.of(new Unknown()))
                .isInstanceOf(ConstraintDeclarationException.class)
                .hasMessage("@KeepsRules stands on io.gongkai.core.constraint.ReportCheckersTest$Unknown, and nobody"
                        + " knows the rules of such reports: name a ReportChecker for them in"
                        + " META-INF/services/io.gongkai.core.constraint.ReportChecker");
    }

    @Test
    void of_aReportThatTwoKnow_namesBoth() {
        assertThatThrownBy(() -> ReportCheckers.of(new Twice()))
                .isInstanceOf(ConstraintDeclarationException.class)
                .hasMessageContaining("ReportCheckersTest$First, io.gongkai.core.constraint.ReportCheckersTest$Second");
    }

    /** Nobody checks it. */
    @KeepsRules
    static final class Unknown implements UnstatedReport {}

    /** Two check it. */
    @KeepsRules
    static final class Twice implements UnstatedReport {}

    /** One of two. */
    public static final class First extends OfTwice {}

    /** The other. */
    public static final class Second extends OfTwice {}

    /** Knows that type. */
    abstract static class OfTwice implements ReportChecker<Twice> {
        @Override
        public Class<Twice> type() {
            return Twice.class;
        }

        @Override
        public Findings check(Twice report) {
            throw new AssertionError();
        }

        @Override
        public List<? extends TableForm<?>> forms() {
            return List.of();
        }
    }
}
