package io.gongkai.core.reference;

import io.gongkai.core.text.Text;
import java.util.List;
import java.util.stream.Stream;

/**
 * A page of a reference.
 *
 * @param path the folder and the name without an ending, such as {@code 2008/cells}; the index of a folder is named {@code
 *     README}
 * @param title the title
 * @param blocks what stands below it
 */
public record ReferencePage(String path, Text title, List<Block> blocks) {
    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if the path is not of that kind
     */
    public ReferencePage {
        if (!path.matches("[A-Za-z0-9-]+/[A-Za-z0-9-]+")) {
            throw new IllegalArgumentException("no path of a page: " + path);
        }
        blocks = List.copyOf(blocks);
    }

    /**
     * Whether the page is the index of its folder.
     *
     * @return whether it is
     */
    public boolean isIndex() {
        return path.endsWith("/README");
    }

    /**
     * All that links and searches find on the page.
     *
     * @return the entries, in the order of the page
     */
    public List<Entry> entries() {
        return blocks.stream().flatMap(ReferencePage::entries).toList();
    }

    private static Stream<Entry> entries(Block block) {
        if (block instanceof Block.Heading heading) {
            return heading.entry().stream();
        }
        return block instanceof Block.Table table
                ? table.rows().stream().flatMap(row -> row.entry().stream())
                : Stream.empty();
    }
}
