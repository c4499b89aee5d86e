package io.gongkai.schema2019.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.core.evidence.Subject;
import io.gongkai.core.finding.Findings;
import io.gongkai.core.prose.Prose;
import io.gongkai.core.prose.ProseFigures;
import io.gongkai.core.testkit.StatedProse;
import io.gongkai.core.text.Language;
import io.gongkai.core.validation.ValidationOptions;
import io.gongkai.schema2019.Schema2019;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingsTextTest {
    private static String text(ProseFigures... each) {
        Findings findings = Schema2019.validator()
                .validate(
                        Subject.of(List.of())
                                .withProse(Prose.of(new ProseFigures(
                                        List.of(),
                                        List.of(),
                                        List.of(each).stream()
                                                .flatMap(it -> it.enumerations().stream())
                                                .toList(),
                                        List.of()))),
                        ValidationOptions.STANDARD);
        FindingsText text = new FindingsText(Language.EN, false);
        text.findings(findings);
        return text.toString();
    }

    @Test
    void findings_oneOfSentences_quotesThem() {
        assertThat(text(StatedProse.parts("9", "4", "4")))
                .contains(
                        "total: 9; sum of the parts: 8; difference 1; total 9 (一、概述, paragraph 3 of the text) \"共9件\", ");
    }

    /** Where one rule is broken many times, its sentence is told once and each quotation for itself. */
    @Test
    void findings_severalOfSentences_quoteEach() {
        assertThat(text(StatedProse.parts("9", "4", "4"), StatedProse.parts("7", "4", "4")))
                .contains("2019-N-060 at 2 places: ")
                .contains(
                        "\n  total 9 (一、概述, paragraph 3 of the text) \"共9件\", 2 parts, together 8 (一、概述, paragraph 4 of the text)")
                .contains("\n  total 7 (一、概述, paragraph 3 of the text) \"共7件\", ");
    }
}
