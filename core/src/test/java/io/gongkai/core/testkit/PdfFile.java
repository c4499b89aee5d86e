package io.gongkai.core.testkit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * PDF files that a test makes. Their Chinese is in the font STSong-Light, which every reader of PDF files knows by name, so none
 * is embedded. Cells are centred, and wrapped at their width.
 */
public final class PdfFile {
    private static final int MARGIN = 40;
    private static final int SIZE = 9;
    private static final int LINE = 12;

    private final StringBuilder content = new StringBuilder();
    private final List<String> pages = new ArrayList<>();
    private float width = 595;
    private float height = 842;
    private int rotation;

    /**
     * A file that prints a document on one page, as high as it takes.
     *
     * @param document the document
     * @param ruled whether the cells of tables are ruled; else columns are told by the gaps between them alone
     * @return the bytes
     */
    public static byte[] of(PrintedDocument document, boolean ruled) {
        PdfFile file = new PdfFile();
        file.height = MARGIN * 2;
        for (Object part : document.parts()) {
            file.height += part instanceof PrintedDocument.Grid grid ? sum(heights(grid, file)) + LINE : 2 * LINE;
        }
        float y = file.height - MARGIN;
        for (Object part : document.parts()) {
            if (part instanceof PrintedDocument.Grid grid) {
                file.table(grid, y, ruled);
                y -= sum(heights(grid, file)) + LINE;
            } else {
                file.text(MARGIN, y - LINE, part.toString());
                y -= 2 * LINE;
            }
        }
        return file.bytes();
    }

    /**
     * The size of the pages.
     *
     * @param newWidth in points
     * @param newHeight in points
     * @param newRotation in degrees, to the right
     * @return this
     */
    public PdfFile page(float newWidth, float newHeight, int newRotation) {
        width = newWidth;
        height = newHeight;
        rotation = newRotation;
        return this;
    }

    /**
     * Writes a text.
     *
     * @param x from the left
     * @param y from below
     * @param text the text
     * @return this
     */
    public PdfFile text(float x, float y, String text) {
        return text(x, y, SIZE, text);
    }

    /**
     * Writes a text in a size.
     *
     * @param x from the left
     * @param y from below
     * @param size the size
     * @param text the text
     * @return this
     */
    public PdfFile text(float x, float y, float size, String text) {
        return content("BT /F " + size + " Tf " + x + " " + y + " Td <" + hex(text) + "> Tj ET\n");
    }

    /**
     * Rules a line.
     *
     * @param x1 where it begins, from the left
     * @param y1 where it begins, from below
     * @param x2 where it ends
     * @param y2 where it ends
     * @return this
     */
    public PdfFile line(float x1, float y1, float x2, float y2) {
        return content(x1 + " " + y1 + " m " + x2 + " " + y2 + " l S\n");
    }

    /**
     * Adds operators.
     *
     * @param operators the operators
     * @return this
     */
    public PdfFile content(String operators) {
        content.append(operators);
        return this;
    }

    /**
     * Begins the next page.
     *
     * @return this
     */
    public PdfFile nextPage() {
        pages.add(content.toString());
        content.setLength(0);
        return this;
    }

