package io.gongkai.core.suspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.gongkai.core.evidence.Comparison;
import io.gongkai.core.figure.FigureKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinearSystemTest {
    private static final Variable ONE = Variable.known(FigureKind.COUNT, BigDecimal.ONE);

    @Test
    void system_restrictionOnUnknownPlace_isRefused() {
        for (Restriction wrong : List.of(
                Restriction.of(List.of(1), Comparison.EQUAL, List.of()),
                Restriction.of(List.of(), Comparison.EQUAL, List.of(-1)))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new LinearSystem(List.of(ONE), List.of(wrong)))
                    .withMessageContaining("there is no variable");
        }
    }

    @Test
    void system_neighbourAtUnknownPlace_isRefused() {
        OptionalInt none = OptionalInt.empty();
        for (Variable wrong : List.of(
                new Variable(FigureKind.COUNT, Optional.empty(), OptionalInt.of(1), none),
                new Variable(FigureKind.COUNT, Optional.empty(), none, OptionalInt.of(1)))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new LinearSystem(List.of(wrong), List.of()))
                    .withMessage("there is no variable 1 among 1");
        }
    }

    @Test
    void restriction_variableTwice_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Restriction.of(List.of(0), Comparison.EQUAL, List.of(1, 0)))
                .withMessage("variable 0 stands twice in one restriction");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+1000", "1E-1001", "1E+2147483647", "1E-2147483647", "-1E+1000"})
    void variable_tooManyDigits_isRefused(String number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Variable.known(FigureKind.AMOUNT, new BigDecimal(number)))
                .withMessageContaining("1000 digits");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+999", "1E-1000", "0"})
    void variable_manyDigits_isTaken(String number) {
        BigDecimal value = new BigDecimal(number);

        assertThat(Variable.known(FigureKind.AMOUNT, value).value()).contains(value);
    }
}
