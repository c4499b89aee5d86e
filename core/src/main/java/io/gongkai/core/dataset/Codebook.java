package io.gongkai.core.dataset;

import io.gongkai.core.text.Text;
import java.util.List;

/** The codebook: one row a cell of all forms. */
final class Codebook {
    /** The columns in their order. */
    static final List<Column<FormCell>> COLUMNS = List.of(
            FormCell.ADDRESS,
            FormCell.FORMAT,
            Column.text(
                    "revision",
                    new Text("版本", "revision"),
                    new Text(
                            "格式的版本；各版本相同的表为空。",
                            "The revision of the format; empty for a table that is the same in all."),
                    cell -> cell.form().form().revision()),
            FormCell.TABLE,
            FormCell.ROW,
            FormCell.COLUMN,
            Column.text(
                    "number",
                    new Text("编号", "number printed"),
                    new Text("表格印在行标签之前的编号，如(一)。", "What the form prints before the label of the row, such as (一)."),
                    FormCell::number),
            Column.<FormCell>text(
                            "label_zh",
                            new Text("中文标签", "label in Chinese"),
                            new Text(
                                    "表格所印标签；有列时为“行 · 列”。",
                                    "The label of the form; row · column where there are columns."),
                            cell -> cell.label().zh())
                    .required(),
            Column.<FormCell>text(
                            "label_en",
                            new Text("英文标签", "label in English"),
                            new Text("标签的译文。", "A translation of the label."),
                            cell -> cell.label().en())
                    .required(),
            Column.text(
                    "basis_zh",
                    new Text("依据（中文）", "legal basis in Chinese"),
                    new Text(
                            "该行所依据的条文或文件；不详时为空。",
                            "The article or document on which the row rests; empty when none is known."),
                    cell -> cell.basis().zh()),
            Column.text(
                    "basis_en",
                    new Text("依据（英文）", "legal basis in English"),
                    new Text("依据的译文。", "A translation of the basis."),
                    cell -> cell.basis().en()),
            Column.text(
                    "unit",
                    new Text("单位", "unit"),
                    new Text("表格所印单位；未印时为空。", "The unit that the form prints; empty when it prints none."),
                    cell -> cell.cell().unit()),
            Column.<FormCell>text(
                            "kind",
                            new Text("数字类别", "kind of figure"),
                            new Text(
                                    "应填的数字：count（计数）、change（增减）、amount（金额）。",
                                    "What the cell is meant to hold: a count, a change, which may be negative, or an amount."),
                            FormCell::kind)
                    .required()
                    .oneOf(forms -> FormCell.kinds()));

    private Codebook() {}
}
