package io.gongkai.schema2008.statistics;

import io.gongkai.core.figure.FigureKind;
import io.gongkai.core.table.Cell;
import io.gongkai.core.table.FormLabel;
import io.gongkai.core.table.FormLine;
import io.gongkai.core.table.Wording;
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
            Wording.of(
                            "主动公开 政府信息|信息|政务信息|各类信息|各类政府信息|政府信息公开信息 (公开)",
                            "公开 政府信息|各类政府信息",
                            "~公开 信息|各类信息",
                            "^公开",
                            "^主动公开",
                            "~信息|政府信息 多种渠道|不同渠道|各种渠道|多种形式 公布|发布|公开 (向外|对外|向社会)")
                    .counted("条|件|项|篇|份|个|条次"),
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
            Wording.of("主动公开|公开 规范性文件|行政规范性文件 (信息|政府信息)").counted("条|件|份|个|篇"),
            "主动公开行政规范性文件数"),
    /** Normative documents issued. */
    DISCLOSURE_NORMATIVE_DOCUMENTS_ISSUED(
            "disclosure.normativeDocumentsIssued",
            "",
            "制发规范性文件总数",
            "Normative documents issued",
            "件",
            FigureKind.COUNT,
            Wording.of("制发|制定|印发|出台|制定印发|制定出台|制发出台 规范性文件|行政规范性文件").counted("件|份|个|条"),
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
            Wording.of("政府公报 公开|主动公开|刊登 (政府信息|信息)"),
            Text.NOTHING,
            new Text("同一信息每个渠道各计一次", "counts the same item once per channel")),
    /** Government website. */
    DISCLOSURE_BY_CHANNEL_WEBSITE(
            "disclosure.byChannel.website",
            "2、",
            "政府网站公开政府信息数",
            "Government website",
            "条",
            FigureKind.COUNT,
            Wording.of("政府网站|政府门户网站|门户网站|政府网 公开|主动公开 (政府信息|信息)")),
    /** Official microblog (Weibo). */
    DISCLOSURE_BY_CHANNEL_MICROBLOG(
            "disclosure.byChannel.microblog",
            "3、",
            "政务微博公开政府信息数",
            "Official microblog (Weibo)",
            "条",
            FigureKind.COUNT,
            Wording.of("政务微博|微博 公开|主动公开 (政府信息|信息)")),
    /** Official WeChat account. */
    DISCLOSURE_BY_CHANNEL_WECHAT(
            "disclosure.byChannel.wechat",
            "4、",
            "政务微信公开政府信息数",
            "Official WeChat account",
            "条",
            FigureKind.COUNT,
            Wording.of("政务微信|微信|微信公众号|政务微信公众号 公开|主动公开 (政府信息|信息)")),
    /** Other means. */
    DISCLOSURE_BY_CHANNEL_OTHER(
            "disclosure.byChannel.other",
            "5、",
            "其他方式公开政府信息数",
            "Other means",
            "条",
            FigureKind.COUNT,
            Wording.of("其他方式|其它方式|其他渠道 公开|主动公开 (政府信息|信息)")),
    /** Responses to public concerns or major public opinion. */
    RESPONSE_PUBLIC_CONCERNS(
            "response.publicConcerns",
            "(一)",
            "回应公众关注热点或重大舆情数",
            "Responses to public concerns or major public opinion",
            "次",
            FigureKind.COUNT,
            Wording.of("回应 公众关注热点或重大舆情|公众关注热点|公众关注热点和重大舆情|公众关注热点及重大舆情|重大舆情|热点或重大舆情|舆情热点")
                    .counted("次|件|个|起|条"),
            Text.NOTHING,
            new Text("以多种方式回应同一热点计为1次", "responses to the same concern in several ways count as 1")),
    /** Press conferences attended or held. */
    RESPONSE_BY_CHANNEL_PRESS_CONFERENCES(
            "response.byChannel.pressConferences",
            "1、",
            "参加或举办新闻发布会总次数",
            "Press conferences attended or held",
            "次",
            FigureKind.COUNT,
            Wording.of("新闻发布会 参加|举办|召开|参加或举办|参加和举办|组织|组织召开").counted("次|场")),
    /** of which attended by principal officials. */
    RESPONSE_BY_CHANNEL_PRESS_CONFERENCES_BY_PRINCIPALS(
            "response.byChannel.pressConferences.byPrincipals",
            "其中:",
            "主要负责同志参加新闻发布会次数",
            "of which attended by principal officials",
            "次",
            FigureKind.COUNT,
            Wording.of("主要负责同志|主要负责人 新闻发布会 参加|出席").counted("次|场")),
    /** Online interviews on the government website. */
    RESPONSE_BY_CHANNEL_INTERVIEWS(
            "response.byChannel.interviews",
            "2、",
            "政府网站在线访谈次数",
            "Online interviews on the government website",
            "次",
            FigureKind.COUNT,
            Wording.of("在线访谈 (政府网站|举办|开展|参加|组织|参与)").counted("次|期|场")),
    /** of which attended by principal officials. */
    RESPONSE_BY_CHANNEL_INTERVIEWS_BY_PRINCIPALS(
            "response.byChannel.interviews.byPrincipals",
            "其中:",
            "主要负责同志参加政府网站在线访谈次数",
            "of which attended by principal officials",
            "次",
            FigureKind.COUNT,
            Wording.of("主要负责同志|主要负责人 在线访谈 参加|出席 (政府网站)").counted("次|期|场")),
    /** Policy interpretation articles published. */
    RESPONSE_BY_CHANNEL_INTERPRETATIONS(
            "response.byChannel.interpretations",
            "3、",
            "政策解读稿件发布数",
            "Policy interpretation articles published",
            "篇",
            FigureKind.COUNT,
            Wording.of("政策解读|解读 稿件 (发布)", "政策解读稿件|解读稿件 (发布)").counted("篇|件|个|条|份")),
    /** Events responded to on Weibo and WeChat. */
    RESPONSE_BY_CHANNEL_SOCIAL_MEDIA(
            "response.byChannel.socialMedia",
            "4、",
            "微博微信回应事件数",
            "Events responded to on Weibo and WeChat",
            "次",
            FigureKind.COUNT,
            Wording.of("微博微信|微博、微信|政务微博微信|政务微博、微信 回应 (事件)").counted("次|件|个")),
    /** Events responded to by other means. */
    RESPONSE_BY_CHANNEL_OTHER(
            "response.byChannel.other",
            "5、",
            "其他方式回应事件数",
            "Events responded to by other means",
            "次",
            FigureKind.COUNT,
            Wording.of("其他方式|其它方式 回应 (事件)").counted("次|件|个")),
    /** Requests received. */
    REQUESTS_RECEIVED(
            "requests.received",
            "(一)",
            "收到申请数",
            "Requests received",
            "件",
            FigureKind.COUNT,
            Wording.of(
                    "收到|接到|受理|接收|接受|收到并受理|接到并受理|共受理 政府信息公开申请|信息公开申请|政府信息依申请公开|依申请公开申请|依申请公开|依申请公开政府信息|公开申请|政府信息公开的申请|政府信息公开申请书|政务公开申请|依申请公开政府信息申请|政府信息依申请公开申请|依申请公开信息|依申请公开信息申请|申请公开政府信息|依申请公开事项|公开政府信息申请 (公众|社会公众|群众|公民、法人和其他组织|公民、法人或者其他组织|公民、法人及其他组织|公民、法人或其他组织|提出|提交|办理|申请)",
                    "~收到|接到|受理|接收|收到并受理 申请|公开政府信息的申请 (公众|社会公众|群众|公民、法人和其他组织|公民、法人或者其他组织|公民、法人及其他组织|公民、法人或其他组织|提出|提交)",
                    "~申请公开|依申请公开政府信息 (申请)")),
    /** In person. */
    REQUESTS_RECEIVED_IN_PERSON(
            "requests.received.inPerson",
            "1、",
            "当面申请数",
            "In person",
            "件",
            FigureKind.COUNT,
            Wording.of("~当面|当场|现场 申请|提交申请|提出申请|提出|提交|提出的申请 (方式|收到|政府信息公开)", "当面申请")),
    /** By fax. */
    REQUESTS_RECEIVED_FAX(
            "requests.received.fax",
            "2、",
            "传真申请数",
            "By fax",
            "件",
            FigureKind.COUNT,
            Wording.of("~传真 申请|提交申请|提出申请|提出|提交|提出的申请 (方式|收到|政府信息公开)")),
    /** Online. */
    REQUESTS_RECEIVED_ONLINE(
            "requests.received.online",
            "3、",
            "网络申请数",
            "Online",
            "件",
            FigureKind.COUNT,
            Wording.of("~网络|网上|在线|互联网 申请|提交申请|提出申请|提出|提交|提出的申请 (方式|收到|政府信息公开)")),
    /** By letter. */
    REQUESTS_RECEIVED_LETTER(
            "requests.received.letter",
            "4、",
            "信函申请数",
            "By letter",
            "件",
            FigureKind.COUNT,
            Wording.of("~信函|书信|邮寄|信件 申请|提交申请|提出申请|提出|提交|提出的申请 (方式|收到|政府信息公开)")),
    /** Requests concluded. */
    REQUESTS_CONCLUDED(
            "requests.concluded",
            "(二)",
            "申请办结数",
            "Requests concluded",
            "件",
            FigureKind.COUNT,
            Wording.of("~办结 (申请|收到|受理|全部|政府信息公开申请|信息公开申请|依申请公开)").ofAll("全部|均|都 办结"),
            Text.NOTHING,
            new Text("表上没有上年结转一行", "the form has no carry-over row")),
    /** Concluded on time. */
    REQUESTS_CONCLUDED_ON_TIME(
            "requests.concluded.onTime",
            "1、",
            "按时办结数",
            "Concluded on time",
            "件",
            FigureKind.COUNT,
            Wording.of("~按时办结|按期办结")),
    /** Concluded after an extension. */
    REQUESTS_CONCLUDED_EXTENDED(
            "requests.concluded.extended",
            "2、",
            "延期办结数",
            "Concluded after an extension",
            "件",
            FigureKind.COUNT,
            Wording.of("~延期办结|延期办理|延期答复|延长期限办结")),
    /** Requests answered. */
    REQUESTS_ANSWERED(
            "requests.answered",
            "(三)",
            "申请答复数",
            "Requests answered",
            "件",
            FigureKind.COUNT,
            Wording.of("~答复 (申请|政府信息公开申请|信息公开申请|依申请公开)")
                    .ofAll("全部|均|都 答复 (按时|按期|及时|申请人|在规定时限内|在法定期限内|在规定期限内|按规定)")
                    .ofRest("其他答复|其它答复|其他类型答复|其他情形答复|其他答复情形|其他方式答复")),
    /** Already proactively disclosed. */
    REQUESTS_ANSWERED_ALREADY_PUBLIC(
            "requests.answered.alreadyPublic",
            "1、",
            "属于已主动公开范围数",
            "Already proactively disclosed",
            "件",
            FigureKind.COUNT,
            Wording.of("~属于已主动公开范围|已主动公开范围|属于已主动公开|属于主动公开范围|已主动公开|已经主动公开 (答复|申请|告知)")),
    /** Disclosure agreed. */
    REQUESTS_ANSWERED_GRANTED(
            "requests.answered.granted",
            "2、",
            "同意公开答复数",
            "Disclosure agreed",
            "件",
            FigureKind.COUNT,
            Wording.of("~同意公开|予以公开|同意公开答复 (答复|申请|政府信息)")),
    /** Partial disclosure agreed. */
    REQUESTS_ANSWERED_PARTLY_GRANTED(
            "requests.answered.partlyGranted",
            "3、",
            "同意部分公开答复数",
            "Partial disclosure agreed",
            "件",
            FigureKind.COUNT,
            Wording.of("~同意部分公开|部分公开|予以部分公开|同意部分公开答复 (答复|申请|政府信息)")),
    /** Disclosure refused. */
    REQUESTS_ANSWERED_REFUSED(
            "requests.answered.refused",
            "4、",
            "不同意公开答复数",
            "Disclosure refused",
            "件",
            FigureKind.COUNT,
            Wording.of("~不同意公开|不予公开|不同意公开答复|不予公开答复 (答复|申请|政府信息)")),
    /** State secret. */
    REQUESTS_ANSWERED_REFUSED_STATE_SECRET(
            "requests.answered.refused.stateSecret",
            "其中:",
            "涉及国家秘密",
            "State secret",
            "件",
            FigureKind.COUNT,
            Wording.of("~国家秘密 (不予公开|不同意公开)"),
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
            Wording.of("~商业秘密 (不予公开|不同意公开)"),
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
            Wording.of("~个人隐私 (不予公开|不同意公开)"),
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
            Wording.of("~危及国家安全、公共安全、经济安全和社会稳定|危及国家安全、公共安全、经济安全或社会稳定|危及三安全一稳定 (不予公开|不同意公开)"),
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
            FigureKind.COUNT,
            Wording.of("~不是条例所指政府信息|不是条例规定的政府信息|非条例所指政府信息|不属于条例所指政府信息|不属于政府信息|非政府信息|不是政府信息 (申请|答复)")),
    /** Other cases laid down in laws and regulations. */
    REQUESTS_ANSWERED_REFUSED_OTHER_LAW(
            "requests.answered.refused.otherLaw",
            "",
            "法律法规规定的其他情形",
            "Other cases laid down in laws and regulations",
            "件",
            FigureKind.COUNT,
            Wording.of("~法律法规规定的其他情形|法律法规规定的其它情形|法律、法规规定的其他情形"),
            "法律、法规规定的其他情形"),
    /** Not this agency's to disclose. */
    REQUESTS_ANSWERED_NOT_THIS_AGENCY(
            "requests.answered.notThisAgency",
            "5、",
            "不属于本行政机关公开数",
            "Not this agency's to disclose",
            "件",
            FigureKind.COUNT,
            Wording.of(
                    "~不属于本行政机关公开|不属于本机关公开|不属于本行政机关公开范围|不属于本机关公开范围|不属于本单位公开|不属于本单位公开范围|非本机关公开|不属于本部门公开|不属于本部门公开范围|不属于本机关掌握|非本机关掌握|非本单位掌握 (答复|申请|告知)")),
    /** Information does not exist. */
    REQUESTS_ANSWERED_NONEXISTENT(
            "requests.answered.nonexistent",
            "6、",
            "申请信息不存在数",
            "Information does not exist",
            "件",
            FigureKind.COUNT,
            Wording.of("~信息不存在|申请信息不存在|政府信息不存在|申请的信息不存在|申请的政府信息不存在|申请公开的信息不存在 (答复|申请|告知)")),
    /** Told to change or complete the request. */
    REQUESTS_ANSWERED_AMENDMENT_NOTICE(
            "requests.answered.amendmentNotice",
            "7、",
            "告知作出更改补充数",
            "Told to change or complete the request",
            "件",
            FigureKind.COUNT,
            Wording.of("~作出更改补充|做出更改补充|作出补充更改|做出补充更改|更改补充|补充更改|作出更改、补充|更改、补充|作出更改或补充 (告知|申请|答复)"),
            Text.NOTHING,
            new Text("属于程序步骤，不是办理结果", "a step of the procedure, not an outcome")),
    /** Told to use another procedure. */
    REQUESTS_ANSWERED_OTHER_PROCEDURE(
            "requests.answered.otherProcedure",
            "8、",
            "告知通过其他途径办理数",
            "Told to use another procedure",
            "件",
            FigureKind.COUNT,
            Wording.of("~通过其他途径办理|通过其它途径办理|其他途径办理 (告知|申请|答复)")),
    /** Administrative reviews. */
    REVIEW(
            "review",
            "四、",
            "行政复议数量",
            "Administrative reviews",
            "件",
            FigureKind.COUNT,
            Wording.of("~行政复议|申请行政复议|行政复议申请|行政复议案|行政复议案件 (收到|申请|政府信息公开|提起|被申请|接到|政府信息公开申请|信息公开申请)")
                    .about(Subjects.DISPUTES)
                    .counted("件|起|宗|例|次|个"),
            Text.NOTHING,
            Note.REVIEW,
            "行政复议数"),
    /** Administrative act upheld. */
    REVIEW_UPHELD(
            "review.upheld",
            "(一)",
            "维持具体行政行为数",
            "Administrative act upheld",
            "件",
            FigureKind.COUNT,
            Wording.of("~维持|维持具体行政行为|维持了具体行政行为|维持行政行为|维持原行政行为|维持原具体行政行为|结果维持 (复议机关|行政复议机关|行政复议|申请行政复议|行政复议案件)")),
    /** Corrected according to law. */
    REVIEW_CORRECTED(
            "review.corrected",
            "(二)",
            "被依法纠错数",
            "Corrected according to law",
            "件",
            FigureKind.COUNT,
            Wording.of("~依法纠错|纠错|被依法纠错 (行政复议|申请行政复议|行政复议案件)"),
            "依法纠错数"),
    /** Other. */
    REVIEW_OTHER(
            "review.other",
            "(三)",
            "其他情形数",
            "Other",
            "件",
            FigureKind.COUNT,
            Wording.of("~其他情形|其它情形|其他情况|其他|其它 (行政复议|行政复议案件)")),
    /** Administrative lawsuits. */
    LITIGATION(
            "litigation",
            "五、",
            "行政诉讼数量",
            "Administrative lawsuits",
            "件",
            FigureKind.COUNT,
            Wording.of("~行政诉讼|提起行政诉讼|行政诉讼案|行政诉讼案件 (收到|申请|政府信息公开|提起|被提起|接到|政府信息公开申请|信息公开申请)")
                    .about(Subjects.DISPUTES)
                    .counted("件|起|宗|例|次|个"),
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
            Wording.of(
                    "~维持|维持具体行政行为|维持行政行为|维持原行政行为|维持具体行政行为或者驳回原告诉讼请求|维持具体行政行为或驳回原告诉讼请求|驳回原告诉讼请求|结果维持 (判决|裁定|法院|人民法院|行政诉讼|提起行政诉讼|行政诉讼案件)"),
            "维持具体行政行为或驳回原告诉讼请求数",
            "维持具体行政行为或者驳回原告诉讼请求"),
    /** Corrected according to law. */
    LITIGATION_CORRECTED(
            "litigation.corrected",
            "(二)",
            "被依法纠错数",
            "Corrected according to law",
            "件",
            FigureKind.COUNT,
            Wording.of("~依法纠错|纠错|被依法纠错 (行政诉讼|提起行政诉讼|行政诉讼案件)"),
            "依法纠错数"),
    /** Other. */
    LITIGATION_OTHER(
            "litigation.other",
            "(三)",
            "其他情形数",
            "Other",
            "件",
            FigureKind.COUNT,
            Wording.of("~其他情形|其它情形|其他情况|其他|其它 (行政诉讼|行政诉讼案件)")),
    /** Complaints and reports. */
    COMPLAINTS(
            "complaints",
            "六、",
            "举报投诉数量",
            "Complaints and reports",
            "件",
            FigureKind.COUNT,
            Wording.of("~举报投诉|投诉举报|举报、投诉|投诉、举报|投诉和举报|举报和投诉 (收到|政府信息公开|接到)")
                    .about(Subjects.DISPUTES)
                    .counted("件|起|宗|例|次|个|项"),
            "举报投诉数"),
    /** Fees charged for disclosure on request. */
    FEES_CHARGED(
            "feesCharged",
            "七、",
            "依申请公开信息收取的费用",
            "Fees charged for disclosure on request",
            "万元",
            FigureKind.AMOUNT,
            Wording.of(
                            "~收费 (申请人|申请者|依申请公开|政府信息公开申请|依申请公开政府信息|收取|所有|申请|任何|费用)",
                            "~收取|收取了 费用|任何费用|检索费|复制费 (申请人|申请者|依申请公开|政府信息公开申请|依申请公开政府信息|依申请公开信息|所有|申请|任何|检索|复制|邮寄)")
                    .about("依申请", "公开申请", "申请公开", "收费及减免", "收费和减免", "收费情况", "收费、减免", "收取的费用")
                    .counted("元|万元"),
            "依申请公开信息收取费用",
            "依申请公开信息收取的费用数"),
    /** Dedicated disclosure offices. */
    ORGANISATION_OFFICES(
            "organisation.offices",
            "(一)",
            "政府信息公开工作专门机构数",
            "Dedicated disclosure offices",
            "个",
            FigureKind.COUNT,
            Wording.of("~政府信息公开专门机构|政务公开专门机构|信息公开专门机构|政府信息公开工作专门机构|政务公开工作专门机构|专门机构 (设立|设置|共设|设有|成立|共设有)")
                    .counted("个|家")),
    /** Public reading points. */
    ORGANISATION_READING_POINTS(
            "organisation.readingPoints",
            "(二)",
            "设置政府信息公开查阅点数",
            "Public reading points",
            "个",
            FigureKind.COUNT,
            Wording.of(
                            "~查阅点|查阅场所|公共查阅点|公共查阅场所|信息查阅点|政府信息查阅点|政府信息公开查阅点|政府信息查阅场所|政府信息公开查阅场所|政府信息公共查阅点|政府信息公共查阅场所|政府信息公开公共查阅点 (设立|设置|共设|设有|建立|共设有)")
                    .counted("个|处|家")),
    /** Disclosure staff. */
    ORGANISATION_STAFF(
            "organisation.staff",
            "(三)",
            "从事政府信息公开工作人员数",
            "Disclosure staff",
            "人",
            FigureKind.COUNT,
            Wording.of(
                            "从事政府信息公开工作人员|从事政务公开工作人员|从事政府信息公开工作的人员|政府信息公开工作人员|政务公开工作人员|从事政府信息公开的工作人员",
                            "~专(兼)职人员|专兼职人员|专兼职工作人员|专(兼)职工作人员|专、兼职人员|专、兼职工作人员|专职和兼职人员 (配备|配有|从事)")
                    .counted("人|名|个"),
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
            Wording.of("~专职人员|专职工作人员|专职 (配备|配有|从事)"),
            "专职人员数"),
    /** Part-time. */
    ORGANISATION_STAFF_PART_TIME(
            "organisation.staff.partTime",
            "2、",
            "兼职人员数",
            "Part-time",
            "人",
            FigureKind.COUNT,
            Wording.of("~兼职人员|兼职工作人员|兼职 (配备|配有|从事)")),
    /** Dedicated funds (gazette and website costs excluded). */
    ORGANISATION_FUNDS(
            "organisation.funds",
            "(四)",
            "政府信息公开专项经费(不包括用于政府公报编辑管理及政府网站建设维护等方面的经费)",
            "Dedicated funds (gazette and website costs excluded)",
            "万元",
            FigureKind.AMOUNT,
            Wording.of("~政府信息公开专项经费|政务公开专项经费|政府信息公开工作专项经费|信息公开专项经费|政府信息专项经费|专项经费 (投入|安排|支出|用于)")
                    .counted("元|万元"),
            "政府信息公开专项经费"),
    /** Meetings held. */
    TRAINING_MEETINGS(
            "training.meetings",
            "(一)",
            "召开政府信息公开工作会议或专题会议数",
            "Meetings held",
            "次",
            FigureKind.COUNT,
            Wording.of(
                            "政府信息公开工作会议|政务公开工作会议|政府信息公开工作会议或专题会议|政府信息公开工作会议或者专题会议|政府信息公开专题会议|政务公开专题会议|政府信息公开会议|政务公开会议 召开|举办|组织召开",
                            "~工作会议或专题会议|专题会议 召开|举办|组织召开")
                    .counted("次|场|个")),
    /** Training courses held. */
    TRAINING_COURSES(
            "training.courses",
            "(二)",
            "举办各类培训班数",
            "Training courses held",
            "次",
            FigureKind.COUNT,
            Wording.of(
                            "~培训班|各类培训班|政府信息公开培训班|政务公开培训班|业务培训班|政府信息公开工作培训班|政务公开工作培训班|政府信息公开培训|政务公开培训|政府信息公开工作培训|政务公开工作培训|政府信息公开业务培训|政务公开业务培训|信息公开培训|各类培训 举办|开展|组织|组织开展|组织举办")
                    .counted("次|期|场|个|场次|班次")),
    /** People trained. */
    TRAINING_TRAINEES(
            "training.trainees",
            "(三)",
            "接受培训人员数",
            "People trained",
            "人次",
            FigureKind.COUNT,
            Wording.of("~接受培训|培训|参加培训|参训 (人员|工作人员)").counted("人次|人|名"));

    private final FormLabel printed;
    private final String unit;
    private final FigureKind kind;

    StatisticsCell(
            String code,
            String number,
            String zh,
            String en,
            String unit,
            FigureKind kind,
            Wording wording,
            String... variants) {
        this(code, number, zh, en, unit, kind, wording, Text.NOTHING, Text.NOTHING, variants);
    }

    StatisticsCell(
            String code,
            String number,
            String zh,
            String en,
            String unit,
            FigureKind kind,
            Wording wording,
            Text basis,
            Text note,
            String... variants) {
        this.printed = FormLabel.of(code, number, zh, en, variants)
                .withBasis(basis)
                .withNote(note)
                .withWording(wording);
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

    /** What a text is about where it speaks of disputes over disclosure. */
    private static final class Subjects {
        private static final String[] DISPUTES = {
            "政府信息公开",
            "政务公开",
            "信息公开",
            "政府信息公开工作",
            "政务公开工作",
            "#复议、诉讼",
            "#复议和诉讼",
            "#复议诉讼",
            "#复议、行政诉讼",
            "#复议和行政诉讼",
            "#复议及行政诉讼",
            "#复议与行政诉讼",
            "#复议、提起行政诉讼",
            "#复议和提起行政诉讼",
            "#复议及提起行政诉讼"
        };
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
