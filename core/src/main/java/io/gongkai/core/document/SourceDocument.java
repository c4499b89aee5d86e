package io.gongkai.core.document;

import io.gongkai.core.text.Text;
import java.util.List;

/**
 * A published document, whatever its layout was: the lines of its text, and its tables as rows of cells with places.
 *
 * @param input what the input was taken for, such as {@code text}
 * @param because why it was taken for that, and how its characters were read
 * @param blocks the lines outside the tables, blank ones included where they may be cells, and the tables, from the
 *     beginning of the document to its end
 * @param items the parts that the markup names, outermost ones; most documents name none
 */
public record SourceDocument(String input, List<Text> because, List<SourceBlock> blocks, List<SourceItem> items) {
    /** Copies the lists. */
    public SourceDocument {
        because = List.copyOf(because);
        blocks = List.copyOf(blocks);
        items = List.copyOf(items);
    }

    /**
     * A document whose parts have no names.
     *
     * @param input what the input was taken for, such as {@code text}
     * @param blocks the lines and tables, from the beginning of the document to its end
     */
    public SourceDocument(String input, List<? extends SourceBlock> blocks) {
        this(input, List.of(), List.copyOf(blocks), List.of());
    }

    /**
     * The lines outside the tables.
     *
     * @return the lines, blank ones left out
     */
    public List<SourceLine> lines() {
        return blocks.stream()
                .filter(SourceLine.class::isInstance)
                .map(SourceLine.class::cast)
                .filter(line -> !line.text().isEmpty())
                .toList();
    }

    /**
     * The tables.
     *
     * @return the tables
     */
    public List<SourceTable> tables() {
        return blocks.stream()
                .filter(SourceTable.class::isInstance)
                .map(SourceTable.class::cast)
                .toList();
    }

    /**
     * The same document with reasons in front of its own.
     *
     * @param reasons why the input was taken for what it was taken for
     * @return the document
     */
    public SourceDocument because(List<Text> reasons) {
        List<Text> all = new java.util.ArrayList<>(reasons);
        all.addAll(because);
        return new SourceDocument(input, all, blocks, items);
    }
}
