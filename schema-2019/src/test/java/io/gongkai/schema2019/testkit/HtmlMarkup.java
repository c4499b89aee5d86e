package io.gongkai.schema2019.testkit;

import io.gongkai.core.testkit.PrintedDocument;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Prints documents as pages with the markup that word processors, editors and people leave. */
final class HtmlMarkup {
    private final Random random;
    private final StringBuilder html = new StringBuilder();
    private final boolean upperCase;
    private final boolean endTagsLeftOut;
    private final boolean groups;
    private final int style;
    /** Into how many columns each column of a head is divided; rows of figures are not, so that their spans differ. */
    private final boolean finerHead;

    private HtmlMarkup(Random random) {
        this.random = random;
        upperCase = random.nextInt(4) == 0;
        endTagsLeftOut = random.nextInt(4) == 0;
        groups = random.nextBoolean();
        style = random.nextInt(5);
        finerHead = random.nextInt(4) == 0;
    }

    static String print(PrintedDocument document, Random random) {
        HtmlMarkup markup = new HtmlMarkup(random);
        markup.page(document);
        return markup.html.toString();
    }

    private void page(PrintedDocument document) {
        html.append("<html><head><meta charset=\"utf-8\"><title>年度报告</title></head><body><!-- <td>1</td> -->\n");
        boolean laidOut = random.nextInt(3) == 0;
        html.append(laidOut ? "<table width=100%><tr><td>\n" : "<div>\n");
        for (Object part : document.parts()) {
            if (part instanceof PrintedDocument.Grid grid) {
                table(grid);
            } else {
                String tag = random.nextBoolean() ? "p" : "div";
                html.append("<" + tag + ">").append(dressed(part.toString())).append("</" + tag + ">\n");
            }
        }
        html.append(laidOut ? "</td></tr></table>" : "</div>").append("</body></html>");
    }

    private String tag(String name) {
        return upperCase ? name.toUpperCase(Locale.ROOT) : name;
    }

    private void table(PrintedDocument.Grid grid) {
        html.append('<').append(tag("table")).append(" border=1 class=MsoTableGrid>");
        int head = grid.height() > 3 && groups ? 1 + random.nextInt(3) : 0;
        for (int row = 0; row < grid.height(); row++) {
            if (groups && row == 0) {
                html.append(head > 0 ? "<thead>" : "<tbody>");
            } else if (groups && row == head && rowsEndBefore(grid, row)) {
                html.append("</thead><tbody>");
            }
            html.append('<').append(tag("tr")).append(" style=\"height:14.25pt\">");
            int y = row;
            List<PrintedDocument.Placed> cells =
                    grid.cells().stream().filter(placed -> placed.row() == y).toList();
            boolean finer = finerHead && row < headRows(grid);
            for (PrintedDocument.Placed placed : cells) {
                cell(placed, finer ? 2 : 1);
            }
            html.append(endTagsLeftOut ? "" : "</" + tag("tr") + ">").append('\n');
        }
        html.append(groups ? "</tbody>" : "").append("</").append(tag("table")).append(">\n");
    }

    private static boolean rowsEndBefore(PrintedDocument.Grid grid, int row) {
        return grid.cells().stream()
                .noneMatch(placed ->
                        placed.row() < row && placed.row() + placed.cell().down() > row);
    }

    /** The rows in front of the first one with a number. */
    private static int headRows(PrintedDocument.Grid grid) {
        return grid.cells().stream()
                .filter(placed ->
                        placed.column() > 0 && placed.cell().text().chars().anyMatch(Character::isDigit))
                .mapToInt(PrintedDocument.Placed::row)
                .min()
                .orElse(0);
    }

    private void cell(PrintedDocument.Placed placed, int times) {
        html.append('<').append(tag("td"));
        int across = placed.cell().across() * times;
        if (across > 1) {
            html.append(" colspan=").append(random.nextBoolean() ? "\"" + across + "\"" : across);
        }
        if (placed.cell().down() > 1) {
            html.append(" rowspan='").append(placed.cell().down()).append('\'');
        }
        html.append('>').append(dressed(placed.cell().text())).append(endTagsLeftOut ? "" : "</" + tag("td") + ">");
    }

    private String dressed(String text) {
        String escaped = text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\u00a0", "&nbsp;");
        if (escaped.isEmpty() && random.nextBoolean()) {
            escaped = "&nbsp;";
        }
        return switch (style) {
            case 0 -> escaped;
            case 1 ->
                "<p class=MsoNormal align=center><span lang=EN-US style='mso-bidi-font-size:10.5pt'>" + escaped
                        + "<o:p></o:p></span></p>";
            case 2 -> "<p><font face=\"宋体\"><span style=\"mso-spacerun:'yes';\">" + escaped + "</span></font></p>";
            case 3 -> "\n   <!--[if !supportEmptyParas]-->" + escaped + "<!--[endif]-->\n";
            default -> pieces(escaped);
        };
    }

    /** The text in several elements, as editors leave it behind changes. */
    private String pieces(String text) {
        if (text.length() < 2 || text.indexOf('&') >= 0) {
            return "<span>" + text + "</span>";
        }
        int at = 1 + random.nextInt(text.length() - 1);
        return "<b>" + text.substring(0, at) + "</b><span>" + text.substring(at) + "</span>";
    }
}
