package io.gongkai.core.pdf;

import static io.gongkai.core.testkit.PrintedDocuments.lines;
import static io.gongkai.core.testkit.PrintedDocuments.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.gongkai.core.document.SourceDocument;
import io.gongkai.core.document.SourceLine;
import io.gongkai.core.input.UnreadableInputException;
import io.gongkai.core.testkit.PdfFile;
import io.gongkai.core.testkit.PrintedDocument;
import io.gongkai.core.testkit.PrintedDocuments;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;

class PdfDocumentTest {
    @Test
    void parse_withoutTheLibrary_isRefusedWithWhatToAdd() throws Exception {
        URL core = PdfDocument.class.getProtectionDomain().getCodeSource().getLocation();
        try (URLClassLoader alone = new URLClassLoader(new URL[] {core}, ClassLoader.getPlatformClassLoader())) {
            Method parse = alone.loadClass(PdfDocument.class.getName()).getMethod("parse", byte[].class);

            assertThatThrownBy(() -> parse.invoke(null, (Object) "%PDF-1.4".getBytes(StandardCharsets.UTF_8)))
                    .cause()
                    .hasMessageContaining("reading PDF files takes PDFBox")
                    .hasMessageContaining("Add org.apache.pdfbox:pdfbox (3.0) to the class path");
        }
    }

    @Test
    void parse_ruledForm_hasTheCellsOfTheRules() {
        SourceDocument document = PdfDocument.parse(PdfFile.of(PrintedDocuments.mergedForm(), true));

        assertThat(rows(document.tables().get(0))).isEqualTo(PrintedDocuments.MERGED_FORM);
        assertThat(document.tables().get(0).rows()).allMatch(row -> row.width() == 6);
        assertThat(document.tables().get(0).rows().get(0).cells().get(0).at().page())
                .isEqualTo(1);
        assertThat(lines(document)).containsExactly("某市2021年政府信息公开工作年度报告", "注：以上数据截至年底");
        assertThat(document.input()).isEqualTo("pdf");
    }

    @Test
    void parse_withoutRules_printsColumnsAsSpaces() {
        SourceDocument document = PdfDocument.parse(PdfFile.of(
                new PrintedDocument().table(new String[][] {{"指标", "单位", "数量"}, {"主动公开", "条", "12"}}), false));

        assertThat(document.tables()).isEmpty();
        assertThat(document.lines())
                .extracting(line -> line.printed().strip().split(" {2,}"))
                .containsExactly(new String[] {"指标", "单位", "数量"}, new String[] {"主动公开", "条", "12"});
        assertThat(document.lines()).allMatch(line -> line.page() == 1);
    }

    @Test
    void parse_rotatedPage_isReadAsItIsSeen() {
        byte[] file = new PdfFile()
                .page(842, 595, 90)
                .content("q 0 1 -1 0 595 0 cm\n")
                .text(100, 500, "标题")
                .text(100, 480, "正文")
                .content("Q\n")
                .bytes();

        assertThat(lines(PdfDocument.parse(file))).containsExactly("标题", "正文");
    }

    @Test
    void parse_raisedMarkAndBoldText_areNotGluedToFigures() {
        byte[] file = new PdfFile()
                .text(100, 700, 12, "12")
                .text(112, 705, 6, "1")
                .text(100, 600, 12, "34")
                .text(100.3f, 600, 12, "34")
                .text(100, 500, 12, "1")
                .text(120, 500, 12, "2")
                .bytes();

        assertThat(lines(PdfDocument.parse(file))).containsExactly("12¹", "34", "1  2");
    }

    @Test
    void parse_watermark_isLeftOut() {
        byte[] file = new PdfFile()
                .text(100, 700, "正文")
                .content("BT /F 40 Tf 0.7 0.7 -0.7 0.7 90 690 Tm <" + PdfFile.hex("内部") + "> Tj ET\n")
                .bytes();

        assertThat(lines(PdfDocument.parse(file))).containsExactly("正文");
    }

    @Test
    void parse_pages_areNumbered() {
        SourceDocument document = PdfDocument.parse(
                new PdfFile().text(9, 9, "甲").nextPage().text(9, 9, "乙").bytes());

        assertThat(document.lines()).extracting(SourceLine::page).containsExactly(1, 2);
    }

    @Test
    void parse_pageWithoutText_isSaid() {
        SourceDocument document =
                PdfDocument.parse(new PdfFile().text(9, 9, "甲").nextPage().bytes());

        assertThat(document.because()).extracting(text -> text.en()).containsExactly("page 2 has no text");
    }

    @Test
    void parse_scannedFile_asksForRecognition() {
        assertThat(problem(new PdfFile().line(0, 0, 100, 100).bytes())).isEqualTo("scanned-pdf");
    }

    @Test
    void parse_encryptedFile_asksForOneWithout() throws IOException {
        assertThat(problem(encrypted("geheim"))).isEqualTo("encrypted-pdf");
        assertThat(lines(PdfDocument.parse(encrypted("")))).containsExactly("甲");
    }

    private static byte[] encrypted(String password) throws IOException {
        try (PDDocument document = new PdfFile().text(9, 9, "甲").document()) {
            document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            return saved(document);
        }
    }

