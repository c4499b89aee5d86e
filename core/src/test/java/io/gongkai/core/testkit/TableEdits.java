package io.gongkai.core.testkit;

import io.gongkai.core.figure.Figure;
import io.gongkai.core.table.Cell;
import io.gongkai.core.table.FigureTable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tables as figures by address, so that samples can be data. */
public final class TableEdits {
    private TableEdits() {}

    /**
     * A table that differs in a few cells.
     *
     * @param table the table
     * @param edits the new figures by address
     * @return the edited table
     */
    public static <C extends Cell> FigureTable<C> apply(FigureTable<C> table, Map<String, Figure> edits) {
        FigureTable.Builder<C> edited = table.toBuilder();
        edits.forEach((address, figure) -> edited.put(
                table.form().find(address).orElseThrow(() -> new IllegalArgumentException(address)), figure));
        return edited.build();
    }

    /**
     * The figures of tables by address, in the order of the forms.
     *
     * @param tables the tables
     * @return the figures
     */
    public static Map<String, Figure> figures(List<? extends FigureTable<?>> tables) {
        Map<String, Figure> figures = new LinkedHashMap<>();
        for (FigureTable<?> table : tables) {
            for (int i = 0; i < table.form().cells().size(); i++) {
                figures.put(table.form().cells().get(i).address(), table.at(i));
            }
        }
        return figures;
    }
}
