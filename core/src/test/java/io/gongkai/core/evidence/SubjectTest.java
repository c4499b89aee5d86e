package io.gongkai.core.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.gongkai.core.figure.Figure;
import io.gongkai.core.input.UnrelatedReportsException;
import io.gongkai.core.table.FigureTable;
import io.gongkai.core.testkit.SmallCell;
import io.gongkai.core.testkit.SmallReport;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubjectTest {
    private static Subject subject(String body, int year) {
        return Subject.of(SmallReport.of(body, year), List.of());
    }

    private static Subject coded(String body, String code) {
        return Subject.of(SmallReport.of(body, 2020).withCode(code), List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "某市教育局, 2020, 某市教育局, 2019",
        "某市教育局, 2020, 某市 教育局, 2019",
        "某市教育局, 2020, '', 2019",
        "'', 2020, 某市教育局, 2019",
        "某市教育局, 0, 某市教育局, 2019",
        "某市教育局, 2020, 某市教育局, 0",
    })
    void after_reportThatMayBeThatOfTheYearBefore_isTaken(String body, int year, String other, int otherYear) {
        Subject previous = subject(other, otherYear);

        assertThat(subject(body, year).after(previous).previous()).contains(previous);
    }

    @ParameterizedTest
    @CsvSource({
        "某市教育局, 2020, 某市财政局, 2019, different-bodies",
        "某市教育局, 2020, 某市教育局, 2020, years-apart",
        "某市教育局, 2020, 某市教育局, 2018, years-apart",
        "某市教育局, 2019, 某市教育局, 2020, years-apart",
        "'', 2020, '', 2018, years-apart",
    })
    void after_reportThatIsNot_isRefused(String body, int year, String other, int otherYear, String code) {
        assertThatExceptionOfType(UnrelatedReportsException.class)
                .isThrownBy(() -> subject(body, year).after(subject(other, otherYear)))
                .satisfies(e -> {
                    assertThat(e.problem().code()).isEqualTo(code);
                    assertThat(e.problem().what().zh()).doesNotContain("{").isNotBlank();
                    assertThat(e.problem().what().en()).doesNotContain("{").isNotBlank();
                });
    }

    @Test
    void after_creditCodes_decideBeforeNames() {
        Subject renamed = Subject.of(SmallReport.of("某市教育体育局", 2021).withCode("A"), List.of());

        assertThat(renamed.after(coded("某市教育局", "A")).previous()).isPresent();
        assertThatExceptionOfType(UnrelatedReportsException.class)
                .isThrownBy(() -> renamed.after(coded("某市教育体育局", "B")));
        // One code alone says nothing.
        assertThatExceptionOfType(UnrelatedReportsException.class)
                .isThrownBy(() -> renamed.after(subject("某市教育局", 2020)));
    }

    @Test
    void consistingOf_parts_areTakenInTheirOrder() {
        List<Part> parts = List.of(
                Part.of("某市教育局", subject("某市教育局", 2020)), Part.missing("某市财政局"), Part.of("第三部分", subject("", 0)));

        assertThat(subject("某市人民政府", 2020).consistingOf(parts).parts()).isEqualTo(parts);
    }

    @Test
    void consistingOf_partGivenTwice_isRefused() {
        assertRefused("part-twice", List.of(Part.of("某市教育局", subject("某市教育局", 2020)), Part.missing("某市 教育局")));
    }

    @Test
    void consistingOf_bodyItself_isRefusedByItsNameOrItsReport() {
        assertRefused("part-is-whole", List.of(Part.missing("某市人民政府")));
        assertRefused("part-is-whole", List.of(Part.of("别名", subject("某市人民政府", 2020))));
    }

    @Test
    void consistingOf_reportOnAnotherYear_isRefused() {
        assertRefused("other-year", List.of(Part.of("某市教育局", subject("某市教育局", 2019))));
    }

    private static void assertRefused(String code, List<Part> parts) {
        assertThatExceptionOfType(UnrelatedReportsException.class)
                .isThrownBy(() -> subject("某市人民政府", 2020).consistingOf(parts))
                .satisfies(e -> {
                    assertThat(e.problem().code()).isEqualTo(code);
                    assertThat(e.problem().what().zh())
                            .contains(parts.get(parts.size() - 1).name());
                    assertThat(e.problem().what().en())
                            .contains(parts.get(parts.size() - 1).name());
                });
    }

    @Test
    void figure_ofEachSource_isThatOfItsReport() {
        Subject subject = Subject.of(List.of(table(1)))
                .after(Subject.of(List.of(table(2))))
                .consistingOf(List.of(Part.of("甲", Subject.of(List.of(table(3)))), Part.missing("乙")));

        assertThat(subject.figure(Source.REPORT, SmallCell.TOTAL)).contains(Figure.count(1));
        assertThat(subject.figure(Source.PREVIOUS, SmallCell.TOTAL)).contains(Figure.count(2));
        assertThat(subject.figure(Source.part("甲"), SmallCell.TOTAL)).contains(Figure.count(3));
        assertThat(subject.figure(Source.part("乙"), SmallCell.TOTAL)).isEmpty();
        assertThat(subject.figure(Source.part("丙"), SmallCell.TOTAL)).isEmpty();
        assertThat(subject.figure(Source.REPORT, SmallCell.FOREIGN)).isEmpty();
        assertThat(Subject.of(List.of()).figure(Source.PREVIOUS, SmallCell.TOTAL))
                .isEmpty();
    }

    private static FigureTable<SmallCell> table(long total) {
        return FigureTable.builder(SmallCell.FORM).put(SmallCell.TOTAL, total).build();
    }

    @Test
    void key_ofEachSource_saysWhoseTheCellIs() {
        assertThat(Term.of(SmallCell.TOTAL).key()).isEqualTo("total");
        assertThat(Term.previous(SmallCell.TOTAL).key()).isEqualTo("previous:total");
        assertThat(new Term(Source.part("甲"), SmallCell.TOTAL, false).key()).isEqualTo("part 甲:total");
        assertThat(Term.previous(SmallCell.TOTAL).title().zh()).isEqualTo("上一年度 甲TOTAL");
        assertThat(new Term(Source.part("甲"), SmallCell.TOTAL, false).title().en())
                .isEqualTo("甲: the TOTAL");
        assertThat(Place.of(Term.previous(SmallCell.TOTAL)).key()).isEqualTo("previous:total");
    }
}
