package io.gongkai.schema2008.rule;

import static io.gongkai.schema2008.statistics.StatisticsCell.*;

import io.gongkai.core.evidence.Comparison;
import io.gongkai.core.rule.Relation;
import io.gongkai.core.rule.Rule;
import io.gongkai.core.rule.RuleSet;
import io.gongkai.core.rule.Severity;
import io.gongkai.core.rule.Statement;
import io.gongkai.core.text.Text;
import io.gongkai.schema2008.statistics.Statistics2008;
import io.gongkai.schema2008.statistics.StatisticsCell;
import java.util.List;

/** What must, should or may hold in the statistics of the 2008 format. The ids never change their meaning. */
public enum Rule2008 implements Rule {
    /** Normative documents disclosed are among the items disclosed. */
    S1_010(
            "2008-S1-010",
            Severity.ERROR,
            atMost(DISCLOSURE_DISCLOSED_NORMATIVE_DOCUMENTS, DISCLOSURE_DISCLOSED),
            "主动公开规范性文件数不应超过主动公开政府信息数",
            "The normative documents disclosed are at most the information items disclosed",
            Basis.OF_WHICH),
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
            new Text("表上注明：不同渠道和方式公开相同的信息计为1条", "note on the form: the same item counts once")),
    /** Every item came out somewhere. */
    S1_030(
            "2008-S1-030",
            Severity.WARNING,
            Statement.of(
                    Statistics2008.FORM,
                    List.of(new Relation(List.of(DISCLOSURE_DISCLOSED), Comparison.AT_MOST, Channels.OF_DISCLOSURE))),
            "主动公开政府信息数不应超过各渠道公开数之和",
            "The information items disclosed are at most the sum of the five channels",
            new Text("每条信息至少通过一种渠道公开", "every item appears in at least one channel")),
    /** Documents issued bound those disclosed. */
    S1_040(
            "2008-S1-040",
            Severity.WARNING,
            atMost(DISCLOSURE_DISCLOSED_NORMATIVE_DOCUMENTS, DISCLOSURE_NORMATIVE_DOCUMENTS_ISSUED),
            "主动公开规范性文件数一般不超过制发规范性文件总数",
            "The normative documents disclosed are usually at most those issued",
            new Text("主管部门据此计算公开比例", "share used by supervisors")),
    /** Press conferences with principals are press conferences. */
    S2_010(
            "2008-S2-010",
            Severity.ERROR,
            atMost(RESPONSE_BY_CHANNEL_PRESS_CONFERENCES_BY_PRINCIPALS, RESPONSE_BY_CHANNEL_PRESS_CONFERENCES),
            "主要负责同志参加新闻发布会次数不应超过新闻发布会总次数",
            "The press conferences attended by principal officials are at most all press conferences",
            Basis.OF_WHICH),
    /** Interviews with principals are interviews. */
    S2_020(
            "2008-S2-020",
            Severity.ERROR,
            atMost(RESPONSE_BY_CHANNEL_INTERVIEWS_BY_PRINCIPALS, RESPONSE_BY_CHANNEL_INTERVIEWS),
            "主要负责同志参加政府网站在线访谈次数不应超过在线访谈次数",
            "The online interviews attended by principal officials are at most all online interviews",
            Basis.OF_WHICH),
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
            Basis.NUMBERING),
    /** Requests are concluded on time or late. */
    S3_020(
            "2008-S3-020",
            Severity.ERROR,
            sum(REQUESTS_CONCLUDED, REQUESTS_CONCLUDED_ON_TIME, REQUESTS_CONCLUDED_EXTENDED),
            "申请办结数应等于按时办结数与延期办结数之和",
            "The requests concluded are those concluded on time and those concluded after an extension",
            Basis.NUMBERING),
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
            Basis.NUMBERING),
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
            Basis.OF_WHICH),
    /** What is concluded has been answered. */
    S3_050(
            "2008-S3-050",
            Severity.WARNING,
            Statement.of(Statistics2008.FORM, List.of(Relation.sum(REQUESTS_ANSWERED, List.of(REQUESTS_CONCLUDED)))),
            "申请答复数一般等于申请办结数",
            "The requests answered are usually as many as the requests concluded",
            new Text("通常如此，并非必须", "usual, not required")),
    /** What is concluded was received. */
    S3_060(
            "2008-S3-060",
            Severity.WARNING,
            atMost(REQUESTS_CONCLUDED, REQUESTS_RECEIVED),
            "申请办结数一般不超过收到申请数",
            "The requests concluded are usually at most the requests received",
            new Text("表格没有上年结转一行，超出只是疑问", "the form has no carry-over row, so an excess is a question, not an error")),
    /** Reviews have three outcomes. */
    S4_010(
            "2008-S4-010",
            Severity.WARNING,
            sum(REVIEW, REVIEW_UPHELD, REVIEW_CORRECTED, REVIEW_OTHER),
            "行政复议数量一般等于三种结果之和",
            "The administrative reviews are usually the sum of their three outcomes",
            Basis.NUMBERING),
    /** Lawsuits have three outcomes. */
    S5_010(
            "2008-S5-010",
            Severity.WARNING,
            sum(LITIGATION, LITIGATION_UPHELD, LITIGATION_CORRECTED, LITIGATION_OTHER),
            "行政诉讼数量一般等于三种结果之和",
            "The administrative lawsuits are usually the sum of their three outcomes",
            Basis.NUMBERING),
    /** Staff are full-time or part-time. */
    S8_010(
            "2008-S8-010",
            Severity.ERROR,
            sum(ORGANISATION_STAFF, ORGANISATION_STAFF_FULL_TIME, ORGANISATION_STAFF_PART_TIME),
            "从事政府信息公开工作人员数应等于专职与兼职人员数之和",
            "The disclosure staff are the full-time and the part-time staff",
            Basis.NUMBERING),
    /** Nothing is counted below zero. */
    Q_010(
            "2008-Q-010",
            Severity.ERROR,
            Statement.notNegative(Statistics2008.FORM),
            "各项数量和金额不应为负数",
            "No count and no amount is negative",
            new Text("计数的含义", "meaning of a count"));

    /** All rules of the 2008 format. */
    public static final RuleSet ALL = RuleSet.of("2008/1", values());

    private final String id;
    private final Severity severity;
    private final Statement statement;
    private final Text sentence;
    private final Text basis;

    Rule2008(String id, Severity severity, Statement statement, String zh, String en, Text basis) {
        this.id = id;
        this.severity = severity;
        this.statement = statement;
        this.sentence = new Text(zh, en);
        this.basis = basis;
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
    public List<Statement> statements() {
        return List.of(statement);
    }

    /** What several rules rest on. */
    private static final class Basis {
        private static final Text OF_WHICH = new Text("表上印有“其中”", "printed: 其中");
        private static final Text NUMBERING = new Text("表格的编号层次", "numbering of the form");
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
