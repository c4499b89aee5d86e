package io.gongkai.schema2019.testkit;

import io.gongkai.core.table.CrossCell;
import io.gongkai.core.table.FigureTable;
import io.gongkai.core.table.FormLine;
import io.gongkai.core.testkit.PrintedCell;
import io.gongkai.core.testkit.PrintedDocument;
import io.gongkai.schema2008.report.AnnualReport2008;
import io.gongkai.schema2008.statistics.Statistics2008;
import io.gongkai.schema2008.statistics.StatisticsCell;
import io.gongkai.schema2019.disclosure.DisclosureCellR2019;
import io.gongkai.schema2019.disclosure.DisclosureCellR2021;
import io.gongkai.schema2019.disclosure.DisclosureTable;
import io.gongkai.schema2019.dispute.DisputeOutcome;
import io.gongkai.schema2019.dispute.DisputeRoute;
import io.gongkai.schema2019.dispute.DisputeTable;
import io.gongkai.schema2019.report.AnnualReport2019;
import io.gongkai.schema2019.request.Applicant;
import io.gongkai.schema2019.request.RequestRow;
import io.gongkai.schema2019.request.RequestTable;
import io.gongkai.schema2019.revision.Revision;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** The tables of a report as they stand on paper: lines, and tables with merged cells. */
public final class PaperReport {
    private static final List<String> FURNITURE = List.of(
            "当前位置：首页 > 政府信息公开 > 年度报告",
            "发布时间：2021-01-20 10:12 浏览次数：123",
            "扫一扫在手机打开当前页",
            "【字体：大 中 小】",
            "全年共办理行政许可 97 件，行政处罚 3 件。",
            "2020年，共收到申请数 12 件，上年结转 2 件",
            "第 3 页 共 12 页",
            "2020",
            "附件：1. 统计表");
    private static final List<String> EXTRA_ROWS = List.of(
            "其他主动公开文件", "合计", "政府热线公开政府信息数", "行政确认", "备注", "2019年", "行政征收", "（八）其他情况", "属于国家机密", "其他", "其他情形", "（三）其他");
    /** How many of them, at the end, are labels of the forms too. */
    private static final int LIKE_THE_FORM = 3;

    private final Wording wording;
    private final PrintedDocument document = new PrintedDocument();

    private PaperReport(Wording wording) {
        this.wording = wording;
    }

    /** A report of the 2008 format. */
    public static PrintedDocument of(AnnualReport2008 report, Wording wording) {
        PaperReport paper = new PaperReport(wording);
        paper.document.line("某市人民政府" + report.getYear().orElseThrow() + "年政府信息公开工作年度报告");
        paper.furniture();
        paper.statistics(report.getStatistics().orElseThrow());
        paper.furniture();
        return paper.document;
    }

    /** A report of the 2019 format. */
    public static PrintedDocument of(AnnualReport2019 report, Wording wording) {
        PaperReport paper = new PaperReport(wording);
        paper.document.line("某县人民政府" + report.getYear().orElseThrow() + "年政府信息公开工作年度报告");
        paper.furniture();
        List<Runnable> tables = new ArrayList<>(List.of(
                () -> paper.disclosure(report.getDisclosure().orElseThrow()),
                () -> paper.requests(report.getRequests().orElseThrow()),
                () -> paper.disputes(report.getDisputes().orElseThrow())));
        if (wording.deviates(Deviation.ORDER_OF_TABLES, 1)) {
            Collections.shuffle(tables, wording.random());
        }
        tables.forEach(Runnable::run);
        paper.document.line("五、存在的主要问题及改进情况");
        paper.document.line("示例文字，内容从略。");
        paper.furniture();
        return paper.document;
    }

    private void furniture() {
        if (wording.deviates(Deviation.FURNITURE, 1)) {
            for (int i = 1 + wording.random().nextInt(3); i > 0; i--) {
                document.line(FURNITURE.get(wording.random().nextInt(FURNITURE.size())));
            }
        }
    }

