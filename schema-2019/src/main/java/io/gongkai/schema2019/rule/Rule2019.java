package io.gongkai.schema2019.rule;

import io.gongkai.core.account.ProseExample;
import io.gongkai.core.account.ProseRule;
import io.gongkai.core.body.BodyKind;
import io.gongkai.core.body.PublicBody;
import io.gongkai.core.evidence.Comparison;
import io.gongkai.core.evidence.Subject;
import io.gongkai.core.evidence.Term;
import io.gongkai.core.identity.PublicationDeadline;
import io.gongkai.core.identity.StatedYears;
import io.gongkai.core.narrative.Section;
import io.gongkai.core.period.StatedDate;
import io.gongkai.core.rule.Condition;
import io.gongkai.core.rule.MessageTemplate;
import io.gongkai.core.rule.Relation;
import io.gongkai.core.rule.Rule;
import io.gongkai.core.rule.RuleSet;
import io.gongkai.core.rule.Scope;
import io.gongkai.core.rule.Severity;
import io.gongkai.core.rule.Statement;
import io.gongkai.core.rule.YearsRelation;
import io.gongkai.core.table.Cell;
import io.gongkai.core.text.Text;
import io.gongkai.schema2019.disclosure.DisclosureCellR2019;
import io.gongkai.schema2019.disclosure.DisclosureCellR2021;
import io.gongkai.schema2019.disclosure.DisclosureTableR2019;
import io.gongkai.schema2019.disclosure.DisclosureTableR2021;
import io.gongkai.schema2019.dispute.DisputeOutcome;
import io.gongkai.schema2019.dispute.DisputeTable;
import io.gongkai.schema2019.report.AnnualReport2019;
import io.gongkai.schema2019.report.AnnualReport2019Json;
import io.gongkai.schema2019.report.ReportPart2019;
import io.gongkai.schema2019.request.Applicant;
import io.gongkai.schema2019.request.RequestRow;
import io.gongkai.schema2019.request.RequestTable;
import io.gongkai.schema2019.revision.Revision;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What must, should or may hold in a report of the 2019 format. The ids never change their meaning. */
public enum Rule2019 implements Rule {
    /** What is newly disclosed is among what was ever disclosed. */
    T2_010(
            "2019-T2-010",
            Severity.WARNING,
            List.of(Statement.of(
                    DisclosureTableR2019.FORM,
                    List.of(
                            Relation.atMost(
                                    DisclosureCellR2019.REGULATIONS_NEWLY_DISCLOSED,
                                    DisclosureCellR2019.REGULATIONS_TOTAL_DISCLOSED),
                            Relation.atMost(
                                    DisclosureCellR2019.NORMATIVE_DOCUMENTS_NEWLY_DISCLOSED,
                                    DisclosureCellR2019.NORMATIVE_DOCUMENTS_TOTAL_DISCLOSED)))),
            "本年新公开数量不应超过对外公开总数量",
            "What was disclosed this year is at most what was ever disclosed",
            new Text("各栏的含义", "meaning of the columns"),
            new Text(
                    "对外公开总数量包含本年新公开的；核对两栏是否填反。",
                    "The total disclosed to date holds what was disclosed this year; see whether the two columns are swapped.")),
    /** Money has a unit. */
    T2_020(
            "2019-T2-020",
            Severity.WARNING,
            List.of(ProcurementUnit.STATEMENT),
            "政府集中采购的总金额不为零的，应注明计量单位",
            "A total procurement amount other than 0 states its unit",
            new Text("表上没有印计量单位", "no unit is printed on the form"),
            new Text(
                    "在数字后注明元或者万元；按金额和项目数量核对是哪一个。",
                    "Put 元 or 万元 behind the figure; the number of projects tells which is plausible."),
            "disclosure R2019",
            ProcurementUnit.SAID),
    /** What is issued and not repealed is in force. */
    T2_030(
            "2019-T2-030",
            Severity.WARNING,
            List.of(
                    stillInForce(
                            DisclosureCellR2021.REGULATIONS_ISSUED,
                            DisclosureCellR2021.REGULATIONS_REPEALED,
                            DisclosureCellR2021.REGULATIONS_IN_FORCE),
                    stillInForce(
                            DisclosureCellR2021.NORMATIVE_DOCUMENTS_ISSUED,
                            DisclosureCellR2021.NORMATIVE_DOCUMENTS_REPEALED,
                            DisclosureCellR2021.NORMATIVE_DOCUMENTS_IN_FORCE)),
            "本年有制发而没有废止的，现行有效件数不应少于本年制发件数",
            "Where documents were issued and none repealed, those in force are at least those issued",
            new Text("各栏的含义", "meaning of the columns"),
            new Text(
                    "核对现行有效件数是否只填了往年的，或者漏填了废止件数。",
                    "See whether those in force are only those of earlier years, or whether those repealed were left out.")),
    /** Who cannot make rules has none. */
    T2_040(
            "2019-T2-040",
            Severity.WARNING,
            List.of(RegulationPower.STATEMENT),
            "设区的市以下的机关不制定规章，规章一行应为0",
            "The row of rules (guizhang) is 0 for a body below a city divided into districts, which cannot make any",
            new Text("《立法法》", "legislation law"),
            new Text("核对是否把规范性文件填入了规章一行。", "See whether normative documents were entered in the row of rules."),
            "disclosure",
            new Text("{place}为{left}", "{place}: {left}")),
    /** What comes in is handled or goes on. */
    T3_010(
            "2019-T3-010",
            Severity.ERROR,
            inBothRevisions(revision -> Statement.forEachColumn(
                    RequestTable.form(revision),
                    List.of(RequestRow.NEWLY_RECEIVED, RequestRow.CARRIED_OVER),
                    Comparison.EQUAL,
                    List.of(RequestRow.RESULTS_TOTAL, RequestRow.CARRIED_FORWARD))),
            "本年新收数与上年结转数之和应等于办理结果总计与结转下年度之和",
            "The requests newly received and carried over are together as many as those with a result and those carried"
                    + " forward together",
            new Text("表上印有勾稽关系", "printed on the form"),
            new Text(
                    "勾稽关系印在表上；核对结转下年度的数字，以及漏填的办理结果。",
                    "The form prints this equation; check those carried forward, and results that were left out.")),
    /** The results add up. */
    T3_020(
            "2019-T3-020",
            Severity.ERROR,
            inBothRevisions(revision -> Statement.forEachColumn(
                    RequestTable.form(revision),
                    List.of(RequestRow.RESULTS_TOTAL),
                    Comparison.EQUAL,
                    Arrays.stream(RequestRow.values())
                            .filter(row -> row.role(revision) == RequestRow.Role.RESULT)
                            .toList())),
            "办理结果总计应等于各项办理结果之和",
            "The total of the results is the sum of all results",
            new Text("表格的编号层次", "numbering of the form"),
            new Text(
                    "核对总计是否为零或者没有更新，是否把小标题的数字重复计入。",
                    "See whether the total is zero or not brought up to date, or whether figures of a heading were added once more.")),
    /** The applicants add up. */
    T3_030(
            "2019-T3-030",
            Severity.ERROR,
            inBothRevisions(revision -> Statement.forEachRow(
                    RequestTable.form(revision), List.of(Applicant.TOTAL), Comparison.EQUAL, Applicant.kinds())),
            "总计应等于六类申请人之和",
            "The total is the sum of the six kinds of applicants",
            Basis.HEADING,
            new Text(
                    "核对是否有数字填到了相邻的申请人一栏，或者总计没有更新。",
                    "See whether a figure stands in the column of a neighbouring applicant, or the total was not brought up to date.")),
    /** The outcomes add up. */
    T4_010(
            "2019-T4-010",
            Severity.ERROR,
            List.of(Statement.forEachRow(
                    DisputeTable.FORM, List.of(DisputeOutcome.TOTAL), Comparison.EQUAL, DisputeOutcome.parts())),
            "总计应等于四种结果之和",
            "The total is the sum of the four outcomes",
            Basis.HEADING,
            new Text(
                    "核对总计是否没有更新，或者尚未审结的案件没有计入。",
                    "See whether the total was not brought up to date, or pending cases were left out.")),
    /** Nothing is counted below zero. */
    Q_010(
            "2019-Q-010",
            Severity.ERROR,
            List.of(
                    Statement.notNegative(DisclosureTableR2019.FORM),
                    Statement.notNegative(DisclosureTableR2021.FORM),
                    Statement.notNegative(RequestTable.form(Revision.R2019)),
                    Statement.notNegative(RequestTable.form(Revision.R2021)),
                    Statement.notNegative(DisputeTable.FORM)),
            "各项数量和金额不应为负数，增减数除外",
            "No count and no amount is negative; a change may be",
            new Text("计数的含义", "meaning of a count"),
            new Text("核对是否多打了负号或短横。", "See whether a minus sign or a dash was typed by mistake.")),
    /** Every cell is filled in. */
    Q_020(
            "2019-Q-020",
            Severity.INFO,
            Tables.each(Statement.FilledIn::new),
            "各栏目不应留空或者只填标记，没有的填0",
            "No cell is left blank or holds a mark only; where there is none, it says 0",
            new Text("审核惯例", "practice of reviewers"),
            new Text(
                    "确实没有的填0；空白不等于零，无法参与核对。",
                    "Write 0 where there is none; a blank is no zero, and nothing that needs it can be checked.")),
    /** What one year carries forward the next carries over. */
    Y_010(
            "2019-Y-010",
            Severity.ERROR,
            List.of(new Statement.BetweenYears(
                    "for each column: previous:requests/carriedForward/column = requests/carriedOver/column",
                    RequestTable.form(Revision.R2021).columns().stream()
                            .map(column -> new YearsRelation(
                                    List.of(Term.previous(request(RequestRow.CARRIED_FORWARD, column))),
                                    Comparison.EQUAL,
                                    List.of(Term.of(request(RequestRow.CARRIED_OVER, column)))))
                            .toList())),
            "上一年度的结转下年度继续办理数应等于本年度的上年结转数",
            "The requests that the previous year carried forward are those that this year carried over",
            new Text("各行的含义", "meaning of the rows"),
            new Text(
                    "核对上一年度报告公布以后是否更正过；两年的口径应当一致。",
                    "See whether the previous report was corrected after it was published; both years have to count alike."),
            "requests of two years"),
    /** What is in force grows by what is issued and shrinks by what is repealed. */
    Y_020(
            "2019-Y-020",
            Severity.WARNING,
            List.of(Statement.betweenYears(List.of(
                    inForce(
                            DisclosureCellR2021.REGULATIONS_ISSUED,
                            DisclosureCellR2021.REGULATIONS_REPEALED,
                            DisclosureCellR2021.REGULATIONS_IN_FORCE),
                    inForce(
                            DisclosureCellR2021.NORMATIVE_DOCUMENTS_ISSUED,
                            DisclosureCellR2021.NORMATIVE_DOCUMENTS_REPEALED,
                            DisclosureCellR2021.NORMATIVE_DOCUMENTS_IN_FORCE)))),
            "现行有效件数应等于上一年度的现行有效件数加本年制发件数减本年废止件数",
            "Those in force are those in force the year before, plus those issued, minus those repealed",
            new Text("各栏的含义", "meaning of the columns"),
            new Text(
                    "清理后重新统计的，请说明；否则核对两年的三个数字。",
                    "Say so if they were counted anew; otherwise check the three figures of both years."),
            "disclosure R2021 of two years"),
    /** The items of last year are those of the year before and their change. */
    Y_030(
            "2019-Y-030",
            Severity.WARNING,
            List.of(Statement.betweenYears(List.of(
                    items(DisclosureCellR2019.LICENSING_ITEMS_LAST_YEAR, DisclosureCellR2019.LICENSING_CHANGE),
                    items(
                            DisclosureCellR2019.OTHER_SERVICES_ITEMS_LAST_YEAR,
                            DisclosureCellR2019.OTHER_SERVICES_CHANGE),
                    items(DisclosureCellR2019.PENALTIES_ITEMS_LAST_YEAR, DisclosureCellR2019.PENALTIES_CHANGE),
                    items(DisclosureCellR2019.COMPULSION_ITEMS_LAST_YEAR, DisclosureCellR2019.COMPULSION_CHANGE),
                    items(DisclosureCellR2019.FEES_ITEMS_LAST_YEAR, DisclosureCellR2019.FEES_CHANGE)))),
            "上一年度报告的上一年项目数量与增减数之和应等于本年度报告的上一年项目数量",
            "The items and the change of the previous report are together the items of last year in this one",
            new Text("各栏的含义", "meaning of the columns"),
            new Text(
                    "核对增减数的正负号，以及两年是否按同一清单统计。",
                    "Check the sign of the change, and whether both years count by the same list."),
            "disclosure R2019 of two years"),
    /** Roll-ups are the sums of their parts. */
    A_010(
            "2019-A-010",
            Severity.WARNING,
            Tables.each(Statement.SumOfParts::new),
            "汇总表的各项数字应等于各下级机关数字之和",
            "Each figure of a roll-up is the sum over its parts",
            new Text("统计数据逐级汇总", "statistics are added up level by level"),
            new Text(
                    "核对是否漏报、重报了下级机关，或者汇总机关本级的数字没有作为一份报告列入。",
                    "See whether a part is missing or counted twice, or whether the body's own figures were not given as one of the parts.")),
    /** What the text says of a cell stands there. */
    N_010("2019-N-010", ProseRule.TABLES),
    /** Problems are told. */
    N_020(
            "2019-N-020",
            Severity.WARNING,
            List.of(ProblemsSection.STATEMENT),
            "存在的主要问题及改进情况不应空白，也不应写“无”",
            "The section on problems and improvements is neither empty nor says that there are none",
            new Text("2019年《条例》第五十条", "2019 regulation art. 50"),
            new Text("写明本年度存在的问题和改进措施。", "Tell the problems of the year and what was done about them."),
            "report",
            Identity.QUOTED),
    /** One year throughout. */
    N_030(
            "2019-N-030",
            Severity.WARNING,
            List.of(Identity.YEARS),
            "标题中的年份、统计期限和报告年度应一致",
            "The year in the title, the covered period and the report year agree",
            new Text("报告的基本信息", "identity of the report"),
            new Text(
                    "核对标题和统计期限是否沿用了往年的文本。", "See whether the title or the period was taken over from an earlier year."),
            "report",
            Identity.QUOTED),
    /** Published in time. */
    D_010(
            "2019-D-010",
            Severity.INFO,
            List.of(Identity.DEADLINE),
            "部门应在1月31日以前、政府应在3月31日以前公布上一年度的报告",
            "A department publishes its report by 31 January of the next year, a government by 31 March",
            new Text("2019年《条例》第四十九条", "2019 regulation art. 49"),
            new Text("核对发布日期是不是网页更新或者重新发布的日期。", "See whether the date is that of a later update of the page."),
            "report",
            Identity.QUOTED),
    /** Six sections in order. */
    N_040(
            "2019-N-040",
            Severity.INFO,
            List.of(SectionOrder.STATEMENT),
            "报告应有格式规定的六个部分，次序正确，编号连续",
            "The report has the six sections of the format, in order and numbered without a gap",
            new Text("格式文件", "format notice"),
            new Text("对照格式补上标题，或者改正编号。", "Hold the headings against the format and add or renumber them."),
            "report",
            Identity.QUOTED),
    /** No figure leaps. */
    Y_040(
            "2019-Y-040",
            Severity.INFO,
            List.of(YearlyLeap.STATEMENT),
            "超过20的数字一年内增长一般不超过五倍，下降一般不低于五分之一",
            "A figure above 20 usually grows no more than fivefold and falls to no less than a fifth within a year",
            new Text("审核惯例", "practice of reviewers"),
            new Text(
                    "可能错了一位数字，或者填错了栏；数字无误的，可以说明原因。",
                    "A digit may have slipped, or a figure stand in the wrong cell; if it is right, say why."),
            "report of two years",
            YearlyLeap.SAID),
    /** Percentages of the text are right. */
    N_050("2019-N-050", ProseRule.SHARES),
    /** Sums of the text are right. */
    N_060("2019-N-060", ProseRule.PARTS),
    /** The text agrees with itself. */
    N_070("2019-N-070", ProseRule.SENTENCES);

