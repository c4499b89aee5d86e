package io.gongkai.schema2019.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.core.document.SourceCell;
import io.gongkai.core.document.SourceDocument;
import io.gongkai.core.document.SourceLine;
import io.gongkai.core.figure.Amount;
import io.gongkai.core.figure.Figure;
import io.gongkai.core.input.UnreadableInputException;
import io.gongkai.core.input.UnsupportedFormatException;
import io.gongkai.core.reading.Place;
import io.gongkai.core.reading.Reading;
import io.gongkai.core.table.Cell;
import io.gongkai.core.table.FigureTable;
import io.gongkai.schema2008.Schema2008;
import io.gongkai.schema2019.Schema2019;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** What is so of every document, whatever stands in it. */
final class ReadProperties {
    private ReadProperties() {}

    /** Holds a document against all of them, if it is one. */
    static void check(Supplier<SourceDocument> parse) {
        Optional<SourceDocument> parsed = unlessRefused(parse);
        if (parsed.isEmpty()) {
            return;
        }
        SourceDocument document = parsed.get();
        assertThat(Schema2008.labelsIn(document)).isNotNegative();
        assertThat(Schema2019.labelsIn(document)).isNotNegative();
        check(
                parse,
                document,
                Schema2008::read,
                report -> Schema2008.figures(report).tables(),
                report -> Schema2008.readJson(Schema2008.writeJson(report)));
        check(
                parse,
                document,
                Schema2019::read,
                report -> Schema2019.figures(report).tables(),
                report -> Schema2019.readJson(Schema2019.writeJson(report)));
    }

    private static <T> void check(
            Supplier<SourceDocument> parse,
            SourceDocument document,
            Function<SourceDocument, Reading<T>> read,
            Function<T, List<? extends FigureTable<?>>> tables,
            Function<T, T> writtenAndRead) {
        Optional<Reading<T>> result = unlessRefused(() -> read.apply(document));
        if (result.isEmpty()) {
            return;
        }
        Reading<T> reading = result.get();
        assertThat(read.apply(parse.get())).as("read again").isEqualTo(reading);
        assertThat(writtenAndRead.apply(reading.report()))
                .as("written and read")
                .isEqualTo(reading.report());
        String printed = printed(document);
        for (FigureTable<?> table : tables.apply(reading.report())) {
            for (int i = 0; i < table.form().cells().size(); i++) {
                Cell cell = table.form().cells().get(i);
                Figure figure = table.at(i);
                if (figure.value().isPresent()) {
                    Place place = reading.places().get(cell);
                    assertThat(place).as("place of " + cell.address()).isNotNull();
                    assertThat(digits(place.text())).as(cell.address()).contains(digits(figure));
                    assertThat(printed).as(cell.address()).contains(plain(place.text()));
                }
            }
        }
    }

    /** The result, or nothing for what is refused in the way that refusals are promised. */
    static <T> Optional<T> unlessRefused(Supplier<T> read) {
        try {
            return Optional.of(read.get());
        } catch (UnreadableInputException | UnsupportedFormatException e) {
            assertThat(e.problem().what().zh()).isNotBlank();
            assertThat(e.problem().what().en()).isNotBlank();
            return Optional.empty();
        }
    }

    private static String printed(SourceDocument document) {
        StringBuilder text = new StringBuilder();
        document.lines().stream().map(SourceLine::text).forEach(text::append);
        document.tables().stream()
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> row.cells().stream())
                .map(SourceCell::text)
                .forEach(text::append);
        return plain(text.toString());
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\\p{Z}\\uFEFF\\u200B]", "");
    }

    /** The digits that a figure has in whatever unit of money: 1亿元 is 10000万元. */
    private static String digits(Figure figure) {
        String digits = digits(figure.value().orElseThrow().toPlainString());
        return figure instanceof Amount ? digits.replaceAll("(?<=.)0+$", "") : digits;
    }

    private static String digits(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[^0-9]", "")
                .replaceAll("^0+(?=.)", "");
    }
}
