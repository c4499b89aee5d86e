package io.gongkai.schema2019.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.core.evidence.Comparison;
import io.gongkai.core.evidence.Part;
import io.gongkai.core.evidence.Place;
import io.gongkai.core.evidence.Quotation;
import io.gongkai.core.evidence.Subject;
import io.gongkai.core.evidence.Term;
import io.gongkai.core.figure.Figure;
import io.gongkai.core.finding.AcceptedFinding;
import io.gongkai.core.finding.BlankPolicy;
import io.gongkai.core.finding.Finding;
import io.gongkai.core.finding.Findings;
import io.gongkai.core.finding.FindingsJson;
import io.gongkai.core.finding.Verdict;
import io.gongkai.core.profile.AcceptedDeviation;
import io.gongkai.core.profile.AcceptedDeviationJson;
import io.gongkai.core.profile.Profile;
import io.gongkai.core.report.AnnualReport;
import io.gongkai.core.rule.CheckResult;
import io.gongkai.core.rule.OwnRule;
import io.gongkai.core.rule.Rule;
import io.gongkai.core.rule.RuleSet;
import io.gongkai.core.rule.Scope;
import io.gongkai.core.rule.Severity;
import io.gongkai.core.rule.Statement;
import io.gongkai.core.rule.YearsRelation;
import io.gongkai.core.table.Cell;
import io.gongkai.core.table.FigureTable;
import io.gongkai.core.table.TableForm;
import io.gongkai.core.testkit.SchemaAgreement;
import io.gongkai.core.testkit.Trials;
import io.gongkai.core.text.Language;
import io.gongkai.core.text.Text;
import io.gongkai.core.validation.ReportValidator;
import io.gongkai.core.validation.ValidationOptions;
import io.gongkai.schema2008.Schema2008;
import io.gongkai.schema2008.statistics.Statistics2008;
import io.gongkai.schema2008.testkit.Reports2008;
import io.gongkai.schema2019.Schema2019;
import io.gongkai.schema2019.disclosure.DisclosureCellR2019;
import io.gongkai.schema2019.disclosure.DisclosureCellR2021;
import io.gongkai.schema2019.disclosure.DisclosureTableR2019;
import io.gongkai.schema2019.disclosure.DisclosureTableR2021;
import io.gongkai.schema2019.dispute.DisputeTable;
import io.gongkai.schema2019.report.AnnualReport2019;
import io.gongkai.schema2019.request.Applicant;
import io.gongkai.schema2019.request.RequestRow;
import io.gongkai.schema2019.request.RequestTable;
import io.gongkai.schema2019.revision.Revision;
import io.gongkai.schema2019.testkit.Reports2019;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Findings come back from JSON as they were, and what is accepted stays accepted as long as its figures stay. */
class FindingsPropertyTest {
    /** What only the reader can know. */
    private static final Set<String> BEYOND_THE_SCHEMA = Set.of(
            "unknown-rule",
            "unknown-cell",
            "wrong-difference",
            "wrong-verdict",
            "missing-comparison",
            "off-and-on",
            "unknown-finding");

    private static final Rule YEARS = OwnRule.of(
            "OWN-010",
            Severity.ERROR,
            new Text("两年衔接", "The years go on"),
            Statement.betweenYears(List.of(
                    new YearsRelation(
                            List.of(Term.previous(requests(RequestRow.CARRIED_FORWARD))),
                            Comparison.EQUAL,
                            List.of(Term.of(requests(RequestRow.CARRIED_OVER)))),
                    // Cells of different revisions at the same address.
                    new YearsRelation(
                            List.of(
                                    Term.of(DisclosureCellR2021.LICENSING_DECISIONS),
                                    Term.minus(DisclosureCellR2021.PENALTIES_DECISIONS)),
                            Comparison.AT_LEAST,
                            List.of(Term.previous(DisclosureCellR2019.LICENSING_DECISIONS))))));
    private static final Rule PARTS = OwnRule.of(
            "OWN-020",
            Severity.WARNING,
            new Text("下级之和", "The parts add up"),
            new Statement.SumOfParts(DisputeTable.FORM, new Text("第四部分", "Section 四")),
            new Statement.SumOfParts(DisclosureTableR2019.FORM, new Text("第二部分", "Section 二")));
    private static final Rule FILLED = OwnRule.of(
            "OWN-030",
            Severity.INFO,
            new Text("无空白", "No blanks"),
            new Statement.FilledIn(DisclosureTableR2019.FORM, new Text("第二部分", "Section 二")),
            new Statement.FilledIn(DisclosureTableR2021.FORM, new Text("第二部分", "Section 二")));
    private static final Rule CODE = OwnRule.of(
            "OWN-040",
            Severity.WARNING,
            new Text("标题", "The title"),
            new Statement.InCode(
                    "the title is short",
                    Scope.REPORT,
                    List.of(),
                    (subject, thresholds) -> List.of(new CheckResult.Broken(
                            Place.part("title", new Text("标题", "Title")),
                            Optional.empty(),
                            List.of(),
                            List.of(new Quotation("title", new Text("标题", "Title"), "关于\n\"x\""))))));
    private static final Rule[] OWN = {YEARS, PARTS, FILLED, CODE};

