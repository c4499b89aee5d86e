package io.gongkai.schema2019.prose;

import io.gongkai.core.parts.DocumentParts;
import io.gongkai.core.parts.Headings;
import io.gongkai.core.prose.Prose;
import io.gongkai.core.prose.ProseFigures;
import io.gongkai.core.prose.StatedFigure;
import io.gongkai.core.published.PublishedDocument;
import io.gongkai.core.table.Cell;
import io.gongkai.schema2008.prose.Grammar2008;
import io.gongkai.schema2008.report.AnnualReport2008;
import io.gongkai.schema2008.report.ReportPart2008;
import io.gongkai.schema2008.statistics.StatisticsCell;
import io.gongkai.schema2019.report.AnnualReport2019;
import io.gongkai.schema2019.report.ReportPart2019;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** What the sentences of a document without tables state. */
final class SentencesOf {
    private SentencesOf() {}

    static ProseFigures report2019(byte[] document) {
        AnnualReport2019.Builder report = AnnualReport2019.builder();
        DocumentParts.read(PublishedDocument.parse(document), Headings.of(List.of(ReportPart2019.values()), List.of()))
                .into(report);
        AnnualReport2019 read = report.build();
        return Prose.of(read, Grammar2019.of(read)).figures();
    }

    static ProseFigures report2008(byte[] document) {
        AnnualReport2008.Builder report = AnnualReport2008.builder();
        DocumentParts.read(
                        PublishedDocument.parse(document),
                        Headings.of(List.of(ReportPart2008.values()), List.of(StatisticsCell.values())))
                .into(report);
        return Prose.of(report.build(), Grammar2008.GRAMMAR).figures();
    }

    /** What is counted of which cells: {@code year requests/newlyReceived/total}. */
    static String key(StatedFigure figure) {
        return figure.counted().code() + " "
                + figure.cells().stream().map(Cell::address).sorted().collect(Collectors.joining("+"));
    }

    static String number(StatedFigure figure) {
        return number(figure.figure().value().orElseThrow());
    }

    static String number(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
