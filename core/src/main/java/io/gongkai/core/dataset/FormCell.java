package io.gongkai.core.dataset;

import io.gongkai.core.figure.FigureKind;
import io.gongkai.core.table.Cell;
import io.gongkai.core.table.CrossCell;
import io.gongkai.core.table.FormLine;
import io.gongkai.core.text.Text;
import java.util.List;
import java.util.Locale;

/**
 * A cell of a form, and the columns that both tables have of it.
 *
 * @param form the form
 * @param cell the cell
 */
record FormCell(DatasetForm form, Cell cell) {
    static final Column<FormCell> FORMAT = Column.<FormCell>text(
                    "format",
                    new Text("格式与版本", "format and revision"),
                    new Text(
                            "统计表的格式和版本，如2019/R2021；各版本相同的表为all。",
                            "The format and the revision of the table, such as 2019/R2021; all for a table that is the same in"
                                    + " every revision."),
                    cell -> cell.form().code())
            .required()
            .oneOf(forms -> forms.stream().map(DatasetForm::code).distinct().toList());

    static final Column<FormCell> TABLE = Column.<FormCell>text(
                    "table",
                    new Text("统计表", "table"),
                    new Text("统计表的代码。", "The code of the table."),
                    cell -> cell.form().form().name())
            .required()
            .oneOf(forms ->
                    forms.stream().map(form -> form.form().name()).distinct().toList());

    static final Column<FormCell> ROW = Column.<FormCell>text(
                    "row", new Text("行", "row"), new Text("行的代码。", "The code of the row."), FormCell::row)
            .required();

    static final Column<FormCell> COLUMN = Column.text(
            "column",
            new Text("列", "column"),
            new Text("列的代码；只有一列数字的表为空。", "The code of the column; empty for a table with one column of figures."),
            FormCell::column);

    static final Column<FormCell> ADDRESS = Column.<FormCell>text(
                    "address",
                    new Text("地址", "address"),
                    new Text(
                            "单元格的永久地址，与format合起来唯一。",
                            "The permanent address of the cell; unique together with format."),
                    cell -> cell.cell().address())
            .required();

    private String row() {
        return cell instanceof CrossCell cross ? cross.row().code() : cell.address();
    }

    private String column() {
        return cell instanceof CrossCell cross ? cross.column().code() : "";
    }

    /** What the form prints before the label of the row, such as {@code (一)}. */
    String number() {
        if (cell instanceof CrossCell cross) {
            return cross.row().number();
        }
        return cell instanceof FormLine line ? line.number() : "";
    }

    /** The label of the form without numbers. */
    Text label() {
        if (cell instanceof CrossCell cross) {
            Text row = cross.row().label();
            Text column = cross.column().label();
            return new Text(row.zh() + " · " + column.zh(), row.en() + " · " + column.en());
        }
        return cell instanceof FormLine line ? line.label() : cell.title();
    }

    /** The article or document on which the row rests. */
    Text basis() {
        if (cell instanceof CrossCell cross) {
            return cross.row().basis();
        }
        return cell instanceof FormLine line ? line.basis() : Text.same("");
    }

    String kind() {
        return code(cell.kind());
    }

    private static String code(FigureKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    static List<String> kinds() {
        return List.of(FigureKind.values()).stream().map(FormCell::code).toList();
    }
}
