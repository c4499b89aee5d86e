package io.gongkai.core.pdf;

import io.gongkai.core.input.InputProblem;
import io.gongkai.core.input.UnreadableInputException;
import io.gongkai.core.text.Text;
import java.util.Map;

/** Why a PDF file is not read. */
enum PdfProblem {
    NO_LIBRARY(
            "pdf-library-missing",
            new Text("读取PDF文件需要PDFBox", "reading PDF files takes PDFBox"),
            new Text(
                    "请在类路径中加入org.apache.pdfbox:pdfbox（3.0），或使用gongkai.jar。",
                    "Add org.apache.pdfbox:pdfbox (3.0) to the class path; gongkai.jar has it.")),
    BROKEN(
            "broken-pdf",
            new Text("PDF文件已损坏", "the PDF file is broken"),
            new Text("请重新下载，或用其他软件打开后另存为PDF。", "Download it again, or open it in another program and save it as PDF.")),
    ENCRYPTED(
            "encrypted-pdf",
            new Text("PDF文件设有密码", "the PDF file asks for a password"),
            new Text("请打开文件并另存为不设密码的PDF。", "Open the file and save it as a PDF without a password.")),
    NO_TEXT(
            "scanned-pdf",
            new Text("PDF文件中没有文字，可能是扫描件", "the PDF file has no text; it may be scanned"),
            new Text(
                    "请先进行文字识别（OCR），再提供识别后的文件。",
                    "Have its text recognised (OCR) first, and give the file with the text.")),
    TOO_MANY_OBJECTS("too-many-objects", new Text("PDF对象多于{n}个", "it has more than {n} objects")),
    TOO_MANY_PAGES("too-many-pages", new Text("页数多于{n}", "it has more than {n} pages")),
    TOO_MANY_OPERATORS("too-many-operators", new Text("绘图指令多于{n}条", "it has more than {n} drawing operators")),
    TOO_MANY_STATES("too-many-states", new Text("绘图状态多于{n}层", "it saves more than {n} drawing states")),
    TOO_MANY_GLYPHS("too-much-text", new Text("文字多于{n}个字符", "it has more than {n} characters of text")),
    TOO_MANY_CELLS("too-many-cells", new Text("单元格多于{n}个", "it has more than {n} cells")),
    BOMB("pdf-bomb", new Text("解压后的内容大于{n} MiB", "it inflates to more than {n} MiB"));

    private final String code;
    private final Text what;
    private final Text advice;

    PdfProblem(String code, Text what) {
        this(code, what, new Text("年度报告没有这样的内容，请检查来源。", "No annual report is like that; check where it comes from."));
    }

    PdfProblem(String code, Text what, Text advice) {
        this.code = code;
        this.what = what;
        this.advice = advice;
    }

    UnreadableInputException at(String where) {
        return new UnreadableInputException(new InputProblem(code, where, what, advice));
    }

    UnreadableInputException over(long limit, String where) {
        return new UnreadableInputException(new InputProblem(code, where, what.fill(Map.of("n", limit)), advice));
    }
}
