package io.gongkai.schema2019.cli;

import io.gongkai.core.testkit.DocxFile;
import io.gongkai.core.testkit.Samples;
import io.gongkai.core.testkit.ZipFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Files that are made to take a reader's time, memory or secrets, and what is said of each. */
enum HostileFile {
    SPANS(
            "html",
            () -> text("<p>" + Texts.TITLE + "<table><tr><td colspan=\"1000000000\" rowspan=\"1000000000\">总计"
                    + "<td colspan=-1>1<tr><td>2</table>"),
            Texts.NO_TABLE),
    NESTED_TABLES("html", () -> text("<table>".repeat(100_000) + "12"), Texts.NO_TABLE),
    NESTED_CELLS("html", () -> text("<table><tr><td>".repeat(66_000) + "12"), Texts.NO_TABLE),
    CELLS_50_MB("html", () -> text("<td>".repeat(50 * Texts.MIB / 4)), "the input is larger than the limit of 16 MiB"),
    CELLS_16_MIB(
            "html", () -> text(("<table>" + "<td>".repeat(4 * Texts.MIB - 2))), "line 1: the page has too many tags"),
    CELLS("html", () -> text("<table><tr>" + "<td>1".repeat(199_000)), Texts.NO_TABLE),
    TABLES_WITH_TOTAL(
            "html",
            () -> text("<p>" + Texts.TITLE + "<table><tr><td>总计<td>1<td>2</table>".repeat(10_000)),
            Texts.NO_TABLE),
    NEAR_LABELS(
            "html",
            () -> text("<p>" + Texts.TITLE + "<table>" + letters("<tr><td>一、本年新收政府信息公开申请数", "<td>1", 65_000)),
            Texts.NO_TABLE),
    EXTERNAL_ENTITY("html", () -> text(Texts.ENTITIES + "<p>" + Texts.TITLE + "&e;"), Texts.NO_TABLE),
    LABELS("txt", () -> text("行政许可\n".repeat(100_000)), Texts.NO_TABLE),
    LABELS_AND_FIGURES("txt", () -> text("行政许可 3\n".repeat(100_000)), Texts.NO_TABLE),
    NEAR_LABELS_IN_COLUMNS("txt", () -> text(letters("本年新收政府信息公开申请数", " 1 2 3\n", 65_000)), Texts.NO_TABLE),
    BLANK_LINES_BETWEEN("txt", () -> text("行政许可\n\n3\n\n".repeat(50_000)), Texts.NO_TABLE),
    BLANK_LINES(
            "txt",
            () -> text(Texts.TITLE + "\n".repeat(15 * Texts.MIB)),
            "line 1000001: there are too many lines or cells"),
    ONE_LINE("txt", () -> text("政".repeat(16 * Texts.MIB / 3)), Texts.NO_TABLE),
    DIGITS("txt", () -> text("1".repeat(16 * Texts.MIB)), Texts.NO_TABLE),
    TABS("txt", () -> text(Texts.TITLE + "行政许可" + "\t".repeat(1_000_000) + "3"), Texts.NO_TABLE),
    FIGURES_BY_TABS("txt", () -> text(Texts.TITLE + "行政许可" + "\t1".repeat(1_000_000)), Texts.NO_TABLE),
    BARS("txt", () -> text("|".repeat(1_000_000)), "line 1: there are too many lines or cells"),
    HEADINGS("txt", () -> text("（一）主动公开\n".repeat(190_000)), Texts.NO_TABLE),
    HEADS("txt", () -> text("自 然 人 商 业 企 业 科 研 机 构 总 计 自然人商业 其他其他其他\n".repeat(20_000)), Texts.NO_TABLE),
    TITLE("txt", () -> text("2".repeat(100_000) + "年".repeat(100_000) + "度".repeat(10_000)), Texts.NO_TABLE),
    CONTACTS("txt", () -> text(("联系电话：".repeat(1_000) + "0-".repeat(10_000) + "\n").repeat(100)), Texts.NO_TABLE),
    DATES("txt", () -> text("2020年".repeat(200_000) + "\n" + "二〇二〇年".repeat(200_000)), Texts.NO_TABLE),
    SENTENCES("txt", () -> text("某县2016年政府信息公开工作年度报告\n一、概述\n全年收到政府信息公开申请5件。" + "其中当面申请3件，".repeat(500_000)), ""),
    BODIES_IN_A_LIST("txt", () -> text("某县2016年政府信息公开工作年度报告\n一、概述\n全年收到政府信息公开申请5件。" + "县建设局受理3件、".repeat(300_000)), ""),
    SURROGATE(
            "txt",
            () -> joined(text("行政许可 "), new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80}),
            "byte 13: this is no text"),
    SURROGATES_IN_ENTITIES(
            "html", () -> text("<p>" + Texts.TITLE + "<table><tr><td>行政许可&#xd800;<td>3&#xdc00;"), Texts.NO_TABLE),
    GB18030(
            "txt",
            () -> joined(Texts.TITLE.getBytes(Charset.forName("GB18030")), repeated(500_000, 0xFF, '0')),
            "this is no text"),
    UTF_16("txt", () -> joined(new byte[] {(byte) 0xFE, (byte) 0xFF}, repeated(500_000, 0xD8, 0)), "this is no text"),
    GARBAGE("bin", () -> garbage(1_000_000), "this is no text"),
    ARRAYS("json", () -> text("{\"format\":\"2019\",\"sections\":" + "[".repeat(1_000_000)), "JSON"),
    SECTIONS("json", () -> text("{\"format\":\"2019\",\"sections\":[" + "{\"sections\":[".repeat(100_000)), "JSON"),
    DOCX_BOMB("docx", () -> docx(Texts.WORD + "<w:p/>".repeat(12 * Texts.MIB)), "inflates"),
    DOCX_SPACE("docx", () -> docx(Texts.WORD + " ".repeat(70 * Texts.MIB)), "inflates"),
    DOCX_NESTED("docx", () -> docx(Texts.WORD + "<w:tbl><w:tr><w:tc>".repeat(100_000)), "nest"),
    DOCX_ENTITY(
            "docx",
            () -> docx(Texts.ENTITIES + Texts.WORD + "<w:p><w:r><w:t>&e;</w:t></w:r></w:p></w:body></w:document>"),
            "document type"),
    XLSX_BOMB("xlsx", () -> xlsx(Texts.SHEET + "<row><c><v>1</v></c></row>".repeat(3 * Texts.MIB)), "inflates"),
    XLSX_ENTITY(
            "xlsx",
            () -> xlsx(Texts.ENTITIES + Texts.SHEET
                    + "<row><c t=\"inlineStr\"><is><t>&e;</t></is></c></row></sheetData></worksheet>"),
            "document type"),
    PDF_OBJECTS("pdf", () -> text("%PDF-1.4\n" + "1 0 obj\n".repeat(1_000_000)), "objects"),
    PDF_CIRCLE(
            "pdf",
            () -> pdf(
                    "<</Type/Pages/Kids[3 0 R 3 0 R]/Count 1000000>>",
                    "<</Type/Pages/Parent 2 0 R/Kids[2 0 R 2 0 R]/Count 1000000>>"),
            "PDF"),
    PDF_STATES(
            "pdf",
            () -> pdf(
                    "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>",
                    "<</Length 3000000>>stream\n" + "q ".repeat(1_500_000) + "\nendstream"),
            "drawing states"),
    TABLE_AND_HEADINGS("txt", () -> text(Samples.text("statistics-2018.txt") + "（一）主动公开\n".repeat(100_000)), ""),
    TABLE_AND_ROWS(
            "txt", () -> text(Samples.text("tables-2020.txt") + "统计指标 单位 本年度 历年累计\n行政许可 3 4\n".repeat(50_000)), ""),
    RUN_TOGETHER(
            "txt",
            () -> text(Samples.text("tables-2020.txt").replaceAll("[\\s|]", "").repeat(1_000)),
            "");

    private final String suffix;
    private final Supplier<byte[]> content;
    private final String said;

    HostileFile(String suffix, Supplier<byte[]> content, String said) {
        this.suffix = suffix;
        this.content = content;
        this.said = said;
    }

    /** What the samples are made of. */
    private static final class Texts {
        static final int MIB = 1024 * 1024;
        static final String TITLE = "某市2020年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n";
        static final String NO_TABLE = "no table of the 2008 or the 2019 format";
        static final String WORD =
                "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";
        static final String SHEET = "<worksheet><sheetData>";
        /** What it names is never opened: that there is an entity is enough to refuse it. */
        static final String ENTITIES = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///nowhere/tables-2020.txt\">]>";
    }

    String file() {
        return name().toLowerCase(Locale.ROOT) + "." + suffix;
    }

    byte[] bytes() {
        return content.get();
    }

    /** Part of what is said; empty for what is read. */
    String said() {
        return said;
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String letters(String before, String behind, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> before + (char) ('\u4E00' + i % 20_000) + behind)
                .collect(Collectors.joining());
    }

    private static byte[] garbage(int length) {
        byte[] bytes = new byte[length];
        new Random(1).nextBytes(bytes);
        return bytes;
    }

    private static byte[] repeated(int times, int first, int second) {
        byte[] bytes = new byte[2 * times];
        for (int i = 0; i < times; i++) {
            bytes[2 * i] = (byte) first;
            bytes[2 * i + 1] = (byte) second;
        }
        return bytes;
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    private static byte[] docx(String document) {
        return DocxFile.withDocument(document).bytes();
    }

    private static byte[] xlsx(String sheet) {
        String relations =
                "<Relationships><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
        return new ZipFile()
                .with("_rels/.rels", relations + "officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>")
                .with(
                        "xl/workbook.xml",
                        "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>")
                .with(
                        "xl/_rels/workbook.xml.rels",
                        relations + "worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>")
                .with("xl/worksheets/sheet1.xml", sheet)
                .bytes();
    }

    private static byte[] pdf(String... objects) {
        StringBuilder file = new StringBuilder("%PDF-1.4\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n");
        for (int i = 0; i < objects.length; i++) {
            file.append(i + 2).append(" 0 obj ").append(objects[i]).append(" endobj\n");
        }
        return text(file + "trailer <</Root 1 0 R>>\n%%EOF");
    }
}
