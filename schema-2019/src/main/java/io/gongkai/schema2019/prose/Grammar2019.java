package io.gongkai.schema2019.prose;

import io.gongkai.core.prose.ProseGrammar;
import io.gongkai.core.prose.ProseTarget;
import io.gongkai.core.table.Cell;
import io.gongkai.core.table.FormLabel;
import io.gongkai.core.table.FormLine;
import io.gongkai.core.table.GridForm;
import io.gongkai.core.table.Wording;
import io.gongkai.core.text.Text;
import io.gongkai.schema2019.disclosure.DisclosureCell;
import io.gongkai.schema2019.disclosure.DisclosureTable;
import io.gongkai.schema2019.disclosure.DisclosureTableR2019;
import io.gongkai.schema2019.disclosure.DisclosureTableR2021;
import io.gongkai.schema2019.dispute.DisputeOutcome;
import io.gongkai.schema2019.dispute.DisputeRoute;
import io.gongkai.schema2019.dispute.DisputeTable;
import io.gongkai.schema2019.report.AnnualReport2019;
import io.gongkai.schema2019.request.Applicant;
import io.gongkai.schema2019.request.RequestRow;
import io.gongkai.schema2019.request.RequestTable;
import io.gongkai.schema2019.revision.Revision;
import io.gongkai.schema2019.revision.SeriesBreak;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How sentences name the cells of the 2019 format: the wordings declared with rows and columns, and those of what the form has in
 * several cells and sentences state as one, such as lawsuits on both routes or requests of all organisations. What a heading counts
 * depends on the revision, and so does section 二.
 */
public final class Grammar2019 {
    private static final Map<Revisions, ProseGrammar> GRAMMARS = new ConcurrentHashMap<>();

    private Grammar2019() {}

    /**
     * The grammar for a report: for the revision of each table that it has, and for that of its year where it has none.
     *
     * @param report the report
     * @return the grammar
     */
    public static ProseGrammar of(AnnualReport2019 report) {
        Revision usual = usual(report);
        Revision requests = report.getRequests().map(RequestTable::revision).orElse(usual);
        Revision disclosure =
                report.getDisclosure().map(DisclosureTable::revision).orElse(usual);
        return of(new Revisions(disclosure, requests));
    }

    /**
     * The revision that a report without tables is taken to be of, which nothing in it but its year tells.
     *
     * @param report the report
     * @return R2019 for years before 2021, else R2021
     */
    public static Revision usual(AnnualReport2019 report) {
        return report.getYear()
                .filter(year -> year.value() < SeriesBreak.REVISION_2021.fromYear())
                .map(year -> Revision.R2019)
                .orElse(Revision.R2021);
    }

    /**
     * The grammar for reports of which all tables are of one revision.
     *
     * @param revision the revision
     * @return the grammar
     */
    public static ProseGrammar of(Revision revision) {
        return of(new Revisions(revision, revision));
    }

    private static ProseGrammar of(Revisions revisions) {
        return GRAMMARS.computeIfAbsent(revisions, key -> ProseGrammar.of(targets(key)));
    }

    /** The revisions of the tables of sections 二 and 三. */
    private record Revisions(Revision disclosure, Revision requests) {}

    private static List<ProseTarget> targets(Revisions revisions) {
        List<ProseTarget> targets = new ArrayList<>();
        boolean isFirst = revisions.disclosure == Revision.R2019;
        (isFirst ? DisclosureTableR2019.FORM : DisclosureTableR2021.FORM)
                .cells()
                .forEach(cell -> targets.add(disclosure(cell)));
        Arrays.stream(RequestRow.values())
                .filter(row -> row.role(revisions.requests) != RequestRow.Role.NOT_PRINTED)
                .forEach(row -> targets.add(ProseTarget.of(row, totals(row, revisions.requests))));
        GridForm<RequestRow, Applicant> form = RequestTable.form(revisions.requests);
        Applicant.kinds().forEach(column -> targets.add(received(form, List.of(column), column.printed())));
        List<Applicant> organisations = Applicant.organisations();
        FormLabel together = label("organisations", organisations.get(0).groupTitle());
        targets.add(received(form, organisations, together.withWording(Applicant.wordingOfOrganisations())));
        targets.addAll(disputes());
        return targets;
    }

