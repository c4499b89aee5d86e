package io.gongkai.core.reference;

import io.gongkai.core.text.Text;
import java.util.List;

/**
 * What links lead to and the search box finds: a row or a heading.
 *
 * @param id the id, unique in a reference: the address of a cell, the id of a rule
 * @param title what a hit shows beside the id
 * @param aliases further texts under which it is found, such as labels that published reports print
 */
public record Entry(String id, Text title, List<String> aliases) {
    /** Copies the list. */
    public Entry {
        aliases = List.copyOf(aliases);
    }
}
