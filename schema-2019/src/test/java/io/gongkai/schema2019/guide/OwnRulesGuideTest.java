package io.gongkai.schema2019.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.core.finding.Findings;
import io.gongkai.core.finding.RuleJson;
import io.gongkai.core.reference.Reference;
import io.gongkai.core.table.FigureTable;
import io.gongkai.core.testkit.RuleProof;
import io.gongkai.core.text.Language;
import io.gongkai.core.validation.ReportValidator;
import io.gongkai.schema2019.Schema2019;
import io.gongkai.schema2019.dispute.DisputeOutcome;
import io.gongkai.schema2019.dispute.DisputeRoute;
import io.gongkai.schema2019.dispute.DisputeTable;
import io.gongkai.schema2019.report.AnnualReport2019;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnRulesGuideTest {
    // listing: own-rules-proof
    @Test
    void noReviewPending_samples_doAsTheRuleSays() {
        RuleProof.of(AgencyRules.NO_REVIEW_PENDING)
                .isNewTo(Schema2019.validator().rules())
                .holdsIn(pending(0))
                .isBrokenIn("disputes/review/pending", pending(2))
                .isUndecidedIn(DisputeTable.builder().build().figures());
    }

    private static FigureTable<?> pending(int reviews) {
        return DisputeTable.builder()
                .put(DisputeRoute.REVIEW, DisputeOutcome.PENDING, reviews)
                .build()
                .figures();
    }
    // end of listing

    @Test
    void findings_ofOwnRules_areThoseOfTheGuide() throws Throwable {
        GuidePage.assertPrints("own-rules-findings", () -> {
            // listing: own-rules-findings
            ReportValidator<AnnualReport2019> validator =
                    Schema2019.validator().with("agency/1", AgencyRules.NO_REVIEW_PENDING);
            AnnualReport2019 report = AnnualReport2019.builder()
                    .disputes(DisputeTable.builder()
                            .put(DisputeRoute.REVIEW, DisputeOutcome.PENDING, 2)
                            .build())
                    .build();
            Findings findings = validator.validate(report);
            System.out.println(findings.ruleSet());
            findings.broken().stream()
                    .filter(finding -> finding.rule().equals(AgencyRules.NO_REVIEW_PENDING))
                    .forEach(finding -> System.out.println(finding.message().en()));
            // end of listing
        });
    }

    @TempDir
    private Path folder;

    @Test
    void reference_withOwnRules_hasTheirPageAndLinks() throws Exception {
        Path out = folder;
        // listing: own-rules-reference
        Reference reference = Schema2019.reference(Schema2019.validator()
                .with("agency/1", AgencyRules.NO_REVIEW_PENDING)
                .rules());
        reference.writeTo(out, Language.ZH);
        String json = RuleJson.describe(AgencyRules.NO_REVIEW_PENDING).toPrettyString();
        // end of listing

        String page = Files.readString(out.resolve("zh/2019/own-rules.md"), StandardCharsets.UTF_8);
        assertThat(page)
                .contains("规则集`agency/1`", "## `AGENCY-010`", "违反时报告：年底前复议案件应全部审结")
                .contains("|[`disputes/review/pending`](cells.md)|行政复议 · 尚未审结|");
        assertThat(Files.readString(out.resolve("zh/2019/cells.md"), StandardCharsets.UTF_8))
                .contains("[`AGENCY-010`](own-rules.md#agency-010)");
        assertThat(Files.readString(out.resolve("index.html"), StandardCharsets.UTF_8))
                .contains("id=\"AGENCY-010\"", "href=\"#AGENCY-010\"");
        assertThat(Objects.requireNonNull(json)).contains("\"AGENCY-010\"", "disputes/review/pending = 0");
    }
}
