package io.gongkai.core.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.core.testkit.SmallLine;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelIndexTest {
    private static final LabelIndex<SmallLine> INDEX = LabelIndex.of(List.of(SmallLine.values()));

    @ParameterizedTest
    @CsvSource({
        "甲类, REVIEW",
        "四、甲类, REVIEW",
        "十、 甲 类, REVIEW",
        "维持原判数, REVIEW_UPHELD",
        "1.直接, LAWSUIT_DIRECT",
        "经费, COST",
        "经费（不包括其他）, COST",
    })
    void find_labelPrintedOnce_isItsLineWhateverWasBefore(String printed, SmallLine expected) {
        assertThat(INDEX.find(printed, null)).contains(expected);
        for (SmallLine before : SmallLine.values()) {
            assertThat(INDEX.find(printed, before)).contains(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "()", "其他", "甲类数", "不包括其他", "—"})
    void find_labelOfNoLine_isEmpty(String printed) {
        assertThat(INDEX.find(printed, SmallLine.REVIEW)).isEmpty();
        assertThat(INDEX.candidates(printed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // The label, the line before, and the line it names: the one in the same part of the form.
        "维持数, REVIEW, REVIEW_UPHELD",
        "维持数, LAWSUIT_DIRECT, LAWSUIT_DIRECT_UPHELD",
        "其他情形数, REVIEW, REVIEW_OTHER",
        "其他情形数, REVIEW_UPHELD, REVIEW_OTHER",
        "其他情形数, LAWSUIT, LAWSUIT_OTHER",
        // Back from a part of a part.
        "其他情形数, LAWSUIT_DIRECT_UPHELD, LAWSUIT_OTHER",
    })
    void find_labelPrintedTwice_isToldApartByTheLineBefore(String printed, SmallLine before, SmallLine expected) {
        assertThat(INDEX.find(printed, before)).contains(expected);
    }

    /** Behind a lost row a label that comes again belongs elsewhere, and nobody can tell where. */
    @ParameterizedTest
    @CsvSource({"维持数, REVIEW_OTHER", "维持数, REVIEW_UPHELD", "维持数, LAWSUIT_DIRECT_UPHELD"})
    void find_labelPrintedTwiceThatComesTooLate_isEmpty(String printed, SmallLine before) {
        assertThat(INDEX.find(printed, before)).isEmpty();
    }

    @Test
    void find_labelPrintedTwiceWithoutContext_isEmpty() {
        assertThat(INDEX.find("维持数", null)).isEmpty();
        assertThat(INDEX.find("维持数", SmallLine.COST)).isEmpty();
        // Its heading is missing: under 乙类 itself stands no 维持数.
        assertThat(INDEX.find("维持数", SmallLine.LAWSUIT)).isEmpty();
    }

    @Test
    void candidates_labelPrintedTwice_areBothInFormOrder() {
        assertThat(INDEX.candidates("(二)其他情形数")).containsExactly(SmallLine.REVIEW_OTHER, SmallLine.LAWSUIT_OTHER);
    }

    @ParameterizedTest
    @CsvSource({"维持原叛数, REVIEW_UPHELD", "经费不包括其它, COST"})
    void near_oneCharacterWrong_isTheLine(String printed, SmallLine expected) {
        assertThat(INDEX.near(printed)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"维持原判数", "直按", "维持原数", "其他情况数", "支持复判数"})
    void near_exactOrShortOrPrintedTwiceOrFar_isNone(String printed) {
        assertThat(INDEX.near(printed)).isEmpty();
    }
}