    /** All rules of the 2019 format. */
    public static final RuleSet ALL = RuleSet.of("2019/1", values());

    private final String id;
    private final Severity severity;
    private final List<Statement> statements;
    private final Text sentence;
    private final Text basis;
    private final Text hint;
    /** What the rule applies to where its statements do not tell; else empty. */
    private final String appliesTo;
    /** What the message says in words of its own; empty when the kind of the statement has words for it. */
    private final Text said;

    Rule2019(String id, Severity severity, List<Statement> statements, String zh, String en, Text basis, Text hint) {
        this(id, severity, statements, zh, en, basis, hint, "");
    }

    Rule2019(
            String id,
            Severity severity,
            List<Statement> statements,
            String zh,
            String en,
            Text basis,
            Text hint,
            String appliesTo) {
        this(id, severity, statements, zh, en, basis, hint, appliesTo, Text.NOTHING);
    }

    Rule2019(
            String id,
            Severity severity,
            List<Statement> statements,
            String zh,
            String en,
            Text basis,
            Text hint,
            String appliesTo,
            Text said) {
        this.id = id;
        this.severity = severity;
        this.statements = statements;
        this.sentence = new Text(zh, en);
        this.basis = basis;
        this.hint = hint;
        this.appliesTo = appliesTo;
        this.said = said;
    }

