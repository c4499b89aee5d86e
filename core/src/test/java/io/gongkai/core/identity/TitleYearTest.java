package io.gongkai.core.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TitleYearTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "某市2019年政府信息公开工作年度报告",
                "某市 ２０１９ 年度报告",
                "某市二〇一九年年度报告",
                "某市二○一九年年度报告",
                "某市二零一九年年度报告",
                "某市二0一九年度报告",
                "2019年度报告（2019）",
                "第20190101号2019年"
            })
    void in_titleOfOneYear_findsIt(String title) {
        assertThat(TitleYear.in(Optional.of(title))).hasValue(2019);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "某市年度报告", "2018年至2019年报告", "二〇一八2019", "1919年", "二十一世纪", "12019年", "二一年"})
    void in_titleOfNoYearOrSeveral_findsNone(String title) {
        assertThat(TitleYear.in(Optional.of(title))).isEmpty();
        assertThat(TitleYear.in(Optional.empty())).isEmpty();
    }

    @Test
    void in_veryLongRunOfDigits_findsNone() {
        assertThat(TitleYear.in(Optional.of("2".repeat(1_000_000)))).isEmpty();
    }
}
