package io.gongkai.schema2019.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.core.figure.Absence;
import io.gongkai.core.figure.Absent;
import io.gongkai.core.figure.Figure;
import io.gongkai.core.input.UnsupportedFormatException;
import io.gongkai.core.note.Note;
import io.gongkai.core.reading.LabelText;
import io.gongkai.core.reading.Reading;
import io.gongkai.core.table.Cell;
import io.gongkai.core.table.FigureTable;
import io.gongkai.core.testkit.PrintedDocument;
import io.gongkai.core.testkit.Trials;
import io.gongkai.schema2008.Schema2008;
import io.gongkai.schema2008.report.AnnualReport2008;
import io.gongkai.schema2019.Schema2019;
import io.gongkai.schema2019.report.AnnualReport2019;
import io.gongkai.schema2019.testkit.Deviation;
import io.gongkai.schema2019.testkit.PaperReport;
import io.gongkai.schema2019.testkit.PrintableReports;
import io.gongkai.schema2019.testkit.ReportLayout;
import io.gongkai.schema2019.testkit.Wording;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Reports of all kinds, printed in all layouts with the deviations of real ones: a figure is read right or is absent. */
class LayoutsTest {
    /** Notes on a whole table. */
    private static final Set<String> OF_TABLES =
            Set.of("header-unclear", "run-together", "missing-column", "second-copy");

    /** A report on paper. */
    record Paper(boolean of2008, PrintedDocument document, Wording wording) {
        static Paper random(Random random, Set<Deviation> deviations, boolean full) {
            Wording wording = new Wording(random, deviations);
            if (random.nextBoolean()) {
                AnnualReport2008 report =
                        full ? PrintableReports.full2008(random) : PrintableReports.report2008(random);
                return new Paper(true, PaperReport.of(report, wording), wording);
            }
            AnnualReport2019 report = full ? PrintableReports.full2019(random) : PrintableReports.report2019(random);
            return new Paper(false, PaperReport.of(report, wording), wording);
        }

        Reading<?> read(byte[] file) {
            return of2008 ? Schema2008.read(file) : Schema2019.read(file);
        }
    }

    static Set<Deviation> deviations(Random random, boolean thatCost) {
        List<Deviation> all = Arrays.stream(Deviation.values())
                .filter(deviation -> thatCost || !deviation.mayCost())
                .toList();
        Set<Deviation> some = EnumSet.noneOf(Deviation.class);
        for (int i = random.nextInt(5); i > 0; i--) {
            some.add(all.get(random.nextInt(all.size())));
        }
        return some;
    }

    static List<FigureTable<?>> tables(Reading<?> reading) {
        List<FigureTable<?>> tables = new ArrayList<>();
        if (reading.report() instanceof AnnualReport2008 report) {
            report.getStatistics().ifPresent(table -> tables.add(table.figures()));
        } else if (reading.report() instanceof AnnualReport2019 report) {
            report.getDisclosure().ifPresent(table -> tables.add(table.figures()));
            report.getRequests().ifPresent(table -> tables.add(table.figures()));
            report.getDisputes().ifPresent(table -> tables.add(table.figures()));
        }
        return tables;
    }

    /** Where figures are read that are not those printed, and where figures printed are absent without a word. */
    static List<String> faults(Reading<?> reading, Map<String, Optional<BigDecimal>> printed, boolean damaged) {
        List<String> faults = new ArrayList<>();
        for (FigureTable<?> table : tables(reading)) {
            for (int i = 0; i < table.form().cells().size(); i++) {
                Cell cell = table.form().cells().get(i);
                Figure figure = table.at(i);
                Optional<BigDecimal> wanted = printed.getOrDefault(cell.address(), Optional.empty());
                boolean wrong = figure.value().isPresent()
                        && (wanted.isEmpty() || figure.value().orElseThrow().compareTo(wanted.get()) != 0);
                if (wrong) {
                    faults.add(cell.address() + " is " + figure + ", printed was " + wanted);
                } else if (!damaged
                        && wanted.isPresent()
                        && figure.value().isEmpty()
                        && !isNamed(cell, figure, reading.notes())) {
                    faults.add(cell.address() + " is " + figure + " without a note, printed was " + wanted);
                }
            }
        }
        return faults;
    }

    private static boolean isNamed(Cell cell, Figure figure, List<Note> notes) {
        boolean mayBe = figure instanceof Absent absent
                && (absent.reason() == Absence.UNREADABLE || absent.reason() == Absence.MISSING);
        String quote = LabelText.withoutSpaces(figure instanceof Absent absent ? absent.text() : "")
                .replace("…", "");
        return mayBe
                && notes.stream()
                        .anyMatch(note -> OF_TABLES.contains(note.code())
                                || note.place().equals(cell.address())
                                || (!quote.isEmpty()
                                        && LabelText.withoutSpaces(note.text())
                                                .contains(quote.substring(0, Math.min(80, quote.length()))))
                                || Stream.of(cell.title().zh().split(" · ", -1))
                                        .anyMatch(label -> LabelText.withoutSpaces(note.text()
                                                        + note.message().zh())
                                                .contains(LabelText.withoutSpaces(label))));
    }

