package io.gongkai.core.jackson3;

import com.fasterxml.jackson.core.JsonLocation;
import io.gongkai.core.input.InputProblem;
import io.gongkai.core.json.InvalidJsonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DatabindException;

/**
 * Thrown in a mapper of Jackson 3 for JSON that breaks the contract: what {@link InvalidJsonException}, its cause, is in
 * Jackson 2.
 */
public final class RefusedJsonException extends DatabindException {
    private static final long serialVersionUID = 1L;

    private final transient InputProblem problem;

    RefusedJsonException(JsonParser parser, InvalidJsonException refusal) {
        super(parser, refusal.getOriginalMessage(), location(parser, refusal.getLocation()), refusal);
        this.problem = refusal.problem();
    }

    // Not where the parser is: a value that was held back is refused at the place where it came.
    private static TokenStreamLocation location(JsonParser parser, JsonLocation place) {
        return new TokenStreamLocation(
                parser.currentTokenLocation().contentReference(),
                place.getByteOffset(),
                place.getCharOffset(),
                place.getLineNr(),
                place.getColumnNr());
    }

    /**
     * What is wrong, with JSON Pointer, line and column, and what to do.
     *
     * @return the problem
     */
    public InputProblem problem() {
        return problem;
    }
}
