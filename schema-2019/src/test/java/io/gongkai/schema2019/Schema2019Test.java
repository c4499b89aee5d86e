package io.gongkai.schema2019;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import io.gongkai.core.figure.Figure;
import io.gongkai.core.input.UnsupportedFormatException;
import io.gongkai.core.ledger.Conversion;
import io.gongkai.core.ledger.Origin;
import io.gongkai.core.note.Note;
import io.gongkai.core.testkit.RandomFigures;
import io.gongkai.core.testkit.Samples;
import io.gongkai.core.testkit.Trials;
import io.gongkai.schema2008.Schema2008;
import io.gongkai.schema2008.report.AnnualReport2008;
import io.gongkai.schema2008.statistics.Statistics2008;
import io.gongkai.schema2008.statistics.StatisticsCell;
import io.gongkai.schema2019.report.AnnualReport2019;
import io.gongkai.schema2019.request.Applicant;
import io.gongkai.schema2019.revision.Revision;
import io.gongkai.schema2019.testkit.Reports2019;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class Schema2019Test {
    @Test
    void writeJson_readAgain_isTheSameReportAndTheSameBytes() {
        Trials.run(300, random -> {
            AnnualReport2019 report = Reports2019.any(random);

            byte[] json = Schema2019.writeJson(report);

            assertThat(Schema2019.readJson(json)).isEqualTo(report);
            assertThat(Schema2019.writeJson(Schema2019.readJson(json))).isEqualTo(json);
        });
    }

    private static final String OTHER = "requests/results.other";

    private static Map<String, Origin> origins(Conversion<?> conversion) {
        Map<String, Origin> origins = new TreeMap<>();
        conversion.targets().forEach(target -> origins.put(target.target().address(), target.origin()));
        return origins;
    }

    /** The addresses at which two reports of one revision differ. */
    private static Set<String> differences(AnnualReport2019 one, AnnualReport2019 two) {
        Map<String, Figure> figures = Reports2019.figures(two);
        Set<String> differences = new TreeSet<>();
        Reports2019.figures(one).forEach((address, figure) -> {
            if (!figure.equals(figures.get(address))) {
                differences.add(address);
            }
        });
        return differences;
    }

    @Test
    void convert_chainFromAPublishedReport_differsFromTheDirectWayInOneCell() {
        AnnualReport2008 report =
                Schema2008.read(Samples.text("statistics-2018.txt")).report();
        Conversion<AnnualReport2019> direct = Schema2019.convert(report, Revision.R2021);
        Conversion<AnnualReport2019> first = Schema2019.convert(report, Revision.R2019);

        Conversion<AnnualReport2019> chain = Schema2019.convert(first, Revision.R2021);

        // That nobody asked for unpaid fees is lost in the remainder of R2019, which they are part of.
        String feeUnpaid = OTHER + ".feeUnpaid/total";
        assertThat(differences(direct.report(), chain.report())).containsExactly(feeUnpaid);
        assertThat(Reports2019.figures(direct.report()).get(feeUnpaid)).isEqualTo(Figure.notCollected());
        assertThat(Reports2019.figures(chain.report()).get(feeUnpaid)).isEqualTo(Figure.joint());
        assertThat(chain.report().getYear()).isEqualTo(direct.report().getYear());
        assertThat(chain.report().getBody()).isEqualTo(direct.report().getBody());
        // The first ledger is kept as it was; the later one speaks of the report in between.
        assertThat(chain.earlier()).containsSame(first);
        assertThat(direct.earlier()).isEmpty();
        assertThat(chain.crosswalk()).isEqualTo("R2019-R2021/1");
        assertThat(chain.sources()).hasSize(198);
        assertThat(first.jointGroups()).hasSameSizeAs(direct.jointGroups());
        assertThat(chain.jointGroups()).isEmpty();
        assertThat(chain.notes())
                .extracting(Note::code, Note::place)
                .containsExactly(tuple("joint-source", OTHER + "/total"));
        assertThat(chain.withEarlierNotes(List.of()).earlier()).containsSame(first);
    }

    @Test
    void convert_chain_tellsTheOriginOfEachCellInTheReportBetween() {
        AnnualReport2008 report =
                Schema2008.read(Samples.text("statistics-2018.txt")).report();
        Map<String, Origin> direct = origins(Schema2019.convert(report, Revision.R2021));

        Map<String, Origin> chain =
                origins(Schema2019.convert(Schema2019.convert(report, Revision.R2019), Revision.R2021));

        Map<String, Origin> expected = new TreeMap<>(direct);
        expected.replaceAll((address, origin) -> Origin.CARRIED);
        for (String address : List.of("regulations", "normativeDocuments")) {
            expected.put("disclosure/" + address + "/repealed", Origin.NOT_COLLECTED);
            expected.put("disclosure/" + address + "/inForce", Origin.NOT_COLLECTED);
        }
        expected.put("disclosure/fees/amount", Origin.NOT_COLLECTED);
        for (String heir : List.of(".notAmended/", ".feeUnpaid/", ".other/")) {
            Applicant.kinds().forEach(kind -> expected.put(OTHER + heir + kind.code(), Origin.NOT_COLLECTED));
            expected.put(OTHER + heir + "total", Origin.JOINT);
        }
        assertThat(chain).isEqualTo(expected);
        assertThat(direct.values().stream().filter(Origin.NOT_COLLECTED::equals).count())
                .isEqualTo(163);
    }

    @Test
    void convert_chainFromAnyReport_neverKnowsMoreThanTheDirectWay() {
        Trials.run(300, random -> {
            Statistics2008 statistics = new Statistics2008(RandomFigures.anyTable(Statistics2008.FORM, random));
            AnnualReport2008 report =
                    AnnualReport2008.builder().statistics(statistics).build();
            AnnualReport2019 direct = Schema2019.convert(report, Revision.R2021).report();

            AnnualReport2019 chain = Schema2019.convert(Schema2019.convert(report, Revision.R2019), Revision.R2021)
                    .report();

            // The three cells of 其他处理 are joint as soon as one of the figures that go there was collected.
            boolean notices = isCollected(statistics, StatisticsCell.REQUESTS_ANSWERED_AMENDMENT_NOTICE);
            boolean others =
                    isCollected(statistics, StatisticsCell.REQUESTS_ANSWERED_REFUSED_NOT_GOVERNMENT_INFORMATION)
                            || isCollected(statistics, StatisticsCell.REQUESTS_ANSWERED_OTHER_PROCEDURE);
            Set<String> expected = new TreeSet<>();
            if (notices || others) {
                expected.add(OTHER + ".feeUnpaid/total");
                if (!notices) {
                    expected.add(OTHER + ".notAmended/total");
                }
                if (!others) {
                    expected.add(OTHER + ".other/total");
                }
            }
            assertThat(differences(direct, chain)).isEqualTo(expected);
            assertThat(expected).allSatisfy(address -> {
                assertThat(Reports2019.figures(direct).get(address)).isEqualTo(Figure.notCollected());
                assertThat(Reports2019.figures(chain).get(address)).isEqualTo(Figure.joint());
            });
        });
    }

    private static boolean isCollected(Statistics2008 statistics, StatisticsCell cell) {
        return !statistics.get(cell).equals(Figure.notCollected());
    }

    @Test
    void convert_chainDownward_isRefused() {
        Conversion<AnnualReport2019> first =
                Schema2019.convert(AnnualReport2008.builder().build(), Revision.R2021);

        assertThatExceptionOfType(UnsupportedFormatException.class)
                .isThrownBy(() -> Schema2019.convert(first, Revision.R2019));
    }
}
