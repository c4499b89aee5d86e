package io.gongkai.core.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.gongkai.core.document.SourceDocument;
import io.gongkai.core.input.UnsupportedFormatException;
import io.gongkai.core.testkit.DocxFile;
import io.gongkai.core.testkit.PdfFile;
import io.gongkai.core.testkit.PrintedDocuments;
import io.gongkai.core.testkit.XlsxFile;
import io.gongkai.core.testkit.ZipFile;
import io.gongkai.core.text.Text;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileKindTest {
    @Test
    void parse_file_isTakenForWhatItHolds() {
        assertThat(PublishedDocument.parse(DocxFile.of(PrintedDocuments.mergedForm()))
                        .input())
                .isEqualTo("docx");
        assertThat(PublishedDocument.parse(XlsxFile.of(PrintedDocuments.mergedForm()))
                        .input())
                .isEqualTo("xlsx");
        SourceDocument pdf = PublishedDocument.parse(PdfFile.of(PrintedDocuments.mergedForm(), true));
        assertThat(pdf.input()).isEqualTo("pdf");
        assertThat(pdf.because()).containsExactly(new Text("按内容识别为PDF文件", "taken for a PDF file by its content"));
    }

    @Test
    void parse_textThatSpeaksOfPdf_isText() {
        assertThat(PublishedDocument.parse("文件以%PDF-开头".getBytes(StandardCharsets.UTF_8))
                        .input())
                .isEqualTo("text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ÐÏ\u0011à¡±\u001Aá", "\u0089PNG\r\n", "ÿØÿà", "{\\rtf1", "GIF89a", "BM\0\0"})
    void parse_kindThatIsNotRead_saysWhatToDo(String head) {
        assertThat(catchThrowableOfType(
                                UnsupportedFormatException.class,
                                () -> PublishedDocument.parse(head.getBytes(StandardCharsets.ISO_8859_1)))
                        .problem()
                        .advice()
                        .en())
                .containsPattern("docx|OCR");
    }

    @Test
    void parse_otherZipFiles_sayWhatToDo() {
        assertThat(advice(new ZipFile().with("report.html", "x"))).contains("Unpack");
        assertThat(advice(new ZipFile().with("OFD.xml", "x"))).contains("PDF");
    }

    private static String advice(ZipFile file) {
        return catchThrowableOfType(UnsupportedFormatException.class, () -> PublishedDocument.parse(file.bytes()))
                .problem()
                .advice()
                .en();
    }
}
