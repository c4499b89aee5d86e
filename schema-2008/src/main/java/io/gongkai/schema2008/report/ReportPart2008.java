package io.gongkai.schema2008.report;

import io.gongkai.core.table.FormLabel;
import io.gongkai.core.table.FormLine;
import io.gongkai.core.text.Text;

/**
 * The parts of a report of the 2008 format, in their usual order: an overview, the contents that article 32 of the 2007
 * Regulation asks for, and the statistics form of 2014. The codes are permanent.
 *
 * <p>The Regulation asks for contents, not for headings: labels follow its words, and numbers are those that reports
 * usually print.
 */
public enum ReportPart2008 implements FormLine {
    /** Overview. */
    OVERVIEW("overview", "一、", "概述", "Overview", Text.NOTHING, Note.PROSE, "基本工作情况"),
    /** Proactive disclosure. */
    PROACTIVE_DISCLOSURE(
            "proactiveDisclosure",
            "二、",
            "主动公开政府信息的情况",
            "Proactive disclosure",
            item("一", 1),
            Note.PROSE,
            "主动公开政府信息情况",
            "主动公开情况"),
    /** Disclosure on request, and refusals. */
    REQUESTS(
            "requests",
            "三、",
            "依申请公开政府信息和不予公开政府信息的情况",
            "Disclosure on request, and refusals",
            item("二", 2),
            Note.PROSE,
            "依申请公开政府信息和不予公开政府信息情况",
            "依申请公开和不予公开情况",
            "依申请公开政府信息情况"),
    /** Fees and exemptions. */
    FEES("fees", "四、", "政府信息公开的收费及减免情况", "Fees and exemptions", item("三", 3), Note.PROSE, "政务公开的收费及减免情况"),
    /** Reviews and lawsuits. */
    DISPUTES(
            "disputes",
            "五、",
            "因政府信息公开申请行政复议、提起行政诉讼的情况",
            "Reviews and lawsuits",
            item("四", 4),
            Note.PROSE,
            "因政府信息公开申请行政复议和提起行政诉讼情况",
            "因政务公开申请行政复议、提起行政诉讼的情况"),
    /** Problems and improvements. */
    PROBLEMS(
            "problems",
            "六、",
            "政府信息公开工作存在的主要问题及改进情况",
            "Problems and improvements",
            item("五", 5),
            Note.PROSE,
            "政务公开工作存在的主要问题及改进情况",
            "存在的主要问题和下一步计划"),
    /** Other matters to report. */
    OTHER("other", "七、", "其他需要报告的事项", "Other matters to report", item("六", 6), Note.PROSE),
    /** The statistics form. */
    ATTACHED_TABLES(
            "attachedTables",
            "",
            "附表",
            "Attached tables",
            new Text("国办发〔2014〕32号", "国办发〔2014〕32号"),
            new Text("政府信息公开情况统计表，2014年度起", "the statistics form, from the report year 2014"),
            "政府信息公开情况统计表");

    private final FormLabel printed;

    ReportPart2008(String code, String number, String zh, String en, Text basis, Text note, String... variants) {
        this.printed =
                FormLabel.of(code, number, zh, en, variants).withBasis(basis).withNote(note);
    }

    private static Text item(String zh, int number) {
        return new Text("2007年《条例》第三十二条第（" + zh + "）项", "2007 regulation art. 32(" + number + ")");
    }

    @Override
    public FormLabel printed() {
        return printed;
    }

    /** What stands in several parts. */
    private static final class Note {
        private static final Text PROSE = new Text("文字叙述", "prose");
    }
}