    private static ProseTarget disclosure(DisclosureCell cell) {
        return target(label(cell).withWording(both(cell.row(), cell.column())), cell.row(), List.of(cell));
    }

    /** What the column counts with the name of the row, in any order. */
    private static Wording both(FormLine row, FormLine column) {
        Wording named = column.wording();
        String[] phrases = row.wording().phrases().isEmpty()
                ? new String[0]
                : named.phrases().stream()
                        .map(phrase -> phrase.startsWith("<")
                                ? phrase
                                : phrase + " " + row.wording().phrases().get(0))
                        .toArray(String[]::new);
        return Wording.of(phrases).counted(named.measures());
    }

    /** The totals of a row; those of all rows below a heading together, but for the heading above all results. */
    private static List<Cell> totals(RequestRow row, Revision revision) {
        return RequestTable.form(revision).rows().stream()
                .filter(printed -> printed == row
                        || (row != RequestRow.RESULTS
                                && printed.parent().filter(row::equals).isPresent()))
                .map(printed -> RequestTable.form(revision).cell(printed, Applicant.TOTAL))
                .map(Cell.class::cast)
                .toList();
    }

    /** Requests newly received of some kinds of applicants. */
    private static ProseTarget received(
            GridForm<RequestRow, Applicant> form, List<Applicant> columns, FormLabel label) {
        RequestRow row = RequestRow.NEWLY_RECEIVED;
        return target(
                label,
                row,
                columns.stream().map(column -> form.cell(row, column)).toList());
    }

    private static List<ProseTarget> disputes() {
        List<ProseTarget> targets = new ArrayList<>();
        DisputeRoute review = DisputeRoute.REVIEW;
        targets.addAll(dispute(review.printed(), Optional.empty(), List.of(review)));
        List<DisputeRoute> lawsuits = List.of(DisputeRoute.DIRECT_LITIGATION, DisputeRoute.LITIGATION_AFTER_REVIEW);
        FormLabel together = label("litigation", new Text(lawsuits.get(0).group(), "Administrative lawsuits"));
        List<ProseTarget> all =
                dispute(together.withWording(DisputeRoute.wordingOfLawsuits()), Optional.empty(), lawsuits);
        targets.addAll(all);
        lawsuits.forEach(route ->
                targets.addAll(dispute(route.printed(), Optional.of(all.get(0).line()), List.of(route))));
        return targets;
    }

    /** All disputes of some routes, and their outcomes. */
    private static List<ProseTarget> dispute(FormLabel label, Optional<FormLine> above, List<DisputeRoute> routes) {
        FormLine line = new Line(label, above);
        List<ProseTarget> targets = new ArrayList<>();
        targets.add(ProseTarget.of(line, cells(routes, DisputeOutcome.TOTAL)));
        for (DisputeOutcome outcome : DisputeOutcome.parts()) {
            Wording wording = outcome.wording();
            String mayBe = " (" + names(label.wording()) + ")";
            Wording named = Wording.of(wording.phrases().stream()
                            .map(phrase -> phrase + mayBe)
                            .toArray(String[]::new))
                    .ofAll(wording.all().stream().map(phrase -> phrase + mayBe).toArray(String[]::new));
            targets.add(target(outcome.printed().withWording(named), line, cells(routes, outcome)));
        }
        return targets;
    }

    private static List<Cell> cells(List<DisputeRoute> routes, DisputeOutcome outcome) {
        return routes.stream()
                .map(route -> DisputeTable.FORM.cell(route, outcome))
                .map(Cell.class::cast)
                .toList();
    }

    /** The words of which one names what a wording is of. */
    private static String names(Wording wording) {
        return wording.phrases().get(0).split(" ", -1)[0].substring(1);
    }

    private static FormLabel label(Cell cell) {
        return label(cell.address(), cell.title());
    }

    private static FormLabel label(String code, Text title) {
        return FormLabel.of(code, "", title.zh(), title.en());
    }

    private static ProseTarget target(FormLabel label, FormLine above, List<? extends Cell> cells) {
        return ProseTarget.of(new Line(label, Optional.of(above)), cells);
    }

    /** What sentences count: a cell, where a row and a column meet, or several. */
    private record Line(FormLabel printed, Optional<FormLine> parent) implements FormLine {}
}
