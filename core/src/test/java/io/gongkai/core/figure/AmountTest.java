package io.gongkai.core.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.gongkai.core.testkit.Trials;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTest {
    @ParameterizedTest
    @CsvSource({"34.70, 34.7", "0.00, 0", "100, 1E+2", "-0.50, -.5", "0, -0", "1200, 1.2e3"})
    void equals_sameSumWrittenDifferently_isTheSameValue(String one, String other) {
        Amount amount = Figure.amount(one, "万元");

        assertThat(amount).isEqualTo(Figure.amount(other, "万元")).hasSameHashCodeAs(Figure.amount(other, "万元"));
        assertThat(amount.number()).isEqualByComparingTo(one);
        assertThat(amount.value()).contains(amount.number());
    }

    @Test
    void equals_numberUnitOrTextDiffers_isAnotherFigure() {
        Amount amount = Figure.amount("25.1", "万元");

        assertThat(amount).isNotEqualTo(Figure.amount("25.2", "万元"));
        assertThat(amount).isNotEqualTo(Figure.amount("25.1", "元"));
        assertThat(amount).isNotEqualTo(Amount.withoutUnit(new BigDecimal("25.1")));
        assertThat(amount).isNotEqualTo(amount.withText("251000元"));
        assertThat(Figure.amount("3", "件")).isNotEqualTo(Figure.count(3));
    }

    @Test
    void unit_nonePrinted_isEmpty() {
        assertThat(Amount.withoutUnit(BigDecimal.TEN).unit()).isEmpty();
        assertThat(Figure.amount("10", "元").unit()).contains("元");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void of_unitWithNothingVisible_isRefused(String unit) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Amount.of(BigDecimal.ONE, unit))
                .withMessageContaining("withoutUnit");
    }

    @Test
    void withText_text_isKeptBesideTheSameNumber() {
        Amount plain = Figure.amount("25.1", "万元");
        Amount printed = plain.withText("251000元");

        assertThat(printed.text()).contains("251000元");
        assertThat(printed.number()).isEqualTo(plain.number());
        assertThat(printed.unit()).contains("万元");
        assertThat(plain.text()).isEmpty();
        assertThat(printed.withText("")).isEqualTo(plain);
        assertThat(printed).hasToString("25.1万元 \"251000元\"");
        assertThatNullPointerException().isThrownBy(() -> plain.withText(null));
    }

    /** JSON refuses a text of nothing but spaces, so such an amount could be written but never read again. */
    @Test
    void withText_nothingVisible_isRefused() {
        Amount amount = Figure.amount("25.1", "万元");

        assertThatIllegalArgumentException().isThrownBy(() -> amount.withText(" "));
    }

    @Test
    void number_negativeScale_isWrittenOut() {
        Amount amount = Amount.of(new BigDecimal(BigInteger.valueOf(12), -3), "元");

        assertThat(amount.number()).isEqualTo(new BigDecimal("12000"));
        assertThat(amount).hasToString("12000元");
    }

    @Test
    void of_mostDigits_isTheLimit() {
        String digits = "9".repeat(Amount.MAX_DIGITS);

        assertThat(Figure.amount(digits + "." + digits, "元").number()).isEqualTo(digits + "." + digits);
        assertThatIllegalArgumentException().isThrownBy(() -> Figure.amount("1" + digits, "元"));
        assertThatIllegalArgumentException().isThrownBy(() -> Figure.amount("0." + digits + "1", "元"));
    }

    /** Writing such a number out would take gigabytes; the arithmetic on its scale overflows an int. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e999999999",
                "1e-999999999",
                "1E+2147483647",
                "1E-2147483647",
                "0e999999999",
                "0e-2147483647",
                "1e30"
            })
    void of_hostileExponent_isRefused(String number) {
        BigDecimal hostile = new BigDecimal(number);

        assertThat(Amount.isHoldable(hostile)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> Amount.of(hostile, "元"));
        assertThatIllegalArgumentException().isThrownBy(() -> Amount.withoutUnit(hostile));
    }

    @Test
    void number_anyHoldable_isExactAndHasNoTrailingZero() {
        Trials.run(500, random -> {
            BigDecimal value =
                    new BigDecimal(new BigInteger(random.nextInt(90), random), random.nextInt(Amount.MAX_DIGITS + 1));
            Amount amount = Amount.withoutUnit(random.nextBoolean() ? value : value.negate());

            assertThat(amount.number().abs()).isEqualByComparingTo(value);
            assertThat(amount.number().scale()).isNotNegative();
            if (amount.number().scale() > 0) {
                assertThat(amount.number().toPlainString()).doesNotEndWith("0");
            }
        });
    }

    @Test
    void amount_textThatIsNoNumber_isRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Figure.amount("34,7", "元"));
    }
}
