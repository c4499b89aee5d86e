package io.gongkai.core.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gongkai.core.text.Text;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * JSON Schemas (draft 2020-12) made from {@link JsonType}s.
 *
 * <p>A schema cannot tell {@code 3.0} from {@code 3}, a key given twice, or an amount with more than 30 decimals from
 * others; the reader can, and refuses them.
 */
public final class JsonSchema {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private JsonSchema() {}

    /** Schemas under a name, to which others refer. */
    public static final class Definitions {
        private final Map<String, JsonNode> byName = new TreeMap<>();

        private Definitions() {}

        /**
         * Refers to a named schema, which is made when it is first referred to.
         *
         * @param name the name
         * @param schema makes the schema
         * @return a schema that refers to it
         */
        public ObjectNode refer(String name, Supplier<ObjectNode> schema) {
            if (!byName.containsKey(name)) {
                // Before it is made, for a schema may refer to itself.
                byName.put(name, NODES.objectNode());
                byName.put(name, schema.get());
            }
            return NODES.objectNode().put("$ref", "#/$defs/" + name);
        }
    }

    /**
     * A schema that is yet empty.
     *
     * @return an object without members
     */
    public static ObjectNode schema() {
        return NODES.objectNode();
    }

    /**
     * A schema with one keyword.
     *
     * @param type the value of {@code type}
     * @return the schema
     */
    public static ObjectNode ofType(String type) {
        return schema().put("type", type);
    }

    /**
     * A schema for what one of several schemas describes.
     *
     * @param schemas the schemas
     * @return the schema
     */
    public static ObjectNode oneOf(ObjectNode... schemas) {
        ObjectNode schema = schema();
        schema.putArray("oneOf").addAll(List.of(schemas));
        return schema;
    }

    /**
     * Gives a schema a title: the label as printed, and its translation.
     *
     * @param schema the schema
     * @param title the title
     * @return the schema
     */
    public static ObjectNode titled(ObjectNode schema, Text title) {
        return title.zh().isEmpty()
                ? schema
                : schema.put("title", title.zh().equals(title.en()) ? title.zh() : title.zh() + " / " + title.en());
    }

    /**
     * The whole schema document of a type.
     *
     * @param id the {@code $id}, a URN
     * @param title what the documents are
     * @param type the type of the documents
     * @param extra further keywords of the whole, such as {@code x-rules}
     * @return the document: indented, in UTF-8, with LF
     */
    public static byte[] document(String id, Text title, JsonType<?> type, ObjectNode extra) {
        Definitions definitions = new Definitions();
        ObjectNode document = schema().put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("$id", id);
        titled(document, title);
        document.setAll(type.schema(definitions));
        document.setAll(extra);
        document.putObject("$defs").setAll(definitions.byName);
        return Json.writeIndented(document);
    }
}
