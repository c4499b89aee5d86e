package io.gongkai.core.sarif;

import static io.gongkai.core.testkit.SmallCell.FIRST;
import static io.gongkai.core.testkit.SmallCell.FORM;
import static io.gongkai.core.testkit.SmallCell.SECOND;
import static io.gongkai.core.testkit.SmallCell.THIRD;
import static io.gongkai.core.testkit.SmallCell.TOTAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.gongkai.core.evidence.Subject;
import io.gongkai.core.finding.Findings;
import io.gongkai.core.input.InputProblem;
import io.gongkai.core.profile.Profile;
import io.gongkai.core.rule.Relation;
import io.gongkai.core.rule.RuleSet;
import io.gongkai.core.rule.Severity;
import io.gongkai.core.table.FigureTable;
import io.gongkai.core.testkit.SmallRule;
import io.gongkai.core.text.Language;
import io.gongkai.core.text.Text;
import io.gongkai.core.validation.ValidationOptions;
import io.gongkai.core.validation.Validator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SarifLogTest {
    private static final RuleSet RULES = RuleSet.of(
            "test/1",
            SmallRule.error("T-010", Relation.sum(TOTAL, List.of(FIRST, SECOND))),
            SmallRule.error("T-020", Relation.atMost(THIRD, TOTAL)),
            SmallRule.of("T-030", Severity.WARNING, Relation.atMost(FIRST, TOTAL)));
    private static final Validator VALIDATOR = Validator.of(RULES);
    private static final Subject SUBJECT = Subject.of(
            List.of(FigureTable.builder(FORM).put(TOTAL, 0).put(FIRST, 8).build()));
    private static final InputProblem PROBLEM =
            new InputProblem("no-such-file", "", new Text("没有", "none"), new Text("找", "look"));

    /** Writes some of a log. */
    private interface Content {
        void write(SarifLog log) throws IOException;
    }

    private static JsonNode log(Profile profile, Language language, Content content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (SarifLog log = SarifLog.to(bytes, List.of(RULES), profile, language)) {
            content.write(log);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        String json = bytes.toString(StandardCharsets.UTF_8);
        assertThat(json).endsWith("}\n");
        assertThat(schema().validate(json, InputFormat.JSON)).isEmpty();
        try {
            return new ObjectMapper().readTree(json).at("/runs/0");
        } catch (IOException e) {
            throw new AssertionError(json, e);
        }
    }

    private static JsonNode log(Content content) {
        return log(Profile.DEFAULT, Language.EN, content);
    }

    /** The official one, of OASIS. */
    private static Schema schema() {
        try (InputStream stream = SarifLogTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(text, InputFormat.JSON);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Findings findings() {
        return VALIDATOR.validate(SUBJECT, ValidationOptions.STANDARD);
    }

    @Test
    void schema_notALog_isRefused() {
        assertThat(schema().validate("{\"version\":\"2.1.0\",\"runs\":[{}]}", InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void log_withoutAnything_hasSucceededAndListsAllRules() {
        JsonNode run = log(log -> {});

        assertThat(run.at("/results")).isEmpty();
        assertThat(run.at("/invocations").toString()).isEqualTo("[{\"executionSuccessful\":true}]");
        assertThat(run.at("/tool/driver/rules").findValuesAsText("id")).containsExactly("T-010", "T-020", "T-030");
        assertThat(run.at("/tool/driver/rules/2").toString())
                .isEqualTo("{\"id\":\"T-030\",\"shortDescription\":{\"text\":\"rule T-030\"},"
                        + "\"fullDescription\":{\"text\":\"rule T-030 (total.first <= total)\"},"
                        + "\"help\":{\"text\":\"none\"},"
                        + "\"messageStrings\":{\"zh\":{\"text\":\"规则T-030\"},\"en\":{\"text\":\"rule T-030\"}},"
                        + "\"defaultConfiguration\":{\"level\":\"warning\"}}");
        assertThat(run.at("/tool/driver/properties").toString())
                .isEqualTo("{\"profile\":\"default\",\"ruleSets\":[\"test/1\"]}");
    }

    @Test
    void results_brokenAndUndecided_haveLevelPlaceAndEvidence() {
        SarifInput input = new SarifInput("报告 2020.html", OptionalLong.empty(), Map.of("total", 17));

        JsonNode results = log(log -> log.add(input, findings())).get("results");

        assertThat(results).hasSize(3);
        assertThat(results.get(0).toString())
                .isEqualTo("{\"ruleId\":\"T-010\",\"ruleIndex\":0,\"kind\":\"fail\",\"level\":\"error\","
                        + "\"locations\":[{\"physicalLocation\":{"
                        + "\"artifactLocation\":{\"uri\":\"%E6%8A%A5%E5%91%8A%202020.html\"},"
                        + "\"region\":{\"startLine\":17}},"
                        + "\"logicalLocations\":[{\"name\":\"the TOTAL\",\"fullyQualifiedName\":\"total\",\"kind\":\"member\"}]}],"
                        + "\"partialFingerprints\":{\"ruleAndPlace/v1\":\"T-010 total\"},"
                        + "\"message\":{\"text\":\""
                        + "rule T-010. \\\"the TOTAL\\\": 0; \\\"the FIRST\\\" plus \\\"the SECOND\\\": 8; difference -8.\"},"
                        + "\"properties\":{\"left\":0,\"right\":8,\"difference\":-8,\"operands\":["
                        + "{\"side\":\"left\",\"cell\":\"total\",\"label\":\"the TOTAL\",\"figure\":0},"
                        + "{\"side\":\"right\",\"cell\":\"total.first\",\"label\":\"the FIRST\",\"figure\":8},"
                        + "{\"side\":\"right\",\"cell\":\"total.second\",\"label\":\"the SECOND\",\"figure\":null}]}}");
        assertThat(results.get(1).get("level").textValue()).isEqualTo("warning");
        assertThat(results.get(2).get("kind").textValue()).isEqualTo("open");
        assertThat(results.get(2).get("level").textValue()).isEqualTo("none");
        assertThat(results.get(2).get("ruleIndex").intValue()).isEqualTo(1);
        assertThat(results.get(2).at("/properties/absent").toString()).isEqualTo("[\"total.third\"]");
    }

    @Test
    void results_accepted_areSuppressedWithTheReason() {
        ValidationOptions options = ValidationOptions.STANDARD.withAccepted(
                List.of(findings().broken().get(0).accept("explained by the body")));

        JsonNode results = log(log -> log.add(SarifInput.of("a"), VALIDATOR.validate(SUBJECT, options)))
                .get("results");

        assertThat(results.findValuesAsText("ruleId")).containsExactly("T-030", "T-010", "T-020");
        assertThat(results.get(1).get("suppressions").toString())
                .isEqualTo("[{\"kind\":\"external\",\"justification\":\"explained by the body\"}]");
        assertThat(results.get(0).has("suppressions")).isFalse();
    }

    @Test
    void profile_thatDiffers_isToldAndGivesTheLevel() {
        Profile profile = new Profile("mine", Set.of("T-020"), Map.of("T-010", Severity.INFO), Map.of());

        JsonNode run = log(
                profile,
                Language.EN,
                log -> log.add(
                        SarifInput.of("a"),
                        VALIDATOR.validate(SUBJECT, ValidationOptions.STANDARD.withProfile(profile))));

        assertThat(run.at("/results/0/level").textValue()).isEqualTo("note");
        assertThat(run.at("/results")).hasSize(2);
        assertThat(run.at("/tool/driver/rules/0/defaultConfiguration/level").textValue())
                .isEqualTo("error");
        assertThat(run.at("/invocations/0/ruleConfigurationOverrides").toString())
                .isEqualTo("[{\"configuration\":{\"level\":\"note\"},\"descriptor\":{\"id\":\"T-010\",\"index\":0}},"
                        + "{\"configuration\":{\"enabled\":false},\"descriptor\":{\"id\":\"T-020\",\"index\":1}}]");
    }

    @Test
    void lines_ofAFileWithManyReports_areThoseOfTheReports() {
        SarifInput input = new SarifInput("all.jsonl", OptionalLong.of(5), Map.of("total", 17));

        JsonNode result = log(log -> log.add(input, findings())).at("/results/0");

        assertThat(result.at("/locations/0/physicalLocation/region/startLine").intValue())
                .isEqualTo(5);
        assertThat(result.at("/partialFingerprints/ruleAndPlace~1v1").textValue())
                .isEqualTo("T-010 total line 5");
    }

    @Test
    void failures_many_areNotificationsAndTheRestACount() {
        JsonNode run = log(Profile.DEFAULT, Language.ZH, log -> {
            for (int i = 0; i < SarifLog.NOTIFICATIONS + 2; i++) {
                log.fail(SarifInput.of("-"), PROBLEM);
            }
        });

        JsonNode invocation = run.at("/invocations/0");
        assertThat(invocation.get("executionSuccessful").booleanValue()).isFalse();
        assertThat(invocation.get("toolExecutionNotifications")).hasSize(SarifLog.NOTIFICATIONS + 1);
        assertThat(invocation.at("/toolExecutionNotifications/0").toString())
                .isEqualTo("{\"level\":\"error\",\"message\":{\"text\":\"没有\\n找\"},"
                        + "\"descriptor\":{\"id\":\"no-such-file\"},"
                        + "\"locations\":[{\"physicalLocation\":{\"artifactLocation\":{\"uri\":\"-\","
                        + "\"description\":{\"text\":\"标准输入\"}}}}]}");
        assertThat(invocation
                        .at("/toolExecutionNotifications/" + SarifLog.NOTIFICATIONS + "/message/text")
                        .textValue())
                .isEqualTo("另有2个输入无法使用");
    }

    @Test
    void message_thatLooksLikeALink_isNone() {
        InputProblem problem = new InputProblem("x", "", Text.same("[click](http://example.invalid)"), Text.same(""));

        JsonNode run = log(log -> log.fail(SarifInput.of("a"), problem));

        assertThat(run.at("/invocations/0/toolExecutionNotifications/0/message/text")
                        .textValue())
                .startsWith("[click] (");
    }

    @Test
    void rule_thatTheLogDoesNotKnow_isRefused() {
        RuleSet other = RuleSet.of("other/1", SmallRule.error("T-900", Relation.atMost(FIRST, TOTAL)));
        Findings findings = Validator.of(other).validate(SUBJECT, ValidationOptions.STANDARD);

        assertThatThrownBy(() -> log(log -> log.add(SarifInput.of("a"), findings)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("T-900");
    }
}
