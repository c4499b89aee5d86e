package io.gongkai.schema2019.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.gongkai.core.document.HtmlDocument;
import java.nio.charset.StandardCharsets;

/** Any HTML is refused in two sentences, or read with nothing made up. */
class HtmlFuzzTest {
    @FuzzTest
    void read_html(byte[] input) {
        String text = new String(input, StandardCharsets.UTF_8);
        ReadProperties.check(() -> HtmlDocument.parse(text));
    }
}
