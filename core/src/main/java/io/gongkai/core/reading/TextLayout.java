package io.gongkai.core.reading;

import io.gongkai.core.document.SourceBlock;
import io.gongkai.core.document.SourceLine;
import io.gongkai.core.text.Text;
import java.util.List;

/** The ways in which plain text prints the cells of a table. */
enum TextLayout {
    /** No way: there is no table. */
    NONE(Text.NOTHING) {
        @Override
        List<SourceBlock> read(List<SourceLine> lines, FormVocabulary vocabulary, int tables) {
            return List.copyOf(lines);
        }
    },
    /** Every cell on a line of its own. */
    CELL_A_LINE(new Text("文本每行一个单元格", "the text prints one cell a line")) {
        @Override
        List<SourceBlock> read(List<SourceLine> lines, FormVocabulary vocabulary, int tables) {
            return CellLines.read(lines, vocabulary, tables);
        }
    },
    /** Tabs between the cells of a row. */
    TABS(new Text("文本以制表符分隔单元格", "tabs separate the cells of the text")) {
        @Override
        List<SourceBlock> read(List<SourceLine> lines, FormVocabulary vocabulary, int tables) {
            return ColumnLines.read(lines, vocabulary, tables, true);
        }
    },
    /** Spaces up to the columns of the page. */
    COLUMNS(new Text("文本以空格对齐各列", "spaces tell the columns of the text")) {
        @Override
        List<SourceBlock> read(List<SourceLine> lines, FormVocabulary vocabulary, int tables) {
            return ColumnLines.read(lines, vocabulary, tables, false);
        }
    };

    private final Text because;

    TextLayout(Text because) {
        this.because = because;
    }

    /** How to say that a text was read in this way. */
    Text because() {
        return because;
    }

    /** Makes tables of the lines that belong to one, numbered after those before. */
    abstract List<SourceBlock> read(List<SourceLine> lines, FormVocabulary vocabulary, int tables);

    /** The layout in which most rows of the form are found. */
    static TextLayout of(List<SourceLine> lines, FormVocabulary vocabulary) {
        int cells = 0;
        int tabs = 0;
        int columns = 0;
        boolean afterRow = false;
        for (SourceLine line : lines) {
            if (line.text().isEmpty()) {
                continue;
            }
            boolean cell = LinePart.isCell(line.text());
            cells += afterRow && cell ? 1 : 0;
            afterRow = vocabulary.isRow(line.text());
            if (cell || afterRow) {
                continue;
            }
            // Tabs are spaces too, but only they keep a blank cell at the end.
            if (line.printed().indexOf('\t') >= 0 && namesRow(withoutBlanks(LinePart.byTabs(line)), vocabulary)) {
                tabs++;
            } else if (namesRow(LinePart.bySpaces(line), vocabulary)) {
                columns++;
            }
        }
        if (Math.max(cells, columns) == 0 && tabs == 0) {
            return NONE;
        }
        if (cells >= columns && cells >= tabs) {
            return CELL_A_LINE;
        }
        return tabs >= columns ? TABS : COLUMNS;
    }

    private static List<LinePart> withoutBlanks(List<LinePart> parts) {
        return parts.stream().filter(part -> !part.text().isEmpty()).toList();
    }

    private static boolean namesRow(List<LinePart> parts, FormVocabulary vocabulary) {
        int last = parts.size() - 1;
        while (last > 0 && parts.get(last).text().isEmpty()) {
            last--;
        }
        return last > 0
                && LinePart.isCell(parts.get(last).text())
                && parts.stream().anyMatch(part -> vocabulary.isRow(part.text()));
    }
}