    /**
     * A text as operators have it.
     *
     * @param text the text
     * @return its code units in hexadecimal digits
     */
    public static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16BE));
    }

    /**
     * The file.
     *
     * @return its bytes
     */
    public byte[] bytes() {
        try (PDDocument document = document()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The file, to be changed before it is saved.
     *
     * @return the document of the library
     */
    public PDDocument document() {
        nextPage();
        PDDocument document = new PDDocument();
        try {
            for (String operators : pages) {
                PDPage page = new PDPage(new PDRectangle(width, height));
                page.setRotation(rotation);
                PDResources resources = new PDResources();
                COSDictionary fonts = new COSDictionary();
                fonts.setItem("F", font());
                resources.getCOSObject().setItem(COSName.FONT, fonts);
                page.setResources(resources);
                PDStream stream = new PDStream(document);
                try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                    out.write(operators.getBytes(StandardCharsets.ISO_8859_1));
                }
                page.setContents(stream);
                document.addPage(page);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return document;
    }

    private static COSDictionary font() {
        COSDictionary collection = new COSDictionary();
        collection.setItem("Registry", new COSString("Adobe"));
        collection.setItem("Ordering", new COSString("GB1"));
        collection.setInt("Supplement", 2);
        COSDictionary descriptor = new COSDictionary();
        descriptor.setName("Type", "FontDescriptor");
        descriptor.setName("FontName", "STSong-Light");
        descriptor.setInt("Flags", 6);
        COSArray widths = new COSArray();
        widths.add(COSInteger.ONE);
        widths.add(COSInteger.get(95));
        widths.add(COSInteger.get(500));
        COSDictionary shapes = new COSDictionary();
        shapes.setName("Type", "Font");
        shapes.setName("Subtype", "CIDFontType0");
        shapes.setName("BaseFont", "STSong-Light");
        shapes.setItem("CIDSystemInfo", collection);
        shapes.setItem("FontDescriptor", descriptor);
        shapes.setInt("DW", 1000);
        shapes.setItem("W", widths);
        COSArray descendants = new COSArray();
        descendants.add(shapes);
        COSDictionary font = new COSDictionary();
        font.setName("Type", "Font");
        font.setName("Subtype", "Type0");
        font.setName("BaseFont", "STSong-Light");
        font.setName("Encoding", "UniGB-UCS2-H");
        font.setItem("DescendantFonts", descendants);
        return font;
    }

    private float columnWidth(PrintedDocument.Grid grid) {
        return (width - 2 * MARGIN) / grid.width();
    }

    private static float width(String text) {
        return text.codePoints().map(c -> c < 0x2E80 ? SIZE : 2 * SIZE).sum() / 2f;
    }

    private static List<String> wrapped(String text, float most) {
        List<String> lines = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            StringBuilder open = new StringBuilder();
            for (int c : line.codePoints().toArray()) {
                if (width(open + Character.toString(c)) > most && open.length() > 0) {
                    lines.add(open.toString());
                    open.setLength(0);
                }
                open.appendCodePoint(c);
            }
            lines.add(open.toString());
        }
        return lines;
    }

    private static float[] heights(PrintedDocument.Grid grid, PdfFile file) {
        float[] heights = new float[grid.height()];
        for (PrintedDocument.Placed placed : grid.cells()) {
            int rows = Math.min(placed.cell().down(), grid.height() - placed.row());
            float most = file.columnWidth(grid) * placed.cell().across() - 4;
            float needed = (wrapped(placed.cell().text(), most).size() * LINE + 6f) / rows;
            for (int row = placed.row(); row < placed.row() + rows; row++) {
                heights[row] = Math.max(heights[row], needed);
            }
        }
        return heights;
    }

    private static float sum(float[] heights) {
        float sum = 0;
        for (float one : heights) {
            sum += one;
        }
        return sum;
    }

    private void table(PrintedDocument.Grid grid, float top, boolean ruled) {
        float[] heights = heights(grid, this);
        float column = columnWidth(grid);
        for (PrintedDocument.Placed placed : grid.cells()) {
            float above = top;
            for (int row = 0; row < placed.row(); row++) {
                above -= heights[row];
            }
            float below = above;
            for (int row = placed.row();
                    row < Math.min(grid.height(), placed.row() + placed.cell().down());
                    row++) {
                below -= heights[row];
            }
            float left = MARGIN + placed.column() * column;
            float right = left + placed.cell().across() * column;
            if (ruled) {
                line(left, above, right, above);
                line(left, below, right, below);
                line(left, above, left, below);
                line(right, above, right, below);
            }
            List<String> lines = wrapped(placed.cell().text(), right - left - 4);
            float y = (above + below) / 2 + lines.size() * LINE / 2f - SIZE;
            for (String line : lines) {
                text((left + right - width(line)) / 2, y, line);
                y -= LINE;
            }
        }
    }
}
