package io.gongkai.core.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.core.evidence.Quotation;
import io.gongkai.core.evidence.Sides;
import io.gongkai.core.evidence.Subject;
import io.gongkai.core.prose.Prose;
import io.gongkai.core.prose.ProseFigures;
import io.gongkai.core.rule.CheckResult;
import io.gongkai.core.testkit.StatedProse;
import io.gongkai.core.testkit.Trials;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharesTest {
    private static List<CheckResult> check(ProseFigures figures) {
        return new Shares().check(Subject.of(List.of()).withProse(Prose.of(figures)), threshold -> BigDecimal.ZERO);
    }

    @ParameterizedTest
    @CsvSource({
        // Rounded and cut off.
        "81.8, 410, 501",
        "81.9, 410, 501",
        "66.67, 2, 3",
        "66.66, 2, 3",
        "66, 2, 3",
        "67, 2, 3",
        "100, 7, 7",
        "100.00, 7, 7",
        "0, 0, 7",
        "0.6, 3, 501",
        "150, 3, 2",
        "1E+2, 7, 7"
    })
    void check_percentageOfItsFigures_holds(String percent, String part, String whole) {
        assertThat(check(StatedProse.share(percent, part, whole))).containsExactly(new CheckResult.Holds());
    }

    @ParameterizedTest
    @CsvSource({
        "81.7, 410, 501, 81.8",
        "82, 410, 510, 80",
        "66.65, 2, 3, 66.67",
        "66.68, 2, 3, 66.67",
        "68, 2, 3, 67",
        "99, 7, 7, 100",
        "99.99, 7, 7, 100.00",
        "50.0, 3, 2, 150.0",
        "1, 0, 7, 0"
    })
    void check_percentageAUnitAwayOrMore_isBroken(String percent, String part, String whole, String made) {
        List<CheckResult> results = check(StatedProse.share(percent, part, whole));

        assertThat(results).hasSize(1);
        CheckResult.Broken broken = (CheckResult.Broken) results.get(0);
        assertThat(broken.place().address()).isEqualTo("sections");
        assertThat(broken.sides().map(Sides::left)).contains(new BigDecimal(made));
        assertThat(broken.sides().map(Sides::right)).contains(new BigDecimal(percent));
        assertThat(broken.quotations())
                .extracting(Quotation::address)
                .containsExactly("sections/4", "sections/4/2", "sections/3");
    }

    @Test
    void check_noWhole_saysNothing() {
        assertThat(check(StatedProse.share("0", "0", "0"))).isEmpty();
    }

    @Test
    void check_anyFigures_agreesWithWholeNumbers() {
        Trials.run(2000, random -> {
            int decimals = random.nextInt(3);
            long part = random.nextInt(1000);
            long whole = 1L + random.nextInt(1000);
            BigInteger scale = BigInteger.TEN.pow(decimals);
            // In units of the last digit, near the right one.
            BigInteger exactTimesWhole = BigInteger.valueOf(part * 100L).multiply(scale);
            BigInteger units =
                    exactTimesWhole.divide(BigInteger.valueOf(whole)).add(BigInteger.valueOf(random.nextInt(5) - 2));
            boolean agrees = exactTimesWhole
                            .subtract(units.multiply(BigInteger.valueOf(whole)))
                            .abs()
                            .compareTo(BigInteger.valueOf(whole))
                    < 0;

            List<CheckResult> results = check(StatedProse.share(
                    new BigDecimal(units, decimals).toPlainString(), String.valueOf(part), String.valueOf(whole)));

            assertThat(results.get(0) instanceof CheckResult.Holds).isEqualTo(agrees);
            // What is shown as recomputed is never what is printed.
            if (results.get(0) instanceof CheckResult.Broken broken) {
                assertThat(broken.sides().orElseThrow().difference().signum()).isNotZero();
            }
        });
    }
}
