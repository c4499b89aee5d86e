package io.gongkai.core.body;

import io.gongkai.core.json.CodecDeserializer;
import io.gongkai.core.json.CodecSerializer;
import io.gongkai.core.json.JsonType;
import io.gongkai.core.json.JsonTypes;
import io.gongkai.core.json.ObjectType;
import io.gongkai.core.text.Text;

/** The JSON of a body: {@code {"name": "…", "level": "county", "kind": "government", "creditCode": "…"}}. */
public final class PublicBodyJson {
    /** A body. */
    public static final JsonType<PublicBody> TYPE = ObjectType.of(PublicBody::builder, PublicBody.Builder::build)
            .required(
                    "name",
                    new Text("名称", "Name"),
                    JsonTypes.FILLED_TEXT,
                    PublicBody::getName,
                    (body, name) -> body.name(name))
            .optional(
                    "level",
                    new Text("层级", "Administrative level"),
                    JsonTypes.oneOf(AdministrativeLevel.class, AdministrativeLevel::code),
                    PublicBody::getLevel,
                    (body, level) -> body.level(level))
            .optional(
                    "kind",
                    new Text("类别", "Kind"),
                    JsonTypes.oneOf(BodyKind.class, BodyKind::code),
                    PublicBody::getKind,
                    (body, kind) -> body.kind(kind))
            .optional(
                    "creditCode",
                    new Text("统一社会信用代码", "Unified social credit code"),
                    JsonTypes.TEXT,
                    PublicBody::getCreditCode,
                    (body, code) -> body.creditCode(code))
            .type();

    private PublicBodyJson() {}

    /** The serializer that {@link PublicBody} names. */
    static final class Writer extends CodecSerializer<PublicBody> {
        Writer() {
            super(TYPE::write);
        }
    }

    /** The deserializer that {@link PublicBody} names. */
    static final class Reader extends CodecDeserializer<PublicBody> {
        Reader() {
            super(TYPE::read);
        }
    }
}
