package io.gongkai.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TextTest {
    @Test
    void fill_valueWithBraces_isNotTakenForAHole() {
        Text text = new Text("{a}和{b}", "{a} and {b}").fill(Map.of("a", "{b}", "b", new Text("二", "two")));

        assertThat(text).isEqualTo(new Text("{b}和二", "{b} and two"));
    }

    @Test
    void fill_unknownHole_staysAsItIs() {
        assertThat(new Text("{x", "{y} {z}").fill(Map.of("z", 3))).isEqualTo(new Text("{x", "{y} 3"));
    }

    @Test
    void in_language_picksTheWording() {
        assertThat(new Text("一", "one").in(Language.ZH)).isEqualTo("一");
        assertThat(new Text("一", "one").in(Language.EN)).isEqualTo("one");
    }
}
