package io.gongkai.schema2008.rule;

import static io.gongkai.schema2008.statistics.StatisticsCell.*;

import io.gongkai.core.account.ProseExample;
import io.gongkai.core.account.ProseRule;
import io.gongkai.core.evidence.Comparison;
import io.gongkai.core.evidence.Subject;
import io.gongkai.core.identity.PublicationDeadline;
import io.gongkai.core.identity.StatedYears;
import io.gongkai.core.narrative.Section;
import io.gongkai.core.period.StatedDate;
import io.gongkai.core.rule.MessageTemplate;
import io.gongkai.core.rule.Relation;
import io.gongkai.core.rule.Rule;
import io.gongkai.core.rule.RuleSet;
import io.gongkai.core.rule.Scope;
import io.gongkai.core.rule.Severity;
import io.gongkai.core.rule.Statement;
import io.gongkai.core.table.FigureTable;
import io.gongkai.core.text.Text;
import io.gongkai.schema2008.report.AnnualReport2008;
import io.gongkai.schema2008.report.AnnualReport2008Json;
import io.gongkai.schema2008.report.ReportPart2008;
import io.gongkai.schema2008.statistics.Statistics2008;
import io.gongkai.schema2008.statistics.StatisticsCell;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What must, should or may hold in a report of the 2008 format. The ids never change their meaning. */
public enum Rule2008 implements Rule {
    /** Normative documents disclosed are among the items disclosed. */
    S1_010(
            "2008-S1-010",
            Severity.ERROR,
            atMost(DISCLOSURE_DISCLOSED_NORMATIVE_DOCUMENTS, DISCLOSURE_DISCLOSED),
            "主动公开规范性文件数不应超过主动公开政府信息数",
            "The normative documents disclosed are at most the information items disclosed",
            Basis.OF_WHICH,
            new Text(
                    "规范性文件计入主动公开的信息；核对两个数字是否填错行。",
                    "Normative documents count among the items disclosed; see whether a figure stands in the wrong row.")),
    /** No channel disclosed more than there was. */
    S1_020(
            "2008-S1-020",
            Severity.WARNING,
            Statement.of(
                    Statistics2008.FORM,
                    Channels.OF_DISCLOSURE.stream()
                            .map(channel -> Relation.atMost(channel, DISCLOSURE_DISCLOSED))
                            .toList()),
            "通过任一渠道公开的信息数不应超过主动公开政府信息数",
            "What one channel disclosed is at most the information items disclosed",
            new Text("表上注明：不同渠道和方式公开相同的信息计为1条", "note on the form: the same item counts once"),
            new Text(
                    "同一信息通过几种渠道公开只计一条；核对总数是否漏计，或者渠道数是否按发布次数计。",
                    "An item counts once however many channels carry it; see whether the total misses items or the channel counts each publication.")),
    /** Every item came out somewhere. */
    S1_030(
            "2008-S1-030",
            Severity.WARNING,
            Statement.of(
                    Statistics2008.FORM,
                    List.of(new Relation(List.of(DISCLOSURE_DISCLOSED), Comparison.AT_MOST, Channels.OF_DISCLOSURE))),
            "主动公开政府信息数不应超过各渠道公开数之和",
            "The information items disclosed are at most the sum of the five channels",
            new Text("每条信息至少通过一种渠道公开", "every item appears in at least one channel"),
            new Text(
                    "核对是否漏填了某个渠道，或者总数是否包含往年的信息。",
                    "See whether a channel was left out, or whether the total holds items of earlier years.")),
    /** Documents issued bound those disclosed. */
    S1_040(
            "2008-S1-040",
            Severity.WARNING,
            atMost(DISCLOSURE_DISCLOSED_NORMATIVE_DOCUMENTS, DISCLOSURE_NORMATIVE_DOCUMENTS_ISSUED),
            "主动公开规范性文件数一般不超过制发规范性文件总数",
            "The normative documents disclosed are usually at most those issued",
            new Text("主管部门据此计算公开比例", "share used by supervisors"),
            new Text(
                    "核对公开数是否包含往年制发的文件，或者计量单位（条、件）不同。",
                    "See whether documents of earlier years are among those disclosed, or whether the two are counted in different units (条, 件).")),
    /** Press conferences with principals are press conferences. */
    S2_010(
            "2008-S2-010",
            Severity.ERROR,
            atMost(RESPONSE_BY_CHANNEL_PRESS_CONFERENCES_BY_PRINCIPALS, RESPONSE_BY_CHANNEL_PRESS_CONFERENCES),
            "主要负责同志参加新闻发布会次数不应超过新闻发布会总次数",
            "The press conferences attended by principal officials are at most all press conferences",
            Basis.OF_WHICH,
            new Text(
                    "主要负责同志参加的场次包含在总场次中；核对两行是否填反。",
                    "Those with principals are among all press conferences; see whether the two rows are swapped.")),
    /** Interviews with principals are interviews. */
    S2_020(
            "2008-S2-020",
            Severity.ERROR,
            atMost(RESPONSE_BY_CHANNEL_INTERVIEWS_BY_PRINCIPALS, RESPONSE_BY_CHANNEL_INTERVIEWS),
            "主要负责同志参加政府网站在线访谈次数不应超过在线访谈次数",
            "The online interviews attended by principal officials are at most all online interviews",
            Basis.OF_WHICH,
            new Text(
                    "主要负责同志参加的场次包含在总场次中；核对两行是否填反。",
                    "Those with principals are among all interviews; see whether the two rows are swapped.")),
    /** Requests come in four ways. */
    S3_010(
            "2008-S3-010",
            Severity.ERROR,
            sum(
                    REQUESTS_RECEIVED,
                    REQUESTS_RECEIVED_IN_PERSON,
                    REQUESTS_RECEIVED_FAX,
                    REQUESTS_RECEIVED_ONLINE,
                    REQUESTS_RECEIVED_LETTER),
            "收到申请数应等于四种申请方式之和",
            "The requests received are the sum of the four ways of applying",
            Basis.NUMBERING,
            new Text(
                    "核对是否漏填某种申请方式，或者总数没有更新。",
                    "See whether a way of applying was left out, or the total not brought up to date.")),
    /** Requests are concluded on time or late. */
    S3_020(
            "2008-S3-020",
            Severity.ERROR,
            sum(REQUESTS_CONCLUDED, REQUESTS_CONCLUDED_ON_TIME, REQUESTS_CONCLUDED_EXTENDED),
            "申请办结数应等于按时办结数与延期办结数之和",
            "The requests concluded are those concluded on time and those concluded after an extension",
            Basis.NUMBERING,
            new Text(
                    "核对按时办结数与延期办结数，或者总数没有更新。",
                    "Check those concluded on time and after an extension, or whether the total was not brought up to date.")),
    /** Answers are of eight kinds. */
    S3_030(
            "2008-S3-030",
            Severity.ERROR,
            sum(
                    REQUESTS_ANSWERED,
                    REQUESTS_ANSWERED_ALREADY_PUBLIC,
                    REQUESTS_ANSWERED_GRANTED,
                    REQUESTS_ANSWERED_PARTLY_GRANTED,
                    REQUESTS_ANSWERED_REFUSED,
                    REQUESTS_ANSWERED_NOT_THIS_AGENCY,
                    REQUESTS_ANSWERED_NONEXISTENT,
                    REQUESTS_ANSWERED_AMENDMENT_NOTICE,
                    REQUESTS_ANSWERED_OTHER_PROCEDURE),
            "申请答复数应等于八类答复之和",
            "The requests answered are the sum of the eight kinds of answers",
            Basis.NUMBERING,
            new Text(
                    "核对八类答复是否漏填或重复计数；不同意公开的各种原因不另计入。",
                    "See whether a kind of answer was left out or counted twice; the reasons of a refusal are not added once more.")),
    /** Refusals have six reasons. */
    S3_040(
            "2008-S3-040",
            Severity.ERROR,
            sum(
                    REQUESTS_ANSWERED_REFUSED,
                    REQUESTS_ANSWERED_REFUSED_STATE_SECRET,
                    REQUESTS_ANSWERED_REFUSED_COMMERCIAL_SECRET,
                    REQUESTS_ANSWERED_REFUSED_PRIVACY,
                    REQUESTS_ANSWERED_REFUSED_SECURITY_OR_STABILITY,
                    REQUESTS_ANSWERED_REFUSED_NOT_GOVERNMENT_INFORMATION,
                    REQUESTS_ANSWERED_REFUSED_OTHER_LAW),
            "不同意公开答复数应等于六种原因之和",
            "The refusals are the sum of their six reasons",
            Basis.OF_WHICH,
            new Text(
                    "核对是否填了总数而没有填原因，或者填了原因而总数为零。",
                    "See whether the total was given without its reasons, or the reasons with a total of zero.")),
    /** What is concluded has been answered. */
    S3_050(
            "2008-S3-050",
            Severity.WARNING,
            Statement.of(Statistics2008.FORM, List.of(Relation.sum(REQUESTS_ANSWERED, List.of(REQUESTS_CONCLUDED)))),
            "申请答复数一般等于申请办结数",
            "The requests answered are usually as many as the requests concluded",
            new Text("通常如此，并非必须", "usual, not required"),
            new Text(
                    "一件申请可能有几个答复，也可能未答复而办结；请说明原因。",
                    "One request may get several answers, or be concluded without one; say why they differ.")),
    /** What is concluded was received. */
    S3_060(
            "2008-S3-060",
            Severity.WARNING,
            atMost(REQUESTS_CONCLUDED, REQUESTS_RECEIVED),
            "申请办结数一般不超过收到申请数",
            "The requests concluded are usually at most the requests received",
            new Text("表格没有上年结转一行，超出只是疑问", "the form has no carry-over row, so an excess is a question, not an error"),
            new Text(
                    "可能包含上年结转的申请；请说明，或者核对收到申请数。",
                    "Requests carried over from the year before may be among them; say so, or check the requests received.")),
    /** Reviews have three outcomes. */
    S4_010(
            "2008-S4-010",
            Severity.WARNING,
            sum(REVIEW, REVIEW_UPHELD, REVIEW_CORRECTED, REVIEW_OTHER),
            "行政复议数量一般等于三种结果之和",
            "The administrative reviews are usually the sum of their three outcomes",
            Basis.NUMBERING,
            new Text(
                    "总数可能包含尚未审结的案件；请说明，或者核对各项结果。",
                    "Pending cases may be in the total; say so, or check the outcomes.")),
    /** Lawsuits have three outcomes. */
    S5_010(
            "2008-S5-010",
            Severity.WARNING,
            sum(LITIGATION, LITIGATION_UPHELD, LITIGATION_CORRECTED, LITIGATION_OTHER),
            "行政诉讼数量一般等于三种结果之和",
            "The administrative lawsuits are usually the sum of their three outcomes",
            Basis.NUMBERING,
            new Text(
                    "总数可能包含尚未审结的案件；请说明，或者核对各项结果。",
                    "Pending cases may be in the total; say so, or check the outcomes.")),
    /** Staff are full-time or part-time. */
    S8_010(
            "2008-S8-010",
            Severity.ERROR,
            sum(ORGANISATION_STAFF, ORGANISATION_STAFF_FULL_TIME, ORGANISATION_STAFF_PART_TIME),
            "从事政府信息公开工作人员数应等于专职与兼职人员数之和",
            "The disclosure staff are the full-time and the part-time staff",
            Basis.NUMBERING,
            new Text(
                    "核对是否漏填专职或兼职人员数，或者总数没有更新。",
                    "See whether the full-time or the part-time staff were left out, or the total not brought up to date.")),
    /** Roll-ups are the sums of their parts. */
    A_010(
            "2008-A-010",
            Severity.WARNING,
            new Statement.SumOfParts(Statistics2008.FORM, Identity.STATISTICS),
            "汇总表的各项数字应等于各下级机关数字之和",
            "Each figure of a roll-up is the sum over its parts",
            new Text("统计数据逐级汇总", "statistics are added up level by level"),
            new Text(
                    "核对是否漏报、重报了下级机关，或者汇总机关本级的数字没有作为一份报告列入。",
                    "See whether a part is missing or counted twice, or whether the body's own figures were not given as one of the"
                            + " parts.")),
    /** Nothing is counted below zero. */
    Q_010(
            "2008-Q-010",
            Severity.ERROR,
            Statement.notNegative(Statistics2008.FORM),
            "各项数量和金额不应为负数",
            "No count and no amount is negative",
            new Text("计数的含义", "meaning of a count"),
            new Text("核对是否多打了负号或短横。", "See whether a minus sign or a dash was typed by mistake.")),
    /** Amounts are in 万元. */
    Q_020(
            "2008-Q-020",
            Severity.WARNING,
            PlausibleAmounts.STATEMENT,
            "收费金额和专项经费以万元为单位填报",
            "The fees charged and the funds are stated in 万元",
            new Text("表上印的单位是万元", "unit printed on the form is 万元"),
            new Text(
                    "核对是否按元填报。确为此数的，可以说明并接受这一情况。",
                    "See whether it was stated in 元. If it is right, say so and accept the deviation."),
            PlausibleAmounts.SAID),
    /** What the text says of a cell stands there. */
    N_010("2008-N-010", ProseRule.TABLES),
    /** One year throughout. */
    N_030(
            "2008-N-030",
            Severity.WARNING,
            Identity.YEARS,
            "标题中的年份、统计期限和报告年度应一致",
            "The year in the title, the covered period and the report year agree",
            new Text("报告的基本信息", "identity of the report"),
            new Text(
                    "核对标题和统计期限是否沿用了往年的文本。", "See whether the title or the period was taken over from an earlier year."),
            Identity.QUOTED),
    /** Published in time. */
    D_010(
            "2008-D-010",
            Severity.INFO,
            Identity.DEADLINE,
            "年度报告应在下一年3月31日以前公布",
            "The report is published by 31 March of the next year",
            new Text("2007年《条例》第三十一条", "2007 regulation art. 31"),
            new Text("核对发布日期是不是网页更新或者重新发布的日期。", "See whether the date is that of a later update of the page."),
            Identity.QUOTED),
    /** Percentages of the text are right. */
    N_050("2008-N-050", ProseRule.SHARES),
    /** Sums of the text are right. */
    N_060("2008-N-060", ProseRule.PARTS),
    /** The text agrees with itself. */
    N_070("2008-N-070", ProseRule.SENTENCES);

