package io.gongkai.schema2008.statistics;

import io.gongkai.core.table.FormLabel;
import io.gongkai.core.table.FormLine;
import java.util.Optional;

/** The headings of the statistics form. The form has no cell there, though published reports sometimes print a figure. */
public enum StatisticsHeading implements FormLine {
    /** Proactive disclosure. */
    DISCLOSURE("disclosure", "一、", "主动公开情况", "Proactive disclosure"),
    /** Disclosure by channel. */
    DISCLOSURE_BY_CHANNEL("disclosure.byChannel", "(二)", "通过不同渠道和方式公开政府信息的情况", "Disclosure by channel"),
    /** Responses and policy interpretation. */
    RESPONSE("response", "二、", "回应解读情况", "Responses and policy interpretation"),
    /** Responses by channel. */
    RESPONSE_BY_CHANNEL("response.byChannel", "(二)", "通过不同渠道和方式回应解读的情况", "Responses by channel"),
    /** Disclosure on request. */
    REQUESTS("requests", "三、", "依申请公开情况", "Disclosure on request"),
    /** Organisation and funding. */
    ORGANISATION("organisation", "八、", "机构建设和保障经费情况", "Organisation and funding"),
    /** Meetings and training. */
    TRAINING("training", "九、", "政府信息公开会议和培训情况", "Meetings and training");

    private final FormLabel printed;

    StatisticsHeading(String code, String number, String zh, String en) {
        this.printed = FormLabel.of(code, number, zh, en);
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
