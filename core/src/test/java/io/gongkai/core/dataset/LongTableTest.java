package io.gongkai.core.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.gongkai.core.figure.Amount;
import io.gongkai.core.figure.Figure;
import io.gongkai.core.input.UnreadableInputException;
import io.gongkai.core.period.ReportYear;
import io.gongkai.core.table.FigureTable;
import io.gongkai.core.testkit.SmallCell;
import io.gongkai.core.testkit.SmallGrid;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LongTableTest {
    private static final String HEADER = "body,year,format,table,row,column,address,kind,value,unit";

    private static ReportFigures report(String body, FigureTable<?>... tables) {
        return new ReportFigures(Optional.of(body), Optional.of(ReportYear.of(2020)), "1999", List.of(tables));
    }

    private static String csv(ReportFigures... reports) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (LongTable table = LongTable.to(bytes)) {
            for (ReportFigures report : reports) {
                table.write(report);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static List<CsvRecord> records(String csv) {
        return CsvReader.builder().detectBomHeader(true).ofCsvRecord(csv.substring(1)).stream()
                .toList();
    }

    @Test
    void csv_noReports_isTheHeaderWithItsMark() {
        assertThat(csv()).isEqualTo("\uFEFF" + HEADER + "\n");
    }

    @Test
    void rows_figuresOfEveryKind_sayWhatStandsThere() {
        FigureTable<SmallCell> table = FigureTable.builder(SmallCell.FORM)
                .put(SmallCell.CHANGE, -7)
                .put(SmallCell.OTHER_CHANGE, Figure.missing())
                .put(SmallCell.TOTAL, Long.MAX_VALUE)
                .put(SmallCell.FIRST, 0)
                .put(SmallCell.SECOND, Figure.marked("/"))
                .put(SmallCell.THIRD, Figure.unreadable("约30"))
                .put(SmallCell.COST, Figure.amount("25.10", "元").withText("25.10元"))
                .put(SmallCell.PRICE, Amount.withoutUnit(new BigDecimal("1E+20")))
                .build();

        assertThat(csv(report("某局", table)).lines().skip(1))
                .containsExactly(
                        "某局,2020,1999/all,small,change,,change,change,-7,",
                        "某局,2020,1999/all,small,otherChange,,otherChange,missing,,",
                        "某局,2020,1999/all,small,total,,total,count,9223372036854775807,件",
                        "某局,2020,1999/all,small,total.first,,total.first,count,0,件",
                        "某局,2020,1999/all,small,total.second,,total.second,marked,,",
                        "某局,2020,1999/all,small,total.third,,total.third,unreadable,,",
                        "某局,2020,1999/all,small,cost,,cost,amount,25.1,元",
                        "某局,2020,1999/all,small,price,,price,amount,100000000000000000000,");
    }

    @Test
    void rows_absentFigures_haveNeitherValueNorUnit() {
        FigureTable<SmallCell> table = FigureTable.builder(SmallCell.FORM)
                .put(SmallCell.TOTAL, Figure.notCollected())
                .put(SmallCell.COST, Figure.joint())
                .build();

        assertThat(csv(report("某局", table)).lines().skip(1).map(line -> line.replaceFirst(".*,(\\w+),", "$1,")))
                .containsExactly(
                        "blank,,", "blank,,", "notCollected,,", "blank,,", "blank,,", "blank,,", "joint,,", "blank,,")
                .doesNotContain("0");
    }

    @Test
    void rows_tablesOfTwoRevisions_tellThemApart() {
        String csv = csv(report(
                "某局",
                FigureTable.builder(SmallGrid.FORM)
                        .put(SmallGrid.cell(SmallGrid.Row.ALL, SmallGrid.Column.SUM), 4)
                        .build(),
                FigureTable.builder(SmallGrid.NEXT_FORM).build()));

        assertThat(csv.lines().skip(1)).hasSize(9 + 12).contains("某局,2020,1999/R1,grid,all,sum,grid/all/sum,count,4,件");
        assertThat(csv).contains("某局,2020,1999/R2,grid,all,sum,grid/all/sum,blank,,\n");
    }

    @Test
    void rows_bodyAndYearUnknown_areEmpty() {
        ReportFigures unknown = new ReportFigures(
                Optional.empty(),
                Optional.empty(),
                "1999",
                List.of(FigureTable.builder(SmallCell.FORM).build()));

        assertThat(csv(unknown)).contains("\n,,1999/all,small,change,,change,blank,,\n");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
                    =cmd|' /C calc'!A0, '=cmd|' /C calc'!A0
                    +1, '+1
                    -1, '-1
                    @SUM(1), '@SUM(1)
                    ＝1+1, '＝1+1
                    '=1, ''=1
                    ''=1, '''=1
                    'ordinary, 'ordinary
                    某=局, 某=局
                    "\t=1", "'\t=1"
                    "\n=1", "'\n=1"
                    """)
    void body_thatASpreadsheetWouldRun_hasAnApostropheMore(String name, String written) {
        String csv = csv(report(name, FigureTable.builder(SmallCell.FORM).build()));

        assertThat(records(csv)).element(1).extracting(row -> row.getField(0)).isEqualTo(written);
    }

    @Test
    void value_negative_isANumberAndNoFormula() {
        FigureTable<SmallCell> table =
                FigureTable.builder(SmallCell.FORM).put(SmallCell.CHANGE, -7).build();

        assertThat(records(csv(report("某局", table))).get(1).getField(8)).isEqualTo("-7");
    }

    @Test
    void body_withSeparatorsAndQuotes_staysOneField() {
        String name = "甲,乙\"丙\"\r\n丁;戊";
        String csv = csv(report(name, FigureTable.builder(SmallCell.FORM).build()));

        assertThat(records(csv))
                .hasSize(9)
                .allSatisfy(row -> assertThat(row.getFieldCount()).isEqualTo(10));
        assertThat(records(csv).get(1).getField(0)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"某\u0000局", "某\uD800局", "\uDC00", "某\u0007", "某局\uD83D"})
    void body_thatNoTableHolds_isRefused(String name) {
        ReportFigures report = report(name, FigureTable.builder(SmallCell.FORM).build());

        assertThatThrownBy(() -> csv(report)).isInstanceOf(UnreadableInputException.class);
    }

    @Test
    void body_ofCharactersBeyondTheFirstPlane_isKept() {
        assertThat(csv(report("𠮷田局", FigureTable.builder(SmallCell.FORM).build())))
                .contains("\n𠮷田局,");
    }
}