    /** All rules of the 2008 format. */
    public static final RuleSet ALL = RuleSet.of("2008/1", values());

    private final String id;
    private final Severity severity;
    private final Statement statement;
    private final Text sentence;
    private final Text basis;
    private final Text hint;
    /** What the message says in words of its own; empty when the kind of the statement has words for it. */
    private final Text said;

    Rule2008(String id, Severity severity, Statement statement, String zh, String en, Text basis, Text hint) {
        this(id, severity, statement, zh, en, basis, hint, Text.NOTHING);
    }

    Rule2008(
            String id, Severity severity, Statement statement, String zh, String en, Text basis, Text hint, Text said) {
        this.id = id;
        this.severity = severity;
        this.statement = statement;
        this.sentence = new Text(zh, en);
        this.basis = basis;
        this.hint = hint;
        this.said = said;
    }

    /** One of what is checked of the prose of either format. */
    Rule2008(String id, ProseRule rule) {
        this(
                id,
                rule.severity(),
                rule.statement(Identity.OF_PROSE),
                rule.sentence().zh(),
                rule.sentence().en(),
                rule.basis(),
                rule.hint(),
                rule.said());
    }

    private static Statement sum(StatisticsCell total, StatisticsCell... parts) {
        return Statement.of(Statistics2008.FORM, List.of(Relation.sum(total, List.of(parts))));
    }

