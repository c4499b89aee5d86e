package io.gongkai.core.dataset;

import io.gongkai.core.figure.Absence;
import io.gongkai.core.figure.Absent;
import io.gongkai.core.figure.Amount;
import io.gongkai.core.figure.Count;
import io.gongkai.core.figure.Figure;
import io.gongkai.core.text.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * A row of the long table: one figure of one report.
 *
 * @param report the report
 * @param cell the cell
 * @param figure what stands there
 */
record FigureRow(ReportFigures report, FormCell cell, Figure figure) {
    /** The columns of the long table in their order. */
    static final List<Column<FigureRow>> COLUMNS = List.of(
            Column.text(
                    "body",
                    new Text("公开主体", "public body"),
                    new Text(
                            "报告机关的名称，不详时为空。以等号、加号、减号、@、制表符或换行开头的名称前加一个撇号，以免电子表格将其当作公式。",
                            "The name of the body that reports; empty when it is not known. A name that begins with =, +, -, @, a"
                                    + " tab or a line break has an apostrophe before it, so that no spreadsheet takes it for a"
                                    + " formula."),
                    row -> row.report().body().orElse("")),
            Column.of(
                    "year",
                    Column.Type.INTEGER,
                    new Text("报告年度", "report year"),
                    new Text("报告所涉年度，不详时为空。", "The year on which the body reports; empty when it is not known."),
                    row -> row.report().year().map(Object::toString).orElse("")),
            FormCell.FORMAT.within(FigureRow::cell),
            FormCell.TABLE.within(FigureRow::cell),
            FormCell.ROW.within(FigureRow::cell),
            FormCell.COLUMN.within(FigureRow::cell),
            FormCell.ADDRESS.within(FigureRow::cell),
            Column.<FigureRow>text(
                            "kind",
                            new Text("数字类别", "kind of figure"),
                            new Text(
                                    "数字为count（计数）、change（增减）或amount（金额）；没有数字时说明原因：blank（空白）、marked（划线等符号）、"
                                            + "unreadable（无法辨认）、missing（缺行或缺列）、notCollected（原格式未采集）、joint（只知几格合计）。"
                                            + "任何一种都不是零。",
                                    "count, change or amount for a number; else why there is none: blank, marked (a mark such as /),"
                                            + " unreadable, missing (the row or column is), notCollected (the source format never"
                                            + " asked), joint (known only together with other cells). None of these is zero."),
                            FigureRow::kind)
                    .required()
                    .oneOf(forms -> kinds()),
            Column.of(
                    "value",
                    Column.Type.NUMBER,
                    new Text("数值", "value"),
                    new Text("准确的十进制数；没有数字时为空。", "The exact decimal number; empty when there is none."),
                    row -> row.figure().value().map(BigDecimal::toPlainString).orElse("")),
            Column.text(
                    "unit",
                    new Text("单位", "unit"),
                    new Text(
                            "数值的单位：计数为表格所印单位，金额为报告所印单位；未印或没有数值时为空。",
                            "The unit of the value: of a count the one that the form prints, of an amount the one that the report"
                                    + " prints; empty when none is printed or there is no value."),
                    FigureRow::unit));

    static Stream<FigureRow> of(ReportFigures report) {
        return report.tables().stream().flatMap(table -> {
            List<FormCell> cells = new DatasetForm(report.format(), table.form()).cells();
            return Stream.iterate(0, i -> i < cells.size(), i -> i + 1)
                    .map(i -> new FigureRow(report, cells.get(i), table.at(i)));
        });
    }

    private String kind() {
        return figure instanceof Absent absent ? absent.reason().code() : cell.kind();
    }

    private static List<String> kinds() {
        return Stream.concat(
                        FormCell.kinds().stream(), Stream.of(Absence.values()).map(Absence::code))
                .toList();
    }

    private String unit() {
        if (figure instanceof Amount amount) {
            return amount.unit().orElse("");
        }
        return figure instanceof Count ? cell.cell().unit() : "";
    }
}
