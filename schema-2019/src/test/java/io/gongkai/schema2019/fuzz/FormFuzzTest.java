package io.gongkai.schema2019.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.gongkai.core.published.PublishedDocument;
import io.gongkai.core.table.FormLine;
import io.gongkai.schema2008.statistics.StatisticsCell;
import io.gongkai.schema2019.disclosure.DisclosureCellR2019;
import io.gongkai.schema2019.disclosure.DisclosureCellR2021;
import io.gongkai.schema2019.dispute.DisputeOutcome;
import io.gongkai.schema2019.dispute.DisputeRoute;
import io.gongkai.schema2019.request.Applicant;
import io.gongkai.schema2019.request.RequestRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Labels of the forms, figures and what stands between them, in any order: one piece for each byte. Bytes that are changed at
 * random seldom make a label; here each makes one.
 */
class FormFuzzTest {
    private static final List<String> PIECES = pieces();

    @FuzzTest
    void read_pieces(byte[] input) {
        String text = text(input);
        ReadProperties.check(() -> PublishedDocument.parse(text));
    }

    private static String text(byte[] input) {
        StringBuilder text = new StringBuilder();
        for (byte b : input) {
            text.append(PIECES.get((b & 0xFF) % PIECES.size()));
        }
        return text.toString();
    }

    private static List<String> pieces() {
        List<String> pieces = new ArrayList<>(List.of(
                "\n", "\n", "\n", "\t", "\t", " ", "  ", "\u3000", " | ", " | ", "|", "|\n", "\n|", "\n| ", "\n\n",
                "。\n"));
        pieces.addAll(List.of(
                "0",
                "1",
                "12",
                "3",
                "1,234",
                "+3",
                "减4",
                "-",
                "/",
                "——",
                "１２",
                "1.5",
                "160.5964万元",
                "251000元",
                "12 3",
                "。"));
        pieces.addAll(List.of(
                "<table>",
                "</table>",
                "<tr>",
                "<tr>",
                "<td>",
                "<td>",
                "<td>",
                "<td rowspan=2>",
                "<td colspan=3>",
                "<p>"));
        pieces.addAll(List.of(
                "某市2020年政府信息公开工作年度报告\n",
                "某县2018年政府信息公开工作年度报告\n",
                "二、主动公开政府信息情况\n",
                "三、收到和处理政府信息公开申请情况\n",
                "四、因政府信息公开工作被申请行政复议、提起行政诉讼情况\n",
                "一、总体情况\n",
                "联系电话：",
                "2021年1月29日",
                "统计指标",
                "单位",
                "统计数",
                "件",
                "条",
                "万元",
                "本年度",
                "历年累计"));
        Stream.<FormLine[]>of(
                        DisclosureCellR2019.Row.values(),
                        DisclosureCellR2021.Row.values(),
                        Applicant.values(),
                        RequestRow.values(),
                        DisputeRoute.values(),
                        DisputeOutcome.values(),
                        StatisticsCell.values())
                .flatMap(Arrays::stream)
                .map(line -> line.title().zh())
                .distinct()
                .forEach(pieces::add);
        return List.copyOf(pieces);
    }
}
