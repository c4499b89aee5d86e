package io.gongkai.schema2019.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gongkai.core.account.ProseRule;
import io.gongkai.core.evidence.Quotation;
import io.gongkai.core.evidence.Subject;
import io.gongkai.core.figure.Figure;
import io.gongkai.core.finding.AcceptedFinding;
import io.gongkai.core.finding.BlankPolicy;
import io.gongkai.core.finding.Finding;
import io.gongkai.core.finding.Findings;
import io.gongkai.core.finding.FindingsJson;
import io.gongkai.core.junitxml.JUnitXml;
import io.gongkai.core.profile.AcceptedDeviation;
import io.gongkai.core.profile.AcceptedDeviationJson;
import io.gongkai.core.profile.Profile;
import io.gongkai.core.prose.Prose;
import io.gongkai.core.prose.ProseFigures;
import io.gongkai.core.rule.Rule;
import io.gongkai.core.rule.RuleSet;
import io.gongkai.core.rule.Scope;
import io.gongkai.core.rule.Severity;
import io.gongkai.core.sarif.SarifInput;
import io.gongkai.core.sarif.SarifLog;
import io.gongkai.core.testkit.StatedProse;
import io.gongkai.core.text.Language;
import io.gongkai.core.validation.ValidationOptions;
import io.gongkai.schema2008.Schema2008;
import io.gongkai.schema2008.report.AnnualReport2008;
import io.gongkai.schema2008.rule.Rule2008;
import io.gongkai.schema2008.statistics.Statistics2008;
import io.gongkai.schema2008.statistics.StatisticsCell;
import io.gongkai.schema2019.Schema2019;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is found in prose goes wherever findings go. */
class ProseFindingsTest {
    /** A table that has another figure than two sentences, a percentage, and two sums that do not come out. */
    private static final ProseFigures PROSE = new ProseFigures(
            Stream.of(20, 22)
                    .map(figure -> StatedProse.figure(
                            Figure.count(figure),
                            StatedProse.clause(2, "收到申请" + figure + "件"),
                            StatisticsCell.REQUESTS_RECEIVED))
                    .toList(),
            StatedProse.share("12.3", "1", "2").shares(),
            List.of(
                    StatedProse.parts("9", "4", "4").enumerations().get(0),
                    StatedProse.parts("7", "4", "4").enumerations().get(0)),
            List.of());

    private static Subject subject(ProseFigures prose) {
        return Schema2008.validator()
                .subject(AnnualReport2008.builder()
                        .statistics(Statistics2008.builder()
                                .put(StatisticsCell.REQUESTS_RECEIVED, 21)
                                .build())
                        .build())
                .withProse(Prose.of(prose));
    }

    private static Findings validate(ValidationOptions options) {
        return Schema2008.validator().validate(subject(PROSE), options);
    }

    @Test
    void validate_allThatIsWrong_isFoundOnceEach() {
        assertThat(validate(ValidationOptions.STANDARD).broken())
                .extracting(
                        finding -> finding.rule().id() + " " + finding.place().address())
                .containsExactly(
                        "2008-N-010 requests.received",
                        "2008-N-010 requests.received",
                        "2008-N-050 sections",
                        "2008-N-060 sections",
                        "2008-N-060 sections",
                        "2008-N-070 sections");
    }

    @Test
    void rules_ofBothFormats_sayTheSameAndNeverAnError() {
        for (ProseRule shared : ProseRule.values()) {
            List<Rule> rules = Stream.concat(Rule2008.ALL.rules().stream(), Rule2019.ALL.rules().stream())
                    .filter(rule -> rule.sentence().equals(shared.sentence()))
                    .toList();
            assertThat(rules).hasSize(2).allMatch(rule -> rule.severity() != Severity.ERROR);
            assertThat(rules.get(0).id().substring(4))
                    .isEqualTo(rules.get(1).id().substring(4));
            for (Profile profile : Schema2019.profiles().all()) {
                assertThat(rules).allMatch(rule -> profile.checks(rule) && profile.severity(rule) != Severity.ERROR);
            }
        }
    }

    @Test
    void json_findingsOfProse_areReadBack() {
        Findings findings = validate(ValidationOptions.STANDARD);

        for (Language language : Language.values()) {
            assertThat(FindingsJson.read(
                            FindingsJson.write(findings, language),
                            List.of(Schema2008.validator().rules()),
                            List.of(Statistics2008.FORM)))
                    .isEqualTo(findings);
        }
    }

    @Test
    void accept_anyOfThem_acceptsItAlone() {
        List<Finding> broken = validate(ValidationOptions.STANDARD).broken();
        RuleSet rules = Schema2008.validator().rules();

        for (Finding finding : broken) {
            List<AcceptedDeviation> deviations =
                    AcceptedDeviationJson.read(AcceptedDeviationJson.write(List.of(finding.accept("known"))), rules);
            Findings again = validate(ValidationOptions.STANDARD.withAccepted(deviations));

            assertThat(again.accepted()).extracting(AcceptedFinding::finding).containsExactly(finding);
            List<Finding> others = new ArrayList<>(broken);
            others.remove(finding);
            assertThat(again.broken()).isEqualTo(others);
            assertThat(again.lapsed()).isEmpty();
        }
    }

    @Test
    void blankTakenForZero_isHeldAgainstTheTextButNotQuoted() {
        ProseFigures none = StatedProse.figures(
                StatedProse.figure(Figure.count(3), StatedProse.clause(2, "投诉3件"), StatisticsCell.COMPLAINTS));
        Subject blank = Schema2008.validator()
                .subject(AnnualReport2008.builder()
                        .statistics(Statistics2008.builder().build())
                        .build())
                .withProse(Prose.of(none));

        assertThat(Schema2008.validator()
                        .validate(blank, ValidationOptions.STANDARD)
                        .broken())
                .isEmpty();
        Finding finding = Schema2008.validator()
                .validate(blank, ValidationOptions.STANDARD.withBlankPolicy(BlankPolicy.AS_ZERO))
                .broken()
                .get(0);
        assertThat(finding.operands().get(0).figure()).isEqualTo(Figure.blank());
        assertThat(finding.quotations()).extracting(Quotation::address).containsExactly("sections/2");
    }

    @Test
    void sarifAndJUnit_findingsOfProse_quoteTheSentences() throws IOException {
        Findings findings = validate(ValidationOptions.STANDARD);
        ByteArrayOutputStream sarif = new ByteArrayOutputStream();
        try (SarifLog log = SarifLog.to(sarif, List.of(Schema2008.validator().rules()), Profile.DEFAULT, Language.ZH)) {
            log.add(SarifInput.of("report.html"), findings);
        }
        ByteArrayOutputStream junit = new ByteArrayOutputStream();
        try (JUnitXml xml = JUnitXml.to(junit, Language.ZH)) {
            xml.add("report.html", Schema2008.validator().rules(), Set.of(Scope.REPORT), findings);
        }

        JsonNode results = new ObjectMapper().readTree(sarif.toByteArray()).at("/runs/0/results");
        String messages = results.findValuesAsText("text").toString();
        String cases = junit.toString(StandardCharsets.UTF_8);
        for (String text : List.of("收到申请20件", "收到申请22件", "占12.3%", "分别为4、4件")) {
            assertThat(messages).contains(text);
            assertThat(cases).contains(text);
        }
    }
}
