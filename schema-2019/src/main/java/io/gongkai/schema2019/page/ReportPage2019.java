package io.gongkai.schema2019.page;

import io.gongkai.core.narrative.Section;
import io.gongkai.core.page.ReportPage;
import io.gongkai.core.reading.LabelText;
import io.gongkai.schema2019.report.AnnualReport2019;
import io.gongkai.schema2019.report.AnnualReport2019Json;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jsoup.nodes.Element;

/**
 * Prints a report of the 2019 format: title, sections, and each table in the section to which it belongs. A table whose section
 * the report has not comes behind the prose, under the official heading.
 */
public final class ReportPage2019 {
    private ReportPage2019() {}

    /**
     * Prints a report.
     *
     * @param report the report
     * @return the page as HTML
     */
    public static String print(AnnualReport2019 report) {
        ReportPage page = ReportPage.of(AnnualReport2019Json.FORMAT, report);
        Map<String, Consumer<Element>> tables = new LinkedHashMap<>();
        report.getDisclosure()
                .ifPresent(table -> tables.put("二、主动公开政府信息情况", section -> DisclosurePage.print(section, table)));
        report.getRequests()
                .ifPresent(table -> tables.put("三、收到和处理政府信息公开申请情况", section -> RequestPage.print(section, table)));
        report.getDisputes()
                .ifPresent(table -> tables.put("四、政府信息公开行政复议、行政诉讼情况", section -> DisputePage.print(section, table)));
        for (Section section : report.getSections()) {
            Element printed = page.section(section);
            String heading = LabelText.normalise(section.getHeading().orElse(""));
            tables.entrySet().removeIf(table -> {
                boolean belongs = LabelText.normalise(table.getKey()).equals(heading);
                if (belongs) {
                    table.getValue().accept(printed);
                }
                return belongs;
            });
        }
        tables.forEach((heading, table) -> table.accept(page.section(heading)));
        return page.end(report).html();
    }
}
