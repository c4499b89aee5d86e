package io.gongkai.schema2019.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.gongkai.core.figure.Figure;
import io.gongkai.core.figure.FigureKind;
import io.gongkai.core.finding.Findings;
import io.gongkai.core.ledger.Balance;
import io.gongkai.core.ledger.CellOrigin;
import io.gongkai.core.ledger.Conversion;
import io.gongkai.core.ledger.Disposition;
import io.gongkai.core.ledger.Fit;
import io.gongkai.core.ledger.JointGroup;
import io.gongkai.core.ledger.Origin;
import io.gongkai.core.ledger.Relationship;
import io.gongkai.core.ledger.Remainder;
import io.gongkai.core.narrative.Clause;
import io.gongkai.core.narrative.ClauseFigure;
import io.gongkai.core.narrative.Counted;
import io.gongkai.core.note.Note;
import io.gongkai.core.report.AnnualReport;
import io.gongkai.core.table.Cell;
import io.gongkai.core.table.FigureTable;
import io.gongkai.core.testkit.RandomFigures;
import io.gongkai.core.testkit.Samples;
import io.gongkai.core.testkit.Trials;
import io.gongkai.schema2008.Schema2008;
import io.gongkai.schema2008.report.AnnualReport2008;
import io.gongkai.schema2008.statistics.Statistics2008;
import io.gongkai.schema2008.statistics.StatisticsCell;
import io.gongkai.schema2008.testkit.Reports2008;
import io.gongkai.schema2019.Schema2019;
import io.gongkai.schema2019.report.AnnualReport2019;
import io.gongkai.schema2019.request.Applicant;
import io.gongkai.schema2019.request.RequestRow;
import io.gongkai.schema2019.revision.Revision;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConverterTest {
    private static final String GRANTED = "requests/results.granted/total";

    private static AnnualReport2008 report(Statistics2008 statistics) {
        return AnnualReport2008.builder()
                .year(2018)
                .body("某市人民政府")
                .statistics(statistics)
                .build();
    }

    private static Map<String, Figure> figures(AnnualReport2019 report) {
        Map<String, Figure> figures = new HashMap<>();
        List<FigureTable<?>> tables = List.of(
                report.getDisclosure().orElseThrow().figures(),
                report.getRequests().orElseThrow().figures(),
                report.getDisputes().orElseThrow().figures());
        for (FigureTable<?> table : tables) {
            for (int i = 0; i < table.form().cells().size(); i++) {
                figures.put(table.form().cells().get(i).address(), table.at(i));
            }
        }
        return figures;
    }

    private static List<String> addresses(List<Cell> cells) {
        return cells.stream().map(Cell::address).toList();
    }

    @Test
    void convert_publishedStatistics_givesTheFiguresThatTheFormKnows() {
        Conversion<AnnualReport2019> conversion = Schema2019.convert(
                Schema2008.read(Samples.text("statistics-2018.txt")).report(), Revision.R2021);

        Map<String, Figure> figures = figures(conversion.report());
        assertThat(figures.get(GRANTED)).isEqualTo(Figure.count(1));
        assertThat(figures.get("requests/newlyReceived/total")).isEqualTo(Figure.count(3));
        assertThat(figures.get("requests/results.total/total")).isEqualTo(Figure.count(3));
        assertThat(figures.get("disputes/review/upheld")).isEqualTo(Figure.count(5));
        assertThat(figures.get("disputes/review/other")).isEqualTo(Figure.joint());
        assertThat(figures.get("disputes/review/pending")).isEqualTo(Figure.joint());
        assertThat(figures.get("requests/newlyReceived/naturalPerson")).isEqualTo(Figure.notCollected());
        assertThat(conversion.jointGroups())
                .extracting(group -> addresses(group.from()), JointGroup::sum, group -> addresses(group.cells()))
                .contains(
                        tuple(
                                List.of("review.other"),
                                new BigDecimal(19),
                                List.of("disputes/review/other", "disputes/review/pending")),
                        tuple(
                                List.of("litigation"),
                                new BigDecimal(22),
                                List.of("disputes/directLitigation/total", "disputes/litigationAfterReview/total")));
        assertThat(conversion.remainders())
                .extracting(
                        remainder -> remainder.from().address(),
                        Remainder::amount,
                        remainder -> remainder.reason().en())
                .containsExactly(
                        tuple("requests.answered.refused", new BigDecimal(2), "the subtotal exceeds its parts by 2"));
        assertThat(conversion.notes()).isEmpty();
        assertThat(conversion.report().getYear()).hasToString("Optional[2018]");
        assertThat(conversion.report().getBody().orElseThrow().getName()).isEqualTo("天元区人民政府");
    }

    @ParameterizedTest
    @EnumSource(Revision.class)
    void crosswalk_allCells_haveAPlaceInIt(Revision revision) {
        Conversion<AnnualReport2019> conversion =
                Converter.convert(AnnualReport2008.builder().build(), revision);

        assertThat(conversion.sources()).extracting(Disposition::source).containsExactly(StatisticsCell.values());
        assertThat(conversion.targets().stream()
                        .map(target -> target.target().address())
                        .toList())
                .doesNotHaveDuplicates()
                .hasSameElementsAs(figures(conversion.report()).keySet());
        assertThat(conversion.targets().stream().filter(target -> target.origin() != Origin.NOT_COLLECTED))
                .hasSize(37)
                .allMatch(target -> target.fit().isPresent() && !target.from().isEmpty());
        // What goes nowhere says why, and counts are never added to amounts.
        assertThat(conversion.sources())
                .filteredOn(source -> source.relationship() == Relationship.NONE)
                .allMatch(source ->
                        !source.reason().zh().isEmpty() && !source.reason().en().isEmpty());
        assertThat(conversion.targets())
                .allMatch(target -> target.from().stream()
                        .allMatch(source -> source.kind() == FigureKind.COUNT
                                && target.target().kind() == FigureKind.COUNT));
    }

    @ParameterizedTest
    @EnumSource(Revision.class)
    void convert_anyReport_balancesEverySourceFigure(Revision revision) {
        Trials.run(500, random -> {
            FigureTable<StatisticsCell> drawn = random.nextInt(3) == 0
                    ? RandomFigures.knownTable(Statistics2008.FORM, random)
                    : RandomFigures.anyTable(Statistics2008.FORM, random);
            Map<Cell, Figure> held = new LinkedHashMap<>();
            drawn.form().cells().forEach(cell -> held.put(cell, drawn.get(cell)));
            StatedClauses stated = random.nextBoolean() ? StatedClauses.draw(held, random) : new StatedClauses();
            FigureTable.Builder<StatisticsCell> table = FigureTable.builder(Statistics2008.FORM);
            held.forEach((cell, figure) -> table.put((StatisticsCell) cell, figure));
            Statistics2008 statistics = new Statistics2008(table.build());
            List<ClauseFigure> clauses = new ArrayList<>(stated.all());
            Optional<ClauseFigure> individuals = applicants(Counted.INDIVIDUALS, random);
            Optional<ClauseFigure> organisations = applicants(Counted.ORGANISATIONS, random);
            individuals.ifPresent(clauses::add);
            organisations.ifPresent(clauses::add);

            Conversion<AnnualReport2019> conversion = Converter.convert(
                    AnnualReport2008.builder()
                            .from(report(statistics))
                            .clauses(clauses)
                            .build(),
                    revision);

            Map<String, Figure> figures = figures(conversion.report());
            assertClausesAreKept(conversion, stated, individuals, organisations);
            // An account kept apart from the converter's: what each cell and group holds, by source.
            Map<List<Cell>, BigDecimal> given = new HashMap<>();
            for (CellOrigin target : conversion.targets()) {
                Figure figure = figures.get(target.target().address());
                if (target.origin() == Origin.MERGED && target.clause().isPresent()) {
                    assertThat(stated.groups)
                            .contains(new ClauseFigure(
                                    addresses(target.from()),
                                    Counted.YEAR,
                                    figure,
                                    target.clause().get()));
                    given.merge(target.from(), figure.value().orElseThrow(), BigDecimal::add);
                } else if (target.origin() == Origin.CARRIED || target.origin() == Origin.MERGED) {
                    BigDecimal sum = BigDecimal.ZERO;
                    boolean known = true;
                    for (Cell source : target.from()) {
                        Optional<BigDecimal> value =
                                statistics.get((StatisticsCell) source).value();
                        known &= value.isPresent();
                        sum = sum.add(value.orElse(BigDecimal.ZERO));
                        value.ifPresent(number -> given.merge(List.of(source), number, BigDecimal::add));
                    }
                    if (known) {
                        assertThat(figure.value().orElseThrow()).isEqualByComparingTo(sum);
                    } else {
                        assertThat(target.origin()).isEqualTo(Origin.CARRIED);
                        assertThat(figure).isEqualTo(statistics.get((StatisticsCell)
                                target.from().get(0)));
                    }
                } else if (target.origin() == Origin.JOINT) {
                    assertThat(figure).isEqualTo(Figure.joint());
                } else if (target.origin() == Origin.CLAUSE) {
                    // It takes nothing from the figure of which it is stated.
                    assertThat(target.from()).containsExactly(StatisticsCell.REQUESTS_RECEIVED);
                    assertThat(target.target().address()).startsWith("requests/newlyReceived/");
                } else {
                    assertThat(figure).isEqualTo(Figure.notCollected());
                }
            }
            for (JointGroup group : conversion.jointGroups()) {
                assertThat(addresses(group.cells()))
                        .allMatch(cell -> figures.get(cell).equals(Figure.joint()));
                boolean fact = group.from().size() == 1 && group.clause().isPresent();
                assertThat(fact)
                        .isEqualTo(
                                group.cells().get(0).address().equals("requests/newlyReceived/commercialEnterprise"));
                if (!fact) {
                    given.merge(group.from(), group.sum(), BigDecimal::add);
                }
            }
            Map<List<Cell>, BigDecimal> remainders = new HashMap<>();
            conversion.remainders().forEach(remainder -> remainders.put(List.of(remainder.from()), remainder.amount()));
            List<List<Cell>> balanced = new ArrayList<>();
            Map<List<String>, ClauseFigure> groups = new HashMap<>();
            stated.groups.forEach(group -> groups.put(group.cells(), group));
            for (Balance balance : conversion.balances()) {
                assertThat(balance.holds()).as(balance.toString()).isTrue();
                Figure figure = balance.from().size() == 1
                        ? held.get(balance.from().get(0))
                        : groups.get(addresses(balance.from())).figure();
                assertThat(balance.figure()).isEqualByComparingTo(figure.value().orElseThrow());
                assertThat(balance.toCells().add(balance.toGroups()))
                        .as(balance.toString())
                        .isEqualByComparingTo(given.getOrDefault(balance.from(), BigDecimal.ZERO));
                assertThat(balance.remainder())
                        .isEqualByComparingTo(remainders.getOrDefault(balance.from(), BigDecimal.ZERO));
                balanced.add(balance.from());
            }
            assertThat(balanced.stream().map(ConverterTest::addresses))
                    .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                    Statistics2008.FORM.cells().stream()
                                            .filter(cell ->
                                                    statistics.get(cell).value().isPresent())
                                            .map(cell -> List.of(cell.address())),
                                    groups.keySet().stream())
                            .toList());
        });
    }

    private static Optional<ClauseFigure> applicants(Counted counted, Random random) {
        return random.nextBoolean()
                ? Optional.empty()
                : Optional.of(StatedClauses.of(
                        List.of(StatisticsCell.REQUESTS_RECEIVED),
                        counted,
                        Figure.count(random.nextInt(3)),
                        500 + counted.ordinal()));
    }

    /** What the converted report and its ledger say of sentences, told once more without the converter. */
    private static void assertClausesAreKept(
            Conversion<AnnualReport2019> conversion,
            StatedClauses stated,
            Optional<ClauseFigure> individuals,
            Optional<ClauseFigure> organisations) {
        Map<String, Figure> figures = figures(conversion.report());
        List<ClauseFigure> kept = conversion.report().getClauses();
        for (ClauseFigure clause : kept) {
            assertThat(clause.counted()).isEqualTo(Counted.YEAR);
            assertThat(clause.cells().stream().map(figures::get).distinct())
                    .containsExactly(clause.cells().size() == 1 ? clause.figure() : Figure.joint());
        }
        Map<String, ClauseFigure> singles = new HashMap<>();
        stated.singles.forEach(clause -> singles.put(clause.cells().get(0), clause));
        for (Disposition source : conversion.sources()) {
            Optional<ClauseFigure> single =
                    Optional.ofNullable(singles.get(source.source().address()));
            assertThat(source.clause()).isEqualTo(single.map(ClauseFigure::clause));
            if (source.relationship() == Relationship.CARRIED) {
                single.ifPresent(clause -> assertThat(kept)
                        .contains(new ClauseFigure(
                                addresses(source.to()), Counted.YEAR, clause.figure(), clause.clause())));
            }
        }
        for (ClauseFigure group : stated.groups) {
            List<List<Cell>> to = conversion.sources().stream()
                    .filter(source -> group.cells().contains(source.source().address()))
                    .map(Disposition::to)
                    .toList();
            boolean lost = to.stream().anyMatch(List::isEmpty);
            boolean sum = conversion.targets().stream()
                    .anyMatch(target ->
                            target.origin() == Origin.MERGED && target.clause().equals(Optional.of(group.clause())));
            assertThat(conversion.notes().stream()
                            .filter(note -> note.code().equals("group-not-carried")
                                    && note.text().equals(group.clause().text())))
                    .hasSize(lost ? 1 : 0);
            assertThat(conversion.jointGroups())
                    .filteredOn(joint -> joint.clause().equals(Optional.of(group.clause())))
                    .hasSize(lost || sum ? 0 : 1)
                    .allSatisfy(joint -> {
                        assertThat(addresses(joint.from())).isEqualTo(group.cells());
                        assertThat(joint.sum())
                                .isEqualByComparingTo(group.figure().value().orElseThrow());
                        assertThat(addresses(joint.cells()))
                                .doesNotHaveDuplicates()
                                .hasSameElementsAs(to.stream()
                                        .flatMap(List::stream)
                                        .map(Cell::address)
                                        .toList());
                    });
        }
        assertThat(conversion.notes())
                .filteredOn(note -> note.code().equals("clause-not-carried"))
                .extracting(Note::text)
                .containsExactlyElementsOf(stated.wrong.stream()
                        .map(clause -> clause.clause().text())
                        .toList());
        assertThat(figures.get("requests/newlyReceived/naturalPerson"))
                .isEqualTo(individuals.map(ClauseFigure::figure).orElse(Figure.notCollected()));
        Figure shared = organisations.isEmpty()
                ? Figure.notCollected()
                : organisations.get().figure().equals(Figure.count(0)) ? Figure.count(0) : Figure.joint();
        assertThat(Arrays.stream(Applicant.values())
                        .filter(kind -> kind != Applicant.TOTAL && kind != Applicant.NATURAL_PERSON)
                        .map(kind ->
                                conversion.report().getRequests().orElseThrow().get(RequestRow.NEWLY_RECEIVED, kind)))
                .hasSize(5)
                .containsOnly(shared);
    }

    /** The figures of a report that has no table; the words around them are not its own. */
    @ParameterizedTest
    @EnumSource(Revision.class)
    void convert_reportWithoutTable_keepsTheSentencesOfItsFigures(Revision revision) {
        List<StatisticsCell> others = List.of(
                StatisticsCell.REQUESTS_ANSWERED_ALREADY_PUBLIC,
                StatisticsCell.REQUESTS_ANSWERED_NOT_THIS_AGENCY,
                StatisticsCell.REQUESTS_ANSWERED_NONEXISTENT,
                StatisticsCell.REQUESTS_ANSWERED_AMENDMENT_NOTICE,
                StatisticsCell.REQUESTS_ANSWERED_OTHER_PROCEDURE);
        Statistics2008.Builder statistics = Statistics2008.builder()
                .put(StatisticsCell.REQUESTS_RECEIVED, 147)
                .put(StatisticsCell.REQUESTS_ANSWERED, 147)
                .put(StatisticsCell.REQUESTS_ANSWERED_GRANTED, 61)
                .put(StatisticsCell.REQUESTS_ANSWERED_PARTLY_GRANTED, 31);
        others.forEach(cell -> statistics.put(cell, Figure.joint()));
        Clause received = new Clause("三、依申请公开情况", 12, "全年收到申请147件");
        Clause applicants = new Clause("三、依申请公开情况", 13, "申请均由个人提出");
        Clause answers = new Clause("三、依申请公开情况", 14, "其他答复53件");
        AnnualReport2008 report = AnnualReport2008.builder()
                .statistics(statistics.build())
                .addClauses(
                        new ClauseFigure(List.of("requests.received"), Counted.YEAR, Figure.count(147), received),
                        new ClauseFigure(
                                List.of("requests.received"), Counted.INDIVIDUALS, Figure.count(147), applicants),
                        new ClauseFigure(
                                others.stream().map(Cell::address).toList(), Counted.YEAR, Figure.count(53), answers),
                        new ClauseFigure(
                                List.of("disclosure.disclosed"), Counted.CUMULATIVE, Figure.count(91026), answers))
                .build();

        Conversion<AnnualReport2019> conversion = Converter.convert(report, revision);

        Map<String, Figure> figures = figures(conversion.report());
        assertThat(figures.get("requests/newlyReceived/total")).isEqualTo(Figure.count(147));
        assertThat(figures.get("requests/newlyReceived/naturalPerson")).isEqualTo(Figure.count(147));
        assertThat(figures.get("requests/newlyReceived/commercialEnterprise")).isEqualTo(Figure.notCollected());
        assertThat(conversion.targets())
                .filteredOn(target -> target.clause().isPresent())
                .extracting(
                        target -> target.target().address(),
                        CellOrigin::origin,
                        CellOrigin::fit,
                        CellOrigin::from,
                        CellOrigin::clause)
                .containsExactly(tuple(
                        "requests/newlyReceived/naturalPerson",
                        Origin.CLAUSE,
                        Optional.of(Fit.EXACT),
                        List.of(StatisticsCell.REQUESTS_RECEIVED),
                        Optional.of(applicants)));
        assertThat(conversion.sources())
                .filteredOn(source -> source.clause().isPresent())
                .extracting(Disposition::source, Disposition::clause)
                .containsExactly(tuple(StatisticsCell.REQUESTS_RECEIVED, Optional.of(received)));
        assertThat(conversion.jointGroups())
                .filteredOn(group -> group.clause().isPresent())
                .extracting(JointGroup::from, JointGroup::sum, group -> addresses(group.cells()), JointGroup::clause)
                .containsExactly(tuple(
                        others,
                        new BigDecimal(53),
                        List.of(
                                        GRANTED,
                                        "requests/results.refused.administrativeQuery/total",
                                        "requests/results.unavailable.notHeld/total",
                                        "requests/results.unavailable.stillUnclear/total",
                                        "requests/results.notHandled.petition/total",
                                        "requests/results.notHandled.publication/total",
                                        revision == Revision.R2019
                                                ? "requests/results.other/total"
                                                : "requests/results.other.notAmended/total",
                                        revision == Revision.R2019 ? "" : "requests/results.other.other/total")
                                .stream()
                                .filter(address -> !address.isEmpty())
                                .toList(),
                        Optional.of(answers)));
        assertThat(conversion.report().getClauses())
                .containsExactly(
                        new ClauseFigure(
                                List.of("requests/newlyReceived/total"), Counted.YEAR, Figure.count(147), received),
                        new ClauseFigure(
                                List.of("requests/newlyReceived/naturalPerson"),
                                Counted.YEAR,
                                Figure.count(147),
                                applicants));
        assertThat(conversion.notes())
                .filteredOn(note -> note.code().equals("part-not-carried"))
                .extracting(Note::place)
                .containsExactly("cumulative");
        assertThat(conversion.balances()).allMatch(Balance::holds);

        if (revision == Revision.R2019) {
            Conversion<AnnualReport2019> second = Schema2019.convert(conversion, Revision.R2021);
            assertThat(second.report().getClauses())
                    .isEqualTo(conversion.report().getClauses());
            assertThat(second.earlier()).containsSame(conversion);
        }
    }

    /** Both go to one cell and nothing else does, so the sum is known although its parts are not. */
    @Test
    void convert_groupThatMakesASum_isTheFigureOfItsCell() {
        ClauseFigure stated = StatedClauses.of(
                List.of(StatisticsCell.REQUESTS_ANSWERED_NOT_THIS_AGENCY, StatisticsCell.REQUESTS_ANSWERED_NONEXISTENT),
                Counted.YEAR,
                Figure.count(9),
                1);
        AnnualReport2008 report = AnnualReport2008.builder()
                .statistics(Statistics2008.builder()
                        .put(StatisticsCell.REQUESTS_ANSWERED_NOT_THIS_AGENCY, Figure.joint())
                        .put(StatisticsCell.REQUESTS_ANSWERED_NONEXISTENT, Figure.joint())
                        .build())
                .addClauses(stated)
                .build();

        Conversion<AnnualReport2019> conversion = Converter.convert(report, Revision.R2021);

        String target = "requests/results.unavailable.notHeld/total";
        assertThat(figures(conversion.report()).get(target)).isEqualTo(Figure.count(9));
        assertThat(conversion.jointGroups()).isEmpty();
        assertThat(conversion.report().getClauses())
                .containsExactly(new ClauseFigure(List.of(target), Counted.YEAR, Figure.count(9), stated.clause()));
    }

    @Test
    void convert_sentencesThatDisagreeOnApplicants_fillNoCell() {
        List<StatisticsCell> received = List.of(StatisticsCell.REQUESTS_RECEIVED);
        AnnualReport2008 report = AnnualReport2008.builder()
                .statistics(Statistics2008.builder().build())
                .addClauses(
                        StatedClauses.of(received, Counted.INDIVIDUALS, Figure.count(3), 1),
                        StatedClauses.of(received, Counted.INDIVIDUALS, Figure.count(4), 2))
                .build();

        Conversion<AnnualReport2019> conversion = Converter.convert(report, Revision.R2021);

        assertThat(figures(conversion.report()).get("requests/newlyReceived/naturalPerson"))
                .isEqualTo(Figure.notCollected());
        assertThat(conversion.notes()).extracting(Note::code).contains("facts-disagree");
    }

    @Test
    void convert_sumWithAnAbsentOperand_isNotMade() {
        Statistics2008 statistics = Statistics2008.builder()
                .put(StatisticsCell.REQUESTS_ANSWERED_ALREADY_PUBLIC, 4)
                .put(StatisticsCell.REQUESTS_ANSWERED_GRANTED, Figure.unreadable("约30"))
                .build();

        Conversion<AnnualReport2019> conversion = Converter.convert(report(statistics), Revision.R2021);

        assertThat(figures(conversion.report()).get(GRANTED)).isEqualTo(Figure.joint());
        assertThat(conversion.jointGroups())
                .extracting(group -> addresses(group.from()), JointGroup::sum, group -> addresses(group.cells()))
                .containsExactly(
                        tuple(List.of("requests.answered.alreadyPublic"), new BigDecimal(4), List.of(GRANTED)));
        assertThat(conversion.notes())
                .filteredOn(note -> note.code().equals("lower-bound"))
                .extracting(Note::place, note -> note.message().en())
                .containsExactly(tuple(
                        GRANTED,
                        "\"Granted · Total\" is the sum of Already proactively disclosed, Disclosure agreed, of which"
                                + " Disclosure agreed is absent, so it is not made; it is at least 4"));
    }

    @Test
    void convert_sumBeyondALong_isNotMade() {
        Statistics2008 statistics = Statistics2008.builder()
                .put(StatisticsCell.REQUESTS_ANSWERED_ALREADY_PUBLIC, Long.MAX_VALUE)
                .put(StatisticsCell.REQUESTS_ANSWERED_GRANTED, 1)
                .build();

        Conversion<AnnualReport2019> conversion = Converter.convert(report(statistics), Revision.R2019);

        assertThat(figures(conversion.report()).get(GRANTED)).isEqualTo(Figure.joint());
        assertThat(conversion.jointGroups()).hasSize(2);
    }

    @Test
    void convert_partsAboveTheirSubtotal_leaveANegativeRemainder() {
        Statistics2008.Builder statistics = Statistics2008.builder().put(StatisticsCell.REQUESTS_ANSWERED_REFUSED, 2);
        for (StatisticsCell cell : StatisticsCell.values()) {
            if (cell.parent().equals(Optional.of(StatisticsCell.REQUESTS_ANSWERED_REFUSED))) {
                statistics.put(cell, 1);
            }
        }

        Conversion<AnnualReport2019> conversion = Converter.convert(report(statistics.build()), Revision.R2021);

        assertThat(conversion.remainders())
                .extracting(Remainder::amount, remainder -> remainder.reason().en())
                .containsExactly(tuple(new BigDecimal(-4), "the subtotal falls short of its parts by 4"));
    }

    @Test
    void convert_subtotalWithAnAbsentPart_isNotHeldAgainstTheOthers() {
        Statistics2008 statistics = Statistics2008.builder()
                .put(StatisticsCell.REQUESTS_ANSWERED_REFUSED, 2)
                .build();

        Conversion<AnnualReport2019> conversion = Converter.convert(report(statistics), Revision.R2021);

        assertThat(conversion.remainders()).isEmpty();
        assertThat(conversion.notes()).extracting(Note::code).contains("open-subtotal");
    }

    @Test
    void convert_figureWithoutColumnInR2021_isCarriedOnlyToR2019() {
        StatisticsCell cell = StatisticsCell.DISCLOSURE_DISCLOSED_NORMATIVE_DOCUMENTS;
        AnnualReport2008 report = report(Statistics2008.builder().put(cell, 7).build());

        assertThat(figures(Converter.convert(report, Revision.R2019).report())
                        .get("disclosure/normativeDocuments/newlyDisclosed"))
                .isEqualTo(Figure.count(7));
        assertThat(Converter.convert(report, Revision.R2021).sources())
                .filteredOn(source -> source.source() == cell)
                .extracting(Disposition::relationship)
                .containsExactly(Relationship.NONE);
    }

    @Test
    void convert_anyFigures_breakNoRuleForWantOfFigures() {
        Trials.run(200, random -> {
            Statistics2008 statistics = new Statistics2008(RandomFigures.knownTable(Statistics2008.FORM, random));

            Findings findings = Schema2019.validate(
                    Converter.convert(report(statistics), Revision.R2021).report());

            // The only sums of which a converted report has an operand are those of reviews, and the old form need not
            // keep them; nothing else may be found broken for want of figures.
            assertThat(findings.broken())
                    .allMatch(finding -> finding.place().address().equals("disputes/review/total"));
        });
    }

    @Test
    void convert_anyReport_keepsThePartsThatAreNoTables() {
        Trials.run(200, random -> {
            AnnualReport2008 report = Reports2008.any(random);

            Conversion<AnnualReport2019> conversion = Converter.convert(report, Revision.R2021);

            AnnualReport2019 converted = conversion.report();
            assertThat(AnnualReport2019.builder()
                            .from((AnnualReport) report)
                            .disclosure(converted.getDisclosure())
                            .requests(converted.getRequests())
                            .disputes(converted.getDisputes())
                            .clauses(List.of())
                            .build())
                    .isEqualTo(converted);
            assertThat(Schema2019.readJson(Schema2019.writeJson(converted))).isEqualTo(converted);
            // What the 2019 format has no place for is said to be left.
            List<String> left = new ArrayList<>();
            if (report.getCumulative().isPresent()
                    || report.getClauses().stream().anyMatch(clause -> clause.counted() == Counted.CUMULATIVE)) {
                left.add("cumulative");
            }
            report.getSignOff().ifPresent(part -> left.add("signOff"));
            assertThat(conversion.notes())
                    .filteredOn(note -> note.code().equals("part-not-carried"))
                    .extracting(Note::place)
                    .isEqualTo(left);
            // Their sentences are about cells that no form has.
            assertThat(conversion.notes())
                    .filteredOn(note -> note.code().equals("clause-not-carried"))
                    .hasSize((int) report.getClauses().stream()
                            .filter(clause -> clause.counted() != Counted.CUMULATIVE)
                            .count());
        });
    }
}
