package io.gongkai.core.testkit;

/** Files of a word processor that a test makes. */
public final class DocxFile {
    private DocxFile() {}

    /**
     * A file that prints a document.
     *
     * @param document the document
     * @return the bytes
     */
    public static byte[] of(PrintedDocument document) {
        StringBuilder body = new StringBuilder();
        for (Object part : document.parts()) {
            if (part instanceof PrintedDocument.Grid grid) {
                body.append(table(grid));
            } else {
                body.append(paragraphs(part.toString()));
            }
        }
        return withBody(body.toString()).bytes();
    }

    /**
     * A file with a body of one's own, and the parts that it takes.
     *
     * @param body the markup in the body
     * @return the file, to which parts may be added
     */
    public static ZipFile withBody(String body) {
        return withDocument("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
                + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
                + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\">"
                + "<w:body>" + body + "</w:body></w:document>");
    }

    /**
     * A file with a main part of one's own.
     *
     * @param xml the main part
     * @return the file, to which parts may be added
     */
    public static ZipFile withDocument(String xml) {
        return new ZipFile()
                .with("_rels/.rels", ZipFile.relations("officeDocument", "word/document.xml"))
                .with("word/document.xml", xml)
                .with(
                        "word/_rels/document.xml.rels",
                        ZipFile.relations("styles", "styles.xml", "footnotes", "footnotes.xml"));
    }

    private static String paragraphs(String text) {
        StringBuilder xml = new StringBuilder();
        for (String line : text.split("\n", -1)) {
            xml.append("<w:p><w:r><w:t xml:space=\"preserve\">")
                    .append(ZipFile.escaped(line))
                    .append("</w:t></w:r></w:p>");
        }
        return xml.toString();
    }

    private static String table(PrintedDocument.Grid grid) {
        StringBuilder xml = new StringBuilder("<w:tbl>");
        for (int row = 0; row < grid.height(); row++) {
            xml.append("<w:tr>");
            for (int column = 0; column < grid.width(); ) {
                PrintedDocument.Placed placed = grid.at(row, column);
                boolean goesOn = placed.row() < row;
                xml.append("<w:tc><w:tcPr><w:gridSpan w:val=\"")
                        .append(placed.cell().across())
                        .append("\"/>");
                if (placed.cell().down() > 1) {
                    xml.append(goesOn ? "<w:vMerge/>" : "<w:vMerge w:val=\"restart\"/>");
                }
                xml.append("</w:tcPr>")
                        .append(goesOn ? "<w:p/>" : paragraphs(placed.cell().text()))
                        .append("</w:tc>");
                column += placed.cell().across();
            }
            xml.append("</w:tr>");
        }
        return xml.append("</w:tbl>").toString();
    }
}
