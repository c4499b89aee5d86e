package io.gongkai.schema2008.statistics;

import io.gongkai.core.table.FormLabel;
import io.gongkai.core.table.FormLine;
import io.gongkai.core.table.Wording;
import io.gongkai.core.text.Text;
import java.util.Optional;

/** The headings of the statistics form. The form has no cell there, though published reports sometimes print a figure. */
public enum StatisticsHeading implements FormLine {
    /** Proactive disclosure. */
    DISCLOSURE(
            "disclosure",
            "一、",
            "主动公开情况",
            "Proactive disclosure",
            Wording.NONE.about("主动公开").counted("条|件|项|篇|份|个|条次")),
    /** Disclosure by channel. */
    DISCLOSURE_BY_CHANNEL(
            "disclosure.byChannel",
            "(二)",
            "通过不同渠道和方式公开政府信息的情况",
            "Disclosure by channel",
            new Text("表上不填数字；已公布的报告有时印有数字", "carries no figure on the form; published reports sometimes print one")),
    /** Responses and policy interpretation. */
    RESPONSE(
            "response",
            "二、",
            "回应解读情况",
            "Responses and policy interpretation",
            Wording.NONE.about("解读", "回应", "舆情", "发布会", "访谈")),
    /** Responses by channel. */
    RESPONSE_BY_CHANNEL(
            "response.byChannel",
            "(二)",
            "通过不同渠道和方式回应解读的情况",
            "Responses by channel",
            new Text("表上不填数字", "carries no figure on the form")),
    /** Disclosure on request. */
    REQUESTS(
            "requests",
            "三、",
            "依申请公开情况",
            "Disclosure on request",
            Wording.NONE.about("依申请", "公开申请", "申请公开", "公开的申请", "#申请").counted("件|宗|条|份|次|个|起|例|件次")),
    /** Organisation and funding. */
    ORGANISATION(
            "organisation",
            "八、",
            "机构建设和保障经费情况",
            "Organisation and funding",
            Wording.NONE.about("政府信息公开", "政务公开", "信息公开").counted("个|人|名")),
    /** Meetings and training. */
    TRAINING("training", "九、", "政府信息公开会议和培训情况", "Meetings and training", Wording.NONE.about("政府信息公开", "政务公开", "信息公开"));

    private final FormLabel printed;

    StatisticsHeading(String code, String number, String zh, String en, Wording wording) {
        this(code, number, zh, en, wording, Text.NOTHING);
    }

    StatisticsHeading(String code, String number, String zh, String en, Text note) {
        this(code, number, zh, en, Wording.NONE, note);
    }

    StatisticsHeading(String code, String number, String zh, String en, Wording wording, Text note) {
        this.printed = FormLabel.of(code, number, zh, en).withNote(note).withWording(wording);
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
