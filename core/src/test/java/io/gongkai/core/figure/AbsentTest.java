package io.gongkai.core.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

class AbsentTest {
    @ParameterizedTest
    @EnumSource
    void value_anyReason_isEmptyAndNeverZero(Absence reason) {
        assertThat(new Absent(reason, reason.isQuoted() ? "/" : "").value()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"MARKED", "UNREADABLE"})
    void of_reasonThatQuotes_needsItsText(Absence reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Absent.of(reason))
                .withMessageContaining("needs the text as printed");
        assertThat(new Absent(reason, "约30").text()).isEqualTo("约30");
    }

    /** JSON refuses a text of nothing but spaces, so such a figure could be written but never read again. */
    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t", "\u3000"})
    void absent_reasonThatQuotesNothingVisible_isRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Figure.unreadable(text));
        assertThatIllegalArgumentException().isThrownBy(() -> Figure.marked(text));
    }

    @ParameterizedTest
    @EnumSource(
            names = {"MARKED", "UNREADABLE"},
            mode = Mode.EXCLUDE)
    void of_reasonWithoutText_hasNone(Absence reason) {
        assertThat(Absent.of(reason)).isEqualTo(new Absent(reason, "")).hasToString(reason.code());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Absent(reason, "/"))
                .withMessageContaining("has no text");
    }

    @Test
    void equals_reasonOrTextDiffers_isAnotherFigure() {
        assertThat(Figure.marked("/")).isEqualTo(Figure.marked("/")).hasSameHashCodeAs(Figure.marked("/"));
        assertThat(Figure.marked("/")).isNotEqualTo(Figure.marked("-")).isNotEqualTo(Figure.unreadable("/"));
        assertThat(Figure.blank()).isNotEqualTo(Figure.missing()).isNotEqualTo(Figure.count(0));
        assertThat(Figure.joint()).isNotEqualTo(Figure.notCollected());
    }

    @Test
    void absent_null_isRefused() {
        assertThatNullPointerException().isThrownBy(() -> new Absent(null, ""));
        assertThatNullPointerException().isThrownBy(() -> new Absent(Absence.BLANK, null));
    }
}
