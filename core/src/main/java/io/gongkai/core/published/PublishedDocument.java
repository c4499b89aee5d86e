package io.gongkai.core.published;

import io.gongkai.core.document.HtmlDocument;
import io.gongkai.core.document.PipeText;
import io.gongkai.core.document.SourceDocument;
import io.gongkai.core.office.DocxDocument;
import io.gongkai.core.office.XlsxDocument;
import io.gongkai.core.pdf.PdfDocument;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells by its content in which layout a published document comes, and reads it. */
public final class PublishedDocument {
    private static final Pattern PAGE =
            Pattern.compile("<(?:!doctype\\s+html|html|head|body|table)[\\s>]", Pattern.CASE_INSENSITIVE);
    private static final Pattern TABLE = Pattern.compile("<table[\\s>]", Pattern.CASE_INSENSITIVE);
    private static final Pattern CELL = Pattern.compile("<t[dh][\\s>]", Pattern.CASE_INSENSITIVE);

    private PublishedDocument() {}

    /**
     * Reads a file. A text may be in UTF-8, GB18030 (and so GBK or GB2312), UTF-16 or, if it declares so, Big5. What it
     * declares is checked against its bytes; {@link SourceDocument#because()} says what it was read as if that is not plain
     * UTF-8, and how many bytes were broken. These are {@code U+FFFD} in the text, and no figure has one.
     *
     * @param file the bytes of the file
     * @return the document
     * @throws io.gongkai.core.input.UnreadableInputException if the file is no document, or larger than any report
     * @throws io.gongkai.core.input.UnsupportedFormatException if the file is of a kind that is not read, with what to save it as
     */
    public static SourceDocument parse(byte[] file) {
        Optional<FileKind> kind = FileKind.of(file);
        if (kind.isPresent()) {
            return parse(file, kind.get());
        }
        DecodedText decoded = DecodedText.of(file);
        return parse(decoded.text()).because(decoded.because());
    }

    private static SourceDocument parse(byte[] file, FileKind kind) {
        return (switch (kind) {
                    case PDF -> PdfDocument.parse(file);
                    case XLSX -> XlsxDocument.parse(file);
                    case DOCX -> DocxDocument.parse(file);
                    default -> throw kind.unsupported();
                })
                .because(List.of(kind.because()));
    }

    /**
     * Reads a document that is text.
     *
     * @param text the text or the markup
     * @return the document
     * @throws io.gongkai.core.input.UnreadableInputException if the document is larger than any report
     */
    public static SourceDocument parse(String text) {
        return isHtml(text) ? HtmlDocument.parse(text) : PipeText.parse(text);
    }

    /**
     * Whether a text is HTML: it begins with markup and has the tags of a page or of a table, or it has a table with cells
     * anywhere, as a piece that was cut out of a page has. A bracket in front alone proves nothing: a text may begin with
     * one, and Markdown with bars may begin with a tag.
     *
     * @param text the text
     * @return whether it is
     */
    static boolean isHtml(String text) {
        return (text.strip().startsWith("<") && PAGE.matcher(text).find())
                || (TABLE.matcher(text).find() && CELL.matcher(text).find());
    }
}
