package io.gongkai.core.document;

import java.util.regex.Pattern;

/** Tells by its content in which layout a published document comes, and reads it. */
public final class PublishedText {
    private static final Pattern PAGE =
            Pattern.compile("<(?:!doctype\\s+html|html|head|body|table)[\\s>]", Pattern.CASE_INSENSITIVE);
    private static final Pattern TABLE = Pattern.compile("<table[\\s>]", Pattern.CASE_INSENSITIVE);
    private static final Pattern CELL = Pattern.compile("<t[dh][\\s>]", Pattern.CASE_INSENSITIVE);

    private PublishedText() {}

    /**
     * Reads a document.
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
        return (Spaces.strip(text).startsWith("<") && PAGE.matcher(text).find())
                || (TABLE.matcher(text).find() && CELL.matcher(text).find());
    }
}
