package io.gongkai.core.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.core.document.SourceItem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTextTest {
    private static String read(String seen, String stated) {
        return VisibleText.read(new SourceItem("x", "", seen, stated, 1, List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "某市人民政府", "a b", "<b>&amp;\"'|", "\uD842\uDFB7"})
    void state_textThatCanBeSeen_isNothing(String text) {
        assertThat(VisibleText.state(text)).isEmpty();
        assertThat(VisibleText.show(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " ",
                "a ",
                " a",
                "a  b",
                "a\nb",
                "\t",
                "\u0000",
                "a\u202Eb",
                "\u200B",
                "\u00A0",
                "\uFFFE",
                "\uD800",
                "\u0085"
            })
    void state_textThatCannotBeSeen_isReadBack(String text) {
        assertThat(read(VisibleText.show(text), VisibleText.state(text))).isEqualTo(text);
        assertThat(VisibleText.state(text)).matches("[\\x20-\\x7E]+");
    }

    @Test
    void read_statementThatIsNotSeen_isIgnored() {
        assertThat(read("某市", "\"某县\"")).isEqualTo("某市");
        assertThat(read("某市", "3")).isEqualTo("某市");
        assertThat(read("某市", "\"")).isEqualTo("某市");
    }
}
