package io.gongkai.schema2008.statistics;

import io.gongkai.core.figure.FigureKind;
import io.gongkai.core.table.Cell;
import io.gongkai.core.table.FormLabel;
import io.gongkai.core.table.FormLine;
import io.gongkai.core.text.Text;
import java.util.Optional;

/**
 * The figures of the statistics form 政府信息公开情况统计表 (国办发〔2014〕32号), in the order of the form. The addresses
 * are permanent. What a figure counts, as far as it is known, is in its {@link #note()}.
 */
public enum StatisticsCell implements Cell, FormLine {
    /** Information items disclosed. */
    DISCLOSURE_DISCLOSED(
            "disclosure.disclosed",
            "(一)",
            "主动公开政府信息数",
            "Information items disclosed",
            "条",
            FigureKind.COUNT,
            Text.NOTHING,
            new Text(
                    "本身为总数，不由下列各项相加。表上注明：通过不同渠道和方式公开相同的政府信息计为1条",
                    "a total of its own; the form notes that the same information disclosed through several channels counts as 1")),
    /** of which normative documents disclosed. */
    DISCLOSURE_DISCLOSED_NORMATIVE_DOCUMENTS(
            "disclosure.disclosed.normativeDocuments",
            "其中:",
            "主动公开规范性文件数",
            "of which normative documents disclosed",
            "条",
            FigureKind.COUNT,
            "主动公开行政规范性文件数"),
    /** Normative documents issued. */
    DISCLOSURE_NORMATIVE_DOCUMENTS_ISSUED(
            "disclosure.normativeDocumentsIssued",
            "",
            "制发规范性文件总数",
            "Normative documents issued",
            "件",
            FigureKind.COUNT,
            Text.NOTHING,
            new Text("不是主动公开政府信息数的其中项", "not a subset of disclosure.disclosed")),
    /** Government gazette. */
    DISCLOSURE_BY_CHANNEL_GAZETTE(
            "disclosure.byChannel.gazette",
            "1、",
            "政府公报公开政府信息数",
            "Government gazette",
            "条",
            FigureKind.COUNT,
            Text.NOTHING,
            new Text("同一信息每个渠道各计一次", "counts the same item once per channel")),
    /** Government website. */
    DISCLOSURE_BY_CHANNEL_WEBSITE(
            "disclosure.byChannel.website", "2、", "政府网站公开政府信息数", "Government website", "条", FigureKind.COUNT),
    /** Official microblog (Weibo). */
    DISCLOSURE_BY_CHANNEL_MICROBLOG(
            "disclosure.byChannel.microblog", "3、", "政务微博公开政府信息数", "Official microblog (Weibo)", "条", FigureKind.COUNT),
    /** Official WeChat account. */
    DISCLOSURE_BY_CHANNEL_WECHAT(
            "disclosure.byChannel.wechat", "4、", "政务微信公开政府信息数", "Official WeChat account", "条", FigureKind.COUNT),
    /** Other means. */
    DISCLOSURE_BY_CHANNEL_OTHER(
            "disclosure.byChannel.other", "5、", "其他方式公开政府信息数", "Other means", "条", FigureKind.COUNT),
    /** Responses to public concerns or major public opinion. */
    RESPONSE_PUBLIC_CONCERNS(
            "response.publicConcerns",
            "(一)",
            "回应公众关注热点或重大舆情数",
            "Responses to public concerns or major public opinion",
            "次",
            FigureKind.COUNT,
            Text.NOTHING,
            new Text("以多种方式回应同一热点计为1次", "responses to the same concern in several ways count as 1")),
    /** Press conferences attended or held. */
    RESPONSE_BY_CHANNEL_PRESS_CONFERENCES(
            "response.byChannel.pressConferences",
            "1、",
            "参加或举办新闻发布会总次数",
            "Press conferences attended or held",
            "次",
            FigureKind.COUNT),
    /** of which attended by principal officials. */
    RESPONSE_BY_CHANNEL_PRESS_CONFERENCES_BY_PRINCIPALS(
            "response.byChannel.pressConferences.byPrincipals",
            "其中:",
            "主要负责同志参加新闻发布会次数",
            "of which attended by principal officials",
            "次",
            FigureKind.COUNT),
    /** Online interviews on the government website. */
    RESPONSE_BY_CHANNEL_INTERVIEWS(
            "response.byChannel.interviews",
            "2、",
            "政府网站在线访谈次数",
            "Online interviews on the government website",
            "次",
            FigureKind.COUNT),
    /** of which attended by principal officials. */
    RESPONSE_BY_CHANNEL_INTERVIEWS_BY_PRINCIPALS(
            "response.byChannel.interviews.byPrincipals",
            "其中:",
            "主要负责同志参加政府网站在线访谈次数",
            "of which attended by principal officials",
            "次",
            FigureKind.COUNT),
    /** Policy interpretation articles published. */
    RESPONSE_BY_CHANNEL_INTERPRETATIONS(
            "response.byChannel.interpretations",
            "3、",
            "政策解读稿件发布数",
            "Policy interpretation articles published",
            "篇",
            FigureKind.COUNT),
    /** Events responded to on Weibo and WeChat. */
    RESPONSE_BY_CHANNEL_SOCIAL_MEDIA(
            "response.byChannel.socialMedia",
            "4、",
            "微博微信回应事件数",
            "Events responded to on Weibo and WeChat",
            "次",
            FigureKind.COUNT),
    /** Events responded to by other means. */
    RESPONSE_BY_CHANNEL_OTHER(
            "response.byChannel.other", "5、", "其他方式回应事件数", "Events responded to by other means", "次", FigureKind.COUNT),
    /** Requests received. */
    REQUESTS_RECEIVED("requests.received", "(一)", "收到申请数", "Requests received", "件", FigureKind.COUNT),
    /** In person. */
    REQUESTS_RECEIVED_IN_PERSON("requests.received.inPerson", "1、", "当面申请数", "In person", "件", FigureKind.COUNT),
    /** By fax. */
    REQUESTS_RECEIVED_FAX("requests.received.fax", "2、", "传真申请数", "By fax", "件", FigureKind.COUNT),
    /** Online. */
    REQUESTS_RECEIVED_ONLINE("requests.received.online", "3、", "网络申请数", "Online", "件", FigureKind.COUNT),
    /** By letter. */
    REQUESTS_RECEIVED_LETTER("requests.received.letter", "4、", "信函申请数", "By letter", "件", FigureKind.COUNT),
    /** Requests concluded. */
    REQUESTS_CONCLUDED(
            "requests.concluded",
            "(二)",
            "申请办结数",
            "Requests concluded",
            "件",
            FigureKind.COUNT,
            Text.NOTHING,
            new Text("表上没有上年结转一行", "the form has no carry-over row")),
    /** Concluded on time. */
    REQUESTS_CONCLUDED_ON_TIME("requests.concluded.onTime", "1、", "按时办结数", "Concluded on time", "件", FigureKind.COUNT),
    /** Concluded after an extension. */
    REQUESTS_CONCLUDED_EXTENDED(
            "requests.concluded.extended", "2、", "延期办结数", "Concluded after an extension", "件", FigureKind.COUNT),
    /** Requests answered. */
    REQUESTS_ANSWERED("requests.answered", "(三)", "申请答复数", "Requests answered", "件", FigureKind.COUNT),
    /** Already proactively disclosed. */
    REQUESTS_ANSWERED_ALREADY_PUBLIC(
            "requests.answered.alreadyPublic",
            "1、",
            "属于已主动公开范围数",
            "Already proactively disclosed",
            "件",
            FigureKind.COUNT),
    /** Disclosure agreed. */
    REQUESTS_ANSWERED_GRANTED("requests.answered.granted", "2、", "同意公开答复数", "Disclosure agreed", "件", FigureKind.COUNT),
    /** Partial disclosure agreed. */
    REQUESTS_ANSWERED_PARTLY_GRANTED(
            "requests.answered.partlyGranted", "3、", "同意部分公开答复数", "Partial disclosure agreed", "件", FigureKind.COUNT),
    /** Disclosure refused. */
    REQUESTS_ANSWERED_REFUSED(
            "requests.answered.refused", "4、", "不同意公开答复数", "Disclosure refused", "件", FigureKind.COUNT),
    /** State secret. */
    REQUESTS_ANSWERED_REFUSED_STATE_SECRET(
            "requests.answered.refused.stateSecret",
            "其中:",
            "涉及国家秘密",
            "State secret",
            "件",
            FigureKind.COUNT,
            Basis.ART_14,
            Text.NOTHING),
    /** Commercial secret. */
    REQUESTS_ANSWERED_REFUSED_COMMERCIAL_SECRET(
            "requests.answered.refused.commercialSecret",
            "",
            "涉及商业秘密",
            "Commercial secret",
            "件",
            FigureKind.COUNT,
            Basis.ART_14,
            Text.NOTHING),
    /** Personal privacy. */
    REQUESTS_ANSWERED_REFUSED_PRIVACY(
            "requests.answered.refused.privacy",
            "",
            "涉及个人隐私",
            "Personal privacy",
            "件",
            FigureKind.COUNT,
            Basis.ART_14,
            Text.NOTHING),
    /** Endangers national, public or economic security or social stability. */
    REQUESTS_ANSWERED_REFUSED_SECURITY_OR_STABILITY(
            "requests.answered.refused.securityOrStability",
            "",
            "危及国家安全、公共安全、经济安全和社会稳定",
            "Endangers national, public or economic security or social stability",
            "件",
            FigureKind.COUNT,
            Basis.ART_8,
            Text.NOTHING,
            "危及“三安全一稳定”"),
    /** Not government information as the Regulation defines it. */
    REQUESTS_ANSWERED_REFUSED_NOT_GOVERNMENT_INFORMATION(
            "requests.answered.refused.notGovernmentInformation",
            "",
            "不是《条例》所指政府信息",
            "Not government information as the Regulation defines it",
            "件",
            FigureKind.COUNT),
    /** Other cases laid down in laws and regulations. */
    REQUESTS_ANSWERED_REFUSED_OTHER_LAW(
            "requests.answered.refused.otherLaw",
            "",
            "法律法规规定的其他情形",
            "Other cases laid down in laws and regulations",
            "件",
            FigureKind.COUNT,
            "法律、法规规定的其他情形"),
    /** Not this agency's to disclose. */
    REQUESTS_ANSWERED_NOT_THIS_AGENCY(
            "requests.answered.notThisAgency",
            "5、",
            "不属于本行政机关公开数",
            "Not this agency's to disclose",
            "件",
            FigureKind.COUNT),
    /** Information does not exist. */
    REQUESTS_ANSWERED_NONEXISTENT(
            "requests.answered.nonexistent", "6、", "申请信息不存在数", "Information does not exist", "件", FigureKind.COUNT),
    /** Told to change or complete the request. */
    REQUESTS_ANSWERED_AMENDMENT_NOTICE(
            "requests.answered.amendmentNotice",
            "7、",
            "告知作出更改补充数",
            "Told to change or complete the request",
            "件",
            FigureKind.COUNT,
            Text.NOTHING,
            new Text("属于程序步骤，不是办理结果", "a step of the procedure, not an outcome")),
    /** Told to use another procedure. */
    REQUESTS_ANSWERED_OTHER_PROCEDURE(
            "requests.answered.otherProcedure",
            "8、",
            "告知通过其他途径办理数",
            "Told to use another procedure",
            "件",
            FigureKind.COUNT),
    /** Administrative reviews. */
    REVIEW(
            "review",
            "四、",
            "行政复议数量",
            "Administrative reviews",
            "件",
            FigureKind.COUNT,
            Text.NOTHING,
            Note.REVIEW,
            "行政复议数"),
    /** Administrative act upheld. */
    REVIEW_UPHELD("review.upheld", "(一)", "维持具体行政行为数", "Administrative act upheld", "件", FigureKind.COUNT),
    /** Corrected according to law. */
    REVIEW_CORRECTED("review.corrected", "(二)", "被依法纠错数", "Corrected according to law", "件", FigureKind.COUNT, "依法纠错数"),
    /** Other. */
    REVIEW_OTHER("review.other", "(三)", "其他情形数", "Other", "件", FigureKind.COUNT),
    /** Administrative lawsuits. */
    LITIGATION(
            "litigation",
            "五、",
            "行政诉讼数量",
            "Administrative lawsuits",
            "件",
            FigureKind.COUNT,
            Text.NOTHING,
            Note.LITIGATION,
            "行政诉讼数"),
    /** Act upheld or claim dismissed. */
    LITIGATION_UPHELD(
            "litigation.upheld",
            "(一)",
            "维持具体行政行为或者驳回原告诉讼请求数",
            "Act upheld or claim dismissed",
            "件",
            FigureKind.COUNT,
            "维持具体行政行为或驳回原告诉讼请求数",
            "维持具体行政行为或者驳回原告诉讼请求"),
    /** Corrected according to law. */
    LITIGATION_CORRECTED(
            "litigation.corrected", "(二)", "被依法纠错数", "Corrected according to law", "件", FigureKind.COUNT, "依法纠错数"),
    /** Other. */
    LITIGATION_OTHER("litigation.other", "(三)", "其他情形数", "Other", "件", FigureKind.COUNT),
    /** Complaints and reports. */
    COMPLAINTS("complaints", "六、", "举报投诉数量", "Complaints and reports", "件", FigureKind.COUNT, "举报投诉数"),
    /** Fees charged for disclosure on request. */
    FEES_CHARGED(
            "feesCharged",
            "七、",
            "依申请公开信息收取的费用",
            "Fees charged for disclosure on request",
            "万元",
            FigureKind.AMOUNT,
            "依申请公开信息收取费用",
            "依申请公开信息收取的费用数"),
    /** Dedicated disclosure offices. */
    ORGANISATION_OFFICES(
            "organisation.offices", "(一)", "政府信息公开工作专门机构数", "Dedicated disclosure offices", "个", FigureKind.COUNT),
    /** Public reading points. */
    ORGANISATION_READING_POINTS(
            "organisation.readingPoints", "(二)", "设置政府信息公开查阅点数", "Public reading points", "个", FigureKind.COUNT),
    /** Disclosure staff. */
    ORGANISATION_STAFF(
            "organisation.staff",
            "(三)",
            "从事政府信息公开工作人员数",
            "Disclosure staff",
            "人",
            FigureKind.COUNT,
            "从事政府信息公开工作人数员",
            "从事政府信息公开工作人员"),
    /** Full-time (gazette and website staff excluded). */
    ORGANISATION_STAFF_FULL_TIME(
            "organisation.staff.fullTime",
            "1、",
            "专职人员数(不包括政府公报及政府网站工作人员数)",
            "Full-time (gazette and website staff excluded)",
            "人",
            FigureKind.COUNT,
            "专职人员数"),
    /** Part-time. */
    ORGANISATION_STAFF_PART_TIME("organisation.staff.partTime", "2、", "兼职人员数", "Part-time", "人", FigureKind.COUNT),
    /** Dedicated funds (gazette and website costs excluded). */
    ORGANISATION_FUNDS(
            "organisation.funds",
            "(四)",
            "政府信息公开专项经费(不包括用于政府公报编辑管理及政府网站建设维护等方面的经费)",
            "Dedicated funds (gazette and website costs excluded)",
            "万元",
            FigureKind.AMOUNT,
            "政府信息公开专项经费"),
    /** Meetings held. */
    TRAINING_MEETINGS("training.meetings", "(一)", "召开政府信息公开工作会议或专题会议数", "Meetings held", "次", FigureKind.COUNT),
    /** Training courses held. */
    TRAINING_COURSES("training.courses", "(二)", "举办各类培训班数", "Training courses held", "次", FigureKind.COUNT),
    /** People trained. */
    TRAINING_TRAINEES("training.trainees", "(三)", "接受培训人员数", "People trained", "人次", FigureKind.COUNT);

