package io.gongkai.core.published;

import io.gongkai.core.input.InputProblem;
import io.gongkai.core.input.UnsupportedFormatException;
import io.gongkai.core.text.Text;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What a file that is no text is, by its content. */
enum FileKind {
    PDF("PDF文件", "a PDF file", new Text("", "")),
    XLSX("Excel工作簿（.xlsx）", "an Excel workbook (.xlsx)", new Text("", "")),
    DOCX("Word文档（.docx）", "a Word document (.docx)", new Text("", "")),
    OFD("OFD版式文件", "an OFD file", new Text("请用OFD阅读器另存为PDF文件。", "Save it as PDF in a reader of OFD files.")),
    ZIP("压缩包", "a zip file", new Text("请解压后提供其中的年度报告。", "Unpack it and give the annual report that is in it.")),
    OLE2(
            "旧版Office文件（.doc、.xls、.wps或.et）",
            "a file of an old office program (.doc, .xls, .wps or .et)",
            new Text("请用办公软件另存为.docx或.xlsx文件。", "Save it as .docx or .xlsx in an office program.")),
    RTF("RTF文件", "an RTF file", new Text("请用办公软件另存为.docx文件。", "Save it as .docx in an office program.")),
    IMAGE(
            "图片",
            "a picture",
            new Text("请先进行文字识别（OCR），再提供识别后的文本。", "Have its text recognised (OCR) first, and give the text."));

    private static final int PDF_WITHIN = 1024;

    private final Text name;
    private final Text advice;

    FileKind(String zh, String en, Text advice) {
        this.name = new Text(zh, en);
        this.advice = advice;
    }

    /** The kind of a file; empty for what may be text. */
    static Optional<FileKind> of(byte[] file) {
        String head = new String(file, 0, Math.min(file.length, PDF_WITHIN + 5), StandardCharsets.ISO_8859_1);
        if (head.startsWith("%PDF-") || (head.contains("%PDF-") && contains(file, " obj"))) {
            return Optional.of(PDF);
        }
        if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) {
            return Optional.of(
                    contains(file, "xl/workbook")
                            ? XLSX
                            : contains(file, "word/document") ? DOCX : contains(file, "OFD.xml") ? OFD : ZIP);
        }
        if (head.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            return Optional.of(OLE2);
        }
        if (head.startsWith("{\\rtf")) {
            return Optional.of(RTF);
        }
        boolean image = head.startsWith("\u0089PNG")
                || head.startsWith("\u00FF\u00D8\u00FF")
                || head.startsWith("GIF8")
                || head.startsWith("II*\0")
                || head.startsWith("MM\0*")
                || (head.startsWith("RIFF") && head.startsWith("WEBP", 8))
                || (head.startsWith("BM") && head.indexOf('\0') >= 0);
        return image ? Optional.of(IMAGE) : Optional.empty();
    }

    private static boolean contains(byte[] file, String name) {
        return new String(file, StandardCharsets.ISO_8859_1).contains(name);
    }

    /** Why the file was read as what it was read as. */
    Text because() {
        return new Text("按内容识别为" + name.zh(), "taken for " + name.en() + " by its content");
    }

    UnsupportedFormatException unsupported() {
        return new UnsupportedFormatException(new InputProblem(
                "unsupported-file", "", new Text("不能读取" + name.zh(), name.en() + " is not read"), advice));
    }
}
