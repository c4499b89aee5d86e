package io.gongkai.core.prose;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.core.prose.PrintedNumber.Kind;
import java.math.BigDecimal;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberReaderTest {
    private static final Set<String> MEASURES = Set.of("件", "条", "人次", "元", "万元", "亿元");

    private static PrintedNumber read(String text) {
        return read(text, 0);
    }

    private static PrintedNumber read(String text, int from) {
        NormalText normal = new NormalText(text);
        PrintedNumber number = new NumberReader(normal, MEASURES).at(from);
        return number == null ? new PrintedNumber(Kind.OTHER, BigDecimal.ZERO, false, "", "none") : number;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "501件 | 501 | 件",
                "1,234件 | 1234 | 件",
                "1，234件 | 1234 | 件",
                "１，２３４件 | 1234 | 件",
                "1,234,567件 | 1234567 | 件",
                "５０１件 | 501 | 件",
                "0件 | 0 | 件",
                "15人次 | 15 | 人次",
                "1.26万条 | 12600 | 条",
                "3百条 | 300 | 条",
                "1百万条 | 1000000 | 条",
                "2亿条 | 200000000 | 条",
                "18.5万元 | 18.5 | 万元",
                "１８６．５万元 | 186.5 | 万元",
                "3亿元 | 3 | 亿元",
                "5千元 | 5000 | 元",
                "一百二十件 | 120 | 件",
                "两万五千件 | 25000 | 件",
                "一百零五件 | 105 | 件",
                "十二件 | 12 | 件",
                "二十件 | 20 | 件",
                "八万六千五百二十条 | 86520 | 条",
                "三亿零五万条 | 300050000 | 条",
                "两条 | 2 | 条",
                "零件 | 0 | 件",
                "501，其中 | 501 | ''",
                "999999999999999999件 | 999999999999999999 | 件"
            })
    void at_plainNumber_isExact(String text, String value, String measure) {
        PrintedNumber number = read(text);

        assertThat(number.kind()).isEqualTo(Kind.COUNT);
        assertThat(number.value()).isEqualByComparingTo(value);
        assertThat(number.isExact()).isTrue();
        assertThat(number.measure()).isEqualTo(measure);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8000余条", "8000条余", "3万多条", "3万余件", "十几件", "二十余件", "100件以上", "100件左右", "100多件", "3-5件", "3至5件",
                "3件至5件", "3~5件", "1 234件", "12\u200b3件", "3*4件", "一百二件", "两万五件", "十百件", "百件", "一二三件", "1万5千件",
                "1万零800条", "1亿2000万条", "二三十件"
            })
    void at_unclearNumber_isNotExact(String text) {
        assertThat(read(text).kind()).isEqualTo(Kind.COUNT);
        assertThat(read(text).isExact()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"数十件", "上百件", "近百件", "约二十件", "几十件", "超一百件"})
    void at_numeralBehindARoughWord_isNotExact(String text) {
        assertThat(read(text, 1).kind()).isEqualTo(Kind.COUNT);
        assertThat(read(text, 1).isExact()).isFalse();
    }

    @Test
    void at_endOfARange_isNotExact() {
        assertThat(read("3件至5件", 3).isExact()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "81.8% | 81.8 | true",
                "８１．８％ | 81.8 | true",
                "100% | 100 | true",
                "5‰ | 5 | false",
                "81. 8% | 81.8 | true"
            })
    void at_percentage_isOne(String text, String value, boolean exact) {
        PrintedNumber number = read(text);

        assertThat(number.kind()).isEqualTo(Kind.PERCENT);
        assertThat(number.value()).isEqualByComparingTo(value);
        assertThat(number.isExact()).isEqualTo(exact);
    }

    @Test
    void at_percentageInWords_isOneThatCannotBeUsed() {
        assertThat(read("百分之八十一点八").kind()).isEqualTo(Kind.PERCENT);
        assertThat(read("百分之八十一点八").isExact()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2016年,2016", "２０１６年度,2016", "二〇一六年,2016", "二零一六年,2016", "1949年底,1949"})
    void at_year_isOne(String text, int year) {
        assertThat(read(text).kind()).isEqualTo(Kind.YEAR);
        assertThat(read(text).value()).isEqualByComparingTo(String.valueOf(year));
    }

    @ParameterizedTest
    @CsvSource({"1月1日,101", "12月31日,1231", "12月,1200", "5月4号,504"})
    void at_day_isNoCount(String text, int day) {
        assertThat(read(text).kind()).isEqualTo(Kind.DATE);
        assertThat(read(text).value()).isEqualByComparingTo(String.valueOf(day));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "第5件",
                "第二十条",
                "5号",
                "05786712345",
                "007件",
                "1234567890123456789件",
                "12A",
                "3.1.2",
                "3/5",
                "1899年",
                "3@x",
                "2101年"
            })
    void at_numberOfSomethingElse_isNone(String text) {
        assertThat(read(text).kind()).isEqualTo(Kind.OTHER);
        assertThat(read(text).isExact()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"〔2017〕5号,1", "[2017]5号,1", "A12件,1", "+86件,1", "/3件,1"})
    void at_digitsBehindAMarkThatJoins_areNoCount(String text, int from) {
        assertThat(read(text, from).kind()).isEqualTo(Kind.OTHER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"一", "十分", "万无一失", "一百二", "两级"})
    void at_numeralsWithoutMeasure_areNoNumber(String text) {
        assertThat(read(text).printed()).isEqualTo("none");
    }

    @Test
    void at_insideNumeralsThatAreNoNumber_isNone() {
        NumberReader numbers = new NumberReader(new NormalText("三零"), MEASURES);

        assertThat(numbers.at(0)).isNull();
        assertThat(numbers.at(1)).isNull();
    }

    @Test
    void at_number_endsBehindWhatBelongsToIt() {
        NumberReader numbers = new NumberReader(new NormalText("1,234余件左右的"), MEASURES);

        assertThat(numbers.at(0)).extracting(PrintedNumber::printed).isEqualTo("1,234余件左右");
        assertThat(numbers.end()).isEqualTo(9);
    }
}