    /** One of what is checked of the prose of either format. */
    Rule2019(String id, ProseRule rule) {
        this(
                id,
                rule.severity(),
                List.of(rule.statement(Identity.OF_PROSE)),
                rule.sentence().zh(),
                rule.sentence().en(),
                rule.basis(),
                rule.hint(),
                "report",
                rule.said());
    }

    private static Statement stillInForce(
            DisclosureCellR2021 issued, DisclosureCellR2021 repealed, DisclosureCellR2021 inForce) {
        return Statement.where(
                DisclosureTableR2021.FORM,
                List.of(Condition.positive(issued), Condition.zero(repealed)),
                new Relation(List.of(inForce), Comparison.AT_LEAST, List.of(issued)));
    }

    private static YearsRelation inForce(
            DisclosureCellR2021 issued, DisclosureCellR2021 repealed, DisclosureCellR2021 inForce) {
        return new YearsRelation(
                List.of(Term.of(inForce)),
                Comparison.EQUAL,
                List.of(Term.previous(inForce), Term.of(issued), Term.minus(repealed)));
    }

    private static YearsRelation items(DisclosureCellR2019 lastYear, DisclosureCellR2019 change) {
        return new YearsRelation(
                List.of(Term.previous(lastYear), Term.previous(change)), Comparison.EQUAL, List.of(Term.of(lastYear)));
    }

