package io.gongkai.core.narrative;

import io.gongkai.core.figure.Figure;
import io.gongkai.core.figure.FigureJson;
import io.gongkai.core.json.CodecDeserializer;
import io.gongkai.core.json.CodecSerializer;
import io.gongkai.core.json.JsonTypes;
import io.gongkai.core.json.ObjectType;
import io.gongkai.core.text.Text;
import java.util.List;
import java.util.Optional;

/**
 * The JSON of figures that stand in sentences: {@code {"cells": ["requests.received"], "figure": 147, "section": "…",
 * "paragraph": 12, "text": "…"}}, with {@code counted} behind the cells where it is not the year.
 */
public final class ClauseFigureJson {
    /** A figure with its clause. */
    public static final ObjectType<ClauseFigure, ?> TYPE = ClauseJson.members(
                    ObjectType.of(Draft::new, Draft::figure)
                            .required(
                                    "cells",
                                    new Text("单元格", "Cells"),
                                    JsonTypes.filled(JsonTypes.distinct(JsonTypes.FILLED_TEXT)),
                                    ClauseFigure::cells,
                                    (draft, cells) -> draft.cells = cells)
                            .optional(
                                    "counted",
                                    new Text("统计范围", "What is counted"),
                                    JsonTypes.oneOf(Counted.class, Counted::code),
                                    figure -> Optional.of(figure.counted()).filter(counted -> counted != Counted.YEAR),
                                    (draft, counted) -> draft.counted = counted)
                            .required(
                                    "figure",
                                    new Text("数字", "Figure"),
                                    FigureJson.STATED,
                                    ClauseFigure::figure,
                                    (draft, figure) -> draft.figure = figure),
                    ClauseFigure::clause,
                    draft -> draft.clause)
            .type();

    private ClauseFigureJson() {}

    private static final class Draft {
        private List<String> cells = List.of();
        private Counted counted = Counted.YEAR;
        private Figure figure = Figure.blank();
        private final ClauseJson.Draft clause = new ClauseJson.Draft();

        ClauseFigure figure() {
            return new ClauseFigure(cells, counted, figure, clause.clause());
        }
    }

    /** The serializer that {@link ClauseFigure} names. */
    static final class Writer extends CodecSerializer<ClauseFigure> {
        Writer() {
            super(TYPE::write);
        }
    }

    /** The deserializer that {@link ClauseFigure} names. */
    static final class Reader extends CodecDeserializer<ClauseFigure> {
        Reader() {
            super(TYPE::read);
        }
    }
}
