package io.gongkai.schema2019.revision;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gongkai.core.json.HeldValue;
import io.gongkai.core.json.JsonSchema;
import io.gongkai.core.json.JsonType;
import io.gongkai.core.json.JsonTypes;
import io.gongkai.core.json.Members;
import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The JSON of a table that says its revision: {@code {"revision": "R2021", "rows": {…}}}.
 *
 * @param <T> the type of the table
 */
public final class RevisedTableJson<T> implements JsonType<T> {
    private static final Members MEMBERS = Members.of("revision", "rows");
    private static final int REVISION = 0;
    private static final int ROWS = 1;
    private static final JsonType<Revision> REVISIONS = JsonTypes.oneOf(Revision.class, Revision::name);

    private final Function<T, Revision> revisionOf;
    private final List<JsonType<T>> rows;

    /**
     * A codec.
     *
     * @param revisionOf tells the revision of a table
     * @param rows the JSON of the rows in a revision
     */
    public RevisedTableJson(Function<T, Revision> revisionOf, Function<Revision, JsonType<T>> rows) {
        this.revisionOf = revisionOf;
        this.rows = Arrays.stream(Revision.values()).map(rows).toList();
    }

    @Override
    public void write(JsonGenerator generator, T table) throws IOException {
        Revision revision = revisionOf.apply(table);
        generator.writeStartObject();
        generator.writeStringField(MEMBERS.name(REVISION), revision.name());
        generator.writeFieldName(MEMBERS.name(ROWS));
        rows.get(revision.ordinal()).write(generator, table);
        generator.writeEndObject();
    }

    @Override
    public T read(JsonParser parser) throws IOException {
        Draft draft = new Draft();
        BitSet seen = MEMBERS.read(parser, draft);
        MEMBERS.requireAll(parser, seen);
        return draft.table();
    }

    private final class Draft implements Members.Taker {
        private @Nullable Revision revision;
        private @Nullable T table;
        private @Nullable HeldValue waiting;

        @Override
        public void take(int member, JsonParser parser) throws IOException {
            if (member == REVISION) {
                revision = REVISIONS.read(parser);
            } else if (revision != null) {
                table = rows.get(revision.ordinal()).read(parser);
            } else {
                // What the rows mean is known only when the revision is, which here comes behind them.
                waiting = HeldValue.of(parser);
            }
        }

        T table() throws IOException {
            if (table != null) {
                return table;
            }
            HeldValue held = waiting;
            Revision known = revision;
            if (held == null || known == null) {
                throw new IllegalStateException("the members were checked");
            }
            return held.read(rows.get(known.ordinal())::read);
        }
    }

    @Override
    public ObjectNode schema(JsonSchema.Definitions definitions) {
        return JsonSchema.oneOf(Arrays.stream(Revision.values())
                .map(revision -> {
                    ObjectNode schema = JsonSchema.ofType("object");
                    ObjectNode properties = schema.putObject("properties");
                    properties.putObject(MEMBERS.name(REVISION)).put("const", revision.name());
                    properties.set(
                            MEMBERS.name(ROWS), rows.get(revision.ordinal()).schema(definitions));
                    schema.putArray("required").add(MEMBERS.name(REVISION)).add(MEMBERS.name(ROWS));
                    return schema.put("additionalProperties", false);
                })
                .toArray(ObjectNode[]::new));
    }
}