    private static final List<TableForm<?>> FORMS = List.of(
            Statistics2008.FORM,
            DisclosureTableR2019.FORM,
            DisclosureTableR2021.FORM,
            RequestTable.form(Revision.R2019),
            RequestTable.form(Revision.R2021),
            DisputeTable.FORM);
    private static final ReportValidator<AnnualReport2019> OF_2019 =
            Schema2019.validator().with("own/1", OWN);

    private static Cell requests(RequestRow row) {
        return RequestTable.form(Revision.R2021).cell(row, Applicant.TOTAL);
    }

    @Test
    void read_findingsOfAnyReport_areEqualAndKeepToTheSchema() {
        SchemaAgreement agreement =
                new SchemaAgreement("2019", FindingsJson.jsonSchema(), FindingsPropertyTest::read, BEYOND_THE_SCHEMA);
        Map<String, Integer> seen = new HashMap<>();
        Trials.run(150, random -> {
            Findings findings = random.nextInt(4) == 0 ? of2008(random) : of2019(random);
            byte[] json = FindingsJson.write(findings, Language.values()[random.nextInt(2)]);

            assertThat(read(json)).isEqualTo(findings);
            agreement.assertTaken(json);
            for (int i = 0; i < 5; i++) {
                agreement.assertAgreeOnAChange(json, random);
            }
            seen.merge("accepted", findings.accepted().size(), Integer::sum);
            findings.groups()
                    .forEach(group -> seen.merge("suspects", group.suspects().size(), Integer::sum));
            seen.merge("lapsed", findings.lapsed().size(), Integer::sum);
            seen.merge("notApplicable", findings.notApplicable().size(), Integer::sum);
            findings.broken().forEach(finding -> seen.merge(finding.rule().id(), 1, Integer::sum));
            findings.undecided()
                    .forEach(question -> seen.merge("? " + question.rule().id(), 1, Integer::sum));
        });
        // Else the property would say nothing about them.
        if (System.getProperty("gongkai.seed") == null && System.getProperty("gongkai.trials") == null) {
            assertThat(seen.keySet())
                    .contains("OWN-010", "OWN-020", "OWN-030", "OWN-040", "2019-Q-010", "2019-T3-030", "2008-Q-010")
                    .contains("? OWN-010", "? OWN-020", "accepted", "lapsed", "notApplicable");
            assertThat(seen.get("accepted")).isPositive();
            assertThat(seen.get("suspects")).isPositive();
            assertThat(seen.get("lapsed")).isPositive();
            assertThat(seen.get("notApplicable")).isPositive();
        }
    }

    @Test
    void accept_everyFinding_leavesNothingBroken_untilAFigureChanges() {
        List<AcceptedDeviation> withLapsed = new ArrayList<>();
        Trials.run(150, random -> {
            AnnualReport2019 report = broken(random);
            List<AcceptedDeviation> deviations = OF_2019.validate(report).broken().stream()
                    .map(finding -> finding.accept("explained"))
                    .toList();
            deviations = AcceptedDeviationJson.read(AcceptedDeviationJson.write(deviations), OF_2019.rules());
            ValidationOptions accepting = ValidationOptions.STANDARD.withAccepted(deviations);

            Findings again = OF_2019.validate(report, accepting);
            assertThat(again.broken()).isEmpty();
            assertThat(again.lapsed()).isEmpty();
            assertThat(again.accepted()).hasSameSizeAs(deviations);
            assertThat(again.verdict()).isNotEqualTo(Verdict.INVALID);

            List<String> involved = deviations.stream()
                    .flatMap(deviation -> deviation.figures().keySet().stream())
                    .distinct()
                    .toList();
            String changed = involved.get(random.nextInt(involved.size()));
            Findings after = OF_2019.validate(
                    Reports2019.with(report, Map.of(changed, Figure.count(-1_000_003 - random.nextInt(1000)))),
                    accepting);
            assertThat(after.accepted())
                    .extracting(AcceptedFinding::finding)
                    .containsExactlyElementsOf(again.accepted().stream()
                            .map(AcceptedFinding::finding)
                            .filter(finding -> !involves(finding, changed))
                            .toList());
            List<AcceptedDeviation> lapsed = deviations.stream()
                    .filter(deviation -> deviation.figures().containsKey(changed))
                    .filter(deviation -> after.broken().stream()
                            .anyMatch(finding -> finding.rule().id().equals(deviation.rule())
                                    && finding.place().key().equals(deviation.place())))
                    .toList();
            assertThat(after.lapsed()).containsExactlyInAnyOrderElementsOf(lapsed);
            withLapsed.addAll(lapsed);
        });
        assertThat(withLapsed).isNotEmpty();
    }

