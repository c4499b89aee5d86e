package io.gongkai.schema2019.report;

import io.gongkai.core.table.FormLabel;
import io.gongkai.core.table.FormLine;
import io.gongkai.core.text.Text;

/** The six sections of a report of the 2019 format, the same in both revisions, in their order. The codes are permanent. */
public enum ReportPart2019 implements FormLine {
    /** General situation. */
    OVERVIEW(
            "overview",
            "一、",
            "总体情况",
            "General situation",
            new Text("国办公开办函〔2019〕60号、〔2021〕30号", "国办公开办函〔2019〕60号 and 〔2021〕30号"),
            Note.PROSE),
    /** Proactive disclosure. */
    PROACTIVE_DISCLOSURE(
            "proactiveDisclosure", "二、", "主动公开政府信息情况", "Proactive disclosure", item("一", 1), Note.TABLE, "主动公开信息情况"),
    /** Requests received and handled. */
    REQUESTS("requests", "三、", "收到和处理政府信息公开申请情况", "Requests received and handled", item("二", 2), Note.TABLE),
    /** Reviews and lawsuits. */
    DISPUTES(
            "disputes",
            "四、",
            "政府信息公开行政复议、行政诉讼情况",
            "Reviews and lawsuits",
            item("三", 3),
            Note.TABLE,
            "因政府信息公开工作被申请行政复议、提起行政诉讼情况"),
    /** Problems and improvements. */
    PROBLEMS("problems", "五、", "存在的主要问题及改进情况", "Problems and improvements", item("四", 4), Note.PROSE, "存在问题及改进情况"),
    /** Other matters to report. */
    OTHER(
            "other",
            "六、",
            "其他需要报告的事项",
            "Other matters to report",
            item("五", 5),
            new Text("文字叙述；收取信息处理费的情况在此说明，单位为元", "prose; fees for processing information are stated here, in 元"));

    private final FormLabel printed;

    ReportPart2019(String code, String number, String zh, String en, Text basis, Text note, String... variants) {
        this.printed =
                FormLabel.of(code, number, zh, en, variants).withBasis(basis).withNote(note);
    }

    private static Text item(String zh, int number) {
        return new Text("2019年《条例》第五十条第（" + zh + "）项", "2019 regulation art. 50(" + number + ")");
    }

    @Override
    public FormLabel printed() {
        return printed;
    }

    /** What stands in several sections. */
    private static final class Note {
        private static final Text PROSE = new Text("文字叙述", "prose");
        private static final Text TABLE = new Text("一张统计表，可附文字", "a table, with or without prose");
    }
}
