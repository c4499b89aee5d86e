package io.gongkai.schema2019.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.gongkai.core.document.SourceDocument;
import io.gongkai.core.parts.DocumentParts;
import io.gongkai.core.parts.Headings;
import io.gongkai.core.published.PublishedDocument;
import io.gongkai.core.report.AnnualReport;
import io.gongkai.core.testkit.Samples;
import io.gongkai.schema2008.Schema2008;
import io.gongkai.schema2008.report.AnnualReport2008;
import io.gongkai.schema2008.report.ReportPart2008;
import io.gongkai.schema2008.statistics.StatisticsCell;
import io.gongkai.schema2019.Schema2019;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Title, body, year, covered period and headings of really published reports, as printed. The reports stand beside a checkout
 * in {@code ../shared/reports}; without them these tests do not run.
 */
class PublishedPartsTest {
    private static SourceDocument document(String name) throws IOException {
        Path path = Samples.root().resolve("../shared/reports").resolve(name);
        assumeTrue(Files.exists(path), () -> "not run: " + name + " is not part of the project and is not there");
        return PublishedDocument.parse(Files.readAllBytes(path));
    }

    private static AnnualReport report(String name, @Nullable String format) throws IOException {
        SourceDocument document = document(name);
        return switch (String.valueOf(format)) {
            case "2008" -> Schema2008.read(document).report();
            case "2019" -> Schema2019.read(document).report();
            default -> {
                // Without a table such a document is no report to the readers, but its parts are there.
                AnnualReport2008.Builder report = AnnualReport2008.builder();
                DocumentParts.read(
                                document,
                                Headings.of(List.of(ReportPart2008.values()), List.of(StatisticsCell.values())))
                        .into(report);
                yield report.build();
            }
        };
    }

    /** The headings of the first level. */
    private static String headings(AnnualReport report) {
        return report.getSections().stream()
                .filter(section -> section.getNumber().isPresent())
                .map(section ->
                        section.getNumber().orElseThrow() + section.getHeading().orElse(""))
                .collect(Collectors.joining("|"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            nullValues = "none",
            value = {
                "daying-2020.txt, 2019, none, 大英县政府办公室, 2020, 2020-01-01, 2020-12-31, "
                        + "一、总体情况|二、主动公开政府信息情况|三、收到和处理政府信息公开申请情况|四、政府信息公开行政复议、行政诉讼情况|五、存在的主要问题及改进情况|六、其他需要报告的事项",
                "hongze-2024.pdf-layout.txt, 2019, 淮安市洪泽区人民政府2024 年政府信息公开工作年度报告, 淮安市洪泽区人民政府, 2024, 2024-01-01, 2024-12-31, "
                        + "一、总体情况|二、主动公开政府信息情况|三、收到和处理政府信息公开申请情况|四、政府信息公开行政复议、行政诉讼情况|五、存在的主要问题及改进情况|六、其他需要报告的事项",
                "jilin-2017.txt, none, 吉林市人民政府2017政府信息公开工作年度报告, 吉林市人民政府, 2017, none, none, "
                        + "一、基本工作情况|二、主动公开政府信息情况|三、回应解读情况|四、依申请公开政府信息情况|五、行政复议、诉讼和投诉举报情况|六、机构建设、保障经费和培训会议情况|七、存在问题及2018年工作打算",
                "jinyun-2016.txt, none, 2016年缙云县政务公开工作年度报告, 缙云县, 2016, 2016-01-01, 2016-12-31, "
                        + "一、概述|二、主动公开情况|三、依申请公开和不予公开情况|四、政务公开的收费及减免情况|五、因政务公开申请行政复议、提起行政诉讼的情况|六、政务公开工作存在的主要问题及改进情况|七、其他需要报告的事项",
                "masked-city-2025.html, 2019, 测试市2025年政府信息公开工作年度报告, 测试市, 2025, 2025-01-01, 2025-12-31, "
                        + "一、总体情况|二、主动公开政府信息情况|三、收到和处理政府信息公开申请情况|四、政府信息公开行政复议、行政诉讼情况|五、存在问题及改进情况|六、其他需要报告的事项",
                "pingtan-2015.txt, 2008, 平潭综合实验区2015年度政府信息公开工作年度报告, 平潭综合实验区, 2015, 2015-01-01, 2015-12-31, "
                        + "二、主动公开政府信息情况|四、政府信息公开的收费及减免情况|五、因政府信息公开申请行政复议、提起行政诉讼的情况",
                "pingtan-2018.html, 2008, 平潭综合实验区2018年度政府信息公开工作年度报告, 平潭综合实验区, 2018, none, none, "
                        + "二、主动公开政府信息情况|六、政府信息公开情况统计表",
                "pingtan-2019-run-together.txt, 2019, 平潭综合实验区2019年度政府信息公开工作年度报告, 平潭综合实验区, 2019, 2019-01-01, 2019-12-31, "
                        + "二、主动公开政府信息情况|三、收到和处理政府信息公开申请情况|四、政府信息公开行政复议、行政诉讼情况|五、存在的主要问题及改进情况|六、其他需要报告的事项",
                "pingtanxian-2012.txt, 2008, 平潭县人民政府2012年政府信息公开工作年度报告, 平潭县人民政府, 2012, 2012-01-01, 2012-12-31, "
                        + "二、主动公开政府信息情况",
                "shanghai-kewei-2024.md, 2019, 2024 年上海市科委政府信息公开工作年度报告, 上海市科委, 2024, 2024-01-01, 2024-12-31, "
                        + "一、总体情况|二、工作机制保障|三、主动公开工作情况|四、政府信息公开申请情况|五、政府信息管理|一、主动公开政府信息情况|二、收到和处理政府信息公开申请情况|三、政府信息公开行政复议、行政诉讼情况|五、其他需要报告的事项",
                "songshan-2019.txt, 2019, 罗源县松山镇2019年政府信息公开工作年度报告, 罗源县松山镇, 2019, 2019-01-01, 2019-12-31, "
                        + "一、总体情况|二、主动公开政府信息情况|三、收到和处理政府信息公开申请情况|四、政府信息公开行政复议、行政诉讼情况|五、存在的主要问题及改进情况|六、其他需要报告的事项",
                "tianyuan-2018.txt, 2008, 天元区人民政府2018年政府信息公开工作年度报告, 天元区人民政府, 2018, 2018-01-01, 2018-12-31, "
                        + "一、概述|二、主动公开政府信息情况|三、依申请公开政府信息和不予公开政府信息情况|四、政府信息公开的收费及减免情况|五、因政府信息公开申请行政复议和提起行政诉讼情况|六、存在的主要问题和下一步计划|七、附表"
            })
    void parts_ofAPublishedReport_areAsPrinted(
            String name,
            @Nullable String format,
            @Nullable String title,
            String body,
            int year,
            @Nullable String from,
            @Nullable String to,
            String headings)
            throws IOException {
        AnnualReport report = report(name, format);

        assertThat(report.getTitle().orElse(null)).isEqualTo(title);
        assertThat(report.getBody().orElseThrow().getName()).isEqualTo(body);
        assertThat(report.getYear().orElseThrow().value()).isEqualTo(year);
        assertThat(report.getPeriod()
                        .flatMap(period -> period.from())
                        .map(Object::toString)
                        .orElse(null))
                .isEqualTo(from);
        assertThat(report.getPeriod()
                        .flatMap(period -> period.to())
                        .map(Object::toString)
                        .orElse(null))
                .isEqualTo(to);
        assertThat(headings(report)).isEqualTo(headings);
    }
}
