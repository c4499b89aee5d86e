package io.gongkai.core.pdf;

import io.gongkai.core.document.SourceDocument;
import io.gongkai.core.input.UnreadableInputException;

/**
 * Reads PDF files, by what is drawn where.
 *
 * <ul>
 *   <li>Where lines are ruled, the cells are those of the rules: blank ones, wrapped ones and merged ones included, whose {@link
 *       io.gongkai.core.document.Span} counts the columns of the rules. A table that goes on over a page is two.
 *   <li>All other text is lines, from top to bottom, whose {@code printed} text has the columns of the page as spaces: two places
 *       for a Chinese character, one for any other.
 *   <li>Raised and lowered digits stay so; text that is drawn twice to look bold is one text. Text at an angle, such as a
 *       watermark, is left out. A glyph of which the file does not tell the character is {@code U+FFFD}.
 *   <li>Headers, footers and numbers of pages are lines.
 * </ul>
 *
 * <p>The page of a position is the page of the file, from 1; the number of a line counts on its page.
 */
public final class PdfDocument {
    private PdfDocument() {}

    /**
     * Reads a PDF file.
     *
     * @param bytes the bytes of the file
     * @return the document, of the kind {@code pdf}
     * @throws UnreadableInputException if the file is broken, encrypted or scanned, is larger inside than any report, or if the
     *     library for PDF files is not on the class path
     */
    public static SourceDocument parse(byte[] bytes) {
        try {
            Class.forName("org.apache.pdfbox.Loader", false, PdfDocument.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw PdfProblem.NO_LIBRARY.at("");
        }
        return PdfFile.read(bytes);
    }
}