    /** Intake and outgo are the same cells in both revisions. */
    private static Cell request(RequestRow row, Applicant column) {
        return RequestTable.form(Revision.R2021).cell(row, column);
    }

    private static List<Statement> inBothRevisions(Function<Revision, Statement> statement) {
        return Arrays.stream(Revision.values()).map(statement).toList();
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
    public String appliesTo() {
        return appliesTo.isEmpty() ? Rule.super.appliesTo() : appliesTo;
    }

    @Override
    public Text hint() {
        return hint;
    }

    @Override
    public Text message() {
        return said.isEmpty() ? Rule.super.message() : MessageTemplate.of(this, said);
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
        return statements;
    }

    /** What several rules rest on. */
    private static final class Basis {
        private static final Text HEADING = new Text("表头", "heading of the form");
    }

    /** What a report says of itself. */
    private static final class Identity {
        private static final Map<String, Text> TITLES = AnnualReport2019Json.TYPE.titles();
        private static final Text QUOTED = new Text("报告中：{quotations}", "The report says: {quotations}");
        private static final Statement YEARS = new Statement.InCode(
                        "the year in title = the year of period (a whole calendar year) = year, as far as they are stated",
                        Scope.REPORT,
                        List.of(),
                        new StatedYears(TITLES))
                .withExample(() -> titled(2023), () -> titled(2022));
        private static final Statement DEADLINE = new Statement.InCode(
                        "publicationDate <= 31 January of year + 1 where body.kind is department, 31 March where it is government,"
                                + " when all are stated",
                        Scope.REPORT,
                        List.of(),
                        new PublicationDeadline(kind -> kind.map(Identity::lastDay), TITLES))
                .withExample(
                        () -> published(LocalDate.of(2024, Month.JANUARY, 31)),
                        () -> published(LocalDate.of(2024, Month.FEBRUARY, 1)));

        private static final ProseExample OF_PROSE = new ProseExample(
                request(RequestRow.NEWLY_RECEIVED, Applicant.TOTAL),
                "全年新收政府信息公开申请",
                ReportPart2019.OVERVIEW,
                Identity::saying,
                figure -> RequestTable.builder(Revision.R2021)
                        .put(RequestRow.NEWLY_RECEIVED, Applicant.TOTAL, figure)
                        .build()
                        .figures());

        private static AnnualReport2019 saying(String paragraph) {
            return AnnualReport2019.builder()
                    .sections(Arrays.stream(ReportPart2019.values())
                            .map(part -> Section.of(part, part == ReportPart2019.OVERVIEW ? paragraph : "（略去正文）"))
                            .toList())
                    .build();
        }

        private static Subject titled(int year) {
            return Subject.of(
                    AnnualReport2019.builder()
                            .year(2023)
                            .title("某县人民政府" + year + "年政府信息公开工作年度报告")
                            .build(),
                    List.of());
        }

        private static Subject published(LocalDate date) {
            return Subject.of(
                    AnnualReport2019.builder()
                            .year(2023)
                            .body(PublicBody.builder()
                                    .name("某局")
                                    .kind(BodyKind.DEPARTMENT)
                                    .build())
                            .publicationDate(StatedDate.of(date))
                            .build(),
                    List.of());
        }

        private static MonthDay lastDay(BodyKind kind) {
            return switch (kind) {
                case DEPARTMENT -> MonthDay.of(Month.JANUARY, 31);
                case GOVERNMENT -> MonthDay.of(Month.MARCH, 31);
            };
        }
    }
}
