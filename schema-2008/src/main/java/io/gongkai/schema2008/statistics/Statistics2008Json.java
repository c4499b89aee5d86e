package io.gongkai.schema2008.statistics;

import io.gongkai.core.json.CodecDeserializer;
import io.gongkai.core.json.CodecSerializer;
import io.gongkai.core.json.JsonType;
import io.gongkai.core.table.TableJson;

/** The JSON of the statistics: one flat object with a member for every cell. */
public final class Statistics2008Json {
    /** Statistics with a member for every cell. */
    public static final JsonType<Statistics2008> TYPE =
            TableJson.of(Statistics2008.FORM).as(Statistics2008::new, Statistics2008::figures);

    /** Statistics whose missing cells are left out. */
    public static final JsonType<Statistics2008> PARTIAL =
            TableJson.partial(Statistics2008.FORM).as(Statistics2008::new, Statistics2008::figures);

    private Statistics2008Json() {}

    /** The serializer that {@link Statistics2008} names. */
    static final class Writer extends CodecSerializer<Statistics2008> {
        Writer() {
            super(TYPE::write);
        }
    }

    /** The deserializer that {@link Statistics2008} names. */
    static final class Reader extends CodecDeserializer<Statistics2008> {
        Reader() {
            super(TYPE::read);
        }
    }
}
