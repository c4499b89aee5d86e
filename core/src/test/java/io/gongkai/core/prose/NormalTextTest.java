package io.gongkai.core.prose;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.core.testkit.Trials;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalTextTest {
    private static String normal(String printed) {
        NormalText text = new NormalText(printed);
        return text.text(0, text.length());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "１２件（Ａ） | 12件(A)",
                "收 到 申 请 | 收到申请",
                "收到 5 件 | 收到5件",
                "“收到”申请 | 收到申请",
                "12 3件 | '12 3件'",
                "12\u3000\u3000３件 | '12 3件'",
                "12\u200b3 | '12 3'",
                "12*3 | '12 3'",
                "12” “3 | '12 3'",
                "1，2 | 1，2",
                "《条例》所指 | 条例所指",
                "《某条例》所指 | 《某条例》所指"
            })
    void text_printed_isNormal(String printed, String normal) {
        assertThat(normal(printed)).isEqualTo(normal);
    }

    @Test
    void printed_betweenPlaces_isWhatStoodThere() {
        NormalText text = new NormalText("共 “当面 申请” ５ 件。");

        assertThat(text.printed(1, 7)).isEqualTo("“当面 申请” ５ 件");
        assertThat(text.printed(3, 3)).isEmpty();
    }

    @Test
    void printed_anyText_isPartOfIt() {
        String chars = "1２ 　申“”《条例》*\u200b，\ud83d\ude00\0";
        Trials.run(500, random -> {
            StringBuilder printed = new StringBuilder();
            for (int i = random.nextInt(20); i >= 0; i--) {
                printed.append(chars.charAt(random.nextInt(chars.length())));
            }
            NormalText text = new NormalText(printed.toString());
            for (int from = 0; from < text.length(); from++) {
                assertThat(printed.toString())
                        .contains(text.printed(from, from + 1 + random.nextInt(text.length() - from)));
            }
        });
    }

    @Test
    void charAt_outside_isNothing() {
        NormalText text = new NormalText("x");

        assertThat(text.charAt(-1)).isEqualTo('\0');
        assertThat(text.charAt(1)).isEqualTo('\0');
        assertThat(text.isEnd(0)).isFalse();
        assertThat(text.isEnd(1)).isTrue();
    }
}
