package io.gongkai.core.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.core.figure.Absence;
import io.gongkai.core.figure.Absent;
import io.gongkai.core.figure.Amount;
import io.gongkai.core.figure.Figure;
import io.gongkai.core.figure.FigureKind;
import io.gongkai.core.json.Json;
import io.gongkai.core.testkit.Trials;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureTextTest {
    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00A0", "\u3000", "\u00A0\u00A0\n", "\t"})
    void parse_nothingPrinted_isBlankAndNeverZero(String printed) {
        for (FigureKind kind : FigureKind.values()) {
            assertThat(FigureText.parse(printed, kind, "件")).isEqualTo(Figure.blank());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "-", "--", "—", "——", "–", "−", "无", "無", "N/A", "n/a", " / ", "\u00A0-\u3000", "\\"})
    void parse_mark_isMarked(String printed) {
        for (FigureKind kind : FigureKind.values()) {
            assertThat(FigureText.parse(printed, kind, "万元"))
                    .isEqualTo(Figure.marked(LabelText.withoutSpaces(printed)));
        }
    }

    /** What is printed is kept as it is printed. */
    @ParameterizedTest
    @ValueSource(strings = {"／", "－", "Ｎ／Ａ"})
    void parse_wideMark_isMarkedAsPrinted(String printed) {
        assertThat(FigureText.parse(printed, FigureKind.COUNT, "")).isEqualTo(Figure.marked(printed));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "0; 0",
                "3; 3",
                " 12 ; 12",
                "1,234; 1234",
                "1,234,567; 1234567",
                "1，234; 1234",
                "１２３; 123",
                "１，２３４件; 1234",
                "1,234件; 1234",
                "12条; 12",
                "3人次; 3",
                "1个; 1",
                "5项; 5",
                "-3; -3",
                "−3; -3",
                "－3; -3",
                "999999999999999999; 999999999999999999",
                "-999999999999999999; -999999999999999999",
            })
    void parse_oneWholeNumber_isTheCount(String printed, long expected) {
        assertThat(FigureText.parse(printed, FigureKind.COUNT, "件")).isEqualTo(Figure.count(expected));
        assertThat(FigureText.parse(printed, FigureKind.COUNT, "")).isEqualTo(Figure.count(expected));
        assertThat(FigureText.parse(printed, FigureKind.CHANGE, "")).isEqualTo(Figure.count(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "+3; 3",
                "＋3; 3",
                "+1036; 1036",
                "-2; -2",
                "–2; -2",
                "减4; -4",
                "減3; -3",
                "减少4; -4",
                "減少3; -3",
                "增5; 5",
                "增加5; 5",
                "增1,234项; 1234",
                "0; 0",
                "7; 7",
            })
    void parse_change_hasItsSign(String printed, long expected) {
        assertThat(FigureText.parse(printed, FigureKind.CHANGE, "")).isEqualTo(Figure.count(expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+3", "减4", "减少4", "增5"})
    void parse_changeInACellForCounts_isUnreadable(String printed) {
        assertThat(FigureText.parse(printed, FigureKind.COUNT, "")).isEqualTo(Figure.unreadable(printed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.5",
                "3.0",
                "007",
                "00",
                "1 2",
                "1\n2",
                "1\u00A02",
                "1\u30002",
                "1 234",
                "12,34",
                "1234,567",
                "1,23",
                ",123",
                "1,2345",
                "3-5",
                "3~5",
                "1/2",
                "约30",
                "8000余条",
                "14万余条",
                "1.7万余张",
                "3万",
                "3万条",
                "3千",
                "一百二十",
                "两万五千八百余条",
                "30左右",
                "2018年",
                "3万元",
                "--253",
                "- 3",
                "+-3",
                "减-4",
                "减",
                "3件4条",
                "a3",
                "3a",
                "0x3",
                "1e3",
                "３.５",
                "٣",
                "Ⅲ",
                "1000000000000000000",
                "9223372036854775807",
                "9223372036854775808",
                "99999999999999999999999999",
                "2016年度13632条,累计公开91026",
                "2020 年主动公开信息 条",
                "/3",
                "无3",
                "共3件",
                "有",
                "?",
            })
    void parse_notOneExactWholeNumber_isUnreadableWithItsText(String printed) {
        assertThat(FigureText.parse(printed, FigureKind.COUNT, "件")).isEqualTo(Figure.unreadable(printed));
        assertThat(FigureText.parse(printed, FigureKind.CHANGE, "")).isEqualTo(Figure.unreadable(printed));
    }

    /** Raised and circled digits are marks of footnotes: 12 with the note 3 is not 123. */
    @ParameterizedTest
    @ValueSource(strings = {"12³", "12①", "①", "½", "1½", "⒓", "⑴", "12₃", "㊁"})
    void parse_digitsOfAnotherMeaning_areNoFigure(String printed) {
        for (FigureKind kind : FigureKind.values()) {
            assertThat(FigureText.parse(printed, kind, "")).isEqualTo(Figure.unreadable(printed));
        }
        assertThat(FigureText.isFigure(printed)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"万条", "千件", "百人", "亿元", "十"})
    void parse_countUnderAScaledUnit_isUnreadable(String unit) {
        assertThat(FigureText.parse("3", FigureKind.COUNT, unit)).isEqualTo(Figure.unreadable("3" + unit));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            nullValues = "-",
            value = {
                // Printed, unit of row or column, number, unit, text kept.
                "34.7; 万元; 34.7; 万元; -",
                "34.70; 万元; 34.7; 万元; 34.70",
                "0; 万元; 0; 万元; -",
                "0.00; 万元; 0; 万元; 0.00",
                "103.3879万元; 万元; 103.3879; 万元; -",
                "103.3879万元; ''; 103.3879; 万元; -",
                "160.5964万元; ''; 160.5964; 万元; -",
                "251000元; 万元; 25.1; 万元; 251000元",
                "251000元; ''; 25.1; 万元; 251000元",
                "1.5亿元; ''; 15000; 万元; 1.5亿元",
                "1035000; 元; 103.5; 万元; 1035000元",
                "3; 亿元; 30000; 万元; 3亿元",
                "1,234.5; 万元; 1234.5; 万元; '1,234.5'",
                "３４.７; 万元; 34.7; 万元; ３４.７",
                "-34.7; 万元; -34.7; 万元; -",
                "18160; ''; 18160; -; -",
                "52.15; ''; 52.15; -; -",
                "1035000; ''; 1035000; -; -",
                "52.150; ''; 52.15; -; 52.150",
                "0.1; 元; 0.00001; 万元; 0.1元",
            })
    void parse_amount_isExactAndKeepsWhatIsPrintedOtherwise(
            String printed, String unit, String number, String expectedUnit, String text) {
        BigDecimal value = new BigDecimal(number);
        Amount expected = expectedUnit == null ? Amount.withoutUnit(value) : Amount.of(value, expectedUnit);

        assertThat(FigureText.parse(printed, FigureKind.AMOUNT, unit))
                .isEqualTo(text == null ? expected : expected.withText(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "约30",
                "1.2.3",
                "1.",
                ".5",
                "01.5",
                "1 2",
                "34.7美元",
                "3千元",
                "3万",
                "3条",
                "3-5万元",
                "三十万元",
                "30余万元",
                "1e5",
                "12,34.5",
                "1,234,56",
                "9999999999999999999999999999999.5",
                "0.0000000000000000000000000000001",
            })
    void parse_notOneExactAmount_isUnreadableWithItsText(String printed) {
        assertThat(FigureText.parse(printed, FigureKind.AMOUNT, "万元")).isEqualTo(Figure.unreadable(printed));
        assertThat(FigureText.parse(printed, FigureKind.AMOUNT, "")).isEqualTo(Figure.unreadable(printed));
    }

    /** A sum under another unit than money's three is no sum without a unit: 3 under 千元 is not 3. */
    @ParameterizedTest
    @ValueSource(strings = {"千元", "美元", "件", "百万元"})
    void parse_amountUnderAnUnknownUnit_keepsThatUnit(String unit) {
        assertThat(FigureText.parse("34.7", FigureKind.AMOUNT, unit)).isEqualTo(Figure.amount("34.7", unit));
    }

    @ParameterizedTest
    @EnumSource
    void parse_longText_isUnreadableAndShortened(FigureKind kind) {
        Figure figure = FigureText.parse("1".repeat(1_000_000), kind, "");

        assertThat(figure).isEqualTo(Figure.unreadable("1".repeat(200) + "…"));
    }

    /** What stands behind many spaces, or behind a mark and many spaces, is printed all the same. */
    @ParameterizedTest
    @ValueSource(strings = {"", "/", "无", "-"})
    void parse_figureBehindManySpaces_isNotLost(String before) {
        Figure figure = FigureText.parse(before + " ".repeat(300) + "5", FigureKind.COUNT, "");

        assertThat(figure).isNotEqualTo(Figure.blank()).isNotEqualTo(Figure.marked(before + "/"));
        assertThat(figure instanceof Absent absent && absent.reason() == Absence.MARKED)
                .isFalse();
    }

    @Test
    void parse_longTextCutWithinACharacter_isWritable() {
        Figure figure = FigureText.parse("字".repeat(199) + "𠮷𠮷", FigureKind.COUNT, "");

        assertThat(figure).isEqualTo(Figure.unreadable("字".repeat(199) + "…"));
        byte[] json = Json.write(generator -> generator.writeString(((Absent) figure).text()));
        assertThat(new String(json, StandardCharsets.UTF_8)).isEqualTo("\"" + "字".repeat(199) + "…\"");
    }

    @Test
    void parse_anyCountPrinted_isThatCount() {
        Trials.run(500, random -> {
            long number = random.nextLong() % 1_000_000_000_000_000_000L;
            String plain = Long.toString(number);
            String grouped = String.format(Locale.ROOT, "%,d", number);
            String wide = plain.chars()
                    .map(c -> c == '-' ? c : c - '0' + '０')
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();

            for (String printed : List.of(plain, grouped, wide, plain + "件", " " + grouped + "\u00A0")) {
                assertThat(FigureText.parse(printed, FigureKind.COUNT, "件")).isEqualTo(Figure.count(number));
            }
        });
    }

    @Test
    void parse_anyAmountPrinted_isWorthTheSameInEachUnit() {
        Trials.run(500, random -> {
            BigDecimal yuan = BigDecimal.valueOf(random.nextLong() & 0xFFFFFFFFFFFFL, random.nextInt(5));
            String plain = yuan.toPlainString();

            for (Figure figure : List.of(
                    FigureText.parse(plain + "元", FigureKind.AMOUNT, "万元"),
                    FigureText.parse(plain, FigureKind.AMOUNT, "元"),
                    FigureText.parse(yuan.movePointLeft(4).toPlainString(), FigureKind.AMOUNT, "万元"))) {
                assertThat(figure.value().orElseThrow().movePointRight(4)).isEqualByComparingTo(yuan);
                assertThat(((Amount) figure).unit()).contains("万元");
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "3", "1,234", "１２", "12件", "34.7", "251000元", "+3", "减4", "-", "/", "无", "——", "／"})
    void isFigure_figureOrMark_isOne(String printed) {
        assertThat(FigureText.isFigure(printed)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "件", "万元", "约30", "(一)收到申请数", "一、", "1.收到", "1 2", "2018年", "007"})
    void isFigure_labelUnitOrUnreadable_isNone(String printed) {
        assertThat(FigureText.isFigure(printed)).isFalse();
    }
}
