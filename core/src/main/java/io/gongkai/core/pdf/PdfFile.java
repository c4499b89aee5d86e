package io.gongkai.core.pdf;

import io.gongkai.core.document.SourceBlock;
import io.gongkai.core.document.SourceDocument;
import io.gongkai.core.input.UnusableInputException;
import io.gongkai.core.text.Text;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Opens a PDF file and takes it page by page. */
final class PdfFile {
    /** A report has some dozens. */
    private static final int MAX_PAGES = 1_000;

    private PdfFile() {}

    static SourceDocument read(byte[] bytes) {
        PdfStreams.checkFile(bytes);
        try (QuietFonts fonts = QuietFonts.use();
                PDDocument document = Loader.loadPDF(bytes)) {
            fonts.ready();
            return read(document);
        } catch (UnusableInputException e) {
            throw e;
        } catch (InvalidPasswordException e) {
            throw PdfProblem.ENCRYPTED.at("");
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // PDFBox follows what a broken file says; it fails in many ways, by deep nesting too.
            throw PdfProblem.BROKEN.at("");
        }
    }

    private static SourceDocument read(PDDocument document) throws IOException {
        List<SourceBlock> blocks = new ArrayList<>();
        List<Text> because = new ArrayList<>();
        PdfStreams streams = new PdfStreams();
        PdfBudget budget = new PdfBudget();
        int number = 0;
        boolean text = false;
        Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (PDPage page : document.getPages()) {
            if (!seen.add(page.getCOSObject())) {
                // A tree of pages that leads back to itself.
                continue;
            }
            if (++number > MAX_PAGES) {
                throw PdfProblem.TOO_MANY_PAGES.over(MAX_PAGES, "");
            }
            streams.check(page, number);
            PageReader reader = new PageReader(page, number, budget, streams);
            reader.processPage(page);
            if (reader.glyphs().isEmpty()) {
                because.add(new Text("第{n}页没有文字", "page {n} has no text").fill(Map.of("n", number)));
            } else {
                text = true;
                new PageLayout(number, budget).addTo(blocks, reader.glyphs(), reader.rules());
            }
        }
        if (number == 0) {
            throw PdfProblem.BROKEN.at("");
        }
        if (!text) {
            throw PdfProblem.NO_TEXT.at("");
        }
        return new SourceDocument("pdf", because, blocks, List.of());
    }
}
