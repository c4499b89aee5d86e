package io.gongkai.core.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedNumberTest {
    private static final String DIGITS = "零一二三四五六七八九";

    /** As numerals are written in full. */
    private static String numerals(long number) {
        StringBuilder numerals = new StringBuilder();
        long unit = 1000;
        boolean zero = false;
        for (String name : new String[] {"千", "百", "十", ""}) {
            int digit = (int) (number / unit % 10);
            if (digit > 0) {
                numerals.append(zero && !numerals.isEmpty() ? "零" : "")
                        .append(DIGITS.charAt(digit))
                        .append(name);
            }
            zero = digit == 0;
            unit /= 10;
        }
        return numerals.toString();
    }

    @Test
    void belowMyriad_numeralsInFull_areTheirNumber() {
        LongStream.range(1, 10_000)
                .forEach(number -> assertThat(PrintedNumber.belowMyriad(numerals(number)))
                        .as(numerals(number))
                        .isEqualTo(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"一百二", "五千八", "百", "一十百", "十十", "一二", "零零五", "一百零", "五百万", "x", "百二十", "零十"})
    void belowMyriad_whatMayMeanAnother_isNone(String numerals) {
        assertThat(PrintedNumber.belowMyriad(numerals)).isNull();
    }
}
