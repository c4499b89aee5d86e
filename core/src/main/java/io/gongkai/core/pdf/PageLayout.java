package io.gongkai.core.pdf;

import io.gongkai.core.document.SourceBlock;
import io.gongkai.core.document.SourceLine;
import io.gongkai.core.document.SourceTable;
import io.gongkai.core.document.Spaces;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Makes lines and tables of what is drawn on one page, from its top to its bottom. */
final class PageLayout {
    private static final int LONGEST_CELL = 300;

    private final int page;
    private final PdfBudget budget;

    PageLayout(int page, PdfBudget budget) {
        this.page = page;
        this.budget = budget;
    }

    void addTo(List<SourceBlock> blocks, List<Glyph> glyphs, List<Rule> rules) {
        List<RuledTable> tables = RuledTable.find(rules, page, budget);
        List<Glyph> outside = new ArrayList<>();
        for (Glyph glyph : glyphs) {
            Optional<RuledTable> around = tables.stream()
                    .filter(table -> table.contains(glyph))
                    .min(Comparator.comparingDouble(RuledTable::area));
            around.ifPresentOrElse(table -> table.add(glyph), () -> outside.add(glyph));
        }
        List<TextLine> lines = TextLine.of(outside);
        tables = tables.stream()
                .filter(RuledTable::hasText)
                .sorted(Comparator.comparingDouble(RuledTable::top))
                .toList();
        TextLine.Columns columns = TextLine.columns(glyphs);
        int number = 0;
        int next = 0;
        for (TextLine line : lines) {
            for (; next < tables.size() && tables.get(next).top() < line.base(); next++) {
                add(blocks, tables.get(next));
            }
            String printed = line.printed(columns);
            if (!Spaces.strip(printed).isEmpty()) {
                blocks.add(new SourceLine(++number, Spaces.strip(printed), printed, page));
            }
        }
        for (; next < tables.size(); next++) {
            add(blocks, tables.get(next));
        }
    }

    private void add(List<SourceBlock> blocks, RuledTable table) {
        int number =
                1 + (int) blocks.stream().filter(SourceTable.class::isInstance).count();
        SourceTable printed = new SourceTable(number, table.rows(page));
        blocks.add(printed);
        // A long cell is prose in a table that only lays out the page.
        printed.rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.text().length() > LONGEST_CELL)
                .flatMap(cell -> cell.text().lines())
                .forEach(text -> blocks.add(new SourceLine(1, text, text, page)));
    }
}
