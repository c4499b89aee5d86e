package io.gongkai.schema2019.reading;

import io.gongkai.core.table.FigureTable;
import io.gongkai.schema2019.report.AnnualReport2019;
import java.util.List;

/** The three tables of a report, in order. */
final class Schema2019Tables {
    private Schema2019Tables() {}

    static List<FigureTable<?>> of(AnnualReport2019 report) {
        return List.of(
                report.getDisclosure().orElseThrow().figures(),
                report.getRequests().orElseThrow().figures(),
                report.getDisputes().orElseThrow().figures());
    }
}
