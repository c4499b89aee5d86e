package io.gongkai.core.narrative;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
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
import java.util.function.Function;

/** The JSON of clauses: {@code {"section": "…", "paragraph": 12, "text": "…"}}. */
public final class ClauseJson {
    /** A clause. */
    public static final JsonType<Clause> TYPE = members(
                    ObjectType.of(Draft::new, Draft::clause), Function.identity(), Function.identity())
            .type();

    private ClauseJson() {}

    /**
     * Declares the members of a clause in an object that has others too.
     *
     * @param declared what is declared so far
     * @param get the clause of an object
     * @param draft the draft of a clause in what builds an object
     */
    static <T, B> ObjectType.Declaration<T, B> members(
            ObjectType.Declaration<T, B> declared, Function<T, Clause> get, Function<B, Draft> draft) {
        return declared.required(
                        "section",
                        new Text("所在部分", "Section"),
                        JsonTypes.TEXT,
                        object -> get.apply(object).section(),
                        (builder, section) -> draft.apply(builder).section = section)
                .required(
                        "paragraph",
                        new Text("第几段", "Paragraph"),
                        new ParagraphType(),
                        object -> get.apply(object).paragraph(),
                        (builder, paragraph) -> draft.apply(builder).paragraph = paragraph)
                .required(
                        "text",
                        new Text("原文", "As printed"),
                        JsonTypes.FILLED_TEXT,
                        object -> get.apply(object).text(),
                        (builder, text) -> draft.apply(builder).text = text);
    }

    /** Holds the members until all are there. */
    static final class Draft {
        private String section = "";
        private int paragraph;
        private String text = "";

        Clause clause() {
            return new Clause(section, paragraph, text);
        }
    }

    private static final class ParagraphType implements JsonType<Integer> {
        @Override
        public void write(JsonGenerator generator, Integer paragraph) throws IOException {
            generator.writeNumber(paragraph);
        }

        @Override
        public Integer read(JsonParser parser) throws IOException {
            long paragraph = JsonCheck.wholeNumber(parser);
            if (paragraph < 1 || paragraph > Integer.MAX_VALUE) {
                throw JsonCheck.refuse(
                        parser,
                        "wrong-paragraph",
                        JsonCheck.quote(parser),
                        new Text("{value}不是段落的序号", "{value} is no number of a paragraph"),
                        new Text("标题和段落从1起一并编号。", "Headings and paragraphs are numbered together, from 1."));
            }
            return (int) paragraph;
        }

        @Override
        public ObjectNode schema(JsonSchema.Definitions definitions) {
            return JsonSchema.ofType("integer").put("minimum", 1).put("maximum", Integer.MAX_VALUE);
        }
    }

    /** The serializer that {@link Clause} names. */
    static final class Writer extends CodecSerializer<Clause> {
        Writer() {
            super(TYPE::write);
        }
    }

    /** The deserializer that {@link Clause} names. */
    static final class Reader extends CodecDeserializer<Clause> {
        Reader() {
            super(TYPE::read);
        }
    }
}
