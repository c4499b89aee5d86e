package io.gongkai.core.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.core.figure.Amount;
import io.gongkai.core.figure.Figure;
import io.gongkai.core.figure.FigureKind;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigurePrintTest {
    private static FigurePrint count(Figure figure) {
        return FigurePrint.of(figure, FigureKind.COUNT, "件");
    }

    private static FigurePrint amount(Figure figure, String unit) {
        return FigurePrint.of(figure, FigureKind.AMOUNT, unit);
    }

    @Test
    void of_whatTheTextTells_statesNothing() {
        assertThat(count(Figure.count(-3))).isEqualTo(new FigurePrint("-3", ""));
        assertThat(count(Figure.blank())).isEqualTo(new FigurePrint("", ""));
        assertThat(count(Figure.marked("/"))).isEqualTo(new FigurePrint("/", ""));
        assertThat(amount(Figure.amount("34.7", "万元"), "万元")).isEqualTo(new FigurePrint("34.7", ""));
        assertThat(amount(Figure.amount("34.7", "万元"), "")).isEqualTo(new FigurePrint("34.7万元", ""));
        assertThat(amount(Amount.of(new BigDecimal("25.1"), "万元").withText("251000元"), "万元"))
                .isEqualTo(new FigurePrint("251000元", ""));
    }

    @Test
    void of_whatTheTextCannotTell_isStated() {
        assertThat(count(Figure.missing())).isEqualTo(new FigurePrint("缺", "{\"absent\":\"missing\"}"));
        assertThat(count(Figure.notCollected())).isEqualTo(new FigurePrint("未采集", "{\"absent\":\"notCollected\"}"));
        assertThat(count(Figure.joint())).isEqualTo(new FigurePrint("并计", "{\"absent\":\"joint\"}"));
        assertThat(amount(Amount.withoutUnit(new BigDecimal("3")), "万元"))
                .isEqualTo(new FigurePrint("3（单位不明）", "{\"value\":3,\"unit\":null}"));
    }

    @Test
    void of_absentFigure_neverLooksLikeANumberOrABlank() {
        assertThat(count(Figure.unreadable("5")).text()).isEqualTo("5（无法识别）");
        assertThat(count(Figure.marked("5")).text()).isEqualTo("5（标记）");
        assertThat(count(Figure.unreadable("\u200B")).text()).isEqualTo("（无法识别）");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "12; {\"absent\":\"missing\"}",
                "12; 13",
                "'';  {\"absent\":\"notCollected\"}",
                "/;  {\"absent\":\"joint\"}",
                "未采集; {\"absent\":\"joint\"}",
                "未采集; 3",
                "约30; 30",
                "12; {\"absent\":\"unreadable\",\"text\":\"1 2\"}",
                "1 2; 12",
                "922 3372036854775807; 9223372036854775807",
                "缺; [",
                "缺; {\"absent\":\"missing\",\"x\":1}"
            })
    void stated_otherThanWhatIsSeen_isNothing(String seen, String stated) {
        assertThat(FigurePrint.stated(seen, stated, FigureKind.COUNT, "件")).isEmpty();
    }

    @Test
    void stated_asSeen_isTheFigure() {
        assertThat(FigurePrint.stated(" 未采集\n", "{\"absent\":\"notCollected\"}", FigureKind.COUNT, ""))
                .isEqualTo(Optional.of(Figure.notCollected()));
    }

    @Test
    void stated_anotherUnitThanIsSeen_isNothing() {
        assertThat(FigurePrint.stated("3", "{\"value\":3,\"unit\":\"亿元\"}", FigureKind.AMOUNT, "万元"))
                .isEmpty();
    }
}
