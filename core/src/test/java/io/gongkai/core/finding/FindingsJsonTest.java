package io.gongkai.core.finding;

import static io.gongkai.core.testkit.SmallCell.FIRST;
import static io.gongkai.core.testkit.SmallCell.FORM;
import static io.gongkai.core.testkit.SmallCell.SECOND;
import static io.gongkai.core.testkit.SmallCell.THIRD;
import static io.gongkai.core.testkit.SmallCell.TOTAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.gongkai.core.figure.Figure;
import io.gongkai.core.input.InputProblem;
import io.gongkai.core.input.UnreadableInputException;
import io.gongkai.core.rule.Relation;
import io.gongkai.core.rule.RuleSet;
import io.gongkai.core.table.FigureTable;
import io.gongkai.core.testkit.Refusals;
import io.gongkai.core.testkit.SmallRule;
import io.gongkai.core.testkit.TableValidation;
import io.gongkai.core.text.Language;
import io.gongkai.core.text.Text;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingsJsonTest {
    private static final RuleSet RULES = RuleSet.of(
            "test/1",
            SmallRule.error("T-010", Relation.sum(TOTAL, List.of(FIRST, SECOND))),
            SmallRule.error("T-020", Relation.atMost(THIRD, TOTAL)));
    private static final Findings FINDINGS = TableValidation.validate(
            RULES,
            List.of(FigureTable.builder(FORM)
                    .put(TOTAL, 0)
                    .put(FIRST, 8)
                    .put(THIRD, Figure.missing())
                    .build()),
            BlankPolicy.AS_UNKNOWN);

    @Test
    void write_english_isTheJsonOfTheContract_withNewKeysBehind() {
        assertThat(write(Language.EN)).isEqualTo("""
                        {"verdict":"INVALID","ruleSet":"test/1","blankPolicy":"AS_UNKNOWN","profile":"default",\
                        "findings":[{"rule":"T-010","severity":"ERROR","outcome":"BROKEN","place":"total",\
                        "left":0,"right":8,"difference":-8,"operands":[\
                        {"side":"left","address":"total","label":"the TOTAL","figure":0,\
                        "labels":{"zh":"甲TOTAL","en":"the TOTAL"}},\
                        {"side":"right","address":"total.first","label":"the FIRST","figure":8,\
                        "labels":{"zh":"甲FIRST","en":"the FIRST"}},\
                        {"side":"right","address":"total.second","label":"the SECOND","figure":null,\
                        "labels":{"zh":"甲SECOND","en":"the SECOND"}}],\
                        "message":"rule T-010. \\"the TOTAL\\": 0; \\"the FIRST\\" plus \\"the SECOND\\": 8; difference -8.",\
                        "comparison":"=","placeLabels":{"zh":"甲TOTAL","en":"the TOTAL"}}],\
                        "undecided":[{"rule":"T-020","place":"total","absent":["total.third"],\
                        "severity":"ERROR","placeLabels":{"zh":"甲TOTAL","en":"the TOTAL"}}],\
                        "groups":[{"headline":0,"consequences":[],"suspects":[\
                        [{"address":"total","labels":{"zh":"甲TOTAL","en":"the TOTAL"},"figure":0,"least":8,\
                        "slip":"BLANK_TOTAL"}],\
                        [{"address":"total.first","labels":{"zh":"甲FIRST","en":"the FIRST"},"figure":8,\
                        "value":0,"least":0,"most":0}]],"search":"COMPLETE"}]}""");
    }

    /** Of the first version, without the keys that came later. */
    @Test
    void read_theFirstVersion_takesTheRestFromRulesAndForms() {
        String first = """
                {"verdict":"INVALID","ruleSet":"test/1","blankPolicy":"AS_UNKNOWN","profile":"default",
                "findings":[{"rule":"T-010","severity":"ERROR","outcome":"BROKEN","place":"total",
                "left":0,"right":8,"difference":-8,"operands":[
                {"side":"left","address":"total","label":"?","figure":0},
                {"side":"right","address":"total.first","label":"?","figure":8},
                {"side":"right","address":"total.second","label":"?","figure":null}],
                "message":"?"}],
                "undecided":[{"rule":"T-020","place":"total","absent":["total.third"]}]}""";

        assertThat(read(first).groups()).isEmpty();
        assertThat(read(first).broken()).isEqualTo(FINDINGS.broken());
        assertThat(read(first).undecided()).isEqualTo(FINDINGS.undecided());
    }

    @Test
    void read_whatWasWritten_isEqual() {
        for (Language language : Language.values()) {
            assertThat(read(write(language))).isEqualTo(FINDINGS);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "\"T-010\"|\"T-01\"|unknown-rule|/findings/0/rule",
                "\"T-020\"|\"T-02\"|unknown-rule|/undecided/0/rule",
                "\"total.first\"|\"total.fist\"|unknown-cell|/findings/0/operands/1",
                "\"total.third\"|\"total.thrid\"|unknown-cell|/undecided/0",
                "\"total.third\"]|\"total.third\"],\"revisions\":{\"total\":\"R1\"}|unknown-cell|/undecided/0",
                "\"difference\":-8|\"difference\":8|wrong-difference|/findings/0",
                "\"difference\":-8,||missing-key|/findings/0",
                "\"comparison\":\"=\"|\"comparison\":\"==\"|unknown-value|/findings/0/comparison",
                "\"verdict\":\"INVALID\"|\"verdict\":\"VALID\"|wrong-verdict|''",
                "\"outcome\":\"BROKEN\"|\"outcome\":\"HOLDS\"|wrong-value|/findings/0/outcome",
                "\"comparison\"|\"placeOf\":\"next\",\"comparison\"|unknown-report|/findings/0/placeOf",
                "\"left\":0|\"left\":1e41|number-too-large|/findings/0/left",
                "\"left\":0|\"left\":1e-41|number-too-large|/findings/0/left",
                "\"left\":0|\"left\":1e99999999999|number-too-large|/findings/0/left",
                "\"left\":0|\"left\":\"0\"|not-a-number|/findings/0/left",
                "\"side\":\"left\"|\"side\":\"left\",\"minus\":1|wrong-type|/findings/0/operands/0/minus",
                "\"headline\":0|\"headline\":1|unknown-finding|''",
                "\"headline\":0|\"headline\":-1|no-index|/groups/0/headline",
                "\"absent\":|\"abs\":|unknown-key|/undecided/0/abs",
                "\"rule\":\"T-010\"|\"rule\":\"T-010\",\"rule\":\"T-010\"|duplicate-key|/findings/0/rule",
            })
    void read_whatIsWrong_isRefusedWithItsPlace(String is, String becomes, String code, String pointer) {
        String json = write(Language.ZH);
        assertThat(json).contains(is);
        String wrong = json.replaceFirst(Pattern.quote(is), Matcher.quoteReplacement(becomes == null ? "" : becomes));

        InputProblem problem = catchThrowableOfType(UnreadableInputException.class, () -> read(wrong))
                .problem();

        assertThat(problem.code()).as(problem.toString()).isEqualTo(code);
        assertThat(problem.where()).startsWith(pointer.isEmpty() ? "line 1" : pointer + ", line 1");
        Refusals.assertIsForPeople(problem);
    }

    @Test
    void write_chinese_differsInLabelsAndMessagesAlone() {
        assertThat(write(Language.ZH))
                .contains("\"label\":\"甲TOTAL\"", "\"message\":\"规则T-010。“甲TOTAL”为0，“甲FIRST”加“甲SECOND”为8，相差-8。\"")
                .doesNotContain("\"label\":\"the ")
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
        return new String(FindingsJson.write(FINDINGS, language), StandardCharsets.UTF_8);
    }

    private static Findings read(String json) {
        return FindingsJson.read(json.getBytes(StandardCharsets.UTF_8), List.of(RULES), List.of(FORM));
    }
}
