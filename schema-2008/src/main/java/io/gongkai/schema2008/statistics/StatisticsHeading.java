package io.gongkai.schema2008.statistics;

import io.gongkai.core.table.FormLabel;
import io.gongkai.core.table.FormLine;
import io.gongkai.core.text.Text;
import java.util.Optional;

/** The headings of the statistics form. The form has no cell there, though published reports sometimes print a figure. */
public enum StatisticsHeading implements FormLine {
    /** Proactive disclosure. */
    DISCLOSURE("disclosure", "一、", "主动公开情况", "Proactive disclosure"),
    /** Disclosure by channel. */
    DISCLOSURE_BY_CHANNEL(
            "disclosure.byChannel",
            "(二)",
            "通过不同渠道和方式公开政府信息的情况",
            "Disclosure by channel",
            new Text("表上不填数字；已公布的报告有时印有数字", "carries no figure on the form; published reports sometimes print one")),
    /** Responses and policy interpretation. */
    RESPONSE("response", "二、", "回应解读情况", "Responses and policy interpretation"),
    /** Responses by channel. */
    RESPONSE_BY_CHANNEL(
            "response.byChannel",
            "(二)",
            "通过不同渠道和方式回应解读的情况",
            "Responses by channel",
            new Text("表上不填数字", "carries no figure on the form")),
    /** Disclosure on request. */
    REQUESTS("requests", "三、", "依申请公开情况", "Disclosure on request"),
    /** Organisation and funding. */
    ORGANISATION("organisation", "八、", "机构建设和保障经费情况", "Organisation and funding"),
    /** Meetings and training. */
    TRAINING("training", "九、", "政府信息公开会议和培训情况", "Meetings and training");

    private final FormLabel printed;

    StatisticsHeading(String code, String number, String zh, String en) {
        this(code, number, zh, en, Text.NOTHING);
    }

    StatisticsHeading(String code, String number, String zh, String en, Text note) {
        this.printed = FormLabel.of(code, number, zh, en).withNote(note);
    }

    @Override
    public FormLabel printed() {
        return printed;
    }

    @Override
    public Optional<FormLine> parent() {
        return StatisticsLines.parent(printed.code());
    }
}
