package io.gongkai.core.figure;

import io.gongkai.core.json.CodecDeserializer;
import io.gongkai.core.json.CodecSerializer;
import io.gongkai.core.json.JsonType;
import io.gongkai.core.json.JsonTypes;
import io.gongkai.core.json.ObjectType;
import io.gongkai.core.text.Text;
import java.util.Optional;

/** The JSON of figures outside the form: {@code {"label": "…", "figure": 332, "unit": "件"}}. */
public final class FurtherFigureJson {
    /** A figure outside the form. */
    public static final JsonType<FurtherFigure> TYPE = ObjectType.of(Draft::new, Draft::figure)
            .required(
                    "label",
                    new Text("名称", "Name"),
                    JsonTypes.TEXT,
                    FurtherFigure::label,
                    (draft, label) -> draft.label = label)
            .required(
                    "figure",
                    new Text("数字", "Figure"),
                    FigureJson.ANY,
                    FurtherFigure::figure,
                    (draft, figure) -> draft.figure = figure)
            .required(
                    "unit",
                    new Text("单位", "Unit"),
                    JsonTypes.orNull(JsonTypes.TEXT),
                    FurtherFigure::unit,
                    (draft, unit) -> draft.unit = unit)
            .type();

    private FurtherFigureJson() {}

    private static final class Draft {
        private String label = "";
        private Figure figure = Figure.blank();
        private Optional<String> unit = Optional.empty();

        FurtherFigure figure() {
            return new FurtherFigure(label, figure, unit);
        }
    }

    /** The serializer that {@link FurtherFigure} names. */
    static final class Writer extends CodecSerializer<FurtherFigure> {
        Writer() {
            super(TYPE::write);
        }
    }

    /** The deserializer that {@link FurtherFigure} names. */
    static final class Reader extends CodecDeserializer<FurtherFigure> {
        Reader() {
            super(TYPE::read);
        }
    }
}
