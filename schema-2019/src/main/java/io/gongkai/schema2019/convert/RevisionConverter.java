package io.gongkai.schema2019.convert;

import io.gongkai.core.input.InputProblem;
import io.gongkai.core.input.UnsupportedFormatException;
import io.gongkai.core.ledger.Conversion;
import io.gongkai.core.table.FigureTable;
import io.gongkai.core.text.Text;
import io.gongkai.schema2019.disclosure.DisclosureTableR2021;
import io.gongkai.schema2019.dispute.DisputeTable;
import io.gongkai.schema2019.report.AnnualReport2019;
import io.gongkai.schema2019.request.RequestTable;
import io.gongkai.schema2019.revision.Revision;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Converts reports of the 2019 format from its first revision to the second, by a {@link Crosswalk} and nothing else. */
public final class RevisionConverter {
    private RevisionConverter() {}

    /**
     * Converts the tables of a report that are of R2019 to R2021. A table of the revision asked for stays as it is, one that
     * the report lacks stays lacking, and all parts of the report that are no tables stay too. Figures of sentences stay if
     * their cells do, one by one; a note is made of each that does not.
     *
     * @param report the report
     * @param revision the revision that all tables shall have
     * @return the new report and the account of every figure in its tables
     * @throws UnsupportedFormatException if R2019 is asked for and a table is of R2021, for nothing is converted downward
     */
    public static Conversion<AnnualReport2019> convert(AnnualReport2019 report, Revision revision) {
        Map<String, Revision> revisions = new LinkedHashMap<>();
        report.getDisclosure().ifPresent(table -> revisions.put("disclosure", table.revision()));
        report.getRequests().ifPresent(table -> revisions.put("requests", table.revision()));
        refuseDownward(revisions, revision);
        boolean needed = revisions.values().stream().anyMatch(found -> found != revision);

        TableConverter tables = new TableConverter(Crosswalk.R2019_TO_R2021, tables(report), report.getClauses());
        AnnualReport2019.Builder converted = AnnualReport2019.builder().from(report);
        report.getDisclosure().ifPresent(table -> {
            if (table.revision() == revision) {
                tables.keep(table.figures());
            } else {
                converted.disclosure(
                        new DisclosureTableR2021(tables.convert(table.figures(), DisclosureTableR2021.FORM)));
            }
        });
        report.getRequests().ifPresent(table -> {
            if (table.revision() == revision) {
                tables.keep(table.figures());
            } else {
                converted.requests(
                        new RequestTable(revision, tables.convert(table.figures(), RequestTable.form(revision))));
            }
        });
        report.getDisputes().ifPresent(table -> {
            // The form has no revision of its own: its rows in the crosswalk count where the crosswalk does.
            if (needed) {
                converted.disputes(new DisputeTable(tables.convert(table.figures(), DisputeTable.FORM)));
            } else {
                tables.keep(table.figures());
            }
        });
        if (needed) {
            converted.clauses(tables.clauses(true));
        }
        return tables.conversion(converted.build(), needed ? Crosswalk.R2019_TO_R2021.name() : "", revision);
    }

    private static List<FigureTable<?>> tables(AnnualReport2019 report) {
        List<FigureTable<?>> tables = new ArrayList<>(3);
        report.getDisclosure().ifPresent(table -> tables.add(table.figures()));
        report.getRequests().ifPresent(table -> tables.add(table.figures()));
        report.getDisputes().ifPresent(table -> tables.add(table.figures()));
        return tables;
    }

    private static void refuseDownward(Map<String, Revision> revisions, Revision revision) {
        List<String> later = revisions.entrySet().stream()
                .filter(table -> table.getValue().compareTo(revision) > 0)
                .map(Map.Entry::getKey)
                .toList();
        if (later.isEmpty()) {
            return;
        }
        throw new UnsupportedFormatException(new InputProblem(
                "downward",
                String.join(", ", later),
                new Text("表格已是R2021，不能转换为R2019", "the table is of R2021 already and is not converted to R2019"),
                new Text("请转换为R2021：只从旧版本转换到新版本。", "Convert to R2021: conversions lead from older to newer forms.")));
    }
}
