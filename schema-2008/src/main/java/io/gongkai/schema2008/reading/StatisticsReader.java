package io.gongkai.schema2008.reading;

import io.gongkai.core.document.SourceCell;
import io.gongkai.core.document.SourceDocument;
import io.gongkai.core.document.SourceRow;
import io.gongkai.core.document.SourceTable;
import io.gongkai.core.input.InputProblem;
import io.gongkai.core.input.UnsupportedFormatException;
import io.gongkai.core.note.Note;
import io.gongkai.core.reading.Detection;
import io.gongkai.core.reading.FigureText;
import io.gongkai.core.reading.LabelIndex;
import io.gongkai.core.reading.LabelText;
import io.gongkai.core.reading.NoteCode;
import io.gongkai.core.reading.Reading;
import io.gongkai.core.reading.ReportHeadline;
import io.gongkai.core.reading.TableCollector;
import io.gongkai.core.table.FormLine;
import io.gongkai.core.text.Text;
import io.gongkai.schema2008.report.AnnualReport2008;
import io.gongkai.schema2008.statistics.Statistics2008;
import io.gongkai.schema2008.statistics.StatisticsCell;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the statistics form out of a published document.
 *
 * <p>The form prints three columns: label, unit, figure. A row is placed by its label; labels that the form prints twice
 * (依法纠错数 under 复议 and 诉讼) are told apart by the row before.
 */
public final class StatisticsReader {
    /** Fewer labels than this are a coincidence and no statistics form. */
    private static final int LEAST_LABELS = 4;

    private static final LabelIndex<FormLine> LABELS = LabelIndex.of(Statistics2008.lines());
    /** What published tables print above the columns. */
    private static final Set<String> UNIT_HEADS = Set.of("单位", "计量单位");

    private static final Set<String> FIGURE_HEADS = Set.of("统计数", "统计数据", "统计数量", "数量", "数据", "数值", "统计结果");

    private final TableCollector<StatisticsCell> collector = TableCollector.of(Statistics2008.FORM);
    private final Set<FormLine> found = new HashSet<>();
    private @Nullable FormLine before;

    private StatisticsReader() {}

    /**
     * Reads the form and who reports on which year.
     *
     * @param document the document
     * @return the report, the places and the notes
     * @throws UnsupportedFormatException if the document holds no such form
     */
    public static Reading<AnnualReport2008> read(SourceDocument document) {
        StatisticsReader reader = new StatisticsReader();
        document.tables().stream().filter(StatisticsReader::belongs).forEach(reader::read);
        if (reader.collector.placed() == 0) {
            throw new UnsupportedFormatException(new InputProblem(
                    "no-table",
                    "",
                    new Text("没有找到2008年格式的政府信息公开情况统计表", "no statistics form of the 2008 format is found"),
                    new Text(
                            "请提供含有统计表的文档；正文中的数字不读取。",
                            "Give a document with the form; figures in prose are not read.")));
        }
        ReportHeadline headline = ReportHeadline.find(document);
        AnnualReport2008.Builder report = AnnualReport2008.builder()
                .statistics(new Statistics2008(reader.collector.table()))
                .year(headline.year())
                .body(headline.body());
        List<Note> notes = new ArrayList<>(headline.notes());
        notes.addAll(reader.collector.notes());
        Text because = new Text("印有政府信息公开情况统计表65行标签中的{n}行", "{n} of the 65 labels of 政府信息公开情况统计表 are printed")
                .fill(Map.of("n", reader.found.size()));
        return new Reading<>(
                report.build(),
                new Detection(document.input(), "2008", Map.of(), List.of(because)),
                reader.collector.places(),
                notes);
    }

    /**
     * How many different labels of the form the tables of a document print.
     *
     * @param document the document
     * @return the number
     */
    public static int labelsIn(SourceDocument document) {
        Set<FormLine> labels = new HashSet<>();
        for (SourceTable table : document.tables()) {
            labels.addAll(labelsIn(table));
        }
        return labels.size();
    }

    private static boolean belongs(SourceTable table) {
        return labelsIn(table).size() >= LEAST_LABELS;
    }

