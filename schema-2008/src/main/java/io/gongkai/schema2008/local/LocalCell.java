package io.gongkai.schema2008.local;

import io.gongkai.core.figure.FigureKind;
import io.gongkai.core.table.Cell;
import io.gongkai.core.text.Text;

/** A figure of a local form: a row, and the column of the year or the one of the sums over the years. */
record LocalCell(LocalRow row, Column column) implements Cell {
    /** The columns of figures. */
    enum Column {
        YEAR(new Text("当年", "this year")),
        CUMULATIVE(new Text("历年累计", "cumulative"));

        private final Text label;

        Column(Text label) {
            this.label = label;
        }

        Text label() {
            return label;
        }
    }

    @Override
    public String address() {
        return row.code() + "/" + column;
    }

    @Override
    public Text title() {
        return new Text(
                row.title().zh() + " · " + column.label.zh(), row.title().en() + " · " + column.label.en());
    }

    @Override
    public FigureKind kind() {
        return row.kind();
    }

    @Override
    public String unit() {
        return row.unit();
    }
}
