package io.gongkai.core.document;

import java.util.List;
import java.util.Optional;

/**
 * A part of a page that its author named in the markup (HTML microdata): visible text, and what it is.
 *
 * @param name the name ({@code itemprop}); empty for the outermost part
 * @param type the type ({@code itemtype}); empty if none is stated
 * @param text the visible text of a part without parts of its own, lines separated by line breaks; empty for all others
 * @param stated what the markup states of the text where visible text cannot show it, as JSON; empty for nothing. It is
 *     nothing before it has been held against the text
 * @param line the line of the source on which the part begins, from 1
 * @param items the parts of this part, in the order of the document
 */
public record SourceItem(String name, String type, String text, String stated, int line, List<SourceItem> items) {
    /** Copies the list. */
    public SourceItem {
        items = List.copyOf(items);
    }

    /**
     * The parts with a name.
     *
     * @param wanted the name
     * @return the parts, in the order of the document
     */
    public List<SourceItem> all(String wanted) {
        return items.stream().filter(item -> item.name().equals(wanted)).toList();
    }

    /**
     * The first part with a name.
     *
     * @param wanted the name
     * @return the part; empty if there is none
     */
    public Optional<SourceItem> first(String wanted) {
        return items.stream().filter(item -> item.name().equals(wanted)).findFirst();
    }
}