    private final FormLabel printed;
    private final String unit;
    private final FigureKind kind;

    StatisticsCell(String code, String number, String zh, String en, String unit, FigureKind kind, String... variants) {
        this(code, number, zh, en, unit, kind, Text.NOTHING, Text.NOTHING, variants);
    }

    StatisticsCell(
            String code,
            String number,
            String zh,
            String en,
            String unit,
            FigureKind kind,
            Text basis,
            Text note,
            String... variants) {
        this.printed =
                FormLabel.of(code, number, zh, en, variants).withBasis(basis).withNote(note);
        this.unit = unit;
        this.kind = kind;
    }

    @Override
    public FormLabel printed() {
        return printed;
    }

    @Override
    public String address() {
        return printed.code();
    }

    @Override
    public Text title() {
        return FormLine.super.title();
    }

    @Override
    public String unit() {
        return unit;
    }

    @Override
    public FigureKind kind() {
        return kind;
    }

    @Override
    public Optional<FormLine> parent() {
        return StatisticsLines.parent(printed.code());
    }

    /** What several cells rest on. */
    private static final class Basis {
        private static final Text ART_8 = new Text("2007年《条例》第八条", "2007 regulation art. 8");
        private static final Text ART_14 = new Text("2007年《条例》第十四条", "2007 regulation art. 14");
    }

    /** Longer notes. */
    private static final class Note {
        private static final Text REVIEW = new Text(
                "表上没有尚未审结一行；填报说明未能查到，复议统计的范围、是否包括尚未审结的案件均未经证实",
                "the form has no pending row; its filling instructions could not be read, so what it counts as reviews,"
                        + " and whether pending cases are among them, is unconfirmed");
        private static final Text LITIGATION = new Text(
                "填报说明未能查到，诉讼统计的范围、是否包括尚未审结的案件均未经证实",
                "the filling instructions of the form could not be read, so what it counts as lawsuits, and whether"
                        + " pending cases are among them, is unconfirmed");
    }
}
