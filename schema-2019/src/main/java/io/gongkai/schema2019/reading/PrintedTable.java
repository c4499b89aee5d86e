package io.gongkai.schema2019.reading;

import io.gongkai.core.document.SourceBlock;
import io.gongkai.core.document.SourceCell;
import io.gongkai.core.document.SourceDocument;
import io.gongkai.core.document.SourceLine;
import io.gongkai.core.document.SourceRow;
import io.gongkai.core.document.SourceTable;
import io.gongkai.core.reading.FigureText;
import io.gongkai.core.reading.LabelIndex;
import io.gongkai.core.reading.PageNumber;
import io.gongkai.schema2019.dispute.DisputeRoute;
import io.gongkai.schema2019.report.ReportPart2019;
import io.gongkai.schema2019.request.RequestRow;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A table of a document and the lines of text in front of it, in which a tool may have left its head. Where a document prints
 * the tables of several sections as one, as workbooks do, each is one of its own here; a head that stands alone, such as at the
 * end of a page, belongs to the table behind it.
 *
 * @param table the table
 * @param before the nearest lines between the table before and this one
 * @param width how many places the widest row with figures has; a head may have more
 */
record PrintedTable(SourceTable table, List<SourceLine> before, int width) {
    /** A head has fewer lines. */
    private static final int MOST_LINES = 20;

    private static final Pattern NUMBERED = Pattern.compile("[一二三四五六七八九十]{1,2}\\s?[、.．].{2,40}", Pattern.DOTALL);
    private static final LabelIndex<ReportPart2019> PARTS = LabelIndex.of(List.of(ReportPart2019.values()));
    private static final LabelIndex<RequestRow> ROWS = LabelIndex.of(List.of(RequestRow.values()));
    private static final LabelIndex<DisputeRoute> ROUTES = LabelIndex.of(List.of(DisputeRoute.values()));

    /** The tables of a document. */
    static List<PrintedTable> all(SourceDocument document) {
        Splitter splitter = new Splitter();
        for (SourceBlock block : document.blocks()) {
            if (block instanceof SourceLine line && !line.text().isEmpty()) {
                splitter.before.add(line);
            } else if (block instanceof SourceTable table) {
                splitter.take(table);
            }
        }
        splitter.endHead();
        return splitter.tables;
    }

    /** Whether nothing but the number of a page stands between the table before and this one. */
    boolean continues() {
        return before.stream().allMatch(line -> PageNumber.matches(line.text()));
    }

    /** The words in front of the table, a list for each line. */
    List<List<String>> wordsBefore() {
        return before.stream().map(line -> List.of(line.text())).toList();
    }

    /** The words of some rows, a list for each. */
    static List<List<String>> words(List<SourceRow> rows) {
        return rows.stream()
                .map(row -> row.printed().stream().map(SourceCell::text).toList())
                .toList();
    }

    /** Takes tables apart into those of the sections. */
    private static final class Splitter {
        private final List<PrintedTable> tables = new ArrayList<>();
        private final List<SourceLine> before = new ArrayList<>();
        /** A head whose figures have not come yet, and the table in which it stood. */
        private List<SourceRow> head = List.of();

        private SourceTable headOf = new SourceTable(1, List.of());

        void take(SourceTable table) {
            if (!head.isEmpty() && !continues(table)) {
                endHead();
            }
            List<SourceRow> rows = new ArrayList<>(head);
            int width = 0;
            for (SourceRow row : table.rows()) {
                boolean heading = isHeading(row);
                if (heading || (width > 0 && startsHead(row))) {
                    add(table, rows, width);
                    rows = new ArrayList<>();
                    width = 0;
                }
                if (heading) {
                    SourceCell title = row.printed().get(0);
                    before.add(new SourceLine(title.at(), title.text(), title.text()));
                    continue;
                }
                rows.add(row);
                if (row.width() > width && row.cells().stream().anyMatch(cell -> FigureText.isNumber(cell.text()))) {
                    width = row.width();
                }
            }
            boolean labelled = !rows.isEmpty() && RequestReader.proves(RequestReader.rowsIn(new SourceTable(1, rows)));
            if (width == 0 && !labelled && rows.stream().anyMatch(Splitter::startsHead)) {
                head = rows;
                headOf = table;
            } else {
                add(table, rows, width);
            }
        }

        /** Whether a table may stand below the head: its rows have labels, or it begins on the next page. */
        private boolean continues(SourceTable table) {
            int page = head.get(head.size() - 1).cells().get(0).at().page();
            int next = table.rows().get(0).cells().get(0).at().page();
            return head.stream().anyMatch(RequestReader::startsHead) || (page > 0 && next == page + 1);
        }

        /** Keeps a head behind which no figures came: its rows may have been blank. */
        void endHead() {
            add(headOf, head, 0);
        }

        private void add(SourceTable table, List<SourceRow> rows, int width) {
            head = List.of();
            if (rows.isEmpty()) {
                return;
            }
            List<SourceLine> nearest = before.subList(Math.max(0, before.size() - MOST_LINES), before.size());
            tables.add(
                    new PrintedTable(new SourceTable(table.number(), rows, table.name()), List.copyOf(nearest), width));
            before.clear();
        }

        /** Whether a row is the heading of a section. */
        private static boolean isHeading(SourceRow row) {
            List<SourceCell> printed = row.printed();
            if (printed.size() != 1) {
                return false;
            }
            String text = printed.get(0).label();
            return !PARTS.candidates(text).isEmpty()
                    || (NUMBERED.matcher(text).matches()
                            && ROWS.candidates(text).isEmpty());
        }

        /** Whether the head of section 三 or 四 begins with a row. */
        private static boolean startsHead(SourceRow row) {
            return RequestReader.startsHead(row)
                    || row.printed().stream()
                            .anyMatch(cell -> !ROUTES.candidates(cell.label()).isEmpty());
        }
    }
}
