package io.gongkai.core.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.core.evidence.Quotation;
import io.gongkai.core.evidence.Sides;
import io.gongkai.core.evidence.Subject;
import io.gongkai.core.prose.Prose;
import io.gongkai.core.prose.ProseFigures;
import io.gongkai.core.rule.CheckResult;
import io.gongkai.core.testkit.StatedProse;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListedPartsTest {
    private static List<CheckResult> check(ProseFigures figures) {
        return new ListedParts()
                .check(Subject.of(List.of()).withProse(Prose.of(figures)), threshold -> BigDecimal.ZERO);
    }

    @Test
    void check_partsOfTheTotal_holds() {
        assertThat(check(StatedProse.parts("147", "127", "19", "1"))).containsExactly(new CheckResult.Holds());
        assertThat(check(StatedProse.parts("0.30", "0.1", "0.2"))).containsExactly(new CheckResult.Holds());
    }

    @Test
    void check_partsBelowTheTotal_isBrokenWithBothClauses() {
        CheckResult.Broken broken =
                (CheckResult.Broken) check(StatedProse.parts("147", "127", "1")).get(0);

        assertThat(broken.place().address()).isEqualTo("sections");
        assertThat(broken.operands()).isEmpty();
        assertThat(broken.sides().map(Sides::left)).contains(BigDecimal.valueOf(147));
        assertThat(broken.sides().map(Sides::right)).contains(BigDecimal.valueOf(128));
        assertThat(broken.quotations()).extracting(Quotation::text).containsExactly("共147件", "分别为127、1件");
        assertThat(broken.quotations().get(1).label().zh()).startsWith("2项合计128（");
    }

    @Test
    void check_partsAboveTheTotal_isBroken() {
        assertThat(check(StatedProse.parts("1", "1", "1")))
                .hasOnlyElementsOfType(CheckResult.Broken.class)
                .hasSize(1);
    }
}