    @Test
    void parse_brokenFile_isSaidToBe() {
        byte[] file = PdfFile.of(PrintedDocuments.mergedForm(), true);

        assertThat(problem(Arrays.copyOf(file, 200))).isEqualTo("broken-pdf");
        assertThat(problem("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII))).isEqualTo("broken-pdf");
        assertThat(problem(("%PDF-1.7\n1 0 obj\n" + "[".repeat(1_000_000)).getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo("broken-pdf");
    }

    @Test
    void parse_aMillionObjects_isRefused() {
        StringBuilder file = new StringBuilder("%PDF-1.4\n");
        for (int i = 1; i <= 1_000_000; i++) {
            file.append(i).append(" 0 obj\n");
        }

        assertThat(problem(file.toString().getBytes(StandardCharsets.US_ASCII))).isEqualTo("too-many-objects");
    }

    @Test
    void parse_pageTreeInACircle_ends() throws IOException {
        try (PDDocument document = new PdfFile().text(9, 9, "甲").document()) {
            COSDictionary pages = document.getPages().getCOSObject();
            ((COSArray) pages.getDictionaryObject(COSName.KIDS)).add(pages);

            assertThat(lines(PdfDocument.parse(saved(document)))).containsExactly("甲");
        }
    }

    @Test
    void parse_millionsOfOperators_isRefused() {
        assertThat(problem(
                        new PdfFile().content("0 0 1 1 re\n".repeat(2_500_000)).bytes()))
                .isEqualTo("too-many-operators");
    }

    @Test
    void parse_muchText_isRefused() {
        String text = "<" + PdfFile.hex("一".repeat(1000)) + "> Tj\n";

        assertThat(problem(new PdfFile()
                        .content("BT /F 9 Tf\n" + text.repeat(1500) + "ET\n")
                        .bytes()))
                .isEqualTo("too-much-text");
    }

    @Test
    void parse_hugePageWithTinyText_takesNoSpace() {
        byte[] file = new PdfFile()
                .page(1e30f, 1e30f, 0)
                .text(0, 9, 0.001f, "甲乙丙丁")
                .text(1e20f, 9, 0.001f, "戊")
                .bytes();

        assertThat(PdfDocument.parse(file).lines())
                .allMatch(line -> line.printed().length() < 1000);
    }

    @Test
    void parse_tooManyPages_isRefused() {
        PdfFile file = new PdfFile();
        for (int i = 0; i < 1_000; i++) {
            file.nextPage();
        }

        assertThat(problem(file.bytes())).isEqualTo("too-many-pages");
    }

    @Test
    void parse_formThatDrawsItself_isRefused() throws IOException {
        assertThat(problem(withForm("/X Do /X Do\n".getBytes(StandardCharsets.US_ASCII))))
                .isEqualTo("too-many-operators");
    }

    @Test
    void parse_streamBomb_isRefused() throws IOException {
        byte[] spaces = new byte[100 << 20];
        Arrays.fill(spaces, (byte) ' ');

        assertThat(problem(withForm(spaces))).isEqualTo("pdf-bomb");
    }

    @Test
    void parse_bombOfObjects_isRefused() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new java.util.zip.DeflaterOutputStream(packed)) {
            out.write(new byte[100 << 20]);
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write("%PDF-1.5\n1 0 obj\n<</Type/ObjStm/N 1/First 5/Filter/FlateDecode>>\nstream\r\n"
                .getBytes(StandardCharsets.US_ASCII));
        packed.writeTo(file);
        file.write("\nendstream\nendobj\n".getBytes(StandardCharsets.US_ASCII));

        assertThat(problem(file.toByteArray())).isEqualTo("pdf-bomb");
    }

    @Test
    void parse_muchRuling_isAPicture() {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 3000; i++) {
            lines.append(i * 4 + " 0 m " + i * 4 + " 12000 l S 0 " + i * 4 + " m 12000 " + i * 4 + " l S\n");
        }

        assertThat(PdfDocument.parse(new PdfFile()
                                .content(lines.toString())
                                .text(9, 9, "甲")
                                .bytes())
                        .tables())
                .isEmpty();
    }

    private static byte[] withForm(byte[] content) throws IOException {
        try (PDDocument document =
                new PdfFile().text(9, 9, "甲").content("/X Do\n").document()) {
            COSStream form = document.getDocument().createCOSStream();
            form.setItem(COSName.TYPE, COSName.XOBJECT);
            form.setItem(COSName.SUBTYPE, COSName.FORM);
            COSDictionary drawn = new COSDictionary();
            drawn.setItem("X", form);
            COSDictionary resources = document.getPage(0).getResources().getCOSObject();
            resources.setItem(COSName.XOBJECT, drawn);
            form.setItem(COSName.RESOURCES, resources);
            try (OutputStream out = form.createOutputStream(COSName.FLATE_DECODE)) {
                out.write(content);
            }
            return saved(document);
        }
    }

    private static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    private static String problem(byte[] file) {
        return catchThrowableOfType(UnreadableInputException.class, () -> PdfDocument.parse(file))
                .problem()
                .code();
    }

    @Test
    void parse_moreSavedStatesThanAnyReport_isRefused() {
        byte[] file = new PdfFile().content("q ".repeat(10_100)).bytes();

        assertThatThrownBy(() -> PdfDocument.parse(file))
                .isInstanceOf(UnreadableInputException.class)
                .hasMessageContaining("page 1: it saves more than 10000 drawing states");
    }
}