    private static Statement atMost(StatisticsCell cell, StatisticsCell bound) {
        return Statement.of(Statistics2008.FORM, List.of(Relation.atMost(cell, bound)));
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public Text sentence() {
        return sentence;
    }

    @Override
    public Text basis() {
        return basis;
    }

    @Override
    public Text hint() {
        return hint;
    }

    @Override
    public Text message() {
        return said.isEmpty() ? Rule.super.message() : MessageTemplate.of(this, said);
    }

    /** The plausibility of amounts is checked in code, which does not tell of which table it speaks. */
    @Override
    public String appliesTo() {
        return this == Q_020 ? Statistics2008.FORM.name() : Rule.super.appliesTo();
    }

    @Override
    public List<Statement> statements() {
        return List.of(statement);
    }

    /** What several rules rest on. */
    private static final class Basis {
        private static final Text OF_WHICH = new Text("表上印有“其中”", "printed: 其中");
        private static final Text NUMBERING = new Text("表格的编号层次", "numbering of the form");
    }

    /** What a report says of itself. */
    private static final class Identity {
        private static final Map<String, Text> TITLES = AnnualReport2008Json.TYPE.titles();
        private static final Text STATISTICS = Objects.requireNonNull(TITLES.get(Statistics2008.FORM.name()));
        private static final Text QUOTED = new Text("报告中：{quotations}", "The report says: {quotations}");
        private static final Statement YEARS = new Statement.InCode(
                        "the year in title = the year of period (a whole calendar year) = year, as far as they are stated",
                        Scope.REPORT,
                        List.of(),
                        new StatedYears(TITLES))
                .withExample(() -> titled(2018), () -> titled(2017));
        private static final Statement DEADLINE = new Statement.InCode(
                        "publicationDate <= 31 March of year + 1, when both are stated",
                        Scope.REPORT,
                        List.of(),
                        new PublicationDeadline(kind -> Optional.of(MonthDay.of(Month.MARCH, 31)), TITLES))
                .withExample(
                        () -> published(LocalDate.of(2019, Month.MARCH, 31)),
                        () -> published(LocalDate.of(2019, Month.APRIL, 1)));

        private static final ProseExample OF_PROSE = new ProseExample(
                REQUESTS_RECEIVED,
                "全年收到政府信息公开申请",
                ReportPart2008.OVERVIEW,
                paragraph -> AnnualReport2008.builder()
                        .addSections(Section.of(ReportPart2008.OVERVIEW, paragraph))
                        .build(),
                figure -> FigureTable.builder(Statistics2008.FORM)
                        .put(REQUESTS_RECEIVED, figure)
                        .build());

        private static Subject titled(int year) {
            return Subject.of(
                    AnnualReport2008.builder()
                            .year(2018)
                            .title("某市人民政府" + year + "年政府信息公开工作年度报告")
                            .build(),
                    List.of());
        }

        private static Subject published(LocalDate date) {
            return Subject.of(
                    AnnualReport2008.builder()
                            .year(2018)
                            .publicationDate(StatedDate.of(date))
                            .build(),
                    List.of());
        }
    }

    /** Cells that several rules add up. */
    private static final class Channels {
        private static final List<StatisticsCell> OF_DISCLOSURE = List.of(
                DISCLOSURE_BY_CHANNEL_GAZETTE,
                DISCLOSURE_BY_CHANNEL_WEBSITE,
                DISCLOSURE_BY_CHANNEL_MICROBLOG,
                DISCLOSURE_BY_CHANNEL_WECHAT,
                DISCLOSURE_BY_CHANNEL_OTHER);
    }
}