    private void statistics(Statistics2008 statistics) {
        Sheet sheet = new Sheet(3, 1);
        boolean remarks = wording.deviates(Deviation.EXTRA_COLUMN, 2);
        List<PrintedCell> head = new ArrayList<>(cells("统计指标", "单位", "统计数"));
        if (remarks) {
            head.add(PrintedCell.of(wording.random().nextBoolean() ? "备注" : "历年累计"));
        }
        sheet.row(head);
        boolean blankCells = wording.random().nextBoolean();
        for (FormLine line : Statistics2008.lines()) {
            if (wording.deviates(Deviation.MISSING_ROW, 12)) {
                continue;
            }
            String label = wording.label(line);
            List<PrintedCell> row;
            if (line instanceof StatisticsCell cell) {
                row = new ArrayList<>(cells(label, cell.unit(), wording.figure(cell, statistics.get(cell))));
            } else {
                row = new ArrayList<>(blankCells ? cells(label, "", "") : List.of(new PrintedCell(label, 3, 1)));
            }
            if (remarks) {
                row.add(PrintedCell.of(number()));
            }
            sheet.row(row);
            if (wording.deviates(Deviation.EXTRA_ROW, 20)) {
                sheet.row(cells(extraLabel(), "件", number()));
            }
        }
        sheet.print();
    }

    private void disclosure(DisclosureTable table) {
        document.line("二、主动公开政府信息情况");
        furniture();
        disclosureRows(table.figures());
    }

    private <C extends CrossCell> void disclosureRows(FigureTable<C> figures) {
        List<C> all = figures.form().cells();
        boolean remarks = wording.deviates(Deviation.EXTRA_COLUMN, 2);
        Sheet sheet = new Sheet(remarks ? 5 : 4, 2);
        String block = "";
        List<Integer> order = List.of();
        for (FormLine row : all.stream().map(CrossCell::row).distinct().toList()) {
            List<C> printed = new ArrayList<>(
                    all.stream().filter(cell -> cell.row().equals(row)).toList());
            if (!block(row).equals(block)) {
                block = block(row);
                sheet.row(List.of(new PrintedCell(block, remarks ? 5 : 4, 1)));
                order = new ArrayList<>();
                for (int i = 0; i < printed.size(); i++) {
                    order.add(i);
                }
                if (wording.deviates(Deviation.ORDER_OF_COLUMNS, 2)) {
                    Collections.shuffle(order, wording.random());
                }
                List<String> head = new ArrayList<>(List.of("信息内容"));
                order.forEach(i ->
                        head.add(wording.head(printed.get(i).column().label().zh())));
                sheet.row(spread(head, remarks ? "备注" : null));
            }
            if (wording.deviates(Deviation.MISSING_ROW, 6)) {
                continue;
            }
            List<String> cells = new ArrayList<>(List.of(wording.label(row)));
            order.forEach(i -> cells.add(wording.figure(printed.get(i), figures.get(printed.get(i)))));
            sheet.row(spread(cells, remarks ? "" : null));
            if (wording.deviates(Deviation.EXTRA_ROW, 6)) {
                List<String> extra = new ArrayList<>(List.of(extraLabel()));
                order.forEach(i -> extra.add(number()));
                sheet.row(spread(extra, remarks ? "" : null));
            }
        }
        sheet.print();
    }

    /** A label and one to three figures over four columns, and what stands in one more. */
    private static List<PrintedCell> spread(List<String> texts, String more) {
        List<PrintedCell> cells = new ArrayList<>();
        cells.add(PrintedCell.of(texts.get(0)));
        for (int i = 1; i < texts.size(); i++) {
            cells.add(new PrintedCell(texts.get(i), i + 1 < texts.size() ? 1 : 5 - texts.size(), 1));
        }
        if (more != null) {
            cells.add(PrintedCell.of(more));
        }
        return cells;
    }

    private static String block(FormLine row) {
        return row instanceof DisclosureCellR2019.Row r2019 ? r2019.block() : ((DisclosureCellR2021.Row) row).block();
    }