    private static void assertNoFault(Paper paper, byte[] file, Reading<?> reading, boolean damaged) {
        List<String> faults = faults(reading, paper.wording().printed(), damaged);
        assertThat(faults)
                .as(() -> show(file) + "\n"
                        + reading.notes().stream().map(Note::toString).toList())
                .isEmpty();
    }

    private static String show(byte[] file) {
        return System.getProperty("gongkai.show") == null ? "" : new String(file, StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @EnumSource(ReportLayout.class)
    void read_printedWithNothingLost_isTheReport(ReportLayout layout) {
        int[] counts = new int[2];
        Trials.run(layout.trials(), random -> {
            Set<Deviation> deviations = deviations(random, false);
            if (!layout.keepsBlanks()) {
                deviations.remove(Deviation.ABSENT);
            }
            if (layout == ReportLayout.PDF || layout == ReportLayout.PDF_UNRULED) {
                // The page is too narrow for them, and its font has no no-break space.
                deviations.removeAll(Set.of(Deviation.WIDTH, Deviation.SPACES, Deviation.UNITS, Deviation.THOUSANDS));
            }
            Paper paper = Paper.random(random, deviations, !layout.keepsBlanks());
            byte[] file = layout.print(paper.document(), random);

            Reading<?> reading = paper.read(file);

            assertNoFault(paper, file, reading, false);
            paper.wording().printed().values().forEach(number -> counts[0] += number.isPresent() ? 1 : 0);
            tables(reading).forEach(table -> {
                for (int i = 0; i < table.form().cells().size(); i++) {
                    counts[1] += table.at(i).value().isPresent() ? 1 : 0;
                }
            });
        });
        assertThat(counts[1] * 100 / counts[0]).isGreaterThanOrEqualTo(layout.share());
    }

    @ParameterizedTest
    @EnumSource(ReportLayout.class)
    void read_printedWithDeviations_isRightOrAbsentWithANote(ReportLayout layout) {
        Trials.run(layout.trials(), random -> {
            Set<Deviation> deviations = deviations(random, true);
            Paper paper = Paper.random(random, deviations, false);
            byte[] file = layout.print(paper.document(), random);
            try {
                assertNoFault(paper, file, paper.read(file), false);
            } catch (AssertionError e) {
                throw new AssertionError(deviations + " " + e.getMessage(), e);
            }
        });
    }

    /** What stands between two spaces or tags of a text is lost, or a whole line. */
    @ParameterizedTest
    @EnumSource(
            value = ReportLayout.class,
            names = {"DOCX", "XLSX", "PDF", "PDF_UNRULED"},
            mode = EnumSource.Mode.EXCLUDE)
    void read_partTakenAway_givesNoWrongFigure(ReportLayout layout) {
        Trials.run(2 * layout.trials(), random -> {
            Paper paper = Paper.random(random, Set.of(), random.nextBoolean());
            String text = new String(layout.print(paper.document(), random), StandardCharsets.UTF_8);
            byte[] file = damaged(text, layout, random).getBytes(StandardCharsets.UTF_8);
            Reading<?> reading;
            try {
                reading = paper.read(file);
            } catch (UnsupportedFormatException e) {
                return;
            }
            assertNoFault(paper, file, reading, true);
        });
    }

    static String damaged(String text, ReportLayout layout, Random random) {
        if (random.nextBoolean() && layout != ReportLayout.HTML) {
            List<String> lines = new ArrayList<>(text.lines().toList());
            lines.remove(1 + random.nextInt(lines.size() - 1));
            return String.join("\n", lines);
        }
        boolean html = layout == ReportLayout.HTML;
        int at = text.length() / 20 + random.nextInt(text.length() * 18 / 20);
        // A whole cell: a part of a number would be another number.
        int from = html ? text.toLowerCase(java.util.Locale.ROOT).lastIndexOf("<td", at) : at;
        while (!html && from > 0 && !isGap(text.charAt(from - 1))) {
            from--;
        }
        int to = Math.max(from, at);
        if (html) {
            int end = text.toLowerCase(java.util.Locale.ROOT).indexOf("<t", from + 3);
            to = end < 0 ? from : end;
        }
        while (!html && to < text.length() && !isGap(text.charAt(to))) {
            to++;
        }
        if (from < 0) {
            return text;
        }
        boolean leavesSpaces = random.nextBoolean() && !html;
        return text.substring(0, from) + (leavesSpaces ? " ".repeat(to - from) : "") + text.substring(to);
    }

    private static boolean isGap(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '|';
    }
}
