package io.gongkai.schema2019.request;

import io.gongkai.core.json.CodecDeserializer;
import io.gongkai.core.json.CodecSerializer;
import io.gongkai.core.json.JsonType;
import io.gongkai.core.table.TableJson;
import io.gongkai.schema2019.revision.RevisedTableJson;

/** The JSON of the table of section 三. */
public final class RequestTableJson {
    /** The table of section 三. */
    public static final JsonType<RequestTable> TYPE = new RevisedTableJson<>(
            RequestTable::revision,
            revision -> TableJson.of(RequestTable.form(revision))
                    .as(figures -> new RequestTable(revision, figures), RequestTable::figures));

    private RequestTableJson() {}

    /** The serializer that {@link RequestTable} names. */
    static final class Writer extends CodecSerializer<RequestTable> {
        Writer() {
            super(TYPE::write);
        }
    }

    /** The deserializer that {@link RequestTable} names. */
    static final class Reader extends CodecDeserializer<RequestTable> {
        Reader() {
            super(TYPE::read);
        }
    }
}
