package io.gongkai.core.document;

import io.gongkai.core.input.InputProblem;
import io.gongkai.core.input.UnreadableInputException;
import io.gongkai.core.text.Text;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * Reads HTML, whole pages and pieces of them, as a browser would show it. Nothing is fetched or run; what a browser does not
 * show (scripts, comments, hidden elements) is left out.
 *
 * <ul>
 *   <li>Line breaks and block elements end lines; spaces and line breaks of the source are single spaces.
 *   <li>A row has the cells that its markup has. Places that cells with {@code colspan} or {@code rowspan} cover beside them
 *       are {@link SourceRow#padding()}, as in text that tools make of pages.
 *   <li>A table inside a cell is a table of its own. The text around it is text of the document, because pages are laid out
 *       with such tables; the cell keeps the beginning of all its text, so that it is never taken for a blank one. The lines
 *       of a long cell are lines of the document too.
 *   <li>Raised and lowered digits stay so ({@code 12²}), and struck-out text stands between {@code ~~}: neither runs together
 *       with the figure beside it. What is no text in a cell, such as an image or a field, is {@code U+FFFC}.
 * </ul>
 *
 * <p>Time and memory are linear in the length of the input, whatever its nesting and its spans.
 */
public final class HtmlDocument {
    /** The attribute of a cell in which pages of this SDK state what visible text cannot tell of a figure. */
    public static final String FIGURE = "data-figure";
    /** The attribute of a table in which they name it, where the same form is printed more than once. */
    public static final String TABLE = "data-table";
    /** The attribute of a named part in which they state a text that cannot be seen as it is. */
    public static final String TEXT = "data-text";

    /** More tags than a hundred of the largest reports have; they would only eat memory. */
    private static final int MAX_TAGS = 200_000;
    /** Browsers stop at 512; no page of an office is a tenth as deep. */
    private static final int MAX_DEPTH = 256;
    /** The limits of HTML itself. */
    private static final int MAX_COLSPAN = 1000;

    private static final int MAX_ROWSPAN = 65_534;
    /** A longer cell is prose in a table that only lays out the page. */
    private static final int LONGEST_CELL = 300;

    private static final Set<String> NOT_SHOWN = Set.of(
            "script", "style", "template", "noscript", "noembed", "noframes", "math", "rt", "rp", "datalist", "param");
    private static final Set<String> NO_TEXT = Set.of(
            "img",
            "input",
            "select",
            "textarea",
            "button",
            "object",
            "embed",
            "iframe",
            "canvas",
            "svg",
            "video",
            "audio");
    private static final Pattern HIDES = Pattern.compile("display\\s*:\\s*none", Pattern.CASE_INSENSITIVE);

    private static final Set<String> STRUCK_OUT = Set.of("del", "s", "strike");

    private final Set<Element> aroundTables;
    private final HtmlLines positions;
    /** Lines, and tables that are still open or empty. */
    private final List<Object> parts = new ArrayList<>();

    private final List<SourceItem> items = new ArrayList<>();

    private final Deque<OpenTable> openTables = new ArrayDeque<>();
    private final Deque<OpenCell> openCells = new ArrayDeque<>();
    private final Deque<OpenItem> openItems = new ArrayDeque<>();
    /** The text outside of cells. */
    private final Flow outside;

    private int raised;
    private int lowered;

    private HtmlDocument(Set<Element> aroundTables, HtmlLines positions) {
        this.aroundTables = aroundTables;
        this.positions = positions;
        this.outside = new Flow(positions);
    }

    /**
     * Reads HTML.
     *
     * @param html the markup
     * @return the document
     * @throws UnreadableInputException if the markup has more tags than any report
     */
    public static SourceDocument parse(String html) {
        checkSize(html);
        // The parts that a page of this SDK marks keep their lines.
        return read(html, html.contains("itemscope") ? HtmlLines.counting(html) : HtmlLines.of(html))
                .document();
    }

    /** The lines of a page on which its parts begin, by their numbers. */
    static int[] lines(String html) {
        HtmlLines lines = HtmlLines.counting(html);
        read(html, lines);
        return lines.all();
    }

    private static HtmlDocument read(String html, HtmlLines lines) {
        Element page = Parser.htmlParser()
                .setTrackPosition(lines.isCounting())
                .setMaxDepth(MAX_DEPTH)
                .parseInput(html, "");
        HtmlDocument reader = new HtmlDocument(cellsAroundTables(page), lines);
        page.filter(new NodeFilter() {
            @Override
            public FilterResult head(Node node, int depth) {
                return reader.enter(node);
            }

            @Override
            public FilterResult tail(Node node, int depth) {
                if (node instanceof Element element) {
                    reader.leave(element);
                }
                return FilterResult.CONTINUE;
            }
        });
        reader.takeOutside();
        return reader;
    }

    private static void checkSize(String html) {
        int tags = 0;
        for (int i = html.indexOf('<'); i >= 0; i = html.indexOf('<', i + 1)) {
            if (++tags > MAX_TAGS) {
                throw new UnreadableInputException(new InputProblem(
                        "too-many-tags",
                        "line "
                                + (1
                                        + html.substring(0, i)
                                                .chars()
                                                .filter(c -> c == '\n')
                                                .count()),
                        new Text("网页标签过多", "the page has too many tags"),
                        new Text("年度报告没有这样的内容，请检查来源。", "No annual report is like that; check where it comes from.")));
            }
        }
    }

    private static Set<Element> cellsAroundTables(Element page) {
        Set<Element> cells = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Element element = page; element != null; element = next(element, page)) {
            if (!element.normalName().equals("table")) {
                continue;
            }
            for (Element above = element.parent(); above != null; above = above.parent()) {
                if (isCell(above)) {
                    cells.add(above);
                    break;
                }
            }
        }
        return cells;
    }

    /** The element behind another in the order of the page; null at its end. */
    private static @Nullable Element next(Element element, Element page) {
        Element child = element.firstElementChild();
        if (child != null) {
            return child;
        }
        for (Element above = element; above != null && !above.equals(page); above = above.parent()) {
            Element sibling = above.nextElementSibling();
            if (sibling != null) {
                return sibling;
            }
        }
        return null;
    }

    private SourceDocument document() {
        List<SourceBlock> blocks = new ArrayList<>(parts.size());
        int tables = 0;
        for (Object part : parts) {
            if (part instanceof SourceLine line) {
                blocks.add(line);
            } else if (part instanceof OpenTable table && !table.rows.isEmpty()) {
                blocks.add(new SourceTable(++tables, table.rows, table.element.attr(TABLE)));
            }
        }
        return new SourceDocument("html", List.of(), blocks, items);
    }

    private NodeFilter.FilterResult enter(Node node) {
        if (node instanceof TextNode text) {
            write(text.getWholeText(), line(text));
            return NodeFilter.FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element)) {
            return NodeFilter.FilterResult.CONTINUE;
        }
        String name = element.normalName();
        if (NOT_SHOWN.contains(name) || isHidden(element)) {
            return NodeFilter.FilterResult.SKIP_ENTIRELY;
        }
        if (NO_TEXT.contains(name)) {
            if (!openCells.isEmpty() && !element.attr("type").equalsIgnoreCase("hidden")) {
                write("\uFFFC", line(element));
            }
            return NodeFilter.FilterResult.SKIP_ENTIRELY;
        }
        enterItem(element);
        switch (name) {
            case "table" -> {
                breakLine();
                OpenTable table = new OpenTable(element);
                takeOutside();
                parts.add(table);
                openTables.push(table);
            }
            case "thead", "tbody", "tfoot" -> endGroup();
            case "td", "th" -> enterCell(element);
            case "sup" -> raised++;
            case "sub" -> lowered++;
            default -> {
                if (STRUCK_OUT.contains(name)) {
                    write("~~", line(element));
                } else if (isBlock(element)) {
                    breakLine();
                }
            }
        }
        return NodeFilter.FilterResult.CONTINUE;
    }

    private void leave(Element element) {
        String name = element.normalName();
        switch (name) {
            case "table" -> {
                breakLine();
                if (!openTables.isEmpty() && openTables.peek().element.equals(element)) {
                    openTables.pop();
                }
            }
            case "thead", "tbody", "tfoot" -> endGroup();
            case "tr" -> {
                if (!openTables.isEmpty()) {
                    openTables.peek().endRow();
                }
            }
            case "td", "th" -> leaveCell(element);
            case "sup" -> raised--;
            case "sub" -> lowered--;
            default -> {
                if (STRUCK_OUT.contains(name)) {
                    write("~~", line(element));
                } else if (isBlock(element)) {
                    breakLine();
                }
            }
        }
        leaveItem(element);
    }

    private void enterCell(Element element) {
        breakLine();
        if (!openTables.isEmpty()) {
            openCells.push(new OpenCell(element, aroundTables.contains(element), positions));
        }
    }

    private void leaveCell(Element element) {
        breakLine();
        OpenCell cell = openCells.peek();
        if (cell == null || !cell.element.equals(element)) {
            return;
        }
        openCells.pop();
        OpenTable table = openTables.peek();
        if (table == null) {
            return;
        }
        List<SourceLine> printed = cell.flow.lines;
        String text = cell.aroundTable ? beginning(element) : join(printed);
        if (text.length() > LONGEST_CELL && !cell.aroundTable) {
            takeOutside();
            parts.addAll(printed);
        }
        table.add(
                text,
                printed.isEmpty()
                        ? positions.next(line(element))
                        : printed.get(0).at(),
                element.attr(FIGURE),
                span(element.attr("colspan"), MAX_COLSPAN),
                span(element.attr("rowspan"), MAX_ROWSPAN));
    }

    private void endGroup() {
        if (!openTables.isEmpty()) {
            openTables.peek().endGroup();
        }
    }

    /** The text of a cell around a table, as far as it is needed to see that the cell is neither blank nor a figure. */
    private String beginning(Element cell) {
        Flow text = new Flow(positions);
        cell.filter((node, depth) -> {
            if (node instanceof TextNode part) {
                text.write(part.getWholeText(), 1);
            } else if (node instanceof Element element && isHiddenOrNotShown(element)) {
                return NodeFilter.FilterResult.SKIP_ENTIRELY;
            } else if (node instanceof Element element && (isCell(element) || isBlock(element))) {
                text.breakLine();
            }
            return text.length() > LONGEST_CELL ? NodeFilter.FilterResult.STOP : NodeFilter.FilterResult.CONTINUE;
        });
        text.breakLine();
        return join(text.lines);
    }

    private void enterItem(Element element) {
        boolean outermost = openItems.isEmpty() && element.hasAttr("itemscope") && element.hasAttr("itemtype");
        if (outermost || (!openItems.isEmpty() && element.hasAttr("itemprop"))) {
            openItems.push(new OpenItem(element, positions));
        }
    }

    private void leaveItem(Element element) {
        OpenItem item = openItems.peek();
        if (item == null || !item.element.equals(element)) {
            return;
        }
        openItems.pop();
        item.flow.breakLine();
        OpenItem above = openItems.peek();
        SourceItem closed = new SourceItem(
                above == null ? "" : element.attr("itemprop"),
                element.attr("itemtype"),
                item.items.isEmpty() ? join(item.flow.lines) : "",
                element.hasAttr(FIGURE) ? element.attr(FIGURE) : element.attr(TEXT),
                line(element),
                item.items);
        (above == null ? items : above.items).add(closed);
    }

    private void write(String text, int line) {
        String shown = raised > 0 ? Digits.raised(text) : lowered > 0 ? Digits.lowered(text) : text;
        flow().write(shown, line);
        // Only a part without parts has a text, so no text is kept twice however deep the parts are.
        if (!openItems.isEmpty() && openItems.peek().items.isEmpty()) {
            openItems.peek().flow.write(shown, line);
        }
    }

    private void breakLine() {
        flow().breakLine();
        if (!openItems.isEmpty()) {
            openItems.peek().flow.breakLine();
        }
        if (openCells.isEmpty() || openCells.peek().aroundTable) {
            takeOutside();
        }
    }

    private Flow flow() {
        OpenCell cell = openCells.peek();
        return cell == null || cell.aroundTable ? outside : cell.flow;
    }

    private void takeOutside() {
        outside.breakLine();
        parts.addAll(outside.lines);
        outside.lines.clear();
    }

    private static boolean isCell(Element element) {
        return element.normalName().equals("td") || element.normalName().equals("th");
    }

    private static boolean isBlock(Element element) {
        return element.isBlock()
                || element.normalName().equals("br")
                || element.normalName().equals("title");
    }

    private static boolean isHidden(Element element) {
        String style = element.attr("style");
        // Most styles of pages made by word processors are long and hide nothing.
        boolean mayHide = style.contains("one") || style.contains("ONE");
        return (mayHide && HIDES.matcher(style).find()) || element.hasAttr("hidden");
    }

    private static boolean isHiddenOrNotShown(Element element) {
        return NOT_SHOWN.contains(element.normalName()) || isHidden(element);
    }

    private static int line(Node node) {
        return Math.max(1, node.sourceRange().start().lineNumber());
    }

    private static String join(List<SourceLine> lines) {
        return String.join("\n", lines.stream().map(SourceLine::text).toList());
    }

    /** A span as HTML reads it: the digits in front, at most the limit; 0 only of rows, for all that are left. */
    private static int span(String attribute, int most) {
        int value = 0;
        String digits = attribute.strip();
        for (int i = 0; i < digits.length() && digits.charAt(i) >= '0' && digits.charAt(i) <= '9'; i++) {
            value = Math.min(most, value * 10 + digits.charAt(i) - '0');
        }
        boolean restOfRows = most == MAX_ROWSPAN && digits.equals("0");
        return restOfRows ? MAX_ROWSPAN : Math.max(1, value);
    }

    /** Text as it is shown: spaces of the source are single ones, and lines end where elements break them. */
    private static final class Flow {
        private final List<SourceLine> lines = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private boolean space;
        private final HtmlLines positions;
        private int start;

        Flow(HtmlLines positions) {
            this.positions = positions;
        }

        void write(String raw, int line) {
            int number = line;
            for (int i = 0; i < raw.length(); i++) {
                char c = raw.charAt(i);
                if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f') {
                    number += c == '\n' ? 1 : 0;
                    space = true;
                } else {
                    if (text.length() == 0) {
                        start = number;
                    } else if (space) {
                        text.append(' ');
                    }
                    space = false;
                    text.append(c);
                }
            }
        }

        void breakLine() {
            String line = Spaces.strip(text.toString());
            if (!line.isEmpty()) {
                lines.add(new SourceLine(positions.next(start), line, line));
            }
            text.setLength(0);
            space = false;
        }

        int length() {
            return text.length()
                    + lines.stream().mapToInt(line -> line.text().length()).sum();
        }
    }

    /** A table whose end has not come yet, and which of its columns are covered from above. */
    private static final class OpenTable {
        private final Element element;
        private final List<SourceRow> rows = new ArrayList<>();
        private List<SourceCell> cells = new ArrayList<>();
        /** For how many rows, the current one included, each column is covered. No form has nearly as many columns. */
        private int[] covered = new int[16];
        /** How many columns may be covered. */
        private int columns;
        /** Where the next cell of the current row may begin. */
        private int column;

        OpenTable(Element element) {
            this.element = element;
        }

        void add(String text, Position at, String stated, int colspan, int rowspan) {
            while (column < columns && covered[column] > 0) {
                column++;
            }
            int end = Math.min(column + colspan, MAX_COLSPAN);
            Span span = new Span(Math.min(column + 1, MAX_COLSPAN), Math.max(end, Math.min(column + 1, MAX_COLSPAN)));
            cells.add(new SourceCell(text, at, cells.size() + 1, span, stated));
            if (end > covered.length) {
                covered = Arrays.copyOf(covered, Math.min(MAX_COLSPAN, 2 * end));
            }
            for (; column < end; column++) {
                covered[column] = Math.max(covered[column], rowspan);
            }
            columns = Math.max(columns, end);
        }

        void endRow() {
            int width = 0;
            for (int i = 0; i < columns; i++) {
                if (covered[i] > 0) {
                    width = i + 1;
                    covered[i]--;
                }
            }
            if (!cells.isEmpty()) {
                rows.add(new SourceRow(rows.size() + 1, cells, Math.max(0, width - cells.size())));
                cells = new ArrayList<>();
            }
            column = 0;
        }

        /** Nothing reaches from one group of rows into the next. */
        void endGroup() {
            Arrays.fill(covered, 0, columns, 0);
            columns = 0;
        }
    }

    /** A cell whose end has not come yet. */
    private static final class OpenCell {
        private final Element element;
        private final boolean aroundTable;
        private final Flow flow;

        OpenCell(Element element, boolean aroundTable, HtmlLines positions) {
            this.flow = new Flow(positions);
            this.element = element;
            this.aroundTable = aroundTable;
        }
    }

    /** A named part whose end has not come yet. */
    private static final class OpenItem {
        private final Element element;
        private final Flow flow;
        private final List<SourceItem> items = new ArrayList<>();

        OpenItem(Element element, HtmlLines positions) {
            this.flow = new Flow(positions);
            this.element = element;
        }
    }
}
