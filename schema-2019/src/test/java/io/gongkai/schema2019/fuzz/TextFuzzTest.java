package io.gongkai.schema2019.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.gongkai.core.document.PipeText;
import java.nio.charset.StandardCharsets;

/** Any text is refused in two sentences, or read with nothing made up. */
class TextFuzzTest {
    @FuzzTest
    void read_text(byte[] input) {
        String text = new String(input, StandardCharsets.UTF_8);
        ReadProperties.check(() -> PipeText.parse(text));
    }
}
