package io.gongkai.core.suspect;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.core.figure.FigureKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlipGuessTest {
    @ParameterizedTest
    @CsvSource({
        "-3, 3, SIGN",
        "3, -3, SIGN",
        "12, 120, ZERO_LOST",
        "1, 10, ZERO_LOST",
        "12, 1200, ZERO_LOST",
        "25.1, 251, ZERO_LOST",
        "0.5, 5, ZERO_LOST",
        "-4, -40, ZERO_LOST",
        "120, 12, ZERO_ADDED",
        "1200, 12, ZERO_ADDED",
        "251, 25.1, ZERO_ADDED",
        "12, 21, DIGITS_SWAPPED",
        "1234, 1324, DIGITS_SWAPPED",
        "1234, 4231, DIGITS_SWAPPED",
        "25.1, 21.5, DIGITS_SWAPPED",
        "2.05, 2.50, DIGITS_SWAPPED",
        "103, 13, DIGIT_ADDED",
        "123, 23, DIGIT_ADDED",
        "123, 12, DIGIT_ADDED",
        "12, 123, DIGIT_LOST",
        "23, 123, DIGIT_LOST",
        "13, 123, DIGIT_LOST",
    })
    void of_value_namesSlip(BigDecimal printed, BigDecimal right, Slip slip) {
        assertThat(guess(printed, right)).contains(slip);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 5",
        "5, 0",
        "0, 10",
        "3, 4",
        "3, -4",
        "-3, 30",
        "1, 12",
        "12, 1",
        "12, 2",
        "2, 12",
        "12, 12000",
        "12000, 12",
        "12, 34",
        "1234, 2341",
        "1234, 2143",
        "112, 121.5",
        "1.2, 1.23",
        "123, 1456",
        "121, 212",
        "10, 1000.5"
    })
    void of_valueThatChanceMightGive_namesNone(BigDecimal printed, BigDecimal right) {
        assertThat(guess(printed, right)).isEmpty();
    }

    private static Optional<Slip> guess(BigDecimal printed, BigDecimal right) {
        LinearSystem system = new LinearSystem(List.of(Variable.known(FigureKind.AMOUNT, printed)), List.of());
        return new SlipGuess(new Incidence(system), Map.of(0, right)).of(0);
    }

    @Test
    void of_severalValues_namesNone() {
        LinearSystem system = new LinearSystem(List.of(Variable.known(FigureKind.COUNT, BigDecimal.TEN)), List.of());

        assertThat(new SlipGuess(new Incidence(system), Map.of()).of(0)).isEmpty();
    }

    @Test
    void of_exchangedNeighbours_namesColumnForBoth() {
        SlipGuess guess = guess(row(0, 3, 5), Map.of(0, BigDecimal.valueOf(3), 1, BigDecimal.ZERO));

        assertThat(guess.of(0)).contains(Slip.NEIGHBOURING_COLUMN);
        assertThat(guess.of(1)).contains(Slip.NEIGHBOURING_COLUMN);
    }

    @Test
    void of_exchangedDigitsInNeighbours_namesColumnFirst() {
        SlipGuess guess = guess(row(12, 21, 5), Map.of(0, BigDecimal.valueOf(21), 1, BigDecimal.valueOf(12)));

        assertThat(guess.of(0)).contains(Slip.NEIGHBOURING_COLUMN);
    }

    @Test
    void of_oneOfTwoCells_isNoExchange() {
        SlipGuess guess = guess(row(1, 3, 5), Map.of(0, BigDecimal.valueOf(3), 1, BigDecimal.valueOf(2)));

        assertThat(guess.of(0)).isEmpty();
        assertThat(guess.of(1)).isEmpty();
    }

    @Test
    void of_valueOfNextCell_namesColumnFromTwoDigitsOn() {
        assertThat(guess(row(0, 10, 0), Map.of(0, BigDecimal.TEN)).of(0)).contains(Slip.NEIGHBOURING_COLUMN);
        assertThat(guess(row(0, 10, 0), Map.of(2, BigDecimal.TEN)).of(2)).contains(Slip.NEIGHBOURING_COLUMN);
        assertThat(guess(row(0, 9, 0), Map.of(0, BigDecimal.valueOf(9))).of(0)).isEmpty();
        assertThat(guess(row(34, 0, 0), Map.of(2, BigDecimal.valueOf(34))).of(2))
                .isEmpty();
    }

    @Test
    void of_totalOverOnePart_isNoColumn() {
        Sheet sheet = row(30, 0, 77).rule("c = a + b");

        assertThat(sheet.mends()).containsExactly(List.of("a -> 77", "b -> 47", "c -> 30"));
        sheet.row("b", "a", "c");
        assertThat(sheet.mends()).containsExactly(List.of("a -> 77", "b -> 47", "c -> 30"));
    }

    private static Sheet row(long a, long b, long c) {
        return new Sheet().count("a", a).count("b", b).count("c", c).row("a", "b", "c");
    }

    private static SlipGuess guess(Sheet sheet, Map<Integer, BigDecimal> values) {
        return new SlipGuess(new Incidence(sheet.system()), values);
    }
}
