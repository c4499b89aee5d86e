package io.gongkai.schema2008.page;

import io.gongkai.core.figure.Figure;
import io.gongkai.core.page.PageTable;
import io.gongkai.core.page.ReportPage;
import io.gongkai.core.period.StatedDate;
import io.gongkai.core.table.FormLine;
import io.gongkai.schema2008.reading.SignOffMarkup;
import io.gongkai.schema2008.reading.StatisticsReader;
import io.gongkai.schema2008.report.AnnualReport2008;
import io.gongkai.schema2008.report.AnnualReport2008Json;
import io.gongkai.schema2008.statistics.SignOff;
import io.gongkai.schema2008.statistics.Statistics2008;
import io.gongkai.schema2008.statistics.StatisticsCell;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Prints a report of the 2008 format: title, and the statistics form with its three columns. */
public final class ReportPage2008 {
    private static final String FORM = "政府信息公开情况统计表";
    /** What stands on the form beside a heading, where others have their unit and their figure. */
    private static final String NO_FIGURE = "——";
    /** The notes that the form prints below a label. */
    private static final Map<StatisticsCell, String> NOTES = Map.of(
            StatisticsCell.DISCLOSURE_DISCLOSED, "(不同渠道和方式公开相同的信息计1条)",
            StatisticsCell.RESPONSE_PUBLIC_CONCERNS, "(不同方式回应同一热点或舆情计1次)");

    private ReportPage2008() {}

    /**
     * Prints a report.
     *
     * @param report the report
     * @return the page as HTML
     */
    public static String print(AnnualReport2008 report) {
        ReportPage page = ReportPage.of(AnnualReport2008Json.FORMAT, report);
        report.getSections().forEach(page::section);
        boolean form = report.getStatistics().isPresent() || report.getSignOff().isPresent();
        if (form || report.getCumulative().isPresent()) {
            Element section = page.section("附表");
            if (form) {
                Element caption = caption(section, FORM);
                report.getYear().ifPresent(year -> caption.appendElement("p").text("(" + year + "年度)"));
                report.getStatistics()
                        .ifPresent(statistics -> statistics(section, "", statistics, Statistics2008.lines()));
                signOff(section, report);
            }
            report.getCumulative().ifPresent(statistics -> {
                caption(section, FORM + "(历年累计)");
                statistics(section, StatisticsReader.CUMULATIVE, statistics, linesWithFigures(statistics));
            });
        }
        return page.end(report).html();
    }

    private static Element caption(Element section, String title) {
        Element caption = section.appendElement("div").addClass("caption");
        caption.appendElement("div").text(title);
        return caption;
    }

    /**
     * The lines that are there and those above them, which tell what they mean. Nothing is lost: a line that is not printed is
     * read back as one that is not there. If none is there, the headings alone tell that there is such a form.
     */
    private static List<FormLine> linesWithFigures(Statistics2008 statistics) {
        Set<FormLine> printed = new HashSet<>();
        for (StatisticsCell cell : StatisticsCell.values()) {
            if (!statistics.get(cell).equals(Figure.missing())) {
                printed.add(cell);
                for (Optional<? extends FormLine> above = cell.parent();
                        above.isPresent();
                        above = above.get().parent()) {
                    printed.add(above.get());
                }
            }
        }
        return Statistics2008.lines().stream()
                .filter(line -> printed.isEmpty() ? !(line instanceof StatisticsCell) : printed.contains(line))
                .toList();
    }

    private static void statistics(Element section, String name, Statistics2008 statistics, List<FormLine> lines) {
        PageTable table = PageTable.in(section, "statistics", 70, 10, 20).named(name);
        table.head().row().columnHead("统计指标", 1, 1).columnHead("单位", 1, 1).columnHead("统计数", 1, 1);
        table.body();
        for (FormLine line : lines) {
            table.row();
            Element label = table.rowHead(line.title().zh(), 1, 1).addClass("depth" + depth(line));
            if (line instanceof StatisticsCell cell) {
                Optional.ofNullable(NOTES.get(cell))
                        .ifPresent(note ->
                                label.appendElement("div").addClass("note").text(note));
                table.text(cell.unit(), 1).figure(statistics.get(cell), cell.kind(), cell.unit(), 1);
            } else {
                table.text(NO_FIGURE, 1).text(NO_FIGURE, 1);
            }
        }
    }

    /** The lines of those who sign, empty ones to be filled in by hand. */
    private static void signOff(Element section, AnnualReport2008 report) {
        Optional<SignOff> signed = report.getSignOff();
        Element lines = signed.isPresent()
                ? ReportPage.group(section, "div", SignOffMarkup.SIGN_OFF)
                : section.appendElement("div");
        lines.addClass("signoff");
        Map<String, Optional<String>> names = new LinkedHashMap<>();
        names.put(SignOffMarkup.UNIT, signed.flatMap(SignOff::getUnit));
        names.put(SignOffMarkup.HEAD, signed.flatMap(SignOff::getHead));
        names.put(SignOffMarkup.REVIEWER, signed.flatMap(SignOff::getReviewer));
        names.put(SignOffMarkup.PREPARER, signed.flatMap(SignOff::getPreparer));
        names.put(SignOffMarkup.TELEPHONE, signed.flatMap(SignOff::getTelephone));
        names.forEach((name, value) -> {
            ReportPage.labelled(lines, SignOffMarkup.label(name), name, value);
            if (value.isEmpty()) {
                lines.appendElement("p").text(SignOffMarkup.label(name) + "：");
            }
        });
        Optional<StatedDate> date = signed.flatMap(SignOff::getDate);
        ReportPage.labelledDate(lines, SignOffMarkup.label(SignOffMarkup.DATE), SignOffMarkup.DATE, date);
        if (date.isEmpty()) {
            lines.appendElement("p").text(SignOffMarkup.label(SignOffMarkup.DATE) + "：");
        }
    }

    private static int depth(FormLine line) {
        int depth = 0;
        for (Optional<? extends FormLine> above = line.parent();
                above.isPresent();
                above = above.get().parent()) {
            depth++;
        }
        return depth;
    }
}
