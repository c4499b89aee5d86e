package io.gongkai.schema2019.disclosure;

import io.gongkai.core.json.CodecDeserializer;
import io.gongkai.core.json.CodecSerializer;
import io.gongkai.core.json.JsonType;
import io.gongkai.core.table.TableJson;
import io.gongkai.schema2019.revision.RevisedTableJson;

/** The JSON of the table of section 二. */
public final class DisclosureTableJson {
    private static final JsonType<DisclosureTable> R2019 = TableJson.of(DisclosureTableR2019.FORM)
            .as(DisclosureTableR2019::new, table -> ((DisclosureTableR2019) table).figures());
    private static final JsonType<DisclosureTable> R2021 = TableJson.of(DisclosureTableR2021.FORM)
            .as(DisclosureTableR2021::new, table -> ((DisclosureTableR2021) table).figures());

    /** The table of section 二. */
    public static final JsonType<DisclosureTable> TYPE =
            new RevisedTableJson<>(DisclosureTable::revision, revision -> switch (revision) {
                case R2019 -> R2019;
                case R2021 -> R2021;
            });

    private DisclosureTableJson() {}

    /** The serializer that {@link DisclosureTable} names. */
    static final class Writer extends CodecSerializer<DisclosureTable> {
        Writer() {
            super(TYPE::write);
        }
    }

    /** The deserializer that {@link DisclosureTable} names. */
    static final class Reader extends CodecDeserializer<DisclosureTable> {
        Reader() {
            super(TYPE::read);
        }
    }
}