    private void requests(RequestTable table) {
        document.line("三、收到和处理政府信息公开申请情况");
        furniture();
        boolean remarks = wording.deviates(Deviation.EXTRA_COLUMN, 2);
        int width = remarks ? 11 : 10;
        Sheet sheet = new Sheet(width, 3);
        List<Applicant> kinds = new ArrayList<>(List.of(Applicant.values()).subList(1, 6));
        if (wording.deviates(Deviation.ORDER_OF_COLUMNS, 2)) {
            Collections.shuffle(kinds, wording.random());
        }
        List<Applicant> columns = new ArrayList<>(kinds);
        columns.add(0, Applicant.NATURAL_PERSON);
        columns.add(Applicant.TOTAL);
        sheet.row(List.of(
                new PrintedCell("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", 3, 3), new PrintedCell("申请人情况", width - 3, 1)));
        List<PrintedCell> second = new ArrayList<>(List.of(
                new PrintedCell(wording.label(Applicant.NATURAL_PERSON), 1, 2),
                new PrintedCell(wording.head("法人或其他组织"), 5, 1),
                new PrintedCell(wording.label(Applicant.TOTAL), 1, 2)));
        if (remarks) {
            second.add(new PrintedCell("备注", 1, 2));
        }
        sheet.row(second);
        sheet.row(
                kinds.stream().map(kind -> PrintedCell.of(wording.label(kind))).toList());
        Revision revision = table.revision();
        List<RequestRow> rows = new ArrayList<>();
        for (RequestRow row : RequestRow.values()) {
            boolean heading = row.role(revision) == RequestRow.Role.HEADING;
            if (row.role(revision) != RequestRow.Role.NOT_PRINTED
                    && (heading || !wording.deviates(Deviation.MISSING_ROW, 10))) {
                rows.add(row);
            }
        }
        List<PrintedCell> open = new ArrayList<>();
        for (RequestRow row : rows) {
            int depth = depth(row);
            if (row.role(revision) == RequestRow.Role.HEADING) {
                int below = (int) rows.stream()
                        .filter(other -> other.role(revision) != RequestRow.Role.HEADING && isBelow(other, row))
                        .count();
                if (below > 0) {
                    open.add(new PrintedCell(wording.label(row), 1, below));
                }
                continue;
            }
            List<PrintedCell> cells = new ArrayList<>(open);
            open.clear();
            cells.add(new PrintedCell(wording.label(row), 3 - depth, 1));
            columns.forEach(column -> cells.add(PrintedCell.of(
                    wording.figure(RequestTable.form(revision).cell(row, column), table.get(row, column)))));
            if (remarks) {
                cells.add(PrintedCell.of(wording.random().nextBoolean() ? "" : number()));
            }
            sheet.row(cells);
        }
        if (wording.deviates(Deviation.EXTRA_ROW, 2)) {
            List<PrintedCell> extra = new ArrayList<>(List.of(new PrintedCell(extraLabel(), 3, 1)));
            for (int i = 3; i < width; i++) {
                extra.add(PrintedCell.of(number()));
            }
            sheet.row(extra);
        }
        sheet.print();
    }

    private static boolean isBelow(RequestRow row, RequestRow heading) {
        return row.parent()
                .map(parent -> parent == heading || isBelow(parent, heading))
                .orElse(false);
    }

    private static int depth(RequestRow row) {
        return row.parent().map(parent -> 1 + depth(parent)).orElse(0);
    }

