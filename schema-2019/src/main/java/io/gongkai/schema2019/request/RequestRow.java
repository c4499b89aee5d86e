package io.gongkai.schema2019.request;

import io.gongkai.core.table.FormLabel;
import io.gongkai.core.table.FormLine;
import io.gongkai.core.table.Wording;
import io.gongkai.core.text.Text;
import io.gongkai.schema2019.revision.Revision;
import java.util.Optional;

/** The rows of the table of section 三, in the order of the form, with what each is in each revision. */
public enum RequestRow implements FormLine {
    /** Requests newly received this year. */
    NEWLY_RECEIVED(
            Wording.of(
                            "~新收|新收到|新收申请|本年新收 (申请|政府信息公开申请|信息公开申请|依申请公开申请|依申请公开|政府信息依申请公开|依申请公开政府信息|依申请公开件|公开政府信息申请)",
                            "?~收到|接到|受理 政府信息公开申请|信息公开申请|依申请公开申请|依申请公开|政府信息依申请公开|依申请公开政府信息|依申请公开件|公开政府信息申请 (公民、法人和其他组织|公民、法人或者其他组织)")
                    .counted(Sentences.MEASURES)
                    .about(Sentences.SUBJECTS),
            "newlyReceived",
            "一、",
            "本年新收政府信息公开申请数量",
            "Requests newly received this year",
            Role.INTAKE),
    /** Requests carried over from last year. */
    CARRIED_OVER(
            Wording.of("~上年结转|上年度结转|上一年结转|上一年度结转|上年结转件 (申请|政府信息公开申请|加上)")
                    .counted(Sentences.MEASURES)
                    .about(Sentences.SUBJECTS),
            "carriedOver",
            "二、",
            "上年结转政府信息公开申请数量",
            "Requests carried over from last year",
            Role.INTAKE),
    /** Results this year. */
    RESULTS(
            Wording.of("~办理|应办理|共办理 (申请|政府信息公开申请|依申请公开申请)")
                    .counted(Sentences.MEASURES)
                    .about(Sentences.SUBJECTS),
            "results",
            "三、",
            "本年度办理结果",
            "Results this year",
            Role.HEADING,
            "本年度办理结果情况"),
    /** Granted. */
    RESULTS_GRANTED(
            Wording.of("~予以公开|同意公开|同意公开答复 (申请|政府信息公开申请|信息公开申请|答复|所有|办结)"),
            "results.granted",
            "(一)",
            "予以公开",
            "Granted",
            Role.RESULT,
            art("第三十六条第（一）项、第（二）项", "36(1) and 36(2)"),
            Text.NOTHING),
    /** Partly granted (a divided answer counts here only). */
    RESULTS_PARTLY_GRANTED(
            Wording.of("~部分公开|予以部分公开|部分公开答复 (申请|政府信息公开申请|答复)"),
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
            Wording.of("~不予公开|不予公开答复 (申请|政府信息公开申请|答复)"),
            "results.refused",
            "(三)",
            "不予公开",
            "Refused",
            Role.HEADING,
            art("第三十六条第（三）项", "36(3)"),
            Text.NOTHING),
    /** State secret. */
    RESULTS_REFUSED_STATE_SECRET(
            Wording.of("~属于国家秘密 (申请|政府信息公开申请|答复)"),
            "results.refused.stateSecret",
            "1.",
            "属于国家秘密",
            "State secret",
            Role.RESULT,
            art("第十四条", "14"),
            Text.NOTHING),
    /** Forbidden by another law or administrative regulation. */
    RESULTS_REFUSED_FORBIDDEN_BY_LAW(
            Wording.of("~其他法律行政法规禁止公开 (申请|政府信息公开申请|答复)"),
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
            Wording.of("~危及三安全一稳定 (申请|政府信息公开申请|答复)"),
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
            Wording.of("~保护第三方合法权益 (申请|政府信息公开申请|答复)"),
            "results.refused.thirdPartyRights",
            "4.",
            "保护第三方合法权益",
            "Protects the lawful rights of a third party",
            Role.RESULT,
            art("第十五条、第三十二条", "15, 32"),
            Text.NOTHING),
    /** One of the three kinds of internal affairs information. */
    RESULTS_REFUSED_INTERNAL_AFFAIRS(
            Wording.of("~属于三类内部事务信息|属于内部事务信息 (申请|政府信息公开申请|答复)"),
            "results.refused.internalAffairs",
            "5.",
            "属于三类内部事务信息",
            "One of the three kinds of internal affairs information",
            Role.RESULT,
            art("第十六条第一款", "16 para. 1"),
            Text.NOTHING),
    /** One of the four kinds of process information. */
    RESULTS_REFUSED_PROCESS_INFORMATION(
            Wording.of("~属于四类过程性信息|属于过程性信息 (申请|政府信息公开申请|答复)"),
            "results.refused.processInformation",
            "6.",
            "属于四类过程性信息",
            "One of the four kinds of process information",
            Role.RESULT,
            art("第十六条第二款", "16 para. 2"),
            Text.NOTHING),
    /** Administrative enforcement case file. */
    RESULTS_REFUSED_ENFORCEMENT_FILE(
            Wording.of("~属于行政执法案卷 (申请|政府信息公开申请|答复)"),
            "results.refused.enforcementFile",
            "7.",
            "属于行政执法案卷",
            "Administrative enforcement case file",
            Role.RESULT,
            art("第十六条第二款", "16 para. 2"),
            Text.NOTHING),
    /** Matter with its own query procedure. */
    RESULTS_REFUSED_ADMINISTRATIVE_QUERY(
            Wording.of("~属于行政查询事项 (申请|政府信息公开申请|答复)"),
            "results.refused.administrativeQuery",
            "8.",
            "属于行政查询事项",
            "Matter with its own query procedure",
            Role.RESULT,
            art("第三十六条第（七）项", "36(7)"),
            Text.NOTHING),
    /** Unable to provide. */
    RESULTS_UNAVAILABLE(
            Wording.of("~无法提供 (申请|政府信息公开申请|答复)"),
            "results.unavailable",
            "(四)",
            "无法提供",
            "Unable to provide",
            Role.HEADING),
    /** Agency does not hold the information. */
    RESULTS_UNAVAILABLE_NOT_HELD(
            Wording.of("~本机关不掌握相关政府信息 (申请|政府信息公开申请|答复)"),
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
            Wording.of("~没有现成信息需要另行制作 (申请|政府信息公开申请|答复)"),
            "results.unavailable.needsCreation",
            "2.",
            "没有现成信息需要另行制作",
            "No ready information, would have to be made",
            Role.RESULT,
            art("第三十八条", "38"),
            Text.NOTHING),
    /** Still unclear after amendment. */
    RESULTS_UNAVAILABLE_STILL_UNCLEAR(
            Wording.of("~补正后申请内容仍不明确 (申请|政府信息公开申请|答复)"),
            "results.unavailable.stillUnclear",
            "3.",
            "补正后申请内容仍不明确",
            "Still unclear after amendment",
            Role.RESULT,
            art("第三十条", "30"),
            Text.NOTHING),
    /** Not handled. */
    RESULTS_NOT_HANDLED(
            Wording.of("~不予处理 (申请|政府信息公开申请|答复)"), "results.notHandled", "(五)", "不予处理", "Not handled", Role.HEADING),
    /** Petition, report or complaint in the form of a request. */
    RESULTS_NOT_HANDLED_PETITION(
            Wording.of("~属于信访举报投诉类|信访举报投诉类|信访举报投诉类申请 (申请|政府信息公开申请|答复)"),
            "results.notHandled.petition",
            "1.",
            "信访举报投诉类申请",
            "Petition, report or complaint in the form of a request",
            Role.RESULT,
            art("第三十九条第一款", "39 para. 1"),
            Text.NOTHING),
    /** Repeated request. */
    RESULTS_NOT_HANDLED_REPEATED(
            Wording.of("~重复申请|属于重复申请 (申请|政府信息公开申请|答复)"),
            "results.notHandled.repeated",
            "2.",
            "重复申请",
            "Repeated request",
            Role.RESULT,
            art("第三十六条第（六）项", "36(6)"),
            Text.NOTHING),
    /** Asks for a public publication. */
    RESULTS_NOT_HANDLED_PUBLICATION(
            Wording.of("~要求提供公开出版物 (申请|政府信息公开申请|答复)"),
            "results.notHandled.publication",
            "3.",
            "要求提供公开出版物",
            "Asks for a public publication",
            Role.RESULT,
            art("第三十九条第二款", "39 para. 2"),
            Text.NOTHING),
    /** Large numbers of requests without good reason. */
    RESULTS_NOT_HANDLED_EXCESSIVE(
            Wording.of("~无正当理由大量反复申请 (申请|政府信息公开申请|答复)"),
            "results.notHandled.excessive",
            "4.",
            "无正当理由大量反复申请",
            "Large numbers of requests without good reason",
            Role.RESULT,
            art("第三十五条", "35"),
            Text.NOTHING),
    /** Asks to confirm or re-issue information already obtained. */
    RESULTS_NOT_HANDLED_CONFIRMATION(
            Wording.of("~要求行政机关确认或重新出具已获取信息 (申请|政府信息公开申请|答复)"),
            "results.notHandled.confirmation",
            "5.",
            "要求行政机关确认或重新出具已获取信息",
            "Asks to confirm or re-issue information already obtained",
            Role.RESULT,
            Text.NOTHING,
            new Text("未找到对应的条款", "no article found")),
    /** Other handling. */
    RESULTS_OTHER(
            Wording.of("~其他处理|作其他处理 (申请|政府信息公开申请|答复)"),
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
            Wording.of("~申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请 (申请|政府信息公开申请|答复)"),
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
            Wording.of("~申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请 (申请|政府信息公开申请|答复)"),
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
    RESULTS_OTHER_OTHER(Wording.NONE, "results.other.other", "3.", "其他", "Other", Role.NOT_PRINTED, Role.RESULT),
    /** Total of the results. */
    RESULTS_TOTAL(Wording.NONE, "results.total", "(七)", "总计", "Total of the results", Role.TOTAL),
    /** Carried forward to next year. */
    CARRIED_FORWARD(
            Wording.of("~结转下年度继续办理|结转下年度|结转下年度件|结转下一年度继续办理|结转下一年度|下年度结转|转下一年度办理答复 (申请|政府信息公开申请|继续办理)")
                    .counted(Sentences.MEASURES)
                    .about(Sentences.SUBJECTS),
            "carriedForward",
            "四、",
            "结转下年度继续办理",
            "Carried forward to next year",
            Role.OUTGO,
            "结转下一年度继续办理",
            "结转下年度继续办理的政府信息公开申请数量");

    /** What sentences on requests have in common. */
    private static final class Sentences {
        private static final String MEASURES = "件|份|宗|例|起";
        private static final String[] SUBJECTS = {"依申请", "公开申请", "申请公开", "公开的申请", "新收申请", "#申请"};
    }

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

    RequestRow(Wording wording, String code, String number, String zh, String en, Role role, String... variants) {
        this(wording, code, number, zh, en, role, Text.NOTHING, Text.NOTHING, variants);
    }

    RequestRow(
            Wording wording,
            String code,
            String number,
            String zh,
            String en,
            Role role,
            Text basis,
            Text note,
            String... variants) {
        this(wording, code, number, zh, en, role, role, basis, note, variants);
    }

    RequestRow(Wording wording, String code, String number, String zh, String en, Role inR2019, Role inR2021) {
        this(wording, code, number, zh, en, inR2019, inR2021, Text.NOTHING, Text.NOTHING);
    }

    RequestRow(
            Wording wording,
            String code,
            String number,
            String zh,
            String en,
            Role inR2019,
            Role inR2021,
            Text basis,
            Text note,
            String... variants) {
        this.printed = FormLabel.of(code, number, zh, en, variants)
                .withBasis(basis)
                .withNote(note)
                .withWording(wording);
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
