package io.gongkai.core.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.gongkai.core.figure.Amount;
import io.gongkai.core.figure.Figure;
import io.gongkai.core.figure.FigureKind;
import io.gongkai.core.input.InputProblem;
import io.gongkai.core.input.UnreadableInputException;
import io.gongkai.core.rule.RuleSet;
import io.gongkai.core.rule.Severity;
import io.gongkai.core.testkit.RandomFigures;
import io.gongkai.core.testkit.Refusals;
import io.gongkai.core.testkit.SmallRule;
import io.gongkai.core.testkit.Trials;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptedDeviationJsonTest {
    private static final RuleSet RULES = RuleSet.of("test/1", new SmallRule("T-010", Severity.ERROR, List.of()));

    @Test
    void write_deviations_isOneALine() {
        Map<String, Figure> figures = new LinkedHashMap<>();
        figures.put("total", Figure.count(3));
        figures.put("previous:cost", Amount.of(new BigDecimal("34.7"), "万元"));
        figures.put("part 某局:total", Figure.blank());
        List<AcceptedDeviation> deviations = List.of(
                new AcceptedDeviation("T-010", "total", figures, Map.of("title", "2018年"), "explained in a letter"),
                new AcceptedDeviation("T-010", "title", Map.of(), Map.of(), "known"));

        assertThat(new String(AcceptedDeviationJson.write(deviations), StandardCharsets.UTF_8))
                .isEqualTo("""
                [
                  {"rule":"T-010","place":"total","figures":{"total":3,"previous:cost":{"value":34.7,"unit":"万元"},"part 某局:total":null},"texts":{"title":"2018年"},"reason":"explained in a letter"},
                  {"rule":"T-010","place":"title","reason":"known"}
                ]
                """);
        assertThat(AcceptedDeviationJson.read(AcceptedDeviationJson.write(deviations), RULES))
                .isEqualTo(deviations);
        assertThat(AcceptedDeviationJson.read(AcceptedDeviationJson.write(List.of()), RULES))
                .isEmpty();
    }

    @Test
    void read_whatWasWritten_isEqual() {
        Trials.run(200, random -> {
            List<AcceptedDeviation> deviations = new ArrayList<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                Map<String, Figure> figures = new LinkedHashMap<>();
                for (int k = random.nextInt(5); k > 0; k--) {
                    FigureKind kind = FigureKind.values()[random.nextInt(3)];
                    figures.put("c" + k, RandomFigures.anyFigure(kind, random));
                }
                deviations.add(new AcceptedDeviation("T-010", "p" + i, figures, Map.of("t\n\"", " "), "理由" + i));
            }
            assertThat(AcceptedDeviationJson.read(AcceptedDeviationJson.write(deviations), RULES))
                    .isEqualTo(deviations);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "[{\"rule\": \"T-01\", \"place\": \"total\", \"reason\": \"x\"}]|unknown-rule|/0/rule, ",
                "[{\"rule\": \"T-010\", \"place\": \"total\", \"reason\": \"　\"}]|empty-text|/0/reason, ",
                "[{\"rule\": \"T-010\", \"place\": \"total\"}]|missing-key|/0, ",
                "[{\"place\": \"total\", \"reason\": \"x\"}]|missing-key|/0, ",
                "[{\"rule\": \"T-010\", \"place\": \"\", \"reason\": \"x\"}]|empty-text|/0/place, ",
                "[{\"rule\": \"T-010\", \"place\": \"total\", \"reason\": \"x\", \"why\": 1}]|unknown-key|/0/why, ",
                "[{\"rule\": \"T-010\", \"place\": \"t\", \"figures\": {\"a\": 1, \"a\": 1}, \"reason\": \"x\"}]|duplicate-key|/0/figures/a, ",
                "[{\"rule\": \"T-010\", \"place\": \"t\", \"figures\": {\"a\": 1.5}, \"reason\": \"x\"}]|not-whole-number|/0/figures/a, ",
                "[{\"rule\": \"T-010\", \"place\": \"t\", \"texts\": {\"a\": 1}, \"reason\": \"x\"}]|wrong-type|/0/texts/a, ",
                "{}|wrong-type|line 1",
                "[] []|trailing-token|",
            })
    void read_whatIsWrong_isOneClearError(String json, String code, String where) {
        UnreadableInputException refusal = catchThrowableOfType(
                UnreadableInputException.class,
                () -> AcceptedDeviationJson.read(json.getBytes(StandardCharsets.UTF_8), RULES));
        assertThat(refusal).isNotNull();
        InputProblem problem = refusal.problem();
        assertThat(problem.code()).as(problem.toString()).isEqualTo(code);
        assertThat(problem.where()).startsWith(where == null ? "" : where);
        Refusals.assertIsForPeople(problem);
    }
}
