package io.gongkai.core.sarif;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileUriTest {
    @ParameterizedTest
    @CsvSource({
        "a/b.html, a/b.html",
        "./a b.html, ./a%20b.html",
        "年报 2020#1?.html, %E5%B9%B4%E6%8A%A5%202020%231%3F.html",
        "100%.txt, 100%25.txt",
        "c:rest, c%3Arest",
        "/tmp/年.txt, file:///tmp/%E5%B9%B4.txt",
        "//host/a, file:///host/a",
        "C:/a b, file:///C:/a%20b",
        "-, -"
    })
    void name_anyKind_isAUriReferenceToIt(String name, String uri) {
        assertThat(FileUri.of(name)).isEqualTo(uri);
        assertThat(java.net.URI.create(uri).toASCIIString()).isEqualTo(uri);
    }
}
