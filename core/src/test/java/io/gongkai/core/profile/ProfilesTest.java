package io.gongkai.core.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.gongkai.core.input.InputProblem;
import io.gongkai.core.input.UnreadableInputException;
import io.gongkai.core.rule.RuleSet;
import io.gongkai.core.rule.Scope;
import io.gongkai.core.rule.Severity;
import io.gongkai.core.rule.Statement;
import io.gongkai.core.rule.Threshold;
import io.gongkai.core.testkit.Refusals;
import io.gongkai.core.testkit.SmallRule;
import io.gongkai.core.text.Language;
import io.gongkai.core.text.Text;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfilesTest {
    private static final RuleSet RULES = RuleSet.of(
            "test/1",
            rule("T-A-010", List.of()),
            rule("T-A-020", List.of()),
            rule(
                    "T-B-010",
                    List.of(new Statement.InCode(
                            "x",
                            Scope.REPORT,
                            List.of(new Threshold("factor", BigDecimal.TEN, Text.NOTHING)),
                            (subject, thresholds) -> List.of()))));
    private static final Profiles PROFILES = Profiles.load(ProfilesTest.class, RULES, "base");

    private static SmallRule rule(String id, List<Statement> statements) {
        return new SmallRule(id, Severity.ERROR, statements);
    }

    @Test
    void all_profilesOfAFormat_beginWithTheDefault() {
        assertThat(PROFILES.all()).extracting(Profile::name).containsExactly("default", "base");
        assertThat(PROFILES.named("default")).isEqualTo(Profile.DEFAULT);
    }

    @Test
    void read_aProfile_isWhatTheFileSays() {
        assertThat(read("""
                {"name": "ours", "off": ["T-A-010"], "severities": {"T-A-020": "INFO"},
                 "thresholds": {"T-B-010.factor": 2.5}}"""))
                .isEqualTo(new Profile(
                        "ours",
                        Set.of("T-A-010"),
                        Map.of("T-A-020", Severity.INFO),
                        Map.of("T-B-010.factor", new BigDecimal("2.5"))));
    }

    @Test
    void read_aProfileBasedOnAnother_goesBeforeIt() {
        // The base switches T-A-010 off and makes a warning of T-A-020.
        assertThat(read("{\"name\": \"ours\", \"basedOn\": \"base\"}"))
                .isEqualTo(new Profile("ours", Set.of("T-A-010"), Map.of("T-A-020", Severity.WARNING), Map.of()));
        assertThat(read("""
                {"basedOn": "base", "off": ["T-A-020"], "severities": {"T-A-010": "INFO"}, "name": "ours"}"""))
                .isEqualTo(new Profile("ours", Set.of("T-A-020"), Map.of("T-A-010", Severity.INFO), Map.of()));
    }

    @Test
    void write_aProfile_isReadEqual() {
        Profile profile = new Profile(
                "ours",
                Set.of("T-A-010"),
                Map.of("T-A-020", Severity.INFO),
                Map.of("T-B-010.factor", new BigDecimal("0.1")));
        assertThat(PROFILES.read(Profiles.write(profile))).isEqualTo(profile);
        assertThat(new String(Profiles.write(profile), StandardCharsets.UTF_8))
                .isEqualTo("{\"name\":\"ours\",\"off\":[\"T-A-010\"],\"severities\":{\"T-A-020\":\"INFO\"},"
                        + "\"thresholds\":{\"T-B-010.factor\":0.1}}");
    }

    @Test
    void knowing_ownRules_takesTheirIds() {
        Profiles knowing = PROFILES.knowing(RuleSet.of("own", rule("OWN-010", List.of())));
        byte[] json = "{\"name\": \"ours\", \"off\": [\"OWN-010\", \"T-A-010\"]}".getBytes(StandardCharsets.UTF_8);

        assertThat(knowing.read(json).off()).containsExactly("OWN-010", "T-A-010");
        assertThat(refusal("{\"name\": \"ours\", \"off\": [\"OWN-010\"]}").code())
                .isEqualTo("unknown-rule");
    }

    @Test
    void and_profilesOfAnotherFormat_areBothTogether() {
        Profiles other =
                Profiles.load(ProfilesTest.class, RuleSet.of("other/1", rule("U-010", List.of())), "base", "other");
        Profiles both = PROFILES.and(other);

        assertThat(both.all()).extracting(Profile::name).containsExactly("default", "base", "other");
        assertThat(both.named("base")).isEqualTo(PROFILES.named("base"));
        assertThat(both.read("{\"name\": \"ours\", \"off\": [\"U-010\", \"T-A-010\"]}".getBytes(StandardCharsets.UTF_8))
                        .off())
                .hasSize(2);
    }

    @Test
    void named_unknown_isRefusedWithThoseThereAre() {
        InputProblem problem = catchThrowableOfType(UnreadableInputException.class, () -> PROFILES.named("bass"))
                .problem();
        assertThat(problem.code()).isEqualTo("unknown-profile");
        assertThat(problem.describe(Language.EN)).isEqualTo("""
                there is no profile "bass"
                Use one of default, base, or a file with a profile of your own.""");
        Refusals.assertIsForPeople(problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "{\"name\": \"x\", \"off\": [\"T-A-011\"]}|unknown-rule|/off/0, |Did you mean T-A-010?",
                "{\"name\": \"x\", \"off\": [\"T-A-999\"]}|unknown-rule|/off/0, |The group \"T-A-\" has T-A-010, T-A-020.",
                "{\"name\": \"x\", \"off\": [\"nonsense\"]}|unknown-rule|/off/0, |list of rules",
                "{\"name\": \"x\", \"severities\": {\"T-A-01\": \"INFO\"}}|unknown-rule|/severities/T-A-01, |Did you mean T-A-010",
                "{\"name\": \"x\", \"severities\": {\"T-A-010\": \"SEVERE\"}}|unknown-value|/severities/T-A-010, |ERROR, WARNING, INFO",
                "{\"name\": \"x\", \"severities\": {\"T-A-010\": \"INFO\", \"T-A-010\": \"INFO\"}}|duplicate-key|/severities/T-A-010, |",
                "{\"name\": \"x\", \"thresholds\": {\"T-B-010.facto\": 4}}|unknown-threshold|/thresholds/T-B-010.facto, |Did you mean T-B-010.factor?",
                "{\"name\": \"x\", \"thresholds\": {\"T-B-010.factor\": \"4\"}}|not-a-number|/thresholds/T-B-010.factor, |",
                "{\"name\": \"x\", \"off\": [\"T-A-010\", \"T-A-010\"]}|given-twice|/off, |Keep one",
                "{\"name\": \"x\", \"off\": [\"T-A-010\"], \"severities\": {\"T-A-010\": \"INFO\"}}|off-and-on|line 1|Remove one",
                "{\"name\": \"x\", \"of\": []}|unknown-key|/of, |",
                "{\"name\": \"x\", \"name\": \"y\"}|duplicate-key|/name, |",
                "{\"off\": []}|missing-key|line 1|",
                "{\"name\": \" \"}|empty-text|/name, |",
                "{\"name\": \"base\"}|name-taken|line 1|basedOn",
                "{\"name\": \"default\"}|name-taken|line 1|basedOn",
                "{\"name\": \"x\", \"basedOn\": \"bass\"}|unknown-profile|/basedOn, |Use one of: default, base.",
                "{\"name\": \"x\"} {}|trailing-token||",
                "[]|wrong-type||",
                "{\"name\": \"x\"|json-cut-off||",
            })
    void read_whatIsWrong_isOneClearError(String json, String code, String where, String advice) {
        InputProblem problem = refusal(json);

        assertThat(problem.code()).as(problem.toString()).isEqualTo(code);
        assertThat(problem.where()).startsWith(where == null ? "" : where);
        assertThat(problem.advice().en()).contains(advice == null ? "" : advice);
        Refusals.assertIsForPeople(problem);
    }

    @Test
    void read_aThresholdWhereNoRuleHasOne_saysSo() {
        Profiles none = Profiles.load(ProfilesTest.class, RuleSet.of("other/1", rule("U-010", List.of())));
        byte[] json = "{\"name\": \"x\", \"thresholds\": {\"U-010.factor\": 4}}".getBytes(StandardCharsets.UTF_8);
        assertThat(catchThrowableOfType(UnreadableInputException.class, () -> none.read(json))
                        .problem()
                        .advice()
                        .en())
                .contains("None of the rules has a threshold");
    }

    private static Profile read(String json) {
        return PROFILES.read(json.getBytes(StandardCharsets.UTF_8));
    }

    private static InputProblem refusal(String json) {
        UnreadableInputException refusal = catchThrowableOfType(UnreadableInputException.class, () -> read(json));
        assertThat(refusal).as(json).isNotNull();
        return refusal.problem();
    }
}
