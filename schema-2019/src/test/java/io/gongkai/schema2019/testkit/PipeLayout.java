package io.gongkai.schema2019.testkit;

import io.gongkai.core.figure.Absent;
import io.gongkai.core.figure.Amount;
import io.gongkai.core.figure.Figure;
import io.gongkai.core.narrative.Section;
import io.gongkai.core.table.CrossCell;
import io.gongkai.core.table.FigureTable;
import io.gongkai.core.table.FormLine;
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
import io.gongkai.schema2019.report.ReportPart2019;
import io.gongkai.schema2019.request.Applicant;
import io.gongkai.schema2019.request.RequestRow;
import io.gongkai.schema2019.request.RequestTable;
import io.gongkai.schema2019.revision.Revision;
import java.util.ArrayList;
import java.util.List;

/** Prints reports the way published text does, so that tests can hold what is read against what was printed. */
public enum PipeLayout {
    /** {@code a | b | c |} */
    ROW_A_LINE {
        @Override
        void row(StringBuilder out, List<String> cells, int width) {
            out.append(String.join(" | ", cells)).append(" |");
            out.append("|".repeat(width - cells.size())).append('\n');
        }
    },
    /** Each cell on a line, behind it a bar on a line of its own, behind the last one a bar for every place it spans. */
    CELL_A_LINE {
        @Override
        void row(StringBuilder out, List<String> cells, int width) {
            out.append("| ");
            for (String cell : cells) {
                out.append(cell.isEmpty() ? "" : cell + "\n").append("|\n");
            }
            if (cells.size() < width) {
                out.append("|".repeat(width - cells.size())).append('\n');
            }
        }
    };

    abstract void row(StringBuilder out, List<String> cells, int width);

    /** Prints a report of the 2008 format. */
    public String print(AnnualReport2008 report) {
        StringBuilder out = new StringBuilder();
        report.getBody().ifPresent(body -> out.append(body.getName()));
        report.getYear().ifPresent(year -> out.append(year).append("年政府信息公开工作年度报告\n"));
        report.getSections().forEach(section -> section(out, section));
        row(out, List.of("统计指标", "单位", "统计数"), 3);
        for (FormLine line : Statistics2008.lines()) {
            String label = line.title().zh();
            if (line instanceof StatisticsCell cell) {
                Figure figure = report.getStatistics().orElseThrow().get(cell);
                row(out, List.of(label, cell.unit(), show(figure, cell.unit())), 3);
            } else {
                row(out, List.of(label), 3);
            }
        }
        return out.toString();
    }

    /** Prints a report of the 2019 format. */
    public String print(AnnualReport2019 report) {
        StringBuilder out = new StringBuilder();
        report.getBody().ifPresent(body -> out.append(body.getName()));
        report.getYear().ifPresent(year -> out.append(year).append("年政府信息公开工作年度报告\n"));
        for (Section section : report.getSections()) {
            section(out, section);
            String heading = section.getHeading().orElse("");
            if (heading.equals(ReportPart2019.PROACTIVE_DISCLOSURE.label().zh())) {
                report.getDisclosure().ifPresent(table -> disclosure(out, table));
            } else if (heading.equals(ReportPart2019.REQUESTS.label().zh())) {
                report.getRequests().ifPresent(table -> requests(out, table));
            } else if (heading.equals(ReportPart2019.DISPUTES.label().zh())) {
                report.getDisputes().ifPresent(table -> disputes(out, table));
            }
        }
        return out.toString();
    }

    /** Prints number and heading on a line, and each paragraph on one. */
    private static void section(StringBuilder out, Section section) {
        out.append(section.getNumber().orElse(""))
                .append(section.getHeading().orElse(""))
                .append('\n');
        section.getParagraphs().forEach(paragraph -> out.append(paragraph).append('\n'));
        section.getSections().forEach(below -> section(out, below));
    }

    private void disclosure(StringBuilder out, DisclosureTable table) {
        printDisclosure(out, table.figures());
    }

    private <C extends CrossCell> void printDisclosure(StringBuilder out, FigureTable<C> figures) {
        String block = "";
        List<C> cells = figures.form().cells();
        for (FormLine row : cells.stream().map(CrossCell::row).distinct().toList()) {
            List<C> ofRow =
                    cells.stream().filter(cell -> cell.row().equals(row)).toList();
            if (!block(row).equals(block)) {
                block = block(row);
                row(out, List.of(block), 4);
                List<String> head = new ArrayList<>(List.of("信息内容"));
                ofRow.forEach(cell -> head.add(cell.column().label().zh()));
                row(out, head, 4);
            }
            List<String> printed = new ArrayList<>(List.of(row.label().zh()));
            ofRow.forEach(cell -> printed.add(show(figures.get(cell), cell.unit())));
            row(out, printed, 4);
        }
    }

    private static String block(FormLine row) {
        return row instanceof DisclosureCellR2019.Row r2019 ? r2019.block() : ((DisclosureCellR2021.Row) row).block();
    }

    private void requests(StringBuilder out, RequestTable table) {
        Revision revision = table.revision();
        row(out, List.of("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", "申请人情况"), 10);
        row(out, List.of("自然人", "法人或其他组织", "总计"), 10);
        row(out, List.of("商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"), 10);
        List<String> labels = new ArrayList<>();
        for (RequestRow row : RequestRow.values()) {
            if (row.role(revision) == RequestRow.Role.NOT_PRINTED) {
                continue;
            }
            labels.add(row.title().zh());
            if (row.role(revision) != RequestRow.Role.HEADING) {
                List<String> cells = new ArrayList<>(labels);
                for (Applicant applicant : Applicant.values()) {
                    cells.add(show(table.get(row, applicant), ""));
                }
                row(out, cells, 10);
                labels.clear();
            }
        }
    }

    private void disputes(StringBuilder out, DisputeTable table) {
        row(out, List.of("行政复议", "行政诉讼"), 15);
        List<String> outcomes = new ArrayList<>();
        for (DisputeOutcome outcome : DisputeOutcome.values()) {
            outcomes.add(outcome.label().zh());
        }
        List<String> second = new ArrayList<>(outcomes);
        second.addAll(List.of("未经复议直接起诉", "复议后起诉"));
        row(out, second, 15);
        List<String> third = new ArrayList<>(outcomes);
        third.addAll(outcomes);
        row(out, third, 15);
        List<String> cells = new ArrayList<>();
        for (DisputeRoute route : DisputeRoute.values()) {
            for (DisputeOutcome outcome : DisputeOutcome.values()) {
                cells.add(show(table.get(route, outcome), ""));
            }
        }
        row(out, cells, 15);
    }

    private static String show(Figure figure, String unitOfForm) {
        if (figure instanceof Absent absent) {
            return absent.text();
        }
        if (figure instanceof Amount amount) {
            return amount.text()
                    .orElse(amount.number().toPlainString()
                            + amount.unit()
                                    .filter(unit -> !unit.equals(unitOfForm))
                                    .orElse(""));
        }
        return figure.toString();
    }
}
