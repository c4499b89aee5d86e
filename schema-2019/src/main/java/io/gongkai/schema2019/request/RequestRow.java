package io.gongkai.schema2019.request;

import io.gongkai.core.table.FormLabel;
import io.gongkai.core.table.FormLine;
import io.gongkai.core.text.Text;
import io.gongkai.schema2019.revision.Revision;
import java.util.Optional;

/** The rows of the table of section 三, in the order of the form, with what each is in each revision. */
public enum RequestRow implements FormLine {
    /** Requests newly received this year. */
    NEWLY_RECEIVED("newlyReceived", "一、", "本年新收政府信息公开申请数量", "Requests newly received this year", Role.INTAKE),
    /** Requests carried over from last year. */
    CARRIED_OVER("carriedOver", "二、", "上年结转政府信息公开申请数量", "Requests carried over from last year", Role.INTAKE),
    /** Results this year. */
    RESULTS("results", "三、", "本年度办理结果", "Results this year", Role.HEADING, "本年度办理结果情况"),
    /** Granted. */
    RESULTS_GRANTED(
            "results.granted",
            "(一)",
            "予以公开",
            "Granted",
            Role.RESULT,
            art("第三十六条第（一）项、第（二）项", "36(1) and 36(2)"),
            Text.NOTHING),
    /** Partly granted (a divided answer counts here only). */
    RESULTS_PARTLY_GRANTED(
            "results.partlyGranted",
            "(二)",
            "部分公开(区分处理的,只计这一情形,不计其他情形)",
            "Partly granted (a divided answer counts here only)",
            Role.RESULT,
            art("第三十七条", "37"),
            new Text("区分处理的，只计这一情形，不计其他情形", "a divided answer counts here only"),
            "部分公开"),
    /** Refused. */
    RESULTS_REFUSED(
            "results.refused", "(三)", "不予公开", "Refused", Role.HEADING, art("第三十六条第（三）项", "36(3)"), Text.NOTHING),
    /** State secret. */
    RESULTS_REFUSED_STATE_SECRET(
            "results.refused.stateSecret",
            "1.",
            "属于国家秘密",
            "State secret",
            Role.RESULT,
            art("第十四条", "14"),
            Text.NOTHING),
    /** Forbidden by another law or administrative regulation. */
    RESULTS_REFUSED_FORBIDDEN_BY_LAW(
            "results.refused.forbiddenByLaw",
            "2.",
            "其他法律行政法规禁止公开",
            "Forbidden by another law or administrative regulation",
            Role.RESULT,
            art("第十四条", "14"),
            Text.NOTHING,
            "其他法律行政止公开",
            "其他法律、行政法规禁止公开信息"),
    /** Endangers national, public or economic security or social stability. */
    RESULTS_REFUSED_SECURITY_OR_STABILITY(
            "results.refused.securityOrStability",
            "3.",
            "危及“三安全一稳定”",
            "Endangers national, public or economic security or social stability",
            Role.RESULT,
            art("第十四条", "14"),
            Text.NOTHING,
            "危及三安全一稳定的政府信息"),
    /** Protects the lawful rights of a third party. */
    RESULTS_REFUSED_THIRD_PARTY_RIGHTS(
            "results.refused.thirdPartyRights",
            "4.",
            "保护第三方合法权益",
            "Protects the lawful rights of a third party",
            Role.RESULT,
            art("第十五条、第三十二条", "15, 32"),
            Text.NOTHING),
    /** One of the three kinds of internal affairs information. */
    RESULTS_REFUSED_INTERNAL_AFFAIRS(
            "results.refused.internalAffairs",
            "5.",
            "属于三类内部事务信息",
            "One of the three kinds of internal affairs information",
            Role.RESULT,
            art("第十六条第一款", "16 para. 1"),
            Text.NOTHING),
    /** One of the four kinds of process information. */
    RESULTS_REFUSED_PROCESS_INFORMATION(
            "results.refused.processInformation",
            "6.",
            "属于四类过程性信息",
            "One of the four kinds of process information",
            Role.RESULT,
            art("第十六条第二款", "16 para. 2"),
            Text.NOTHING),
    /** Administrative enforcement case file. */
    RESULTS_REFUSED_ENFORCEMENT_FILE(
            "results.refused.enforcementFile",
            "7.",
            "属于行政执法案卷",
            "Administrative enforcement case file",
            Role.RESULT,
            art("第十六条第二款", "16 para. 2"),
            Text.NOTHING),
    /** Matter with its own query procedure. */
    RESULTS_REFUSED_ADMINISTRATIVE_QUERY(
            "results.refused.administrativeQuery",
            "8.",
            "属于行政查询事项",
            "Matter with its own query procedure",
            Role.RESULT,
            art("第三十六条第（七）项", "36(7)"),
            Text.NOTHING),
    /** Unable to provide. */
    RESULTS_UNAVAILABLE("results.unavailable", "(四)", "无法提供", "Unable to provide", Role.HEADING),
    /** Agency does not hold the information. */
    RESULTS_UNAVAILABLE_NOT_HELD(
            "results.unavailable.notHeld",
            "1.",
            "本机关不掌握相关政府信息",
            "Agency does not hold the information",
            Role.RESULT,
            art("第三十六条第（四）项、第（五）项", "36(4), 36(5)"),
            Text.NOTHING,
            "本行政机关不掌握相关政府信息"),
    /** No ready information, would have to be made. */
    RESULTS_UNAVAILABLE_NEEDS_CREATION(
            "results.unavailable.needsCreation",
            "2.",
            "没有现成信息需要另行制作",
            "No ready information, would have to be made",
            Role.RESULT,
            art("第三十八条", "38"),
            Text.NOTHING),
    /** Still unclear after amendment. */
    RESULTS_UNAVAILABLE_STILL_UNCLEAR(
            "results.unavailable.stillUnclear",
            "3.",
            "补正后申请内容仍不明确",
            "Still unclear after amendment",
            Role.RESULT,
            art("第三十条", "30"),
            Text.NOTHING),
    /** Not handled. */
    RESULTS_NOT_HANDLED("results.notHandled", "(五)", "不予处理", "Not handled", Role.HEADING),
    /** Petition, report or complaint in the form of a request. */
    RESULTS_NOT_HANDLED_PETITION(
            "results.notHandled.petition",
            "1.",
            "信访举报投诉类申请",
            "Petition, report or complaint in the form of a request",
            Role.RESULT,
            art("第三十九条第一款", "39 para. 1"),
            Text.NOTHING),
    /** Repeated request. */
    RESULTS_NOT_HANDLED_REPEATED(
            "results.notHandled.repeated",
            "2.",
            "重复申请",
            "Repeated request",
            Role.RESULT,
            art("第三十六条第（六）项", "36(6)"),
            Text.NOTHING),
    /** Asks for a public publication. */
    RESULTS_NOT_HANDLED_PUBLICATION(
            "results.notHandled.publication",
            "3.",
            "要求提供公开出版物",
            "Asks for a public publication",
            Role.RESULT,
            art("第三十九条第二款", "39 para. 2"),
            Text.NOTHING),
    /** Large numbers of requests without good reason. */
    RESULTS_NOT_HANDLED_EXCESSIVE(
            "results.notHandled.excessive",
            "4.",
            "无正当理由大量反复申请",
            "Large numbers of requests without good reason",
            Role.RESULT,
            art("第三十五条", "35"),
            Text.NOTHING),
    /** Asks to confirm or re-issue information already obtained. */
    RESULTS_NOT_HANDLED_CONFIRMATION(
            "results.notHandled.confirmation",
            "5.",
            "要求行政机关确认或重新出具已获取信息",
            "Asks to confirm or re-issue information already obtained",
            Role.RESULT,
            Text.NOTHING,
            new Text("未找到对应的条款", "no article found")),
    /** Other handling. */
    RESULTS_OTHER(
            "results.other",
            "(六)",
            "其他处理",
            "Other handling",
            Role.RESULT,
            Role.HEADING,
            Text.NOTHING,
            new Text("R2019为一项办理结果；R2021为标题，下分三项", "one result in R2019; a heading over three results in R2021")),
    /** Applicant did not amend in time, request closed. */
    RESULTS_OTHER_NOT_AMENDED(
            "results.other.notAmended",
            "1.",
            "申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
            "Applicant did not amend in time, request closed",
            Role.NOT_PRINTED,
            Role.RESULT,
            art("第三十条", "30"),
            Text.NOTHING,
            "申请人无正当理由逾期不补正"),
    /** Applicant did not pay the notified fee in time, request closed. */
    RESULTS_OTHER_FEE_UNPAID(
            "results.other.feeUnpaid",
            "2.",
            "申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
            "Applicant did not pay the notified fee in time, request closed",
            Role.NOT_PRINTED,
            Role.RESULT,
            art("第四十二条", "42"),
            new Text("对过度申请收费的规定见国办函〔2020〕109号", "the fee for excessive requests came into being with 国办函〔2020〕109号"),
            "申请人逾期未按收费通知要求缴纳费用"),
    /** Other. */
    RESULTS_OTHER_OTHER("results.other.other", "3.", "其他", "Other", Role.NOT_PRINTED, Role.RESULT),
    /** Total of the results. */
    RESULTS_TOTAL("results.total", "(七)", "总计", "Total of the results", Role.TOTAL),
    /** Carried forward to next year. */
    CARRIED_FORWARD(
            "carriedForward",
            "四、",
            "结转下年度继续办理",
            "Carried forward to next year",
            Role.OUTGO,
            "结转下一年度继续办理",
            "结转下年度继续办理的政府信息公开申请数量");

