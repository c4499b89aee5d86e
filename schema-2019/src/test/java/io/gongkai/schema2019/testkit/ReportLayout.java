package io.gongkai.schema2019.testkit;

import io.gongkai.core.testkit.DocxFile;
import io.gongkai.core.testkit.PdfFile;
import io.gongkai.core.testkit.PrintedDocument;
import io.gongkai.core.testkit.XlsxFile;
import java.nio.charset.StandardCharsets;
import java.util.Random;

/** The layouts in which reports are published, with all that may vary within each. */
public enum ReportLayout {
    /** A page. */
    HTML(true, 100, 25) {
        @Override
        public byte[] print(PrintedDocument document, Random random) {
            return utf8(HtmlMarkup.print(document, random));
        }
    },
    /** Bars between cells; a blank cell at the end of a row cannot be told from a place that a label covers. */
    PIPES(false, 100, 40) {
        @Override
        public byte[] print(PrintedDocument document, Random random) {
            return utf8(TextPrint.pipes(document, random));
        }
    },
    /** A table of Markdown. */
    MARKDOWN(false, 98, 40) {
        @Override
        public byte[] print(PrintedDocument document, Random random) {
            return utf8(TextPrint.markdown(document, random));
        }
    },
    /** One cell a line; blank lines in front of a page number or at the end of a table may be cells or not. */
    CELL_LINES(false, 55, 40) {
        @Override
        public byte[] print(PrintedDocument document, Random random) {
            return utf8(TextPrint.cellLines(document, random, false));
        }
    },
    /** One cell a line, and a blank line behind each. */
    CELL_LINES_APART(false, 55, 40) {
        @Override
        public byte[] print(PrintedDocument document, Random random) {
            return utf8(TextPrint.cellLines(document, random, true));
        }
    },
    /** Tabs; those at the end of a line may be lost. */
    TABS(false, 100, 40) {
        @Override
        public byte[] print(PrintedDocument document, Random random) {
            return utf8(TextPrint.tabs(document, random));
        }
    },
    /** Columns by spaces, as tools print PDF files: a blank cell leaves no trace. */
    COLUMNS(false, 93, 40) {
        @Override
        public byte[] print(PrintedDocument document, Random random) {
            return utf8(TextPrint.columns(document, random, false));
        }
    },
    /** The same with two places for a Chinese character. */
    WIDE_COLUMNS(false, 80, 40) {
        @Override
        public byte[] print(PrintedDocument document, Random random) {
            return utf8(TextPrint.columns(document, random, true));
        }
    },
    /** A file of a word processor. */
    DOCX(true, 100, 25) {
        @Override
        public byte[] print(PrintedDocument document, Random random) {
            return DocxFile.of(document);
        }
    },
    /** A workbook. */
    XLSX(true, 100, 25) {
        @Override
        public byte[] print(PrintedDocument document, Random random) {
            return XlsxFile.of(document);
        }
    },
    /** A PDF file with ruled tables. */
    PDF(true, 100, 8) {
        @Override
        public byte[] print(PrintedDocument document, Random random) {
            return PdfFile.of(document, true);
        }
    },
    /** A PDF file whose tables are told by the gaps between their columns: a blank cell leaves no trace. */
    PDF_UNRULED(false, 40, 8) {
        @Override
        public byte[] print(PrintedDocument document, Random random) {
            return PdfFile.of(document, false);
        }
    };

    private final boolean keepsBlanks;
    private final int share;
    private final int trials;

    ReportLayout(boolean keepsBlanks, int share, int trials) {
        this.keepsBlanks = keepsBlanks;
        this.share = share;
        this.trials = trials;
    }

    /** Prints a document. */
    public abstract byte[] print(PrintedDocument document, Random random);

    /** Whether a blank cell can always be told from no cell at all. */
    public boolean keepsBlanks() {
        return keepsBlanks;
    }

    /** How many of a hundred figures are read at least, if every cell has one: labels may be cut beyond recognition. */
    public int share() {
        return share;
    }

    /** How many reports to try: the slow layouts fewer. */
    public int trials() {
        return trials;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
