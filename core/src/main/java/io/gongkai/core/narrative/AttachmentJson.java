package io.gongkai.core.narrative;

import io.gongkai.core.json.CodecDeserializer;
import io.gongkai.core.json.CodecSerializer;
import io.gongkai.core.json.JsonType;
import io.gongkai.core.json.JsonTypes;
import io.gongkai.core.json.ObjectType;
import io.gongkai.core.text.Text;
import java.util.Optional;

/** The JSON of attachments: {@code {"title": "…", "location": "…"}}. */
public final class AttachmentJson {
    /** An attachment. */
    public static final JsonType<Attachment> TYPE = ObjectType.of(Draft::new, Draft::attachment)
            .required(
                    "title",
                    new Text("标题", "Title"),
                    JsonTypes.TEXT,
                    Attachment::title,
                    (draft, title) -> draft.title = title)
            .optional(
                    "location",
                    new Text("位置", "Location"),
                    JsonTypes.TEXT,
                    Attachment::location,
                    (draft, location) -> draft.location = Optional.of(location))
            .type();

    private AttachmentJson() {}

    private static final class Draft {
        private String title = "";
        private Optional<String> location = Optional.empty();

        Attachment attachment() {
            return new Attachment(title, location);
        }
    }

    /** The serializer that {@link Attachment} names. */
    static final class Writer extends CodecSerializer<Attachment> {
        Writer() {
            super(TYPE::write);
        }
    }

    /** The deserializer that {@link Attachment} names. */
    static final class Reader extends CodecDeserializer<Attachment> {
        Reader() {
            super(TYPE::read);
        }
    }
}
