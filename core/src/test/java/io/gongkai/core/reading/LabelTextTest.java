package io.gongkai.core.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "收到申请数",
                "(一)收到申请数",
                "（一）收到申请数",
                "( 一 ) 收到申请数",
                "（十一）收到申请数",
                "(12)收到申请数",
                "（１）收到申请数",
                "㈠收到申请数",
                "()收到申请数",
                "()1、收到申请数",
                "（ ）收到申请数",
                "一、收到申请数",
                "十二、收到申请数",
                "1.收到申请数",
                "1、收到申请数",
                "1．收到申请数",
                "１．收到申请数",
                "⒈收到申请数",
                "1,收到申请数",
                "1，收到申请数",
                "三、(一)1.收到申请数",
                "其中:收到申请数",
                "其中：收到申请数",
                "1.其中： 收到申请数",
                "收到 申请数",
                "收到\u00A0申请\u3000数",
                "收到\n申请\r\n数",
                "\t收到申请数 ",
                "收到申请数：",
                "“收到申请”数",
                "\"收到申请\"数",
                "收到申请数。",
                "收到申请数*",
            })
    void normalise_numberingWidthSpacesAndPunctuation_areRemoved(String printed) {
        assertThat(LabelText.normalise(printed)).isEqualTo("收到申请数");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "其他收到申请数",
                "收到申请数量",
                "2019年收到申请数",
                "三安全一稳定",
                "十个收到申请数",
                "3收到申请数",
            })
    void normalise_wordsAndNumbersOfTheLabel_areKept(String printed) {
        assertThat(LabelText.normalise(printed)).isEqualTo(printed);
    }

    @Test
    void normalise_quotesOfEitherKind_areTheSame() {
        assertThat(LabelText.normalise("可能危及“三安全一稳定”"))
                .isEqualTo(LabelText.normalise("可能危及\"三安全一稳定\""))
                .isEqualTo("可能危及三安全一稳定");
    }

    @Test
    void normalise_rareHan_isALetter() {
        assertThat(LabelText.normalise("(一)𠮷·数")).isEqualTo("𠮷数");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "()", "（一）", "一、", "其中：", "——", "(一)(二)", "\u200B"})
    void normalise_nothingButNumbering_isEmpty(String printed) {
        assertThat(LabelText.normalise(printed)).isEmpty();
    }

    @Test
    void normalise_textTooLongForALabel_isEmpty() {
        assertThat(LabelText.normalise("字".repeat(200))).hasSize(200);
        assertThat(LabelText.normalise("字".repeat(201))).isEmpty();
        assertThat(LabelText.normalise("1、".repeat(100))).isEmpty();
    }

    @Test
    void withoutSpaces_anySpace_isRemoved() {
        assertThat(LabelText.withoutSpaces(" a\u00A0b\u3000c\td\ne\u2003𠮷 ")).isEqualTo("abcde𠮷");
        assertThat(LabelText.withoutSpaces(" \n")).isEmpty();
    }
}
