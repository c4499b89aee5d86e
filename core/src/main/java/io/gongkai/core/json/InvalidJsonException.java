package io.gongkai.core.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;
import io.gongkai.core.input.InputProblem;
import io.gongkai.core.text.Language;

/**
 * Thrown by the codecs for JSON that breaks the contract. It is a Jackson exception, so that the codecs behave inside a
 * host's mapper as the host expects; the SDK's own readers turn it into an {@code UnreadableInputException}.
 */
public final class InvalidJsonException extends JsonMappingException {
    private static final long serialVersionUID = 1L;

    private final transient JsonRefusal refusal;

    InvalidJsonException(JsonParser parser, JsonRefusal refusal, JsonLocation location) {
        super(parser, refusal.what().in(Language.EN), location);
        this.refusal = refusal;
    }

    /**
     * What is refused.
     *
     * @return the refusal
     */
    public JsonRefusal refusal() {
        return refusal;
    }

    /**
     * What is wrong, with JSON Pointer, line and column, and what to do.
     *
     * @return the problem
     */
    public InputProblem problem() {
        return refusal.asProblem();
    }
}
