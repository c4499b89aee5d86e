package io.gongkai.core.testkit;

import io.gongkai.core.document.SourceCell;
import io.gongkai.core.document.SourceDocument;
import io.gongkai.core.document.SourceLine;
import io.gongkai.core.document.SourceTable;
import java.util.List;

/** Documents as tests compare them, and some of them. */
public final class PrintedDocuments {
    private PrintedDocuments() {}

    /**
     * A form with merged labels, a wrapped label, blank cells and a zero.
     *
     * @return the document
     */
    public static PrintedDocument mergedForm() {
        return new PrintedDocument()
                .line("某市2021年政府信息公开工作年度报告")
                .table(List.of(
                        List.of(
                                new PrintedCell("本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和", 3, 2),
                                new PrintedCell("申请人情况", 3, 1)),
                        List.of(PrintedCell.of("自然人"), PrintedCell.of("商业企业"), PrintedCell.of("总计")),
                        List.of(
                                new PrintedCell("一、本年新收政府信息公开申请数量", 3, 1),
                                PrintedCell.of("12"),
                                PrintedCell.of(""),
                                PrintedCell.of("12")),
                        List.of(
                                new PrintedCell("三、本年度办理结果", 1, 2),
                                new PrintedCell("（三）不予公开", 1, 2),
                                PrintedCell.of("1.属于国家秘密"),
                                PrintedCell.of("0"),
                                PrintedCell.of("1234567"),
                                PrintedCell.of("")),
                        List.of(
                                PrintedCell.of("2.其他法律行政法规禁止公开"),
                                PrintedCell.of("3"),
                                PrintedCell.of(""),
                                PrintedCell.of("3"))))
                .line("注：以上数据截至年底");
    }

    /** What must come of {@link #mergedForm}, however it is printed. */
    public static final List<String> MERGED_FORM = List.of(
            "[1-3]本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和|[4-6]申请人情况",
            "[4-4]自然人|[5-5]商业企业|[6-6]总计",
            "[1-3]一、本年新收政府信息公开申请数量|[4-4]12|[5-5]|[6-6]12",
            "[1-1]三、本年度办理结果|[2-2]（三）不予公开|[3-3]1.属于国家秘密|[4-4]0|[5-5]1234567|[6-6]",
            "[3-3]2.其他法律行政法规禁止公开|[4-4]3|[5-5]|[6-6]3");

    /**
     * The rows of a table with the columns that their cells cover; lines of wrapped text are joined.
     *
     * @param table the table
     * @return the rows
     */
    public static List<String> rows(SourceTable table) {
        return table.rows().stream()
                .map(row -> String.join(
                        "|", row.cells().stream().map(PrintedDocuments::cell).toList()))
                .toList();
    }

    private static String cell(SourceCell cell) {
        return "[" + cell.span().first() + "-" + cell.span().last() + "]"
                + cell.text().replace("\n", "");
    }

    /**
     * The lines of a document.
     *
     * @param document the document
     * @return their texts
     */
    public static List<String> lines(SourceDocument document) {
        return document.lines().stream().map(SourceLine::text).toList();
    }
}
