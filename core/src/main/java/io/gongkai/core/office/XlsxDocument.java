package io.gongkai.core.office;

import io.gongkai.core.document.SourceBlock;
import io.gongkai.core.document.SourceDocument;
import io.gongkai.core.input.UnreadableInputException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads workbooks ({@code .xlsx}) as a spreadsheet program shows them: sheets, rows and columns that are hidden are left out.
 *
 * <ul>
 *   <li>A sheet is lines and tables. A row with one text is a line where it stands above the first row with several, or beside
 *       an empty row, or below the last row with several unless it has blank cells, and wherever it is a sentence; all other
 *       rows are rows of tables. Empty rows alone separate nothing.
 *   <li>Merged cells are one cell, in their first row; the {@link io.gongkai.core.document.Span} has the columns of the sheet.
 *       Columns in which a table prints nothing have no cells.
 *   <li>Numbers are the stored decimals, never made binary. Of a decimal fraction the 15 digits are taken that a sheet shows, as
 *       what is stored behind them was never typed ({@code 160.59639999999999} is {@code 160.5964}). Percentages have their
 *       sign, days are dates such as {@code 2020-01-31}; any other format of numbers changes nothing.
 *   <li>A formula is its stored result. One without a result is {@code U+FFFC}, as is what is no text in pages.
 * </ul>
 *
 * <p>The page of a position is the number of the sheet, its line the row.
 */
public final class XlsxDocument {
    /** More strings than the largest workbook with a report has; they would only eat memory. */
    private static final int MAX_STRINGS = 200_000;

    private static final int MAX_SHEETS = 1_000;

    /** The formats of numbers that have no text in the file, as far as they are told apart here. */
    private static final Map<Integer, String> BUILT_IN = builtIn();

    private final OfficeFile file;
    private final Map<String, OfficeFile.Relation> relations;
    private final List<String> strings = new ArrayList<>();
    private final List<String> formats = new ArrayList<>();
    private boolean since1904;

    private XlsxDocument(OfficeFile file, String main) {
        this.file = file;
        this.relations = file.relations(main);
    }

    /**
     * Reads a workbook.
     *
     * @param bytes the bytes of the file
     * @return the document, of the kind {@code xlsx}
     * @throws UnreadableInputException if the file is broken, has no workbook, or is larger inside than any report
     */
    public static SourceDocument parse(byte[] bytes) {
        OfficeFile file = OfficeFile.open(bytes);
        String main = file.mainPart("xl/workbook.xml");
        return new XlsxDocument(file, main).read(file.xml(main).orElseThrow(() -> OfficeProblem.NO_DOCUMENT.at("")));
    }

    private SourceDocument read(OfficeXml workbook) {
        part("/sharedStrings").ifPresent(this::readStrings);
        part("/styles").ifPresent(this::readFormats);
        List<SourceBlock> blocks = new ArrayList<>();
        OfficeBudget budget = new OfficeBudget();
        int sheets = 0;
        while (workbook.next()) {
            if (workbook.starts("workbookPr")) {
                since1904 = !workbook.attribute("date1904").isEmpty() && workbook.isOn("date1904");
            } else if (workbook.starts("sheet") && ++sheets <= MAX_SHEETS) {
                OfficeFile.Relation sheet = relations.get(workbook.attribute("id"));
                boolean shown = !workbook.attribute("state")
                        .toLowerCase(java.util.Locale.ROOT)
                        .endsWith("hidden");
                if (shown && sheet != null && sheet.type().endsWith("/worksheet")) {
                    if (!file.has(sheet.target())) {
                        throw OfficeProblem.BROKEN.at(sheet.target());
                    }
                    new SheetReader(this, budget, sheets).read(file, sheet.target(), blocks);
                }
            }
        }
        return new SourceDocument("xlsx", blocks);
    }

    private java.util.Optional<OfficeXml> part(String type) {
        return relations.values().stream()
                .filter(relation -> relation.type().endsWith(type))
                .findFirst()
                .flatMap(relation -> file.xml(relation.target()));
    }

    private void readStrings(OfficeXml xml) {
        while (xml.next()) {
            if (xml.starts("si")) {
                if (strings.size() == MAX_STRINGS) {
                    throw OfficeProblem.TOO_MANY_STRINGS.at(xml.place(), Map.of("n", MAX_STRINGS));
                }
                strings.add(richText(xml, "si"));
            }
        }
    }

    /** The text of a string, up to the end of its element; how to read it aloud is no part of it. */
    static String richText(OfficeXml xml, String element) {
        StringBuilder text = new StringBuilder();
        RunText set = RunText.PLAIN;
        boolean inText = false;
        while (xml.next() && !(xml.ends() && xml.name().equals(element))) {
            if (xml.starts("rPh") || xml.starts("phoneticPr")) {
                xml.skip();
            } else if (xml.starts("r")) {
                set = RunText.PLAIN;
            } else if (xml.starts()) {
                set = set.with(xml);
                inText = xml.name().equals("t");
            } else if (xml.ends()) {
                inText = false;
            } else if (xml.isText() && inText) {
                text.append(set.show(xml.text()));
            }
        }
        return text.toString().replace("_x000D_", "").replace("\r", "");
    }

    private void readFormats(OfficeXml xml) {
        Map<Integer, String> own = new HashMap<>(BUILT_IN);
        boolean ofCells = false;
        while (xml.next()) {
            if (xml.starts("numFmt")) {
                own.put(xml.number("numFmtId", Integer.MAX_VALUE, 0), xml.attribute("formatCode"));
            } else if (xml.starts("cellXfs")) {
                ofCells = true;
            } else if (xml.ends() && xml.name().equals("cellXfs")) {
                ofCells = false;
            } else if (ofCells && xml.starts("xf")) {
                formats.add(own.getOrDefault(xml.number("numFmtId", Integer.MAX_VALUE, 0), ""));
            }
        }
    }

    /** The text of a cell that is given as a number, or as the number of a string. */
    String text(OfficeXml place, String type, String stored, int style) {
        return switch (type) {
            case "s" -> string(place, stored.strip());
            case "b" -> stored.strip().equals("1") ? "TRUE" : "FALSE";
            case "str", "e", "d" -> stored;
            default -> ShownNumber.show(stored.strip(), style < formats.size() ? formats.get(style) : "", since1904);
        };
    }

    private String string(OfficeXml place, String number) {
        try {
            return strings.get(Integer.parseInt(number));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw OfficeProblem.BROKEN.at(place.place());
        }
    }

    private static Map<Integer, String> builtIn() {
        Map<Integer, String> formats = new HashMap<>(Map.of(9, "0%", 10, "0.00%"));
        for (int[] range : new int[][] {{14, 22}, {27, 36}, {45, 47}, {50, 58}}) {
            for (int id = range[0]; id <= range[1]; id++) {
                formats.put(id, "yyyy-mm-dd");
            }
        }
        return formats;
    }
}
