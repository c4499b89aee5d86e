package io.gongkai.schema2019.page;

import io.gongkai.core.page.PageTable;
import io.gongkai.core.table.FigureTable;
import io.gongkai.core.table.FormLine;
import io.gongkai.schema2019.disclosure.DisclosureCell;
import io.gongkai.schema2019.disclosure.DisclosureTable;
import io.gongkai.schema2019.disclosure.DisclosureTableR2019;
import io.gongkai.schema2019.disclosure.DisclosureTableR2021;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** Prints the table of section 二: a block for each item of article 20, each with a head of its own. */
final class DisclosurePage {
    private static final String CONTENT = "信息内容";
    /** As many columns of figures as the widest block has; the last column of a narrower one spans what is left. */
    private static final int COLUMNS = 3;

    private DisclosurePage() {}

    static void print(Element section, DisclosureTable table) {
        if (table instanceof DisclosureTableR2019 r2019) {
            print(section, r2019.figures(), cell -> cell.row().block());
        } else if (table instanceof DisclosureTableR2021 r2021) {
            print(section, r2021.figures(), cell -> cell.row().block());
        }
    }

    private static <C extends DisclosureCell> void print(
            Element section, FigureTable<C> figures, Function<C, String> block) {
        PageTable table = PageTable.in(section, "disclosure", 34, 22, 22, 22);
        Map<String, Map<FormLine, List<C>>> blocks = figures.form().cells().stream()
                .collect(Collectors.groupingBy(
                        block,
                        LinkedHashMap::new,
                        Collectors.groupingBy(DisclosureCell::row, LinkedHashMap::new, Collectors.toList())));
        blocks.forEach((heading, rows) -> {
            // A group of rows each: no page ends with the head of a block.
            table.body().row().columnHead(heading, 1 + COLUMNS, 1);
            table.row().columnHead(CONTENT, 1, 1);
            List<C> first = rows.values().iterator().next();
            first.forEach(cell -> table.columnHead(cell.column().label().zh(), span(cell, first), 1));
            rows.forEach((row, cells) -> {
                table.row().rowHead(row.label().zh(), 1, 1);
                // The unit of amounts is that of the head of the column: the revision that prints none has none.
                cells.forEach(cell -> table.figure(figures.get(cell), cell.kind(), cell.unit(), span(cell, cells)));
            });
        });
    }

    private static <C> int span(C cell, List<C> cells) {
        boolean last = cells.indexOf(cell) == cells.size() - 1;
        return last ? 1 + COLUMNS - cells.size() : 1;
    }
}
