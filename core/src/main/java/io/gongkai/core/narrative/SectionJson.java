package io.gongkai.core.narrative;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gongkai.core.json.CodecDeserializer;
import io.gongkai.core.json.CodecSerializer;
import io.gongkai.core.json.JsonCheck;
import io.gongkai.core.json.JsonSchema;
import io.gongkai.core.json.JsonType;
import io.gongkai.core.json.JsonTypes;
import io.gongkai.core.json.ObjectType;
import io.gongkai.core.text.Text;
import java.io.IOException;

/** The JSON of sections: {@code {"number": "一、", "heading": "…", "paragraphs": ["…"], "sections": [{…}]}}. */
public final class SectionJson {
    private static final String SECTIONS = "sections";

    /** A section. */
    public static final JsonType<Section> TYPE = new SectionType();

    private static final JsonType<Section> OBJECT = ObjectType.of(Section::builder, Section.Builder::build)
            .optional(
                    "number",
                    new Text("序号", "Number"),
                    JsonTypes.TEXT,
                    Section::getNumber,
                    (section, number) -> section.number(number))
            .optional(
                    "heading",
                    new Text("标题", "Heading"),
                    JsonTypes.TEXT,
                    Section::getHeading,
                    (section, heading) -> section.heading(heading))
            .list(
                    "paragraphs",
                    new Text("段落", "Paragraphs"),
                    JsonTypes.TEXT,
                    Section::getParagraphs,
                    (section, paragraphs) -> section.paragraphs(paragraphs))
            .list(
                    SECTIONS,
                    new Text("下级部分", "Sections below"),
                    TYPE,
                    Section::getSections,
                    (section, sections) -> section.sections(sections))
            .type();

    private SectionJson() {}

    /** Stands for the type inside itself. */
    private static final class SectionType implements JsonType<Section> {
        @Override
        public void write(JsonGenerator generator, Section section) throws IOException {
            OBJECT.write(generator, section);
        }

        @Override
        public Section read(JsonParser parser) throws IOException {
            if (depth(parser) > Section.MAX_DEPTH) {
                throw JsonCheck.refuse(
                        parser,
                        "too-deep",
                        Text.same(Integer.toString(Section.MAX_DEPTH)),
                        new Text("标题嵌套超过{value}层", "more than {value} sections inside each other"),
                        new Text("年度报告没有这样的内容，请检查来源。", "No annual report is like that; check where it comes from."));
            }
            return OBJECT.read(parser);
        }

        /** Told by the parser, so that a hostile depth is refused on the way down. */
        private static int depth(JsonParser parser) {
            int depth = 1;
            for (JsonStreamContext at = parser.getParsingContext(); at != null; at = at.getParent()) {
                depth += SECTIONS.equals(at.getCurrentName()) ? 1 : 0;
            }
            return depth;
        }

        @Override
        public ObjectNode schema(JsonSchema.Definitions definitions) {
            return definitions.refer("section", () -> OBJECT.schema(definitions));
        }
    }

    /** The serializer that {@link Section} names. */
    static final class Writer extends CodecSerializer<Section> {
        Writer() {
            super(TYPE::write);
        }
    }

    /** The deserializer that {@link Section} names. */
    static final class Reader extends CodecDeserializer<Section> {
        Reader() {
            super(TYPE::read);
        }
    }
}