    private static boolean involves(Finding finding, String key) {
        return finding.operands().stream()
                .anyMatch(operand -> operand.term().key().equals(key));
    }

    private static Findings read(byte[] json) {
        return FindingsJson.read(
                json,
                List.of(Schema2008.validator().rules(), Schema2019.validator().rules(), RuleSet.of("own", OWN)),
                FORMS);
    }

    /** A report in which some figures are wrong. */
    private static AnnualReport2019 broken(Random random) {
        Revision revision = Revision.values()[random.nextInt(2)];
        AnnualReport2019 report = Reports2019.consistent(revision, revision, 1 + random.nextInt(1000), random);
        List<Cell> cells = Reports2019.cells(report);
        Map<String, Figure> edits = new HashMap<>();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            Cell cell = cells.get(cells.size() - 1 - random.nextInt(100));
            edits.put(cell.address(), random.nextInt(3) == 0 ? Figure.blank() : Figure.count(-5L - i));
        }
        edits.put("disputes/review/total", Figure.count(2_000_000));
        return Reports2019.with(report, edits);
    }

    private static Findings of2008(Random random) {
        Subject subject = Schema2008.validator().subject(Reports2008.any(random));
        return Schema2008.validator().validate(subject, options(Schema2008.validator(), subject, random));
    }

    private static Findings of2019(Random random) {
        Subject subject = tables(random);
        if (random.nextBoolean()) {
            subject = subject.after(tables(random));
        }
        if (random.nextInt(3) == 0) {
            Subject one = tables(random);
            subject = subject.consistingOf(
                    random.nextInt(4) == 0
                            ? List.of(Part.of("甲局", one), Part.missing("乙: 局\"\n"))
                            : List.of(Part.of("part 甲:局", one), Part.of("乙局", one)));
        }
        return OF_2019.validate(subject, options(OF_2019, subject, random));
    }

    /** Without body and year, which would have to go together. */
    private static Subject tables(Random random) {
        AnnualReport2019 report = random.nextInt(3) == 0 ? Reports2019.any(random) : broken(random);
        List<FigureTable<?>> tables = Reports2019.tables(report);
        return Subject.of(tables);
    }

    private static ValidationOptions options(
            ReportValidator<? extends AnnualReport> validator, Subject subject, Random random) {
        ValidationOptions options = ValidationOptions.STANDARD.withBlankPolicy(BlankPolicy.values()[random.nextInt(2)]);
        if (random.nextBoolean()) {
            options = options.withProfile(new Profile(
                    "own",
                    Set.of("2019-T4-010"),
                    Map.of("2019-T3-020", Severity.INFO, "OWN-010", Severity.WARNING),
                    Map.of("OWN-010.factor", new BigDecimal("2.50"))));
        }
        List<AcceptedDeviation> accepted = new ArrayList<>();
        for (Finding finding : validator.validate(subject, options).broken()) {
            if (random.nextInt(4) == 0) {
                accepted.add(finding.accept("已说明"));
            } else if (random.nextInt(4) == 0) {
                AcceptedDeviation other = finding.accept("explained");
                Map<String, Figure> figures = new HashMap<>(other.figures());
                figures.replaceAll((key, figure) -> Figure.count(123_456_789));
                accepted.add(new AcceptedDeviation(other.rule(), other.place(), figures, other.texts(), "explained"));
            }
        }
        return options.withAccepted(accepted);
    }
}
