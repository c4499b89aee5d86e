package io.gongkai.core.testkit;

import io.gongkai.core.table.FormLabel;
import io.gongkai.core.table.FormLine;
import io.gongkai.core.table.GridCell;
import io.gongkai.core.table.GridForm;
import java.util.List;

/** A grid of a few rows and columns. */
public final class SmallGrid {
    /** Rows and columns in an order of its own, one row left out. */
    public static final GridForm<Row, Column> FORM = GridForm.of(
            "grid",
            "R1",
            "件",
            List.of(Row.ALL, Row.GRANTED, Row.REFUSED),
            List.of(Column.SUM, Column.PERSON, Column.COMPANY));

    /** The same rows and one more, in the order of the enum. */
    public static final GridForm<Row, Column> NEXT_FORM =
            GridForm.of("grid", "R2", "件", List.of(Row.values()), List.of(Column.values()));

    private SmallGrid() {}

    /** The cell of {@link #FORM} where two lines meet. */
    public static GridCell<Row, Column> cell(Row row, Column column) {
        return FORM.cell(row, column);
    }

    /** The rows. */
    public enum Row implements FormLine {
        GRANTED("all.granted", "(一)", "予以公开"),
        REFUSED("all.refused", "(二)", "不予公开"),
        ALL("all", "", "总计"),
        /** Printed by {@link #NEXT_FORM} alone. */
        PENDING("pending", "(三)", "结转");

        private final FormLabel printed;

        Row(String code, String number, String label) {
            this.printed = FormLabel.of(code, number, label, name());
        }

        @Override
        public FormLabel printed() {
            return printed;
        }
    }

    /** The columns. */
    public enum Column implements FormLine {
        PERSON("person", "自然人"),
        COMPANY("company", "企业"),
        SUM("sum", "合计");

        private final FormLabel printed;

        Column(String code, String label) {
            this.printed = FormLabel.of(code, "", label, name());
        }

        @Override
        public FormLabel printed() {
            return printed;
        }
    }
}
