package io.gongkai.schema2019.cli;

import io.gongkai.core.document.SourceDocument;
import io.gongkai.core.input.InputProblem;
import io.gongkai.core.input.UnsupportedFormatException;
import io.gongkai.core.period.ReportYear;
import io.gongkai.core.reading.NoteCode;
import io.gongkai.core.reading.Reading;
import io.gongkai.core.reading.ReadingOptions;
import io.gongkai.core.reading.ReportMarkup;
import io.gongkai.core.report.AnnualReport;
import io.gongkai.core.text.Text;
import io.gongkai.schema2008.Schema2008;
import io.gongkai.schema2008.report.AnnualReport2008;
import io.gongkai.schema2019.Schema2019;
import io.gongkai.schema2019.report.AnnualReport2019;
import java.util.Map;
import java.util.Optional;

/** Tells the format of a published document and reads it. */
final class PublishedReport {
    /** Fewer labels of a format than this are a coincidence. */
    private static final int LEAST_LABELS = 4;
    /** The first year of the format of 2019; it decides only where there is no table that could. */
    private static final int FIRST_YEAR_OF_2019 = 2019;

    private PublishedReport() {}

    static ReportInput of(SourceDocument document, ReadingOptions options) {
        Optional<String> marked = ReportMarkup.format(document);
        if (marked.isPresent() && marked.get().equals(Schema2008.FORMAT)) {
            return of2008(read2008(document, options));
        }
        if (marked.isPresent() && marked.get().equals(Schema2019.FORMAT)) {
            return of2019(Schema2019.read(document, options));
        }
        int of2008 = Schema2008.labelsIn(document);
        int of2019 = Schema2019.labelsIn(document);
        if (Math.max(of2008, of2019) < LEAST_LABELS) {
            return withoutTables(document, options);
        }
        boolean mixed = Math.min(of2008, of2019) >= LEAST_LABELS;
        return of2008 > of2019
                ? of2008(mixed(read2008(document, options), mixed))
                : of2019(mixed(Schema2019.read(document, options), mixed));
    }

    private static ReportInput of2008(Reading<AnnualReport2008> reading) {
        return new ReportInput.Of2008(reading);
    }

    private static ReportInput of2019(Reading<AnnualReport2019> reading) {
        return new ReportInput.Of2019(reading);
    }

    private static Reading<AnnualReport2008> read2008(SourceDocument document, ReadingOptions options) {
        return Schema2008.read(document, Schema2008.localForms(), options);
    }

    /** A document whose figures stand in sentences alone: its year tells the format, else the format of which they state more. */
    private static ReportInput withoutTables(SourceDocument document, ReadingOptions options) {
        Optional<Reading<AnnualReport2008>> of2008 =
                attempt(() -> read2008(document, options)).filter(reading -> mayBe(reading, true));
        Optional<Reading<AnnualReport2019>> of2019 =
                attempt(() -> Schema2019.read(document, options)).filter(reading -> mayBe(reading, false));
        if (of2008.isEmpty() && of2019.isEmpty()) {
            throw new UnsupportedFormatException(new InputProblem(
                    "no-table",
                    "",
                    options.prose()
                            ? new Text(
                                    "没有找到2008年或2019年格式的统计表，正文的句子中也没有可识别的数字",
                                    "no table of the 2008 or the 2019 format is found, and no figure in its sentences")
                            : new Text(
                                    "没有找到2008年或2019年格式的统计表；正文的句子没有读取",
                                    "no table of the 2008 or the 2019 format is found; sentences were left out"),
                    new Text(
                            "请提供含有统计表或写明数字的网页、文本、Markdown、PDF、Word、Excel文件，或本SDK的JSON；图片中的表格不读取。",
                            "Give a page, a text, Markdown, a PDF, Word or Excel file with the tables or with sentences that"
                                    + " state the figures, or this SDK's JSON; tables in pictures are not read.")));
        }
        int figures2008 = of2008.map(reading -> reading.places().size()).orElse(-1);
        int figures2019 = of2019.map(reading -> reading.places().size()).orElse(-1);
        return figures2008 >= figures2019 ? of2008(of2008.orElseThrow()) : of2019(of2019.orElseThrow());
    }

    /** Whether the year of a report is one of a format, as far as it is known. */
    private static boolean mayBe(Reading<? extends AnnualReport> reading, boolean of2008) {
        return reading.report().getYear().map(ReportYear::value).stream()
                .allMatch(year -> (year < FIRST_YEAR_OF_2019) == of2008);
    }

    private static <T> Optional<Reading<T>> attempt(java.util.function.Supplier<Reading<T>> reader) {
        try {
            return Optional.of(reader.get());
        } catch (UnsupportedFormatException e) {
            return Optional.empty();
        }
    }

    private static <T> Reading<T> mixed(Reading<T> reading, boolean mixed) {
        return mixed
                ? reading.with(NoteCode.MIXED_FORMATS.note(
                        "document", "", Map.of("format", reading.detection().format())))
                : reading;
    }
}
