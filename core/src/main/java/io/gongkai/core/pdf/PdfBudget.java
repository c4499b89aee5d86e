package io.gongkai.core.pdf;

/** What a file may still draw. Forms draw other forms, so the size of a file says nothing of it. */
final class PdfBudget {
    /** A page of a report has some thousands. */
    private static final int MAX_OPERATORS = 2_000_000;

    private static final int MAX_GLYPHS = 1_000_000;
    /** As of pages. */
    private static final int MAX_CELLS = 200_000;

    private int operators;
    private int glyphs;
    private long cells;

    void takeOperator(int page) {
        if (++operators > MAX_OPERATORS) {
            throw PdfProblem.TOO_MANY_OPERATORS.over(MAX_OPERATORS, "page " + page);
        }
    }

    void takeGlyph(int page) {
        if (++glyphs > MAX_GLYPHS) {
            throw PdfProblem.TOO_MANY_GLYPHS.over(MAX_GLYPHS, "page " + page);
        }
    }

    void takeCells(long count, int page) {
        cells += count;
        if (cells > MAX_CELLS) {
            throw PdfProblem.TOO_MANY_CELLS.over(MAX_CELLS, "page " + page);
        }
    }
}
