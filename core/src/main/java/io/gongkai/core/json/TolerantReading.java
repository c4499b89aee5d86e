package io.gongkai.core.json;

import java.util.List;

/**
 * What could be read of JSON that need not keep to the contract.
 *
 * <p>Nothing is made up: a cell whose value is refused holds that value as an unreadable text, a cell that is not there
 * is missing, and any other part that is refused is left out. Of a key given twice the first value is kept.
 *
 * @param <T> the type of the document
 * @param document what could be read
 * @param refusals what the strict reader would have refused, in the order of the document; empty for strict JSON
 */
public record TolerantReading<T>(T document, List<JsonRefusal> refusals) {
    /** Copies the list. */
    public TolerantReading {
        refusals = List.copyOf(refusals);
    }
}
