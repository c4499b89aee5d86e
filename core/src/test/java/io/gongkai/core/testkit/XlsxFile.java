package io.gongkai.core.testkit;

import java.util.regex.Pattern;

/** Workbooks that a test makes. */
public final class XlsxFile {
    private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]{0,14}");

    private XlsxFile() {}

    /**
     * A workbook of one sheet that prints a document: lines merged over the widest table, an empty row between its parts, and
     * plain numbers as numbers.
     *
     * @param document the document
     * @return the bytes
     */
    public static byte[] of(PrintedDocument document) {
        int width = document.parts().stream()
                .mapToInt(part -> part instanceof PrintedDocument.Grid grid ? grid.width() : 1)
                .max()
                .orElse(1);
        StringBuilder rows = new StringBuilder();
        StringBuilder merges = new StringBuilder();
        int number = 1;
        for (Object part : document.parts()) {
            if (part instanceof PrintedDocument.Grid grid) {
                for (int row = 0; row < grid.height(); row++) {
                    rows.append("<row r=\"").append(number + row).append("\">");
                    for (int column = 0; column < grid.width(); column++) {
                        PrintedDocument.Placed placed = grid.at(row, column);
                        boolean begins = placed.row() == row && placed.column() == column;
                        rows.append(cell(
                                number + row, column, begins ? placed.cell().text() : ""));
                    }
                    rows.append("</row>");
                }
                for (PrintedDocument.Placed placed : grid.cells()) {
                    if (placed.cell().isMerged()) {
                        int last = Math.min(
                                grid.height(), placed.row() + placed.cell().down());
                        merges.append(merge(
                                number + placed.row(),
                                placed.column(),
                                number + last - 1,
                                placed.column() + placed.cell().across() - 1));
                    }
                }
                number += grid.height() + 1;
            } else {
                rows.append("<row r=\"").append(number).append("\">");
                rows.append(cell(number, 0, part.toString())).append("</row>");
                if (width > 1) {
                    merges.append(merge(number, 0, number, width - 1));
                }
                number += 2;
            }
        }
        String all = merges.isEmpty() ? "" : "<mergeCells>" + merges + "</mergeCells>";
        return withSheet("<sheetData>" + rows + "</sheetData>" + all).bytes();
    }

    /**
     * A workbook with a sheet of one's own, and the parts that it takes.
     *
     * @param sheet the markup in the sheet
     * @return the file, to which parts may be added
     */
    public static ZipFile withSheet(String sheet) {
        return new ZipFile()
                .with("_rels/.rels", ZipFile.relations("officeDocument", "xl/workbook.xml"))
                .with(
                        "xl/workbook.xml",
                        "<workbook xmlns:r=\"r\"><sheets><sheet name=\"1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>")
                .with(
                        "xl/_rels/workbook.xml.rels",
                        ZipFile.relations(
                                "worksheet",
                                "worksheets/sheet1.xml",
                                "sharedStrings",
                                "sharedStrings.xml",
                                "styles",
                                "styles.xml"))
                .with("xl/worksheets/sheet1.xml", "<worksheet>" + sheet + "</worksheet>");
    }

    private static String cell(int row, int column, String text) {
        String start = "<c r=\"" + letters(column) + row + "\"";
        if (text.isEmpty()) {
            return start + "/>";
        }
        return NUMBER.matcher(text).matches()
                ? start + "><v>" + text + "</v></c>"
                : start + " t=\"inlineStr\"><is><t xml:space=\"preserve\">" + ZipFile.escaped(text) + "</t></is></c>";
    }

    private static String merge(int top, int left, int bottom, int right) {
        return "<mergeCell ref=\"" + letters(left) + top + ":" + letters(right) + bottom + "\"/>";
    }

    private static String letters(int column) {
        return column < 26 ? String.valueOf((char) ('A' + column)) : letters(column / 26 - 1) + letters(column % 26);
    }
}
