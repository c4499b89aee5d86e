package io.gongkai.core.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.core.finding.Finding;
import io.gongkai.core.finding.Findings;
import io.gongkai.core.finding.Verdict;
import io.gongkai.core.report.AnnualReport;
import io.gongkai.core.rule.Rule;
import io.gongkai.core.rule.Severity;
import io.gongkai.core.text.Language;
import io.gongkai.core.validation.ReportValidator;
import io.gongkai.core.validation.ValidationOptions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What shows at work a rule that looks at more than one table: reports in which it holds, is broken and is undecided.
 *
 * @param rule the rule
 * @param name what tells it from other samples of the rule
 * @param holding reports in which every rule holds
 * @param breaking reports in which this rule alone is broken
 * @param broken what is broken then, as {@link Claim#broken} prints it
 * @param said what both messages say then
 * @param open reports that leave this rule open; empty where nothing absent can
 * @param undecided what is undecided then, as {@link Claim#undecided} prints it
 */
public record ReportSample<R extends AnnualReport>(
        Rule rule,
        String name,
        Given<R> holding,
        Given<R> breaking,
        List<String> broken,
        List<String> said,
        Optional<Given<R>> open,
        List<String> undecided) {

    /** Checks that nothing is found where it holds. */
    public void assertHolding(ReportValidator<R> validator) {
        Findings findings = holding.findings(validator, ValidationOptions.STANDARD);

        assertThat(Claim.broken(findings)).isEmpty();
        assertThat(Claim.undecided(findings)).isEmpty();
        assertThat(findings.verdict()).isEqualTo(Verdict.VALID);
    }

    /** Checks that this rule alone is broken where it is, and that its messages are complete. */
    public void assertBreaking(ReportValidator<R> validator) {
        Findings findings = breaking.findings(validator, ValidationOptions.STANDARD);

        assertThat(Claim.broken(findings)).isEqualTo(broken).allMatch(text -> text.startsWith(rule.id() + ": "));
        assertThat(findings.verdict()).isEqualTo(rule.severity() == Severity.ERROR ? Verdict.INVALID : Verdict.VALID);
        for (Finding finding : findings.broken()) {
            for (Language language : Language.values()) {
                assertThat(finding.message().in(language))
                        .startsWith(rule.sentence().in(language))
                        .endsWith(rule.hint().in(language))
                        .doesNotContain("{")
                        .doesNotContain("}");
            }
            assertThat(finding.message().zh()).isNotEqualTo(finding.message().en());
        }
        assertThat(findings.broken().get(0).message().zh()).contains(said);
        assertThat(findings.broken().get(0).message().en()).contains(said);
    }

    /** Checks that what is open where it is undecided is named. */
    public void assertOpen(ReportValidator<R> validator) {
        Findings findings = open.orElseThrow().findings(validator, ValidationOptions.STANDARD);

        assertThat(Claim.undecided(findings)).isEqualTo(undecided).anyMatch(text -> text.startsWith(rule.id() + ": "));
        assertThat(findings.broken()).allMatch(finding -> finding.severity() == Severity.INFO);
    }

    /** All reports. */
    public List<R> reports() {
        return Stream.of(Stream.of(holding), Stream.of(breaking), open.stream())
                .flatMap(it -> it)
                .flatMap(given -> given.reports().stream())
                .toList();
    }

    @Override
    public String toString() {
        return rule.id() + " " + name;
    }
}
