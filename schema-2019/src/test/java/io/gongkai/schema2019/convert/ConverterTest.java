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
import io.gongkai.core.ledger.JointGroup;
import io.gongkai.core.ledger.Origin;
import io.gongkai.core.ledger.Relationship;
import io.gongkai.core.ledger.Remainder;
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
import io.gongkai.schema2019.revision.Revision;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
                .extracting(group -> group.from().address(), JointGroup::sum, group -> addresses(group.cells()))
                .contains(
                        tuple(
                                "review.other",
                                new BigDecimal(19),
                                List.of("disputes/review/other", "disputes/review/pending")),
                        tuple(
                                "litigation",
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
            Statistics2008 statistics = new Statistics2008(
                    random.nextInt(3) == 0
                            ? RandomFigures.knownTable(Statistics2008.FORM, random)
                            : RandomFigures.anyTable(Statistics2008.FORM, random));

            Conversion<AnnualReport2019> conversion = Converter.convert(report(statistics), revision);

            Map<String, Figure> figures = figures(conversion.report());
            // An account kept apart from the converter's: what each cell and group holds, by source.
            Map<Cell, BigDecimal> given = new HashMap<>();
            for (CellOrigin target : conversion.targets()) {
                Figure figure = figures.get(target.target().address());
                if (target.origin() == Origin.CARRIED || target.origin() == Origin.MERGED) {
                    BigDecimal sum = BigDecimal.ZERO;
                    boolean known = true;
                    for (Cell source : target.from()) {
                        Optional<BigDecimal> value =
                                statistics.get((StatisticsCell) source).value();
                        known &= value.isPresent();
                        sum = sum.add(value.orElse(BigDecimal.ZERO));
                        value.ifPresent(number -> given.merge(source, number, BigDecimal::add));
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
                } else {
                    assertThat(figure).isEqualTo(Figure.notCollected());
                }
            }
            for (JointGroup group : conversion.jointGroups()) {
                assertThat(addresses(group.cells()))
                        .allMatch(cell -> figures.get(cell).equals(Figure.joint()));
                given.merge(group.from(), group.sum(), BigDecimal::add);
            }
            Map<Cell, BigDecimal> remainders = new HashMap<>();
            conversion.remainders().forEach(remainder -> remainders.put(remainder.from(), remainder.amount()));
            List<Cell> balanced = new ArrayList<>();
            for (Balance balance : conversion.balances()) {
                assertThat(balance.holds()).as(balance.toString()).isTrue();
                assertThat(balance.figure())
                        .isEqualByComparingTo(statistics
                                .get((StatisticsCell) balance.source())
                                .value()
                                .orElseThrow());
                assertThat(balance.toCells().add(balance.toGroups()))
                        .as(balance.toString())
                        .isEqualByComparingTo(given.getOrDefault(balance.source(), BigDecimal.ZERO));
                assertThat(balance.remainder())
                        .isEqualByComparingTo(remainders.getOrDefault(balance.source(), BigDecimal.ZERO));
                balanced.add(balance.source());
            }
            assertThat(balanced)
                    .containsExactlyElementsOf(Statistics2008.FORM.cells().stream()
                            .filter(cell -> statistics.get(cell).value().isPresent())
                            .toList());
        });
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
                .extracting(group -> group.from().address(), JointGroup::sum, group -> addresses(group.cells()))
                .containsExactly(tuple("requests.answered.alreadyPublic", new BigDecimal(4), List.of(GRANTED)));
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
                            .build())
                    .isEqualTo(converted);
            assertThat(Schema2019.readJson(Schema2019.writeJson(converted))).isEqualTo(converted);
            // What the 2019 format has no place for is said to be left.
            List<String> left = new ArrayList<>();
            report.getCumulative().ifPresent(part -> left.add("cumulative"));
            report.getSignOff().ifPresent(part -> left.add("signOff"));
            assertThat(conversion.notes())
                    .filteredOn(note -> note.code().equals("part-not-carried"))
                    .extracting(Note::place)
                    .isEqualTo(left);
        });
    }
}
