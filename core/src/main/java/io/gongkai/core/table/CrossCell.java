package io.gongkai.core.table;

import io.gongkai.core.text.Text;

/** A cell where a row and a column of a table meet; its address and title come from both. */
public interface CrossCell extends Cell {
    /**
     * The name of the table in addresses.
     *
     * @return the name
     */
    String table();

    /**
     * The row.
     *
     * @return the row
     */
    FormLine row();

    /**
     * The column.
     *
     * @return the column
     */
    FormLine column();

    @Override
    default String address() {
        return table() + "/" + row().code() + "/" + column().code();
    }

    @Override
    default Text title() {
        Text row = row().title();
        Text column = column().title();
        return new Text(row.zh() + " · " + column.zh(), row.en() + " · " + column.en());
    }
}
