package io.gongkai.core.testkit;

import io.gongkai.core.table.FormLine;
import io.gongkai.core.table.GridCell;
import io.gongkai.core.table.GridForm;
import io.gongkai.core.text.Text;
import java.util.List;
import java.util.Optional;

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

        private final String code;
        private final String number;
        private final String label;

        Row(String code, String number, String label) {
            this.code = code;
            this.number = number;
            this.label = label;
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public String number() {
            return number;
        }

        @Override
        public Text label() {
            return new Text(label, name());
        }

        @Override
        public List<String> variants() {
            return List.of();
        }

        @Override
        public Optional<Row> parent() {
            return Optional.empty();
        }
    }

    /** The columns. */
    public enum Column implements FormLine {
        PERSON("person", "自然人"),
        COMPANY("company", "企业"),
        SUM("sum", "合计");

        private final String code;
        private final String label;

        Column(String code, String label) {
            this.code = code;
            this.label = label;
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public String number() {
            return "";
        }

        @Override
        public Text label() {
            return new Text(label, name());
        }

        @Override
        public List<String> variants() {
            return List.of();
        }

        @Override
        public Optional<Column> parent() {
            return Optional.empty();
        }
    }
}
