package io.gongkai.core.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.gongkai.core.json.Json;
import io.gongkai.core.json.JsonType;
import io.gongkai.core.testkit.Refusals;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodJsonTest {
    @Test
    void year_ofTheContract_isWrittenAndRead() {
        assertIs(PeriodJson.YEAR, ReportYear.of(2018), "2018");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "1999 ! wrong-year",
                "2100 ! wrong-year",
                "-2018 ! wrong-year",
                // Its last 32 bits are 2018.
                "4294969314 ! wrong-year",
                "2018.0 ! not-whole-number",
                "\"2018\" ! not-whole-number",
                "null ! not-whole-number",
                "92233720368547758080 ! number-too-large",
            })
    void year_noYear_isRefused(String json, String code) {
        assertThat(Refusals.of(json, PeriodJson.YEAR::read).code()).isEqualTo(code);
    }

    @Test
    void date_dayOrText_isWrittenAndRead() {
        assertIs(PeriodJson.DATE, StatedDate.of(LocalDate.of(2020, 2, 29)), "\"2020-02-29\"");
        assertIs(PeriodJson.DATE, StatedDate.of(LocalDate.of(1, 1, 1)), "\"0001-01-01\"");
        assertIs(PeriodJson.DATE, StatedDate.unreadable("2019年2月30日"), "{\"text\":\"2019年2月30日\"}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "\"2019-02-29\" ! wrong-date ! line 1, column 1",
                "\"2019-2-3\" ! wrong-date ! line 1, column 1",
                "\"2019-13-01\" ! wrong-date ! line 1, column 1",
                "\"0000-01-01\" ! wrong-date ! line 1, column 1",
                "\"1900-02-29\" ! wrong-date ! line 1, column 1",
                "\"+12019-01-01\" ! wrong-date ! line 1, column 1",
                "\"-2019-01-01\" ! wrong-date ! line 1, column 1",
                "\"２０１９-01-01\" ! wrong-date ! line 1, column 1",
                "\"2019年3月31日\" ! wrong-date ! line 1, column 1",
                "20190331 ! wrong-type ! line 1, column 1",
                "null ! wrong-type ! line 1, column 1",
                "{} ! missing-key ! line 1, column 2",
                "{\"text\":\" \"} ! empty-text ! /text, line 1, column 9",
                "{\"date\":\"2019-01-01\"} ! unknown-key ! /date, line 1, column 2",
            })
    void date_noDate_isRefusedWithItsPlace(String json, String code, String where) {
        assertThat(Refusals.of(json, PeriodJson.DATE::read)).satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.where()).isEqualTo(where);
        });
    }

    @Test
    void period_wholeOrHalf_isWrittenAndRead() {
        assertIs(
                PeriodJson.PERIOD,
                CoveredPeriod.of(ReportYear.of(2018)),
                "{\"from\":\"2018-01-01\",\"to\":\"2018-12-31\"}");
        assertIs(
                PeriodJson.PERIOD,
                new CoveredPeriod(Optional.empty(), Optional.of(StatedDate.unreadable("2018年1231日"))),
                "{\"to\":{\"text\":\"2018年1231日\"}}");
        assertIs(PeriodJson.PERIOD, new CoveredPeriod(Optional.empty(), Optional.empty()), "{}");
    }

    @Test
    void statedDate_bothOrNeitherOrALongYear_isRefused() {
        Optional<LocalDate> day = Optional.of(LocalDate.of(2019, 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new StatedDate(day, "2019年1月1日"));
        assertThatIllegalArgumentException().isThrownBy(() -> new StatedDate(day, " "));
        assertThatIllegalArgumentException().isThrownBy(() -> StatedDate.unreadable("\u3000"));
        assertThatIllegalArgumentException().isThrownBy(() -> StatedDate.of(LocalDate.of(10000, 1, 1)));
        assertThatIllegalArgumentException().isThrownBy(() -> StatedDate.of(LocalDate.of(-1, 1, 1)));
        assertThatIllegalArgumentException().isThrownBy(() -> StatedDate.of(LocalDate.of(0, 12, 31)));
    }

    @Test
    void date_everyDayOfFourCenturies_isReadAndEveryOtherRefused() {
        LocalDate day = LocalDate.of(1999, 1, 1);
        for (int i = 0; i < 4 * 366; i++) {
            String json = "\"" + day.plusDays(i) + "\"";
            assertThat(Json.read(json.getBytes(StandardCharsets.UTF_8), PeriodJson.DATE::read))
                    .isEqualTo(StatedDate.of(day.plusDays(i)));
        }
        for (int year : new int[] {1, 4, 100, 400, 1900, 2000, 2019, 2020, 9999}) {
            boolean leap = java.time.Year.isLeap(year);
            String json = "\"%04d-02-29\"".formatted(year);
            if (leap) {
                assertThat(Json.read(json.getBytes(StandardCharsets.UTF_8), PeriodJson.DATE::read)
                                .date())
                        .isPresent();
            } else {
                assertThat(Refusals.of(json, PeriodJson.DATE::read).code()).isEqualTo("wrong-date");
            }
        }
    }

    private static <T> void assertIs(JsonType<T> type, T value, String json) {
        assertThat(new String(Json.write(generator -> type.write(generator, value)), StandardCharsets.UTF_8))
                .isEqualTo(json);
        assertThat(Json.<T>read(json.getBytes(StandardCharsets.UTF_8), type::read))
                .isEqualTo(value);
    }
}
