package io.gongkai.core.prose;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.core.prose.Word.Role;
import io.gongkai.core.testkit.SpokenReport;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyNamesTest {
    /** What a word is to a body: WHOLE, PART, or nothing that it would have a name for. */
    private static String role(String title, String body, String word) {
        Lexicon names = BodyNames.of(new SpokenReport(title, body, List.of()));
        Word found = names.at(word.toCharArray(), 0, word.length());
        return found == null || found.text().length() < word.length()
                ? "-"
                : found.is(Role.WHOLE) ? "WHOLE" : found.is(Role.PART) ? "PART" : "?";
    }

    @ParameterizedTest
    @CsvSource({
        "株洲市天元区人民政府, 天元区人民政府, WHOLE",
        "株洲市天元区人民政府, 天元区, WHOLE",
        "株洲市天元区人民政府, 区政府, WHOLE",
        "株洲市天元区人民政府, 天元区政府, WHOLE",
        "株洲市天元区人民政府, 全市, PART",
        "株洲市天元区人民政府, 我市, PART",
        "株洲市天元区人民政府, 全省, PART",
        "株洲市天元区人民政府, 全区, -",
        "株洲市天元区人民政府, 我局, PART",
        "株洲市天元区, 天元区, WHOLE",
        "株洲市天元区, 全市, PART",
        "某市科学技术委员会, 市科学技术委员会, WHOLE",
        "某市科学技术委员会, 全市, PART",
        "某市科学技术委员会, 本区, PART",
        "某市科学技术委员会, 我委, -",
        "某县人民政府办公室, 全县, -",
        "某县人民政府办公室, 某县人民政府, WHOLE",
        "某县人民政府办公室, 某县, WHOLE",
        "某县人民政府办公室, 某县人民政府办公室, WHOLE",
        "某镇人民政府, 全镇, -",
        "某镇人民政府, 全县, PART"
    })
    void of_bodyWithoutTitle_saysWhatIsTheWhole(String body, String word, String role) {
        assertThat(role("", body, word)).isEqualTo(role);
    }

    @ParameterizedTest
    @CsvSource({"某县人民政府办公室, 全县, PART", "某县人民政府办公室, 某县人民政府办公室, WHOLE", "某县人民政府办公室, 某县, -"})
    void of_officeThatReportsOnItself_isNotItsGovernment(String body, String word, String role) {
        assertThat(role(body + "2016年政府信息公开工作年度报告", body, word)).isEqualTo(role);
    }

    @ParameterizedTest
    @CsvSource({"全市", "我局", "某市"})
    void of_unknownBody_hasNoNames(String word) {
        assertThat(role("", "", word)).isEqualTo("-");
    }
}
