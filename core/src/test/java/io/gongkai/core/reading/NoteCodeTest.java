package io.gongkai.core.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.core.note.Note;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NoteCodeTest {
    private static final Map<String, String> HOLES = new HashMap<>();

    static {
        for (String hole : new String[] {
            "label", "expected", "count", "table", "revision", "format", "taken", "prose", "all", "n", "figure", "why"
        }) {
            HOLES.put(hole, "<" + hole + ">");
        }
    }

    @ParameterizedTest
    @EnumSource
    void note_allHolesFilled_readsTheSameInBothLanguages(NoteCode code) {
        Note note = code.note("table 1, row 2", "<text>", HOLES);

        assertThat(note.code()).isEqualTo(code.code()).matches("[a-z]+(-[a-z]+)*");
        assertThat(note.text()).isEqualTo("<text>");
        assertThat(note.message().zh()).doesNotContain("{", "}");
        assertThat(note.message().en()).doesNotContain("{", "}");
        for (String hole : HOLES.values()) {
            assertThat(note.message().zh().contains(hole))
                    .as(hole)
                    .isEqualTo(note.message().en().contains(hole));
        }
    }

    @Test
    void code_eachKind_isItsOwn() {
        assertThat(Arrays.stream(NoteCode.values()).map(NoteCode::code)).doesNotHaveDuplicates();
    }

    @Test
    void note_textWithBraces_isNotTakenForAHole() {
        assertThat(NoteCode.UNREADABLE_FIGURE
                        .note("", "{label}", Map.of("label", "甲"))
                        .message()
                        .en())
                .isEqualTo("\"{label}\" at \"甲\" is not one exact figure");
    }
}