    /** What a row is in the arithmetic of the table. */
    public enum Role {
        /** Requests coming in. */
        INTAKE,
        /** One way in which requests ended. */
        RESULT,
        /** The sum of all results. */
        TOTAL,
        /** Requests going on to the next year. */
        OUTGO,
        /** A heading without figures. */
        HEADING,
        /** A row that the revision does not print. */
        NOT_PRINTED
    }

    private final FormLabel printed;
    private final Role inR2019;
    private final Role inR2021;

    RequestRow(String code, String number, String zh, String en, Role role, String... variants) {
        this(code, number, zh, en, role, Text.NOTHING, Text.NOTHING, variants);
    }

    RequestRow(String code, String number, String zh, String en, Role role, Text basis, Text note, String... variants) {
        this(code, number, zh, en, role, role, basis, note, variants);
    }

    RequestRow(String code, String number, String zh, String en, Role inR2019, Role inR2021) {
        this(code, number, zh, en, inR2019, inR2021, Text.NOTHING, Text.NOTHING);
    }

    RequestRow(
            String code,
            String number,
            String zh,
            String en,
            Role inR2019,
            Role inR2021,
            Text basis,
            Text note,
            String... variants) {
        this.printed =
                FormLabel.of(code, number, zh, en, variants).withBasis(basis).withNote(note);
        this.inR2019 = inR2019;
        this.inR2021 = inR2021;
    }

    private static Text art(String zh, String en) {
        return new Text("2019年《条例》" + zh, "2019 regulation art. " + en);
    }

    @Override
    public FormLabel printed() {
        return printed;
    }

    /**
     * What the row is in a revision.
     *
     * @param revision the revision
     * @return the role
     */
    public Role role(Revision revision) {
        return revision == Revision.R2019 ? inR2019 : inR2021;
    }

    @Override
    public Optional<RequestRow> parent() {
        int dot = code().lastIndexOf('.');
        String above = code().substring(0, Math.max(dot, 0));
        for (RequestRow row : values()) {
            if (row.code().equals(above)) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }
}
