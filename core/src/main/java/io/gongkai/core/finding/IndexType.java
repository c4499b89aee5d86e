package io.gongkai.core.finding;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gongkai.core.json.JsonCheck;
import io.gongkai.core.json.JsonSchema;
import io.gongkai.core.json.JsonType;
import io.gongkai.core.text.Text;
import java.io.IOException;

/** A place in a list, from 0. */
final class IndexType implements JsonType<Integer> {
    static final IndexType TYPE = new IndexType();

    private IndexType() {}

    @Override
    public void write(JsonGenerator generator, Integer index) throws IOException {
        generator.writeNumber(index);
    }

    @Override
    public Integer read(JsonParser parser) throws IOException {
        long index = JsonCheck.wholeNumber(parser);
        if (index < 0 || index > Integer.MAX_VALUE) {
            throw JsonCheck.refuse(
                    parser,
                    "no-index",
                    JsonCheck.quote(parser),
                    new Text("{value}不是序号", "{value} is no place in a list"),
                    new Text("序号从0开始。", "Count from 0."));
        }
        return (int) index;
    }

    @Override
    public ObjectNode schema(JsonSchema.Definitions definitions) {
        return JsonSchema.ofType("integer").put("minimum", 0).put("maximum", Integer.MAX_VALUE);
    }
}
