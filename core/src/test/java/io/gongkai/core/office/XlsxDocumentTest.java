package io.gongkai.core.office;

import static io.gongkai.core.testkit.PrintedDocuments.lines;
import static io.gongkai.core.testkit.PrintedDocuments.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.gongkai.core.document.Position;
import io.gongkai.core.document.SourceDocument;
import io.gongkai.core.input.UnreadableInputException;
import io.gongkai.core.testkit.PrintedDocuments;
import io.gongkai.core.testkit.XlsxFile;
import io.gongkai.core.testkit.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XlsxDocumentTest {
    @Test
    void parse_mergedForm_hasCellsInTheirFirstRowsWithTheirColumns() {
        SourceDocument document = XlsxDocument.parse(XlsxFile.of(PrintedDocuments.mergedForm()));

        assertThat(rows(document.tables().get(0))).isEqualTo(PrintedDocuments.MERGED_FORM);
        assertThat(document.tables().get(0).rows()).allMatch(row -> row.width() == 6);
        assertThat(document.tables().get(0).rows().get(4).cells().get(1).at()).isEqualTo(new Position(1, 7, 0));
        assertThat(lines(document)).containsExactly("某市2021年政府信息公开工作年度报告", "注：以上数据截至年底");
        assertThat(document.input()).isEqualTo("xlsx");
    }

    @ParameterizedTest
    @CsvSource({
        "0.30000000000000004, General, 0.3",
        "160.59639999999999, General, 160.5964",
        "12345678901234567890, General, 12345678901234567890",
        "12.50, General, 12.50",
        "1E3, General, 1000",
        "1E+400000000, General, 1E+400000000",
        "1E99, General, 1E99",
        "0.125, 0.0%, 12.5%",
        "43861, yyyy/m/d, 2020-01-31",
        "43861, 'yyyy\"年\"m\"月\"d\"日\"', 2020-01-31",
        "43861, '0\"年\"', 43861",
        "43861, '#,##0_ ;[Red]\\-#,##0\\ ', 43861",
        "0, '0;-0;;@', 0",
        "60, '@', 60",
        "43861.5, yyyy-mm-dd hh:mm, 2020-01-31 12:00",
    })
    void parse_number_isItsStoredDecimal(String stored, String format, String shown) {
        byte[] file = XlsxFile.withSheet(row("<c r=\"A1\" s=\"1\"><v>" + stored + "</v></c>"))
                .with(
                        "xl/styles.xml",
                        "<styleSheet><numFmts><numFmt numFmtId=\"176\" formatCode=\"" + format.replace("\"", "&quot;")
                                + "\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"176\"/></cellXfs></styleSheet>")
                .bytes();

        assertThat(lines(XlsxDocument.parse(file))).containsExactly(shown);
    }

    @Test
    void parse_kindsOfCells_areTheirTexts() {
        byte[] file = XlsxFile.withSheet(
                        row("<c r=\"A1\" t=\"s\"><v>1</v></c><c r=\"B1\" t=\"inlineStr\"><is><r><t>甲</t></r>"
                                + "<rPh sb=\"0\"><t>jia</t></rPh></is></c><c r=\"C1\" t=\"e\"><v>#REF!</v></c>"
                                + "<c r=\"D1\"><f>SUM(A1)</f><v>7</v></c><c r=\"E1\"><f>NOW()</f></c><c r=\"F1\" t=\"str\"><f>A1</f><v>乙</v></c>"
                                + "<c r=\"G1\" t=\"b\"><v>1</v></c>"))
                .with(
                        "xl/sharedStrings.xml",
                        "<sst><si><t>a</t></si><si><t>12</t><r><rPr><vertAlign val=\"superscript\"/></rPr><t>1</t></r>"
                                + "</si></sst>")
                .bytes();

        assertThat(rows(XlsxDocument.parse(file).tables().get(0)))
                .containsExactly("[1-1]12¹|[2-2]甲|[3-3]#REF!|[4-4]7|[5-5]\uFFFC|[6-6]乙|[7-7]TRUE");
    }

    @Test
    void parse_hiddenRowsColumnsAndSheets_areLeftOut() {
        assertThat(rows(XlsxDocument.parse(
                                XlsxFile.withSheet("<cols><col min=\"2\" max=\"2\" hidden=\"1\"/></cols><sheetData>"
                                                + "<row r=\"1\">" + number("A1") + number("B1") + number("C1")
                                                + "</row><row r=\"2\" hidden=\"1\">"
                                                + number("A2") + number("C2") + "</row></sheetData>")
                                        .bytes())
                        .tables()
                        .get(0)))
                .containsExactly("[1-1]1|[3-3]1");
        assertThat(XlsxDocument.parse(XlsxFile.withSheet(row(number("A1")))
                                .with(
                                        "xl/workbook.xml",
                                        "<workbook xmlns:r=\"r\"><sheets><sheet state=\"veryHidden\" r:id=\"rId1\"/></sheets></workbook>")
                                .bytes())
                        .blocks())
                .isEmpty();
    }

    @Test
    void parse_emptyRow_separatesNothingByItself() {
        SourceDocument document = XlsxDocument.parse(XlsxFile.withSheet("<sheetData><row r=\"1\">" + number("A1")
                        + number("B1") + "</row><row r=\"3\">" + number("A3") + number("B3") + "</row></sheetData>")
                .bytes());

        assertThat(document.tables()).hasSize(1);
        assertThat(document.tables().get(0).rows()).hasSize(2);
    }

    @Test
    void parse_lastRowWithBlankCells_isARowOfTheTable() {
        SourceDocument document = XlsxDocument.parse(XlsxFile.withSheet("<sheetData><row r=\"1\">" + number("A1")
                        + number("B1") + "</row><row r=\"2\">" + number("A2") + "<c r=\"B2\"/></row></sheetData>")
                .bytes());

        assertThat(rows(document.tables().get(0))).containsExactly("[1-1]1|[2-2]1", "[1-1]1|[2-2]");
    }

    @Test
    void parse_lastRowAndColumn_takeNoSpace() {
        SourceDocument document = XlsxDocument.parse(XlsxFile.withSheet("<sheetData><row r=\"1048576\">"
                        + number("A1048576") + number("XFD1048576") + "</row></sheetData>")
                .bytes());

        assertThat(rows(document.tables().get(0))).containsExactly("[1-1]1|[16384-16384]1");
        assertThat(problem(XlsxFile.withSheet(row(number("XFE1"))))).isEqualTo("outside-the-sheet");
        assertThat(problem(XlsxFile.withSheet("<sheetData><row r=\"1048577\"/></sheetData>")))
                .isEqualTo("outside-the-sheet");
    }

    @Test
    void parse_aMillionCells_isRefused() {
        StringBuilder rows = new StringBuilder("<sheetData>");
        for (int i = 0; i < 10_000; i++) {
            rows.append("<row>").append("<c><v>1</v></c>".repeat(100)).append("</row>");
        }

        assertThat(problem(XlsxFile.withSheet(rows + "</sheetData>"))).isEqualTo("too-many-cells");
    }

    @Test
    void parse_cellsFarApart_areRefused() {
        StringBuilder rows = new StringBuilder("<sheetData>");
        for (int i = 2; i <= 10_000; i++) {
            rows.append("<row><c><v>1</v></c><c r=\"" + letters(i) + "1\"><v>1</v></c></row>");
        }

        assertThat(problem(XlsxFile.withSheet(rows + "</sheetData>"))).isEqualTo("too-many-cells");
    }

    @Test
    void parse_hugeStringInEachCell_isRefused() {
        ZipFile file = XlsxFile.withSheet(row("<c t=\"s\"><v>0</v></c>".repeat(10_000)))
                .with("xl/sharedStrings.xml", "<sst><si><t>" + "一二三四五六七八九十".repeat(100_000) + "</t></si></sst>");

        assertThat(problem(file)).isEqualTo("too-much-text");
    }

    @Test
    void parse_stringThatIsNotThere_isBroken() {
        assertThat(problem(XlsxFile.withSheet(row("<c t=\"s\"><v>2147483647</v></c>"))))
                .isEqualTo("broken-office-file");
    }

    @Test
    void parse_doctypeAndZipBomb_areRefused() {
        assertThat(problem(XlsxFile.withSheet("")
                        .with(
                                "xl/sharedStrings.xml",
                                "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><a>&e;</a>")))
                .isEqualTo("doctype-in-office-file");
        assertThat(problem(XlsxFile.withSheet(" ".repeat(40 << 20)))).isEqualTo("zip-bomb");
    }

    private static String problem(ZipFile file) {
        return catchThrowableOfType(UnreadableInputException.class, () -> XlsxDocument.parse(file.bytes()))
                .problem()
                .code();
    }

    private static String row(String cells) {
        return "<sheetData><row r=\"1\">" + cells + "</row></sheetData>";
    }

    private static String number(String at) {
        return "<c r=\"" + at + "\"><v>1</v></c>";
    }

    private static String letters(int column) {
        int from = column - 1;
        return (from >= 26 ? letters(from / 26) : "") + (char) ('A' + from % 26);
    }
}
