package io.gongkai.core.finding;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gongkai.core.evidence.Source;
import io.gongkai.core.json.JsonCheck;
import io.gongkai.core.json.JsonSchema;
import io.gongkai.core.json.JsonType;
import io.gongkai.core.json.JsonTypes;
import io.gongkai.core.json.ObjectType;
import io.gongkai.core.text.Text;
import java.io.IOException;

/** Another report than the one that is checked: {@code "previous"}, or {@code {"part": name}}. */
final class SourceJson implements JsonType<Source> {
    static final SourceJson TYPE = new SourceJson();

    private static final String PREVIOUS = "previous";
    private static final JsonType<Source> PART = ObjectType.of(Draft::new, draft -> Source.part(draft.name))
            .required(
                    "part",
                    new Text("下级机关", "Part of the body"),
                    JsonTypes.TEXT,
                    Source::part,
                    (draft, name) -> draft.name = name)
            .type();

    private SourceJson() {}

    @Override
    public void write(JsonGenerator generator, Source source) throws IOException {
        if (source.equals(Source.PREVIOUS)) {
            generator.writeString(PREVIOUS);
        } else {
            PART.write(generator, source);
        }
    }

    @Override
    public Source read(JsonParser parser) throws IOException {
        if (parser.hasToken(JsonToken.START_OBJECT)) {
            return PART.read(parser);
        }
        if (!parser.hasToken(JsonToken.VALUE_STRING) || !parser.getText().equals(PREVIOUS)) {
            throw JsonCheck.refuse(
                    parser,
                    "unknown-report",
                    JsonCheck.quote(parser),
                    new Text("{value}不是另一份报告", "{value} is no other report"),
                    new Text(
                            "上一年度写作\"previous\"，下级机关写作{\"part\": \"名称\"}。",
                            "Write \"previous\" for the year before, {\"part\": \"name\"} for a part."));
        }
        return Source.PREVIOUS;
    }

    @Override
    public ObjectNode schema(JsonSchema.Definitions definitions) {
        return JsonSchema.oneOf(JsonSchema.schema().put("const", PREVIOUS), PART.schema(definitions));
    }

    private static final class Draft {
        private String name = "";
    }
}
