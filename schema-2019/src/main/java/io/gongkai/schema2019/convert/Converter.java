package io.gongkai.schema2019.convert;

import io.gongkai.core.figure.Figure;
import io.gongkai.core.ledger.Conversion;
import io.gongkai.core.narrative.Counted;
import io.gongkai.core.report.AnnualReport;
import io.gongkai.core.table.FigureTable;
import io.gongkai.core.text.Text;
import io.gongkai.schema2008.report.AnnualReport2008;
import io.gongkai.schema2008.statistics.Statistics2008;
import io.gongkai.schema2008.statistics.StatisticsCell;
import io.gongkai.schema2019.disclosure.DisclosureTable;
import io.gongkai.schema2019.disclosure.DisclosureTableR2019;
import io.gongkai.schema2019.disclosure.DisclosureTableR2021;
import io.gongkai.schema2019.dispute.DisputeTable;
import io.gongkai.schema2019.report.AnnualReport2019;
import io.gongkai.schema2019.request.RequestTable;
import io.gongkai.schema2019.revision.Revision;
import java.util.List;

/** Converts reports of the 2008 format to the 2019 format, by a {@link Crosswalk} and nothing else. */
public final class Converter {
    private Converter() {}

    /**
     * Converts a report of the 2008 format. All parts that reports of both formats have are kept; a note says so where
     * cumulative figures or a sign-off are left behind, for which the 2019 format has no place. Figures of sentences are kept
     * where their cells are carried; what sentences say of applicants fills cells that the 2008 form does not have.
     *
     * @param report the report; one without statistics is converted as one whose every figure is missing
     * @param revision the revision of the tables to make
     * @return the new report and the account of every figure
     */
    public static Conversion<AnnualReport2019> convert(AnnualReport2008 report, Revision revision) {
        FigureTable<StatisticsCell> statistics = report.getStatistics()
                .map(Statistics2008::figures)
                .orElseGet(() -> FigureTable.builder(Statistics2008.FORM, Figure.missing())
                        .build());
        Crosswalk crosswalk = Crosswalk.from2008(revision);
        TableConverter tables = new TableConverter(
                crosswalk,
                List.of(statistics),
                report.getClauses().stream()
                        .filter(clause -> clause.counted() != Counted.CUMULATIVE)
                        .toList());
        DisclosureTable disclosure = switch (revision) {
            case R2019 -> new DisclosureTableR2019(tables.make(DisclosureTableR2019.FORM));
            case R2021 -> new DisclosureTableR2021(tables.make(DisclosureTableR2021.FORM));
        };
        RequestTable requests = new RequestTable(revision, tables.make(RequestTable.form(revision)));
        DisputeTable disputes = new DisputeTable(tables.make(DisputeTable.FORM));
        tables.account(statistics);
        if (report.getCumulative().isPresent()
                || report.getClauses().stream().anyMatch(clause -> clause.counted() == Counted.CUMULATIVE)) {
            tables.leave("cumulative", new Text("历年累计", "cumulative figures"));
        }
        report.getSignOff().ifPresent(part -> tables.leave("signOff", new Text("填报信息", "sign-off")));
        AnnualReport2019 converted = AnnualReport2019.builder()
                .from((AnnualReport) report)
                .disclosure(disclosure)
                .requests(requests)
                .disputes(disputes)
                .clauses(tables.clauses(false))
                .build();
        return tables.conversion(converted, crosswalk.name(), revision);
    }
}
