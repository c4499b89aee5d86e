package io.gongkai.core.finding;

import static io.gongkai.core.testkit.SmallCell.FIRST;
import static io.gongkai.core.testkit.SmallCell.FORM;
import static io.gongkai.core.testkit.SmallCell.SECOND;
import static io.gongkai.core.testkit.SmallCell.THIRD;
import static io.gongkai.core.testkit.SmallCell.TOTAL;
import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.core.figure.Figure;
import io.gongkai.core.json.Json;
import io.gongkai.core.rule.Relation;
import io.gongkai.core.rule.RuleSet;
import io.gongkai.core.table.FigureTable;
import io.gongkai.core.testkit.SmallRule;
import io.gongkai.core.testkit.TableValidation;
import io.gongkai.core.text.Language;
import io.gongkai.core.text.Text;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingsJsonTest {
    private static final Findings FINDINGS = TableValidation.validate(
            RuleSet.of(
                    "test/1",
                    SmallRule.error("T-010", Relation.sum(TOTAL, List.of(FIRST, SECOND))),
                    SmallRule.error("T-020", Relation.atMost(THIRD, TOTAL))),
            List.of(FigureTable.builder(FORM)
                    .put(TOTAL, 0)
                    .put(FIRST, 8)
                    .put(THIRD, Figure.missing())
                    .build()),
            BlankPolicy.AS_UNKNOWN);

    @Test
    void write_english_isTheJsonOfTheContract() {
        assertThat(write(Language.EN)).isEqualTo("""
                        {"verdict":"INVALID","ruleSet":"test/1","blankPolicy":"AS_UNKNOWN","profile":"default",\
                        "findings":[{"rule":"T-010","severity":"ERROR","outcome":"BROKEN","place":"total",\
                        "left":0,"right":8,"difference":-8,"operands":[\
                        {"side":"left","address":"total","label":"the TOTAL","figure":0},\
                        {"side":"right","address":"total.first","label":"the FIRST","figure":8},\
                        {"side":"right","address":"total.second","label":"the SECOND","figure":null}],\
                        "message":"rule T-010. \\"the TOTAL\\": 0; \\"the FIRST\\" plus \\"the SECOND\\": 8; difference -8."}],\
                        "undecided":[{"rule":"T-020","place":"total","absent":["total.third"]}]}""");
    }

    @Test
    void write_chinese_differsInLabelsAndMessagesAlone() {
        assertThat(write(Language.ZH))
                .contains("\"label\":\"甲TOTAL\"", "\"message\":\"规则T-010。“甲TOTAL”为0，“甲FIRST”加“甲SECOND”为8，相差-8。\"")
                .doesNotContain("the ")
                .startsWith("{\"verdict\":\"INVALID\"");
    }

    @Test
    void message_rule_keepsItsHoles() {
        assertThat(SmallRule.error("T-010", Relation.sum(TOTAL, List.of(FIRST))).message())
                .isEqualTo(new Text(
                        "规则T-010。{leftCells}为{left}，{rightCells}为{right}，相差{difference}。",
                        "rule T-010. {leftCells}: {left}; {rightCells}: {right}; difference {difference}."));
    }

    private static String write(Language language) {
        return new String(
                Json.write(generator -> FindingsJson.write(generator, FINDINGS, language)), StandardCharsets.UTF_8);
    }
}
