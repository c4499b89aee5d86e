package io.gongkai.core.parts;

import io.gongkai.core.document.SourceBlock;
import io.gongkai.core.document.SourceDocument;
import io.gongkai.core.document.SourceLine;
import io.gongkai.core.document.SourceTable;
import io.gongkai.core.narrative.Attachment;
import io.gongkai.core.reading.LabelText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The paragraphs of a document: its lines without page furniture, catalogue and attachments, joined where they were wrapped. */
final class Prose {
    /** How the document is catalogued stands at its beginning. */
    private static final int BLOCKS_OF_CATALOGUE = 80;

    /** The hashes of a Markdown heading, and stars around a whole line. */
    private static final Pattern MARKDOWN = Pattern.compile("#{1,6}\\s+(.*?)#*|\\*\\*([^*]+)\\*\\*");
    /** A line of a table of contents. */
    private static final Pattern CONTENTS = Pattern.compile("[^.…·]{2,60}(?:\\.\\.\\.|…|···)[.…·\\s]*+[0-9]{1,3}");

    /** A longer line is prose. */
    private static final int LONGEST_LABEL = 400;

    private static final int GAP = 3;
    private static final int WIDE_GAP = 5;

    private final Headings headings;
    private final Catalogue catalogue = new Catalogue();
    private final Attachments attachments = new Attachments();
    private final List<Line> lines = new ArrayList<>();
    /** How many lines there are until the last one that is a heading, a table or a paragraph of the document for sure. */
    private int behind = -1;

    private boolean inText;

    private Prose(Headings headings) {
        this.headings = headings;
    }

    /**
     * The paragraphs of a document, and what stands beside them.
     *
     * @param catalogue how it is catalogued
     * @param attachments what comes with it
     * @param paragraphs the paragraphs and tables, in the order of the document
     */
    record Result(Catalogue catalogue, List<Attachment> attachments, List<Paragraph> paragraphs) {}

    static Result of(SourceDocument document, Headings headings) {
        Prose prose = new Prose(headings);
        int number = 0;
        for (SourceBlock block : document.blocks()) {
            boolean catalogued = !prose.inText && number++ < BLOCKS_OF_CATALOGUE;
            if (block instanceof SourceLine line) {
                prose.take(line, catalogued);
            } else if (block instanceof SourceTable table && !(catalogued && prose.catalogue.takeTable(table))) {
                prose.attachments.end();
                prose.lines.add(Line.of(table));
                prose.behind = -1;
            }
        }
        List<Line> kept = prose.behind < 0 ? prose.lines : prose.lines.subList(0, prose.behind);
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Paragraph paragraph : Wrapping.join(kept, !document.input().equals("html"))) {
            if (paragraph.isTable()) {
                paragraphs.add(paragraph);
            } else {
                headings.apart(paragraph.text()).stream()
                        .map(text -> Paragraph.of(paragraph.at(), text))
                        .forEach(paragraphs::add);
            }
        }
        return new Result(prose.catalogue, prose.attachments.found(), paragraphs);
    }

    private void take(SourceLine source, boolean catalogued) {
        String text = plain(source.text());
        String compact = text.length() > LONGEST_LABEL ? text : LabelText.withoutSpaces(text);
        if (compact.isEmpty()) {
            catalogue.endLine();
            lines.add(Line.gap(source.page(), false));
            return;
        }
        if (Furniture.isNumber(compact)) {
            // Between lines of prose only a page has a number.
            lines.add(Line.gap(source.page(), true));
            return;
        }
        if ((catalogued && catalogue.takeLine(text)) || Furniture.isAround(compact)) {
            return;
        }
        if (Furniture.isBehind(compact)) {
            // Some pages print it in front of the text; what is behind it then is more than links.
            behind = behind < 0 && inText ? lines.size() : behind;
            return;
        }
        boolean heading = headings.isTop(text);
        if (heading) {
            behind = -1;
            inText = true;
            attachments.end();
        } else if (attachments.take(text)) {
            return;
        }
        boolean isShort = text.length() <= LONGEST_LABEL;
        boolean ofTable = headings.isCell(text)
                || (isShort && (isColumns(text) || CONTENTS.matcher(text).matches()));
        if (!ofTable) {
            lines.add(new Line(
                    source.at(), text, indent(source.printed()), source.page(), false, false, Optional.empty()));
        }
    }

    /** Whether a line is a row of a table in columns that no layout accounts for. */
    private static boolean isColumns(String text) {
        if (text.indexOf('。') >= 0) {
            return false;
        }
        int gaps = 0;
        int last = 0;
        int width = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                width += c == '\t' ? WIDE_GAP : 1;
            } else {
                if (width >= WIDE_GAP) {
                    return true;
                }
                gaps += width >= GAP ? 1 : 0;
                last = width >= 2 ? i : last;
                width = 0;
            }
        }
        return gaps > 1 || (last > 0 && Furniture.isNumber(text.substring(last)));
    }

    private static int indent(String printed) {
        int indent = 0;
        while (indent < printed.length()
                && (Character.isWhitespace(printed.charAt(indent)) || Character.isSpaceChar(printed.charAt(indent)))) {
            indent++;
        }
        return indent;
    }

    /** A text without what Markdown adds, and without halves of characters, which no file can hold. */
    private static String plain(String text) {
        String plain = text;
        if (text.length() <= LONGEST_LABEL && (text.startsWith("#") || text.startsWith("**"))) {
            Matcher markdown = MARKDOWN.matcher(text);
            if (markdown.matches()) {
                plain = (markdown.group(1) == null ? markdown.group(2) : markdown.group(1)).strip();
            }
        }
        return isWhole(plain) ? plain : withoutHalves(plain);
    }

    private static boolean isWhole(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return text.codePoints().noneMatch(Prose::isHalf);
            }
        }
        return true;
    }

    private static String withoutHalves(String text) {
        StringBuilder whole = new StringBuilder(text.length());
        text.codePoints().forEach(c -> whole.appendCodePoint(isHalf(c) ? '\uFFFD' : c));
        return whole.toString();
    }

    private static boolean isHalf(int c) {
        return Character.getType(c) == Character.SURROGATE;
    }
}
