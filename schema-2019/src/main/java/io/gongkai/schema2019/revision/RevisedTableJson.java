package io.gongkai.schema2019.revision;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import io.gongkai.core.json.HeldValue;
import io.gongkai.core.json.Json;
import io.gongkai.core.json.JsonCheck;
import io.gongkai.core.json.Members;
import io.gongkai.core.text.Text;
import java.io.IOException;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * The JSON of a table that says its revision: {@code {"revision": "R2021", "rows": {…}}}.
 *
 * @param <T> the type of the table
 */
public final class RevisedTableJson<T> {
    private static final Members MEMBERS = Members.of("revision", "rows");
    private static final int REVISION = 0;

    private final RowsReader<T> rows;

    /**
     * A codec.
     *
     * @param rows reads the rows of a revision
     */
    public RevisedTableJson(RowsReader<T> rows) {
        this.rows = rows;
    }

    /**
     * Reads the rows of a revision.
     *
     * @param <T> the type of the table
     */
    @FunctionalInterface
    public interface RowsReader<T> {
        /**
         * Reads the rows.
         *
         * @param revision the revision
         * @param parser the parser, on the opening brace
         * @return the table
         * @throws IOException if the rows are refused or cannot be read
         */
        T read(Revision revision, JsonParser parser) throws IOException;
    }

    /**
     * Writes a table.
     *
     * @param generator the generator
     * @param revision the revision
     * @param rows writes the rows
     * @throws IOException if the output fails
     */
    public static void write(JsonGenerator generator, Revision revision, Json.ValueWriter rows) throws IOException {
        generator.writeStartObject();
        generator.writeStringField("revision", revision.name());
        generator.writeFieldName("rows");
        rows.write(generator);
        generator.writeEndObject();
    }

    /**
     * Reads a table.
     *
     * @param parser the parser, on the opening brace
     * @return the table
     * @throws IOException if the table is refused or cannot be read
     */
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
                revision = revision(parser);
            } else if (revision != null) {
                table = rows.read(revision, parser);
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
            return held.read(parser -> rows.read(known, parser));
        }
    }

    private static Revision revision(JsonParser parser) throws IOException {
        String name = JsonCheck.text(parser);
        for (Revision revision : Revision.values()) {
            if (revision.name().equals(name)) {
                return revision;
            }
        }
        throw JsonCheck.refuse(
                parser,
                "unknown-revision",
                JsonCheck.quote(parser),
                new Text("未知的版本{value}", "unknown revision {value}"),
                new Text("可用R2019、R2021。", "Use R2019 or R2021."));
    }
}