    private static Set<FormLine> labelsIn(SourceTable table) {
        Set<FormLine> labels = new HashSet<>();
        for (SourceRow row : table.rows()) {
            labels.addAll(LABELS.candidates(row.cells().get(0).text()));
        }
        return labels;
    }

    private void read(SourceTable table) {
        Columns columns = Columns.unknown();
        for (SourceRow row : table.rows()) {
            Optional<Columns> head = Columns.of(row);
            Optional<FormLine> line = LABELS.find(row.cells().get(0).text(), before);
            if (line.isPresent()) {
                before = line.get();
                found.add(line.get());
                place(line.get(), columns, table, row);
            } else if (head.isPresent()) {
                columns = head.get();
            } else if (row.cells().stream().skip(1).anyMatch(cell -> FigureText.isFigure(cell.text()))) {
                collector.note(NoteCode.UNPLACED_ROW, TableCollector.where(table, row), row.quote(), Map.of());
            }
        }
    }

    private void place(FormLine line, Columns columns, SourceTable table, SourceRow row) {
        String where = TableCollector.where(table, row);
        List<SourceCell> figures = row.cells().stream()
                .skip(1)
                .filter(cell -> FigureText.isFigure(cell.text()))
                .toList();
        if (!(line instanceof StatisticsCell cell)) {
            for (SourceCell figure : figures) {
                collector.note(NoteCode.HEADING_FIGURE, where, figure.text(), Map.of("label", line.title()));
            }
            return;
        }
        Optional<SourceCell> printed = columns.figure(row).filter(figure -> !figure.isBlank());
        Optional<SourceCell> unitCell = columns.unit(row);
        if (printed.isEmpty() && figures.size() == 1 && unitCell.equals(Optional.of(figures.get(0)))) {
            collector.note(NoteCode.VALUE_IN_UNIT_PLACE, where, figures.get(0).text(), Map.of("label", line.title()));
            collector.put(cell, "", table, row, figures.get(0));
            return;
        }
        if (columns.figure(row).isEmpty() || row.width() > columns.width()) {
            collector.unreadable(cell, row.quote());
            collector.note(
                    NoteCode.CELL_COUNT,
                    where,
                    row.quote(),
                    Map.of("expected", 1, "count", row.cells().size() - 1));
            return;
        }
        String unit =
                unitCell.map(SourceCell::text).map(LabelText::withoutSpaces).orElse("");
        if (!unit.isEmpty() && !unit.equals(cell.unit())) {
            collector.note(NoteCode.UNIT_DIFFERS, where, unit, Map.of("label", line.title(), "expected", cell.unit()));
        }
        collector.put(cell, unit, table, row, columns.figure(row).get());
    }

    /** Which places of a row hold the unit and the figure. */
    private record Columns(int unit, int figure, int width) {
        private static final int NONE = -1;

        /** Before a head is seen: the figure is last, behind the unit if there are three cells. */
        static Columns unknown() {
            return new Columns(NONE, NONE, 3);
        }

        /** The columns that a head names; empty if the row is no head of this form. */
        static Optional<Columns> of(SourceRow row) {
            int unit = NONE;
            int figure = NONE;
            for (int i = 1; i < row.cells().size(); i++) {
                String head = LabelText.normalise(row.cells().get(i).text());
                if (UNIT_HEADS.contains(head)) {
                    unit = i;
                } else if (FIGURE_HEADS.contains(head)) {
                    figure = figure == NONE ? i : row.width();
                }
            }
            return figure == NONE ? Optional.empty() : Optional.of(new Columns(unit, figure, row.width()));
        }

        Optional<SourceCell> figure(SourceRow row) {
            return cell(row, figure == NONE ? row.width() - 1 : figure);
        }

        Optional<SourceCell> unit(SourceRow row) {
            return figure == NONE && row.width() == 3 ? cell(row, 1) : cell(row, unit);
        }

        private static Optional<SourceCell> cell(SourceRow row, int place) {
            return place >= 1 ? row.cell(place) : Optional.empty();
        }
    }
}
