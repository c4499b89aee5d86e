package io.gongkai.core.reading;

import io.gongkai.core.document.SourceBlock;
import io.gongkai.core.document.SourceDocument;
import io.gongkai.core.document.SourceLine;
import io.gongkai.core.document.SourceTable;
import io.gongkai.core.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the tables of a form in lines of text that nothing marks as tables: one cell a line, columns told by tabs, columns told
 * by spaces. The labels of the form tell where rows are; what is no table stays text.
 */
public final class TextTables {
    private final FormVocabulary vocabulary;
    private final List<SourceBlock> blocks = new ArrayList<>();
    private final Set<Text> because = new LinkedHashSet<>();
    private final List<SourceLine> run = new ArrayList<>();
    private int tables;

    private TextTables(FormVocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * A document with the tables that its text holds as tables.
     *
     * @param document the document
     * @param vocabulary the labels of the form
     * @return the document; the same one if there are none
     */
    public static SourceDocument in(SourceDocument document, FormVocabulary vocabulary) {
        TextTables finder = new TextTables(vocabulary);
        for (SourceBlock block : document.blocks()) {
            if (block instanceof SourceLine line) {
                finder.run.add(line);
            } else if (block instanceof SourceTable table) {
                finder.endRun();
                finder.blocks.add(new SourceTable(++finder.tables, table.rows(), table.name()));
            }
        }
        finder.endRun();
        if (finder.because.isEmpty()) {
            return document;
        }
        List<Text> reasons = new ArrayList<>(document.because());
        reasons.addAll(finder.because);
        return new SourceDocument(document.input(), reasons, finder.blocks, document.items());
    }

    private void endRun() {
        TextLayout layout = TextLayout.of(run, vocabulary);
        List<SourceBlock> found = layout.read(run, vocabulary, tables);
        long more = found.stream().filter(SourceTable.class::isInstance).count();
        if (more > 0) {
            tables += (int) more;
            because.add(layout.because());
        }
        blocks.addAll(found);
        run.clear();
    }
}
