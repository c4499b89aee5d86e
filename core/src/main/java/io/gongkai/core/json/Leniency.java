package io.gongkai.core.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a refusal inside an object or an array: it ends the reading, or it is written down and the value is
 * passed over. Which of the two, the parser tells.
 */
final class Leniency {
    private static final Leniency NONE = new Leniency(null, 0);

    private final @Nullable List<JsonRefusal> refusals;
    private final int depth;

    private Leniency(@Nullable List<JsonRefusal> refusals, int depth) {
        this.refusals = refusals;
        this.depth = depth;
    }

    /** The leniency within the object or array on whose first token the parser stands. */
    static Leniency inside(JsonParser parser) {
        List<JsonRefusal> refusals = refusals(parser);
        return refusals == null ? NONE : new Leniency(refusals, depth(parser));
    }

    /** Where refusals are written down; null if the reading is strict. */
    static @Nullable List<JsonRefusal> refusals(JsonParser parser) {
        if (parser instanceof Parser lenient) {
            return lenient.refusals;
        }
        return parser instanceof HeldValue.Parser held ? held.refusals() : null;
    }

    /** Writes a refusal down, or throws it. */
    void writeDown(InvalidJsonException refused) throws InvalidJsonException {
        if (refusals == null) {
            throw refused;
        }
        refusals.add(refused.refusal());
    }

    /** Goes on behind the value that was refused, or throws the refusal. */
    void passOver(JsonParser parser, InvalidJsonException refused) throws IOException {
        writeDown(refused);
        if (parser.hasToken(JsonToken.FIELD_NAME) && depth(parser) == depth) {
            parser.nextToken();
        }
        while (depth(parser) > depth) {
            parser.nextToken();
        }
    }

    private static int depth(JsonParser parser) {
        int depth = 0;
        for (JsonStreamContext at = parser.getParsingContext(); at != null; at = at.getParent()) {
            depth++;
        }
        return depth;
    }

    /** A parser whose reader does not stop at what it refuses. */
    static final class Parser extends JsonParserDelegate {
        private final List<JsonRefusal> refusals = new ArrayList<>();

        Parser(JsonParser strict) {
            super(strict);
        }

        List<JsonRefusal> refusals() {
            return refusals;
        }
    }
}
