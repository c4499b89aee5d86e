package io.gongkai.core.reference;

import io.gongkai.core.text.Text;
import java.util.List;
import java.util.Optional;

/** A part of a page. */
public sealed interface Block {
    /**
     * A heading below the title of the page.
     *
     * @param level 2 or 3
     * @param content the words
     * @param entry what makes it a target of links and searches; empty for a mere heading
     */
    record Heading(int level, Phrase content, Optional<Entry> entry) implements Block {}

    /**
     * A paragraph.
     *
     * @param content the words
     */
    record Paragraph(List<Phrase> content) implements Block {
        /** Copies the list. */
        public Paragraph {
            content = List.copyOf(content);
        }
    }

    /**
     * A block of lines, such as a formula of one term a line.
     *
     * @param lines the lines
     */
    record Lines(List<List<Phrase>> lines) implements Block {
        /** Copies the list. */
        public Lines {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A list of points.
     *
     * @param points the points
     */
    record Points(List<List<Phrase>> points) implements Block {
        /** Copies the list. */
        public Points {
            points = List.copyOf(points);
        }
    }

    /**
     * A table.
     *
     * @param heads the heads of the columns
     * @param rows the rows
     */
    record Table(List<Text> heads, List<Row> rows) implements Block {
        /**
         * Copies the lists.
         *
         * @throws IllegalArgumentException if a row has not as many cells as there are heads
         */
        public Table {
            heads = List.copyOf(heads);
            rows = List.copyOf(rows);
            for (Row row : rows) {
                if (row.cells().size() != heads.size()) {
                    throw new IllegalArgumentException(
                            row.cells().size() + " cells under " + heads.size() + " heads: " + row);
                }
            }
        }
    }

    /**
     * A row of a table.
     *
     * @param entry what makes it a target of links and searches; empty for a mere row
     * @param cells the cells, one under each head
     */
    record Row(Optional<Entry> entry, List<List<Phrase>> cells) {
        /** Copies the list. */
        public Row {
            cells = List.copyOf(cells);
        }
    }
}
