package io.gongkai.core.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** What is drawn on one page, as it is seen: the glyphs, and the lines that are ruled. */
final class PageReader extends PDFGraphicsStreamEngine {
    /** Colours, pictures, clips and marks change nothing of what is written where, and cost most of the time. */
    private static final Set<String> NEEDED = Set.of(
            "q", "Q", "cm", "BT", "ET", "Tf", "Td", "TD", "Tm", "T*", "Tj", "TJ", "'", "\"", "Tc", "Tw", "Tz", "TL",
            "Tr", "Ts", "m", "l", "c", "v", "y", "h", "re", "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "n", "Do");

    /** A filled rectangle that is no thicker is a line. */
    private static final float THICKEST_RULE = 3;
    /** More lines are a picture. */
    private static final int MOST_RULES = 50_000;
    /** The standard has programs keep 28; each takes some hundred bytes. */
    private static final int MOST_SAVED_STATES = 10_000;

    private final int number;
    private final PdfBudget budget;
    private final PdfStreams streams;
    private final int rotation;
    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
    /** The path that is not painted yet: its pieces as pairs of points, and the corners of its parts. */
    private final List<float[]> pieces = new ArrayList<>();

    private final List<float[]> outlines = new ArrayList<>();
    private float startX;
    private float startY;
    private float x;
    private float y;

    PageReader(PDPage page, int number, PdfBudget budget, PdfStreams streams) {
        super(page);
        this.number = number;
        this.budget = budget;
        this.streams = streams;
        this.rotation = Math.floorMod(page.getRotation(), 360);
    }

    List<Glyph> glyphs() {
        return glyphs;
    }

    List<Rule> rules() {
        return rules;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        budget.takeOperator(number);
        if (getGraphicsStackSize() > MOST_SAVED_STATES) {
            throw PdfProblem.TOO_MANY_STATES.over(MOST_SAVED_STATES, "page " + number);
        }
        if (NEEDED.contains(operator.getName())
                && (!operator.getName().equals("Do") || (!operands.isEmpty() && drawsForm(operands.get(0))))) {
            super.processOperator(operator, operands);
        }
    }

    private boolean drawsForm(COSBase name) {
        COSDictionary drawn =
                getResources() == null ? null : getResources().getCOSObject().getCOSDictionary(COSName.XOBJECT);
        if (drawn == null || !(name instanceof COSName key)) {
            return false;
        }
        if (drawn.getDictionaryObject(key) instanceof COSStream form
                && COSName.FORM.equals(form.getCOSName(COSName.SUBTYPE))) {
            streams.draw(form, number);
            return true;
        }
        return false;
    }

    @Override
    protected void showGlyph(Matrix place, PDFont font, int code, Vector displacement) throws IOException {
        budget.takeGlyph(number);
        float ahead = seenX(place.getValue(0, 0), place.getValue(0, 1));
        float down = seenY(place.getValue(0, 0), place.getValue(0, 1));
        if (Math.abs(ahead) > 0.1f * Math.abs(down) && Math.abs(down) > 0.1f * Math.abs(ahead)) {
            return;
        }
        Point2D.Float end = place.transformPoint(displacement.getX(), displacement.getY());
        float fromX = seenX(place.getTranslateX(), place.getTranslateY());
        float fromY = seenY(place.getTranslateX(), place.getTranslateY());
        float toX = seenX(end.x, end.y);
        float size = Math.max(Math.abs(place.getScalingFactorY()), 0.01f);
        if (Float.isFinite(fromX) && Float.isFinite(fromY) && Float.isFinite(toX) && Float.isFinite(size)) {
            glyphs.add(new Glyph(characters(font, code), Math.min(fromX, toX), Math.max(fromX, toX), fromY, size));
        }
    }

    private static String characters(PDFont font, int code) throws IOException {
        @Nullable String text = font.toUnicode(code);
        if (text == null || text.isEmpty()) {
            return font instanceof PDSimpleFont && code >= ' ' && code < 0x7F ? String.valueOf((char) code) : "\uFFFD";
        }
        return Radicals.characters(text);
    }

    private float seenX(float px, float py) {
        return switch (rotation) {
            case 90 -> py;
            case 180 -> -px;
            case 270 -> -py;
            default -> px;
        };
    }

    private float seenY(float px, float py) {
        return switch (rotation) {
            case 90 -> px;
            case 180 -> py;
            case 270 -> -px;
            default -> -py;
        };
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        moveTo((float) p0.getX(), (float) p0.getY());
        lineTo((float) p1.getX(), (float) p1.getY());
        lineTo((float) p2.getX(), (float) p2.getY());
        lineTo((float) p3.getX(), (float) p3.getY());
        closePath();
    }

    @Override
    public void moveTo(float toX, float toY) {
        x = toX;
        y = toY;
        startX = x;
        startY = y;
        if (outlines.size() < MOST_RULES) {
            outlines.add(new float[] {toX, toY, toX, toY});
        }
    }

    @Override
    public void lineTo(float toX, float toY) {
        if (pieces.size() < MOST_RULES) {
            pieces.add(new float[] {x, y, toX, toY});
        }
        x = toX;
        y = toY;
        if (!outlines.isEmpty()) {
            float[] outline = outlines.get(outlines.size() - 1);
            outline[0] = Math.min(outline[0], toX);
            outline[1] = Math.min(outline[1], toY);
            outline[2] = Math.max(outline[2], toX);
            outline[3] = Math.max(outline[3], toY);
        }
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        // Curves rule no tables; where they end, lines may go on.
        x = x3;
        y = y3;
    }

    @Override
    public Point2D getCurrentPoint() {
        return new Point2D.Float(x, y);
    }

    @Override
    public void closePath() {
        lineTo(startX, startY);
    }

    @Override
    public void endPath() {
        pieces.clear();
        outlines.clear();
    }

    @Override
    public void strokePath() {
        pieces.forEach(piece -> addRule(piece[0], piece[1], piece[2], piece[3], 1));
        endPath();
    }

    @Override
    public void fillPath(int windingRule) {
        outlines.forEach(outline -> addRule(outline[0], outline[1], outline[2], outline[3], THICKEST_RULE));
        endPath();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        strokePath();
    }

    private void addRule(float x1, float y1, float x2, float y2, float thickest) {
        float left = Math.min(seenX(x1, y1), seenX(x2, y2));
        float right = Math.max(seenX(x1, y1), seenX(x2, y2));
        float top = Math.min(seenY(x1, y1), seenY(x2, y2));
        float bottom = Math.max(seenY(x1, y1), seenY(x2, y2));
        if (rules.size() >= MOST_RULES
                || !(Float.isFinite(left) && Float.isFinite(right) && Float.isFinite(top) && Float.isFinite(bottom))) {
            return;
        }
        if (bottom - top <= thickest && right - left > bottom - top) {
            rules.add(new Rule(true, (top + bottom) / 2, left, right));
        } else if (right - left <= thickest && bottom - top > right - left) {
            rules.add(new Rule(false, (left + right) / 2, top, bottom));
        }
    }

    @Override
    public void drawImage(PDImage image) {}

    @Override
    public void clip(int windingRule) {}

    @Override
    public void shadingFill(COSName name) {}
}
