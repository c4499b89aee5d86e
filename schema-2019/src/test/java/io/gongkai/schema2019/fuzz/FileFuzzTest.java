package io.gongkai.schema2019.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.gongkai.core.published.PublishedDocument;

/** Any file, of whatever kind, is refused in two sentences, or read with nothing made up. */
class FileFuzzTest {
    @FuzzTest
    void read_file(byte[] input) {
        ReadProperties.check(() -> PublishedDocument.parse(input));
    }
}
