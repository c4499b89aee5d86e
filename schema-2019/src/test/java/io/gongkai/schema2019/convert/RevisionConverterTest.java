package io.gongkai.schema2019.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import io.gongkai.core.figure.Absence;
import io.gongkai.core.figure.Absent;
import io.gongkai.core.figure.Figure;
import io.gongkai.core.input.UnsupportedFormatException;
import io.gongkai.core.ledger.Balance;
import io.gongkai.core.ledger.CellOrigin;
import io.gongkai.core.ledger.Conversion;
import io.gongkai.core.ledger.Disposition;
import io.gongkai.core.ledger.JointGroup;
import io.gongkai.core.ledger.Origin;
import io.gongkai.core.ledger.Relationship;
import io.gongkai.core.narrative.ClauseFigure;
import io.gongkai.core.narrative.Counted;
import io.gongkai.core.note.Note;
import io.gongkai.core.table.Cell;
import io.gongkai.core.testkit.Samples;
import io.gongkai.core.testkit.Trials;
import io.gongkai.core.text.Language;
import io.gongkai.schema2019.Schema2019;
import io.gongkai.schema2019.disclosure.DisclosureTable;
import io.gongkai.schema2019.report.AnnualReport2019;
import io.gongkai.schema2019.request.Applicant;
import io.gongkai.schema2019.request.RequestRow;
import io.gongkai.schema2019.request.RequestTable;
import io.gongkai.schema2019.revision.Revision;
import io.gongkai.schema2019.testkit.Reports2019;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RevisionConverterTest {
    private static final String OTHER = "requests/results.other/";
    private static final List<String> HEIRS = List.of("notAmended", "feeUnpaid", "other");
    private static final Map<String, String> RENAMED = Map.of(
            "disclosure/regulations/issued", "disclosure/regulations/newlyMade",
            "disclosure/normativeDocuments/issued", "disclosure/normativeDocuments/newlyMade");

    private static List<String> addresses(List<Cell> cells) {
        return cells.stream().map(Cell::address).toList();
    }

    private static AnnualReport2019 edited(Map<String, Figure> edits) {
        return Reports2019.with(Reports2019.sample(Revision.R2019), edits);
    }

    private static Map<String, CellOrigin> origins(Conversion<?> conversion) {
        Map<String, CellOrigin> origins = new HashMap<>();
        conversion.targets().forEach(origin -> origins.put(origin.target().address(), origin));
        return origins;
    }

    @Test
    void convert_publishedTables_carriesWhatBothRevisionsAskFor() {
        AnnualReport2019 report =
                Schema2019.read(Samples.text("tables-2020.txt")).report();

        Conversion<AnnualReport2019> conversion = RevisionConverter.convert(report, Revision.R2021);

        Map<String, Figure> figures = Reports2019.figures(conversion.report());
        assertThat(conversion.crosswalk()).isEqualTo("R2019-R2021/1");
        assertThat(conversion.to()).isEqualTo("R2021");
        assertThat(conversion.targets()).hasSize(200);
        assertThat(conversion.sources()).hasSize(198);
        assertThat(figures.get("requests/newlyReceived/naturalPerson")).isEqualTo(Figure.count(8));
        assertThat(figures.get("disputes/review/corrected")).isEqualTo(Figure.count(1));
        assertThat(figures.get("disclosure/normativeDocuments/issued")).isEqualTo(Figure.count(1));
        // A sum of 0 is spread like any other.
        assertThat(conversion.jointGroups())
                .hasSize(7)
                .allMatch(group -> group.sum().signum() == 0);
        assertThat(conversion.jointGroups().get(6))
                .extracting(group -> group.from().get(0).address(), group -> addresses(group.cells()))
                .containsExactly(
                        OTHER + "total",
                        List.of(
                                "requests/results.other.notAmended/total",
                                "requests/results.other.feeUnpaid/total",
                                "requests/results.other.other/total"));
        assertThat(conversion.report().getYear()).hasToString("Optional[2020]");
        assertThat(conversion.report().getBody()).isEqualTo(report.getBody());
        assertThat(conversion.remainders()).isEmpty();
        assertThat(conversion.notes()).isEmpty();
        assertThat(conversion.earlier()).isEmpty();
    }

    @Test
    void convert_cellsThatR2019DoesNotAskFor_areNotCollectedAndNeverZero() {
        Conversion<AnnualReport2019> conversion = RevisionConverter.convert(
                edited(Map.of(
                        "disclosure/regulations/totalDisclosed", Figure.count(11),
                        "disclosure/fees/itemsLastYear", Figure.count(5),
                        "disclosure/fees/change", Figure.count(-1))),
                Revision.R2021);

        Map<String, Figure> figures = Reports2019.figures(conversion.report());
        assertThat(Stream.of(
                        "disclosure/regulations/repealed",
                        "disclosure/regulations/inForce",
                        "disclosure/normativeDocuments/repealed",
                        "disclosure/normativeDocuments/inForce",
                        "disclosure/fees/amount"))
                .allSatisfy(address -> {
                    assertThat(figures.get(address)).isEqualTo(Figure.notCollected());
                    assertThat(origins(conversion).get(address).origin()).isEqualTo(Origin.NOT_COLLECTED);
                });
        assertThat(conversion.sources())
                .filteredOn(source -> source.source().address().equals("disclosure/regulations/totalDisclosed"))
                .extracting(
                        Disposition::figure,
                        Disposition::relationship,
                        source -> source.reason().en())
                .containsExactly(tuple(Figure.count(11), Relationship.NONE, "ever disclosed is NOT in force"));
        assertThat(conversion.balances())
                .filteredOn(balance -> balance.from().get(0).address().equals("disclosure/fees/change"))
                .extracting(Balance::notCarried)
                .containsExactly(new BigDecimal(-1));
    }

    @Test
    void convert_anyReport_accountsForEveryFigureAndEveryCell() {
        Trials.run(
                400,
                random -> check(
                        random.nextInt(3) == 0
                                ? Reports2019.consistent(revision(random), revision(random), random)
                                : Reports2019.any(random)));
    }

    private static Revision revision(Random random) {
        return random.nextBoolean() ? Revision.R2019 : Revision.R2021;
    }

    private static void check(AnnualReport2019 report) {
        Conversion<AnnualReport2019> conversion = RevisionConverter.convert(report, Revision.R2021);

        AnnualReport2019 converted = conversion.report();
        // Nothing but the tables differs, and no table comes or goes.
        assertThat(AnnualReport2019.builder()
                        .from(converted)
                        .disclosure(report.getDisclosure())
                        .requests(report.getRequests())
                        .disputes(report.getDisputes())
                        .clauses(report.getClauses())
                        .build())
                .isEqualTo(report);
        assertThat(converted.getDisclosure().map(DisclosureTable::revision))
                .isEqualTo(report.getDisclosure().map(table -> Revision.R2021));
        assertThat(converted.getRequests().map(RequestTable::revision))
                .isEqualTo(report.getRequests().map(table -> Revision.R2021));
        assertThat(converted.getDisputes()).isEqualTo(report.getDisputes());
        assertThat(conversion.targets()).extracting(CellOrigin::target).isEqualTo(Reports2019.cells(converted));
        assertThat(conversion.sources()).extracting(Disposition::source).isEqualTo(Reports2019.cells(report));
        byte[] json = Schema2019.writeJson(converted);
        assertThat(Schema2019.readJson(json)).isEqualTo(converted);
        assertThat(Schema2019.writeJson(Schema2019.readJson(json))).isEqualTo(json);

        // What each cell must hold, said once more without the crosswalk.
        Map<String, Figure> before = Reports2019.figures(report);
        Map<String, Figure> after = Reports2019.figures(converted);
        boolean keepsDisclosure = converted.getDisclosure().equals(report.getDisclosure());
        boolean keepsRequests = converted.getRequests().equals(report.getRequests());
        boolean keepsAll = keepsDisclosure && keepsRequests;
        Map<String, BigDecimal> toCells = new HashMap<>();
        for (CellOrigin target : conversion.targets()) {
            String address = target.target().address();
            boolean kept = address.startsWith("disclosure/")
                    ? keepsDisclosure
                    : address.startsWith("requests/") ? keepsRequests : keepsAll;
            String source = RENAMED.getOrDefault(address, address);
            Optional<String> heir = HEIRS.stream()
                    .filter(code -> address.startsWith("requests/results.other." + code + "/"))
                    .findAny();
            if (kept) {
                assertOrigin(target, target.clause().isPresent() ? Origin.CLAUSE : Origin.TABLE, address);
                assertThat(target.clause().isPresent()).isEqualTo(isStated(report, address, before.get(address)));
                assertThat(after.get(address)).isEqualTo(before.get(address));
            } else if (heir.isPresent()) {
                String undivided = OTHER + address.substring(address.lastIndexOf('/') + 1);
                boolean collected = !before.get(undivided).equals(Figure.notCollected());
                assertOrigin(target, collected ? Origin.JOINT : Origin.NOT_COLLECTED, undivided);
                assertThat(after.get(address)).isEqualTo(collected ? Figure.joint() : Figure.notCollected());
            } else if (before.containsKey(source) && !address.equals("disclosure/fees/amount")) {
                assertOrigin(target, Origin.CARRIED, source);
                assertThat(after.get(address)).isEqualTo(before.get(source));
            } else {
                assertOrigin(target, Origin.NOT_COLLECTED);
                assertThat(after.get(address)).isEqualTo(Figure.notCollected());
            }
            if (kept || target.origin() == Origin.CARRIED) {
                after.get(address)
                        .value()
                        .ifPresent(value -> toCells.merge(target.from().get(0).address(), value, BigDecimal::add));
            }
        }
        Map<String, BigDecimal> toGroups = new HashMap<>();
        for (JointGroup group : conversion.jointGroups()) {
            if (group.from().size() > 1) {
                assertThat(group.clause()).isPresent();
                continue;
            }
            assertThat(addresses(group.cells()))
                    .hasSize(3)
                    .allMatch(cell -> after.get(cell).equals(Figure.joint()));
            toGroups.merge(group.from().get(0).address(), group.sum(), BigDecimal::add);
        }
        List<Cell> balanced = new ArrayList<>();
        for (Balance balance : conversion.balances()) {
            if (balance.from().size() > 1) {
                assertThat(balance.holds()).isTrue();
                continue;
            }
            String address = balance.from().get(0).address();
            BigDecimal figure = before.get(address).value().orElseThrow();
            BigDecimal cells = toCells.getOrDefault(address, BigDecimal.ZERO);
            BigDecimal groups = toGroups.getOrDefault(address, BigDecimal.ZERO);
            assertThat(balance.holds()).as(balance.toString()).isTrue();
            assertThat(balance.figure()).isEqualByComparingTo(figure);
            assertThat(balance.toCells()).isEqualByComparingTo(cells);
            assertThat(balance.toGroups()).isEqualByComparingTo(groups);
            assertThat(balance.notCarried())
                    .isEqualByComparingTo(figure.subtract(cells).subtract(groups));
            assertThat(balance.remainder()).isEqualByComparingTo(BigDecimal.ZERO);
            balanced.add(balance.from().get(0));
        }
        assertThat(balanced)
                .containsExactlyElementsOf(Reports2019.cells(report).stream()
                        .filter(cell -> before.get(cell.address()).value().isPresent())
                        .toList());
        // Only what the ledger says to go nowhere is not carried.
        for (Disposition disposition : conversion.sources()) {
            String address = disposition.source().address();
            assertThat(disposition.figure()).isEqualTo(before.get(address));
            assertThat(disposition.to().isEmpty()).isEqualTo(disposition.relationship() == Relationship.NONE);
            assertThat(conversion.targets().stream()
                            .filter(target -> target.from().contains(disposition.source()))
                            .map(CellOrigin::target))
                    .isEqualTo(disposition.to());
        }

        checkClauses(report, conversion, keepsAll);

        Conversion<AnnualReport2019> again = RevisionConverter.convert(converted, Revision.R2021);
        assertThat(again.report()).isEqualTo(converted);
        assertThat(again.crosswalk()).isEmpty();
        assertThat(again.targets()).allMatch(target -> target.from().equals(List.of(target.target())));
    }

    /** Whether a sentence states exactly the figure that a cell has. */
    private static boolean isStated(AnnualReport2019 report, String address, Figure figure) {
        return report.getClauses().stream()
                .anyMatch(clause -> clause.counted() == Counted.YEAR
                        && clause.cells().equals(List.of(address))
                        && clause.figure().equals(figure));
    }

    /** A sentence stays if each of its cells goes to one of its own, and what does not stay is told. */
    private static void checkClauses(
            AnnualReport2019 report, Conversion<AnnualReport2019> conversion, boolean keepsAll) {
        if (keepsAll) {
            assertThat(conversion.report().getClauses()).isEqualTo(report.getClauses());
            return;
        }
        Map<String, Figure> before = Reports2019.figures(report);
        Map<String, String> after = new HashMap<>();
        conversion.targets().stream()
                .filter(target ->
                        target.origin() == Origin.CARRIED || target.from().equals(List.of(target.target())))
                .forEach(target -> after.put(
                        target.from().get(0).address(), target.target().address()));
        List<ClauseFigure> kept = new ArrayList<>();
        List<String> left = new ArrayList<>();
        for (ClauseFigure clause : report.getClauses()) {
            List<String> cells = clause.cells();
            boolean held = clause.counted() != Counted.YEAR
                    || (cells.size() > 1 && before.keySet().containsAll(cells))
                    || clause.figure().equals(before.get(cells.get(0)));
            if (held && after.keySet().containsAll(cells)) {
                kept.add(new ClauseFigure(
                        cells.stream().map(after::get).toList(), clause.counted(), clause.figure(), clause.clause()));
            } else {
                left.add(String.join(", ", cells));
            }
        }
        assertThat(conversion.report().getClauses()).isEqualTo(kept);
        assertThat(conversion.notes())
                .filteredOn(note -> note.code().equals("clause-not-carried"))
                .extracting(Note::place)
                .isEqualTo(left);
    }

    @Test
    void convert_anyReportWithSentences_keepsThoseWhoseCellsAreCarried() {
        Trials.run(300, random -> {
            AnnualReport2019 drawn = Reports2019.consistent(Revision.R2019, revision(random), random);
            Map<Cell, Figure> figures = new LinkedHashMap<>();
            Map<String, Figure> byAddress = Reports2019.figures(drawn);
            Reports2019.cells(drawn).forEach(cell -> figures.put(cell, byAddress.get(cell.address())));
            StatedClauses stated = StatedClauses.draw(figures, random);
            Map<String, Figure> edits = new HashMap<>();
            figures.forEach((cell, figure) -> edits.put(cell.address(), figure));
            List<ClauseFigure> clauses = new ArrayList<>(stated.groups);
            clauses.addAll(stated.singles);
            clauses.add(
                    StatedClauses.of(Reports2019.cells(drawn).subList(0, 1), Counted.CUMULATIVE, Figure.count(1), 1));
            AnnualReport2019 report = AnnualReport2019.builder()
                    .from(Reports2019.with(drawn, edits))
                    .clauses(clauses)
                    .build();

            check(report);
            Conversion<AnnualReport2019> conversion = RevisionConverter.convert(report, Revision.R2021);
            assertThat(conversion.jointGroups().stream()
                            .filter(group -> group.from().size() > 1)
                            .map(group -> addresses(group.from())))
                    .isSubsetOf(stated.groups.stream().map(ClauseFigure::cells).toList());
            assertThat(conversion.balances().stream()
                            .filter(balance -> balance.from().size() > 1)
                            .map(balance -> addresses(balance.from())))
                    .containsExactlyElementsOf(
                            stated.groups.stream().map(ClauseFigure::cells).toList());
        });
    }

    private static void assertOrigin(CellOrigin target, Origin origin, String... from) {
        assertThat(target.origin()).as(target.target().address()).isEqualTo(origin);
        assertThat(addresses(target.from())).containsExactly(from);
        assertThat(target.fit().isPresent()).isEqualTo(from.length > 0);
    }

    @Test
    void convert_tableOfR2021BesideOneOfR2019_isKept() {
        AnnualReport2019 both = Reports2019.consistent(Revision.R2021, Revision.R2019, new Random(1));
        AnnualReport2019 report = AnnualReport2019.builder()
                .disclosure(both.getDisclosure())
                .requests(both.getRequests())
                .build();

        Conversion<AnnualReport2019> conversion = RevisionConverter.convert(report, Revision.R2021);

        assertThat(conversion.report().getDisclosure()).isEqualTo(report.getDisclosure());
        assertThat(conversion.report().getRequests().orElseThrow().revision()).isEqualTo(Revision.R2021);
        assertThat(conversion.report().getDisputes()).isEmpty();
        assertThat(conversion.crosswalk()).isEqualTo("R2019-R2021/1");
        assertThat(conversion.targets()).hasSize(10 + 175);
        assertThat(conversion.sources()).hasSize(10 + 161);
        assertThat(conversion.targets().subList(0, 10)).allMatch(target -> target.origin() == Origin.TABLE);
        assertThat(conversion.sources().subList(0, 10))
                .allMatch(source -> source.relationship() == Relationship.CARRIED
                        && source.to().equals(List.of(source.source())));
        assertThat(conversion.targets().subList(10, 185))
                .extracting(CellOrigin::origin)
                .containsOnly(Origin.CARRIED, Origin.JOINT);
    }

    @ParameterizedTest
    @CsvSource({"R2019", "R2021"})
    void convert_tablesOfThatRevisionAlready_areAllKept(Revision revision) {
        AnnualReport2019 report = Reports2019.sample(revision);

        Conversion<AnnualReport2019> conversion = RevisionConverter.convert(report, revision);

        assertThat(conversion.report()).isEqualTo(report);
        assertThat(conversion.crosswalk()).isEmpty();
        assertThat(conversion.to()).isEqualTo(revision.name());
        assertThat(conversion.targets()).allMatch(target -> target.origin() == Origin.TABLE);
        assertThat(conversion.balances()).hasSameSizeAs(conversion.sources()).allMatch(Balance::holds);
    }

    @Test
    void convert_reportWithoutTables_hasAnEmptyLedger() {
        AnnualReport2019 report =
                AnnualReport2019.builder().year(2020).body("某县人民政府").build();

        Conversion<AnnualReport2019> conversion = RevisionConverter.convert(report, Revision.R2021);

        assertThat(conversion.report()).isEqualTo(report);
        assertThat(conversion.targets()).isEmpty();
        assertThat(conversion.sources()).isEmpty();
    }

    @Test
    void convert_absentFigures_stayWhatTheyAre() {
        Conversion<AnnualReport2019> conversion = RevisionConverter.convert(
                edited(Map.of(
                        "requests/carriedOver/total", Figure.blank(),
                        "requests/results.granted/total", Figure.marked("/"),
                        "disputes/review/upheld", Figure.unreadable("约30"),
                        "disclosure/regulations/newlyMade", Figure.missing(),
                        "disputes/review/other", Figure.joint(),
                        "disclosure/licensing/decisions", Figure.notCollected(),
                        "disclosure/fees/change", Figure.blank())),
                Revision.R2021);

        Map<String, Figure> figures = Reports2019.figures(conversion.report());
        assertThat(figures.get("requests/carriedOver/total")).isEqualTo(Figure.blank());
        assertThat(figures.get("requests/results.granted/total")).isEqualTo(Figure.marked("/"));
        assertThat(figures.get("disputes/review/upheld")).isEqualTo(Figure.unreadable("约30"));
        assertThat(figures.get("disclosure/regulations/issued")).isEqualTo(Figure.missing());
        assertThat(figures.get("disputes/review/other")).isEqualTo(Figure.joint());
        assertThat(figures.get("disclosure/licensing/decisions")).isEqualTo(Figure.notCollected());
        // Where the address stays, the figure says all there is to say.
        assertThat(conversion.notes())
                .extracting(Note::code, Note::place)
                .containsExactly(tuple("absent-source", "disclosure/regulations/newlyMade"));
    }

    @ParameterizedTest
    @CsvSource({
        "BLANK, JOINT, absent-source",
        "MISSING, JOINT, absent-source",
        "JOINT, JOINT, joint-source",
        "NOT_COLLECTED, NOT_COLLECTED, ",
    })
    void convert_splitOfAnAbsentFigure_makesNoGroup(Absence absence, Absence expected, String note) {
        Conversion<AnnualReport2019> conversion =
                RevisionConverter.convert(edited(Map.of(OTHER + "total", Absent.of(absence))), Revision.R2021);

        RequestTable requests = conversion.report().getRequests().orElseThrow();
        for (RequestRow row : List.of(
                RequestRow.RESULTS_OTHER_NOT_AMENDED,
                RequestRow.RESULTS_OTHER_FEE_UNPAID,
                RequestRow.RESULTS_OTHER_OTHER)) {
            assertThat(requests.get(row, Applicant.TOTAL)).isEqualTo(Absent.of(expected));
            assertThat(requests.get(row, Applicant.NATURAL_PERSON)).isEqualTo(Figure.joint());
        }
        assertThat(conversion.jointGroups())
                .hasSize(6)
                .noneMatch(group -> group.from().get(0).address().equals(OTHER + "total"));
        if (note == null) {
            assertThat(conversion.notes()).isEmpty();
        } else {
            assertThat(conversion.notes())
                    .extracting(Note::code, Note::place)
                    .containsExactly(tuple(note, OTHER + "total"));
        }
    }

    @Test
    void convert_negativeFigure_isSpreadAsPrinted() {
        Conversion<AnnualReport2019> conversion = RevisionConverter.convert(
                edited(Map.of(OTHER + "total", Figure.count(Long.MIN_VALUE))), Revision.R2021);

        assertThat(conversion.jointGroups())
                .filteredOn(group -> group.from().get(0).address().equals(OTHER + "total"))
                .extracting(JointGroup::sum)
                .containsExactly(BigDecimal.valueOf(Long.MIN_VALUE));
    }

    @ParameterizedTest
    @CsvSource({
        "R2021, R2019, disclosure",
        "R2019, R2021, requests",
        "R2021, R2021, 'disclosure, requests'",
    })
    void convert_downward_isRefusedWithTheTable(Revision disclosure, Revision requests, String where) {
        AnnualReport2019 report = Reports2019.consistent(disclosure, requests, new Random(1));

        assertThatExceptionOfType(UnsupportedFormatException.class)
                .isThrownBy(() -> RevisionConverter.convert(report, Revision.R2019))
                .satisfies(refusal -> {
                    assertThat(refusal.problem().code()).isEqualTo("downward");
                    assertThat(refusal.problem().where()).isEqualTo(where);
                    assertThat(refusal.problem().describe(Language.EN))
                            .isEqualTo(where + ": the table is of R2021 already and is not converted to R2019\n"
                                    + "Convert to R2021: conversions lead from older to newer forms.");
                });
    }
}
