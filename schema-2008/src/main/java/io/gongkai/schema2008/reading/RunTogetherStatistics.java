package io.gongkai.schema2008.reading;

import io.gongkai.core.document.SourceDocument;
import io.gongkai.core.figure.Figure;
import io.gongkai.core.figure.FurtherFigure;
import io.gongkai.core.note.Note;
import io.gongkai.core.reading.NoteCode;
import io.gongkai.core.reading.RunTogether;
import io.gongkai.core.table.FigureTable;
import io.gongkai.core.text.Text;
import io.gongkai.schema2008.local.LocalForm;
import io.gongkai.schema2008.local.LocalForms;
import io.gongkai.schema2008.local.LocalRow;
import io.gongkai.schema2008.report.AnnualReport2008;
import io.gongkai.schema2008.statistics.Statistics2008;
import io.gongkai.schema2008.statistics.StatisticsCell;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A statistics form, the national or a local one, whose labels and figures a tool has run together: 主动公开文件数条29498191. The
 * figures are there and cannot be told apart, so each is unreadable, with what stands behind its label.
 */
final class RunTogetherStatistics {
    private static final int LEAST_ROWS = 5;
    /** What is quoted of the form. */
    private static final int QUOTED_ROWS = 3;

    private static final Text NATIONAL = new Text("政府信息公开情况统计表", "statistics form");

    private final Text name;
    private final Map<LocalRow, String> local;
    private final Map<StatisticsCell, String> national;

    private RunTogetherStatistics(Text name, Map<LocalRow, String> local, Map<StatisticsCell, String> national) {
        this.name = name;
        this.local = local;
        this.national = national;
    }

    /** Finds the form of which most rows stand in a text without anything between label and figures. */
    static Optional<RunTogetherStatistics> find(SourceDocument document, LocalForms forms) {
        Map<StatisticsCell, String> national = RunTogether.rows(document, List.of(StatisticsCell.values()), LEAST_ROWS);
        RunTogetherStatistics found = new RunTogetherStatistics(NATIONAL, Map.of(), national);
        for (LocalForm form : forms.all()) {
            Map<LocalRow, String> rows = RunTogether.rows(document, form.rows(), LEAST_ROWS);
            if (rows.size() > found.rows()) {
                found = new RunTogetherStatistics(form.title(), rows, Map.of());
            }
        }
        return Optional.of(found).filter(form -> form.rows() > 0);
    }

    int rows() {
        return local.size() + national.size();
    }

    /** Puts the unreadable figures into a report; those of a local form have one for the year and one for the sum. */
    void into(AnnualReport2008.Builder report) {
        FigureTable.Builder<StatisticsCell> statistics = FigureTable.builder(Statistics2008.FORM, Figure.missing());
        national.forEach((cell, printed) -> statistics.put(cell, Figure.unreadable(printed)));
        local.forEach((row, printed) -> {
            row.cell().ifPresent(cell -> statistics.put(cell, Figure.unreadable(printed)));
            if (row.cell().isEmpty()) {
                report.addFurtherFigures(FurtherFigure.of(row.label().zh(), Figure.unreadable(printed)));
            }
        });
        Statistics2008 figures = new Statistics2008(statistics.build());
        report.statistics(figures);
        if (!local.isEmpty()) {
            report.cumulative(figures);
        }
    }

    Note note() {
        String quote = local.isEmpty()
                ? quote(national.entrySet().stream()
                        .map(row -> row.getKey().label().zh() + row.getValue())
                        .toList())
                : quote(local.entrySet().stream()
                        .map(row -> row.getKey().label().zh() + row.getValue())
                        .toList());
        return NoteCode.RUN_TOGETHER.note("statistics", quote, Map.of("table", name));
    }

    private static String quote(List<String> rows) {
        return rows.stream().limit(QUOTED_ROWS).collect(Collectors.joining(" | "));
    }

    Text because() {
        return new Text("{form}的标签和数字连在一起", "labels and figures of the {form} run together").fill(Map.of("form", name));
    }
}