    private void disputes(DisputeTable table) {
        document.line("四、政府信息公开行政复议、行政诉讼情况");
        furniture();
        Sheet sheet = new Sheet(15, 3);
        List<DisputeOutcome> outcomes = new ArrayList<>(List.of(DisputeOutcome.values()));
        if (wording.deviates(Deviation.ORDER_OF_COLUMNS, 2)) {
            Collections.shuffle(outcomes, wording.random());
        }
        boolean remarks = wording.deviates(Deviation.EXTRA_COLUMN, 2);
        List<PrintedCell> first = new ArrayList<>(List.of(
                new PrintedCell(wording.label(DisputeRoute.REVIEW), 5, 1),
                new PrintedCell(wording.head("行政诉讼"), 10, 1)));
        if (remarks) {
            first.add(new PrintedCell("备注", 1, 3));
        }
        sheet.row(first);
        List<PrintedCell> second = new ArrayList<>();
        outcomes.forEach(outcome -> second.add(new PrintedCell(wording.label(outcome), 1, 2)));
        second.add(new PrintedCell(wording.head(DisputeRoute.values()[1].label().zh()), 5, 1));
        second.add(new PrintedCell(wording.head(DisputeRoute.values()[2].label().zh()), 5, 1));
        sheet.row(second);
        List<PrintedCell> third = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            outcomes.forEach(outcome -> third.add(PrintedCell.of(wording.label(outcome))));
        }
        sheet.row(third);
        List<PrintedCell> figures = new ArrayList<>();
        for (DisputeRoute route : DisputeRoute.values()) {
            outcomes.forEach(outcome -> figures.add(
                    PrintedCell.of(wording.figure(DisputeTable.FORM.cell(route, outcome), table.get(route, outcome)))));
        }
        if (remarks) {
            figures.add(PrintedCell.of(wording.random().nextBoolean() ? "" : number()));
        }
        sheet.row(figures);
        sheet.print();
    }

    /** The label of a further row. 其他 is one of the form too, so it is told apart only where that is printed well. */
    private String extraLabel() {
        return EXTRA_ROWS.get(
                wording.random().nextInt(EXTRA_ROWS.size() - (wording.losesLabels() ? LIKE_THE_FORM : 0)));
    }

    /** A number that no figure of a report is. */
    private String number() {
        return String.valueOf(70_000 + wording.random().nextInt(10_000));
    }

    private static List<PrintedCell> cells(String... texts) {
        return java.util.Arrays.stream(texts).map(PrintedCell::of).toList();
    }

    /** The rows of a table that is being printed. */
    private final class Sheet {
        private final List<List<PrintedCell>> rows = new ArrayList<>();
        private final int head;

        Sheet(int width, int head) {
            boolean title = wording.deviates(Deviation.TITLE_ROW, 2);
            this.head = title ? head + 1 : head;
            if (title) {
                rows.add(List.of(new PrintedCell(wording.random().nextBoolean() ? "统计表（单位：件）" : "二、统计表", width, 1)));
            }
        }

        void row(List<PrintedCell> cells) {
            rows.add(cells);
        }

        /** Prints the table, whole or cut in two below its head. */
        void print() {
            if (rows.size() > head + 2 && wording.deviates(Deviation.PIECES, 1)) {
                int at = head + 1 + wording.random().nextInt(rows.size() - head - 1);
                // Nobody tears a head from the row below it.
                while (at < rows.size() && !isRow(rows.get(at - 1))) {
                    at++;
                }
                if (at == rows.size()) {
                    document.table(rows);
                    return;
                }
                PrintedDocument.Grid whole = new PrintedDocument.Grid(rows);
                document.table(piece(whole, 0, at));
                document.line("-" + at + "-");
                document.table(piece(whole, at, rows.size()));
            } else {
                document.table(rows);
            }
        }

        private static boolean isRow(List<PrintedCell> cells) {
            return cells.get(cells.size() - 1)
                    .text()
                    .chars()
                    .anyMatch(c -> (c >= '0' && c <= '9') || (c >= '０' && c <= '９'));
        }

        /** Some rows of a table; a cell that reaches into them from above goes on as a blank one. */
        private List<List<PrintedCell>> piece(PrintedDocument.Grid whole, int from, int to) {
            List<List<PrintedCell>> piece = new ArrayList<>();
            for (int i = from; i < to; i++) {
                int row = i;
                piece.add(whole.cells().stream()
                        .filter(placed -> Math.max(placed.row(), from) == row
                                && placed.row() + placed.cell().down() > row)
                        .sorted(Comparator.comparingInt(PrintedDocument.Placed::column))
                        .map(placed -> new PrintedCell(
                                placed.row() < from ? "" : placed.cell().text(),
                                placed.cell().across(),
                                Math.min(placed.row() + placed.cell().down(), to) - row))
                        .toList());
            }
            return piece;
        }
    }
}
