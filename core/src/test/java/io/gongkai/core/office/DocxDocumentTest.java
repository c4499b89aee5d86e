package io.gongkai.core.office;

import static io.gongkai.core.testkit.PrintedDocuments.lines;
import static io.gongkai.core.testkit.PrintedDocuments.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.gongkai.core.document.SourceDocument;
import io.gongkai.core.document.SourceLine;
import io.gongkai.core.input.UnreadableInputException;
import io.gongkai.core.testkit.DocxFile;
import io.gongkai.core.testkit.PrintedDocuments;
import io.gongkai.core.testkit.ZipFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocxDocumentTest {
    @Test
    void parse_mergedForm_hasCellsInTheirFirstRowsWithTheirColumns() {
        SourceDocument document = DocxDocument.parse(DocxFile.of(PrintedDocuments.mergedForm()));

        assertThat(rows(document.tables().get(0))).isEqualTo(PrintedDocuments.MERGED_FORM);
        assertThat(document.tables().get(0).rows()).allMatch(row -> row.width() == 6);
        assertThat(lines(document)).containsExactly("某市2021年政府信息公开工作年度报告", "注：以上数据截至年底");
        assertThat(document.input()).isEqualTo("docx");
    }

    @Test
    void parse_cell_standsAtItsParagraph() {
        SourceDocument document =
                body(p("甲") + "<w:tbl><w:tr><w:tc>" + p("乙") + "</w:tc><w:tc>" + p("3") + "</w:tc></w:tr></w:tbl>");

        assertThat(document.tables().get(0).rows().get(0).cells())
                .extracting(cell -> cell.line() + ":" + cell.text())
                .containsExactly("2:乙", "3:3");
    }

    @Test
    void parse_trackedChanges_areAccepted() {
        assertThat(lines(body("<w:p>" + r("1") + "<w:del><w:r><w:delText>2</w:delText></w:r></w:del><w:ins>" + r("3")
                        + "</w:ins><w:moveFrom>" + r("4") + "</w:moveFrom></w:p>")))
                .containsExactly("13");
        assertThat(rows(body("<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>" + p("1") + "</w:tc></w:tr><w:tr><w:tc>"
                                + p("2") + "</w:tc></w:tr></w:tbl>")
                        .tables()
                        .get(0)))
                .containsExactly("[1-1]2");
    }

    @Test
    void parse_hiddenText_isLeftOut() {
        assertThat(lines(body("<w:p>" + r("1") + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>2</w:t><w:tab/></w:r>"
                        + "<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>3</w:t></w:r></w:p>")))
                .containsExactly("13");
    }

    @Test
    void parse_footnotes_areLinesAtTheEndAndNotGluedToFigures() {
        byte[] file = DocxFile.withBody(
                        "<w:p>" + r("12") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>" + "</w:p><w:p>" + r("12")
                                + "<w:r><w:rPr><w:rStyle w:val=\"Ref\"/></w:rPr><w:t>1</w:t></w:r></w:p>")
                .with(
                        "word/styles.xml",
                        "<w:styles xmlns:w=\"w\"><w:style w:type=\"character\" w:styleId=\"Ref\"><w:rPr>"
                                + "<w:vertAlign w:val=\"superscript\"/></w:rPr></w:style></w:styles>")
                .with(
                        "word/footnotes.xml",
                        "<w:footnotes xmlns:w=\"w\"><w:footnote w:id=\"2\">" + p("含去年结转")
                                + "</w:footnote></w:footnotes>")
                .bytes();

        assertThat(lines(DocxDocument.parse(file))).containsExactly("12", "12¹", "含去年结转");
    }

    @Test
    void parse_tabsAndBreaks_tellColumnsAndLines() {
        SourceDocument document =
                body("<w:p>" + r("甲") + "<w:r><w:tab/><w:t>1</w:t><w:br/><w:t>乙</w:t></w:r></w:p><w:p/>");

        assertThat(document.blocks())
                .extracting(block -> ((SourceLine) block).printed())
                .containsExactly("甲\t1", "乙", "");
    }

    @Test
    void parse_textBox_isReadOnce() {
        SourceDocument document = body("<w:p>" + r("前") + "<w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx>"
                + "<w:txbxContent>" + p("框") + "</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback>"
                + "<w:pict><w:txbxContent>" + p("框") + "</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent>"
                + "</w:r>" + r("后") + "</w:p>");

        assertThat(lines(document)).containsExactlyInAnyOrder("框", "前后");
    }

    @Test
    void parse_nestedTable_isATableOfItsOwn() {
        SourceDocument document = body("<w:tbl><w:tr><w:tc>" + p("外") + "<w:tbl><w:tr><w:tc>" + p("内")
                + "</w:tc></w:tr></w:tbl><w:p/></w:tc></w:tr></w:tbl>");

        assertThat(document.tables()).hasSize(2);
        assertThat(rows(document.tables().get(0))).containsExactly("[1-1]外内");
        assertThat(rows(document.tables().get(1))).containsExactly("[1-1]内");
        assertThat(lines(document)).containsExactly("外");
    }

    @Test
    void parse_pictureInACell_isNotABlank() {
        assertThat(rows(body("<w:tbl><w:tr><w:tc><w:p><w:r><w:drawing/></w:r></w:p></w:tc></w:tr></w:tbl>")
                        .tables()
                        .get(0)))
                .containsExactly("[1-1]\uFFFC");
    }

    @Test
    void parse_externalEntity_isRefusedAndNotRead(@TempDir Path folder) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "机密");
        byte[] file = DocxFile.withDocument("<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY e SYSTEM \"" + secret.toUri()
                        + "\">]><d><body><p><r><t>&e;</t></r></p></body></d>")
                .bytes();

        assertThat(problem(file)).isEqualTo("doctype-in-office-file");
    }

    @Test
    void parse_billionLaughs_isRefused() {
        StringBuilder xml = new StringBuilder("<!DOCTYPE d [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 40; i++) {
            xml.append("<!ENTITY a" + i + " \"&a" + (i - 1) + ";&a" + (i - 1) + ";\">");
        }

        assertThat(problem(DocxFile.withDocument(xml + "]><d><p><t>&a39;</t></p></d>")
                        .bytes()))
                .isEqualTo("doctype-in-office-file");
    }

    @Test
    void parse_deepNesting_isRefused() {
        assertThat(problem(
                        DocxFile.withBody("<w:tbl><w:tr><w:tc>".repeat(500_000)).bytes()))
                .isEqualTo("too-deep");
    }

    @Test
    void parse_zipBomb_isRefused() {
        assertThat(problem(DocxFile.withBody("")
                        .with("word/media/image1.png", new byte[80 << 20])
                        .bytes()))
                .isEqualTo("zip-bomb");
        assertThat(problem(DocxFile.withBody(" ".repeat(20 << 20)).bytes())).isEqualTo("zip-bomb");
    }

    @Test
    void parse_zipInAZip_isNotOpened() {
        assertThat(problem(new ZipFile()
                        .with("word/document.docx", DocxFile.withBody("").bytes())
                        .bytes()))
                .isEqualTo("no-office-document");
    }

    @Test
    void parse_tooManyCells_isRefused() {
        assertThat(problem(DocxFile.withBody("<w:tbl><w:tr>" + "<w:tc/>".repeat(900) + "</w:tr>"
                                + ("<w:tr>" + "<w:tc/>".repeat(900) + "</w:tr>").repeat(300) + "</w:tbl>")
                        .bytes()))
                .isEqualTo("too-many-cells");
        assertThat(problem(DocxFile.withBody(
                                "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"1000000000\"/></w:tcPr></w:tc>"
                                        + "<w:tc/></w:tr></w:tbl>")
                        .bytes()))
                .isEqualTo("too-many-cells");
    }

    @Test
    void parse_cutOffFile_isBroken() {
        byte[] file = DocxFile.of(PrintedDocuments.mergedForm());

        assertThat(problem(java.util.Arrays.copyOf(file, file.length / 2)))
                .isIn("broken-office-file", "no-office-document");
        assertThat(problem("PK\u0003\u0004".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo("no-office-document");
    }

    private static String problem(byte[] file) {
        return catchThrowableOfType(UnreadableInputException.class, () -> DocxDocument.parse(file))
                .problem()
                .code();
    }

    private static SourceDocument body(String xml) {
        return DocxDocument.parse(DocxFile.withBody(xml).bytes());
    }

    private static String p(String text) {
        return "<w:p>" + r(text) + "</w:p>";
    }

    private static String r(String text) {
        return "<w:r><w:t>" + text + "</w:t></w:r>";
    }
}
