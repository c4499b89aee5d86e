package io.gongkai.core.page;

import io.gongkai.core.document.HtmlDocument;
import io.gongkai.core.figure.Figure;
import io.gongkai.core.figure.FigureKind;
import io.gongkai.core.reading.FigurePrint;
import org.jsoup.nodes.Element;

/** A table in the making: rows of labels and figures, which may span columns and rows. */
public final class PageTable {
    private final Element table;
    private Element group;
    private Element row;

    private PageTable(Element table) {
        this.table = table;
        this.group = table;
        this.row = table;
    }

    /**
     * Adds a table.
     *
     * @param parent where it stands
     * @param name the name of the table, for its style
     * @param widths the widths of its columns in percent
     * @return the table, without rows
     */
    public static PageTable in(Element parent, String name, int... widths) {
        Element table = parent.appendElement("table").addClass(name);
        Element columns = table.appendElement("colgroup");
        for (int width : widths) {
            columns.appendElement("col").attr("style", "width: " + width + "%");
        }
        return new PageTable(table);
    }

    /**
     * Names the table, where a page prints the same form more than once.
     *
     * @param name the name; empty for none
     * @return this
     */
    public PageTable named(String name) {
        if (!name.isEmpty()) {
            table.attr(HtmlDocument.TABLE, name);
        }
        return this;
    }

    /**
     * Begins the head, which is printed again on every page.
     *
     * @return this
     */
    public PageTable head() {
        group = table.appendElement("thead");
        return this;
    }

    /**
     * Begins rows below the head, which are kept together on a printed page where the style says so.
     *
     * @return this
     */
    public PageTable body() {
        group = table.appendElement("tbody");
        return this;
    }

    /**
     * Begins a row.
     *
     * @return this
     */
    public PageTable row() {
        row = group.appendElement("tr");
        return this;
    }

    /**
     * Adds the head of columns.
     *
     * @param text the label
     * @param columns how many columns it spans
     * @param rows how many rows it spans
     * @return this
     */
    public PageTable columnHead(String text, int columns, int rows) {
        cell("th", columns, rows)
                .attr("scope", columns == 1 ? "col" : "colgroup")
                .text(text);
        return this;
    }

    /**
     * Adds the label of rows.
     *
     * @param text the label
     * @param columns how many columns it spans
     * @param rows how many rows it spans
     * @return the cell, for its style and for notes below the label
     */
    public Element rowHead(String text, int columns, int rows) {
        return cell("th", columns, rows)
                .attr("scope", rows == 1 ? "row" : "rowgroup")
                .appendText(text);
    }

    /**
     * Adds a cell with a text that is no label, such as a unit.
     *
     * @param text the text
     * @param columns how many columns it spans
     * @return this
     */
    public PageTable text(String text, int columns) {
        cell("td", columns, 1).addClass("text").text(text);
        return this;
    }

    /**
     * Adds a figure.
     *
     * @param figure the figure
     * @param kind what the cell is meant to hold
     * @param unit the unit of amounts that the table prints for the cell elsewhere; empty for none
     * @param columns how many columns it spans
     * @return this
     */
    public PageTable figure(Figure figure, FigureKind kind, String unit, int columns) {
        FigurePrint print = FigurePrint.of(figure, kind, unit);
        Element cell = cell("td", columns, 1).text(print.text());
        PageLegend.mark(cell, figure);
        if (!print.stated().isEmpty()) {
            cell.attr(HtmlDocument.FIGURE, print.stated());
        }
        return this;
    }

    private Element cell(String tag, int columns, int rows) {
        Element cell = row.appendElement(tag);
        if (columns > 1) {
            cell.attr("colspan", Integer.toString(columns));
        }
        if (rows > 1) {
            cell.attr("rowspan", Integer.toString(rows));
        }
        return cell;
    }
}
