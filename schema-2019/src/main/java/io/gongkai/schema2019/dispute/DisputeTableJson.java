package io.gongkai.schema2019.dispute;

import io.gongkai.core.json.CodecDeserializer;
import io.gongkai.core.json.CodecSerializer;
import io.gongkai.core.json.JsonType;
import io.gongkai.core.json.ObjectType;
import io.gongkai.core.table.FigureTable;
import io.gongkai.core.table.GridCell;
import io.gongkai.core.table.TableJson;
import io.gongkai.core.text.Text;
import java.util.ArrayList;
import java.util.List;

/** The JSON of the table of section 四: {@code {"rows": {…}}}. */
public final class DisputeTableJson {
    /** The table of section 四. */
    public static final JsonType<DisputeTable> TYPE = ObjectType.of(
                    () -> new ArrayList<FigureTable<GridCell<DisputeRoute, DisputeOutcome>>>(1),
                    DisputeTableJson::table)
            .required("rows", Text.same(""), TableJson.of(DisputeTable.FORM), DisputeTable::figures, List::add)
            .type();

    private DisputeTableJson() {}

    private static DisputeTable table(List<FigureTable<GridCell<DisputeRoute, DisputeOutcome>>> rows) {
        return new DisputeTable(rows.get(0));
    }

    /** The serializer that {@link DisputeTable} names. */
    static final class Writer extends CodecSerializer<DisputeTable> {
        Writer() {
            super(TYPE::write);
        }
    }

    /** The deserializer that {@link DisputeTable} names. */
    static final class Reader extends CodecDeserializer<DisputeTable> {
        Reader() {
            super(TYPE::read);
        }
    }
}
