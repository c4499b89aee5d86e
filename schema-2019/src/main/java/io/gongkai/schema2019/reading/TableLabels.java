package io.gongkai.schema2019.reading;

import io.gongkai.core.table.CrossCell;
import io.gongkai.core.table.FormLine;
import io.gongkai.schema2019.disclosure.DisclosureTableR2019;
import io.gongkai.schema2019.disclosure.DisclosureTableR2021;
import io.gongkai.schema2019.dispute.DisputeOutcome;
import io.gongkai.schema2019.dispute.DisputeRoute;
import io.gongkai.schema2019.request.Applicant;
import io.gongkai.schema2019.request.RequestRow;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The rows and columns of the three tables in both revisions. */
final class TableLabels {
    static final List<FormLine> ALL = Stream.of(
                    Arrays.stream(RequestRow.values()),
                    Arrays.stream(Applicant.values()),
                    Arrays.stream(DisputeRoute.values()),
                    Arrays.stream(DisputeOutcome.values()),
                    Stream.concat(
                                    DisclosureTableR2019.FORM.cells().stream(),
                                    DisclosureTableR2021.FORM.cells().stream())
                            .map(CrossCell.class::cast)
                            .flatMap(cell -> Stream.of(cell.row(), cell.column())))
            .flatMap(lines -> lines.map(FormLine.class::cast))
            .distinct()
            .toList();

    private TableLabels() {}
}
