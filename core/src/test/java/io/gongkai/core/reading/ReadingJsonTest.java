package io.gongkai.core.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gongkai.core.document.Position;
import io.gongkai.core.json.Json;
import io.gongkai.core.note.Note;
import io.gongkai.core.table.Cell;
import io.gongkai.core.testkit.SmallCell;
import io.gongkai.core.text.Language;
import io.gongkai.core.text.Text;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReadingJsonTest {
    private static final String WITHOUT_PLACES = """
            {"report":{"year":2018},"detection":{"input":"text","format":"2019",\
            "revisions":{"disclosure":"R2021","requests":"R2019"},"because":["a reason"]},\
            "notes":[{"code":"unplaced-row","place":"table 2, row 7","text":"甲","message":"a message"}]""";

    @Test
    void write_withoutPlaces_isTheJsonOfTheContract() {
        assertThat(write(false, Language.EN)).isEqualTo(WITHOUT_PLACES + "}");
    }

    @Test
    void write_withPlaces_hasThemInTheOrderInWhichTheyWereRead() {
        assertThat(write(true, Language.EN))
                .isEqualTo(WITHOUT_PLACES
                        + ",\"places\":{\"total\":{\"table\":2,\"row\":7,\"column\":3,\"line\":120,\"text\":\"3\"},"
                        + "\"change\":{\"table\":1,\"row\":1,\"column\":1,\"line\":1,\"text\":\"减4\"}}}");
    }

    @Test
    void write_chinese_differsInReasonsAndMessages() {
        assertThat(write(false, Language.ZH))
                .isEqualTo(WITHOUT_PLACES.replace("a reason", "理由").replace("a message", "说明") + "}");
    }

    @Test
    void reading_collectionsOfTheCaller_areCopied() {
        Map<Cell, Place> places = new LinkedHashMap<>();
        List<Note> notes = new ArrayList<>();
        Map<String, String> revisions = new LinkedHashMap<>();
        List<Text> because = new ArrayList<>();
        Reading<String> reading = new Reading<>("", new Detection("text", "2008", revisions, because), places, notes);
        places.put(SmallCell.TOTAL, new Place(1, 1, 1, Position.line(1), ""));
        notes.add(new Note("a", "", "", Text.same("")));
        revisions.put("a", "R1");
        because.add(Text.same(""));

        assertThat(reading.places()).isEmpty();
        assertThat(reading.notes()).isEmpty();
        assertThat(reading.detection()).isEqualTo(new Detection("text", "2008", Map.of(), List.of()));
        assertThatThrownBy(() -> reading.places().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    private static String write(boolean withPlaces, Language language) {
        Map<String, String> revisions = new LinkedHashMap<>();
        revisions.put("disclosure", "R2021");
        revisions.put("requests", "R2019");
        Map<Cell, Place> places = new LinkedHashMap<>();
        places.put(SmallCell.TOTAL, new Place(2, 7, 3, Position.line(120), "3"));
        places.put(SmallCell.CHANGE, new Place(1, 1, 1, Position.line(1), "减4"));
        Reading<Integer> reading = new Reading<>(
                2018,
                new Detection("text", "2019", revisions, List.of(new Text("理由", "a reason"))),
                places,
                List.of(new Note("unplaced-row", "table 2, row 7", "甲", new Text("说明", "a message"))));
        return new String(
                Json.write(generator -> ReadingJson.write(
                        generator,
                        reading,
                        report -> {
                            report.writeStartObject();
                            report.writeNumberField("year", reading.report());
                            report.writeEndObject();
                        },
                        withPlaces,
                        language)),
                StandardCharsets.UTF_8);
    }
}
