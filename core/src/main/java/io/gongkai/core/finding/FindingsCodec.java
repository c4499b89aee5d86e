package io.gongkai.core.finding;

import com.fasterxml.jackson.core.JsonParser;
import io.gongkai.core.evidence.Comparison;
import io.gongkai.core.evidence.Operand;
import io.gongkai.core.evidence.Place;
import io.gongkai.core.evidence.Quotation;
import io.gongkai.core.evidence.Sides;
import io.gongkai.core.evidence.Source;
import io.gongkai.core.evidence.Term;
import io.gongkai.core.figure.Figure;
import io.gongkai.core.figure.FigureJson;
import io.gongkai.core.json.InvalidJsonException;
import io.gongkai.core.json.JsonCheck;
import io.gongkai.core.json.JsonType;
import io.gongkai.core.json.JsonTypes;
import io.gongkai.core.json.ObjectType;
import io.gongkai.core.profile.AcceptedDeviation;
import io.gongkai.core.profile.AcceptedDeviationJson;
import io.gongkai.core.profile.Profile;
import io.gongkai.core.profile.ProfileJson;
import io.gongkai.core.rule.KnownRules;
import io.gongkai.core.rule.Relation;
import io.gongkai.core.rule.Rule;
import io.gongkai.core.rule.Severity;
import io.gongkai.core.suspect.Cluster;
import io.gongkai.core.suspect.Slip;
import io.gongkai.core.table.Cell;
import io.gongkai.core.text.Language;
import io.gongkai.core.text.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Findings as JSON, told once for writing, reading and the schema. The keys that came later stand behind those of the first
 * version, each optional.
 *
 * <p>What is said in one language, and whatever follows from the rest, is written for those who read the JSON by other means;
 * the reader here makes it anew of the rule and the cells.
 */
final class FindingsCodec {
    private static final JsonType<Severity> SEVERITY = JsonTypes.oneOf(Severity.class, Severity::name);

    private final Language language;
    private final KnownRules rules;
    private final CellIndex cells;

    /**
     * A codec.
     *
     * @param language the language of labels and messages that are written
     * @param rules the rules that may be read
     * @param cells the cells that may be read
     */
    FindingsCodec(Language language, KnownRules rules, CellIndex cells) {
        this.language = language;
        this.rules = rules;
        this.cells = cells;
    }

    JsonType<Findings> type() {
        JsonType<Finding> finding = JsonTypes.named("finding", finding());
        JsonType<OpenQuestion> question = JsonTypes.named("question", question());
        return ObjectType.checked(FindingsDraft::new, FindingsDraft::build)
                .required(
                        "verdict",
                        new Text("结论", "Verdict"),
                        JsonTypes.oneOf(Verdict.class, Verdict::name),
                        Findings::verdict,
                        (draft, verdict) -> draft.verdict = verdict)
                .required(
                        "ruleSet",
                        new Text("规则集", "Rules that were checked"),
                        JsonTypes.FILLED_TEXT,
                        Findings::ruleSet,
                        (draft, name) -> draft.ruleSet = name)
                .required(
                        "blankPolicy",
                        new Text("空白单元格的处理", "What a blank was taken for"),
                        JsonTypes.oneOf(BlankPolicy.class, BlankPolicy::name),
                        Findings::blankPolicy,
                        (draft, policy) -> draft.blankPolicy = policy)
                .required(
                        "profile",
                        new Text("方案", "Profile"),
                        JsonTypes.FILLED_TEXT,
                        findings -> findings.profile().name(),
                        (draft, name) -> draft.profile = name)
                .required(
                        "findings",
                        new Text("不成立的规则", "What is broken"),
                        JsonTypes.list(finding),
                        Findings::broken,
                        (draft, broken) -> draft.broken = broken)
                .required(
                        "undecided",
                        new Text("无法判断的规则", "What could not be decided"),
                        JsonTypes.list(question),
                        Findings::undecided,
                        (draft, undecided) -> draft.undecided = undecided)
                .optional(
                        "settings",
                        new Text("方案的内容", "What the profile does"),
                        ProfileJson.SETTINGS,
                        findings -> Optional.of(findings.profile()).filter(FindingsCodec::differsFromDefault),
                        (draft, settings) -> draft.settings = settings)
                .list(
                        "notApplicable",
                        new Text("不适用的规则", "What needs a figure that was never collected"),
                        question,
                        Findings::notApplicable,
                        (draft, questions) -> draft.notApplicable = questions)
                .list(
                        "accepted",
                        new Text("已接受的发现", "What is broken and accepted"),
                        accepted(finding),
                        Findings::accepted,
                        (draft, accepted) -> draft.accepted = accepted)
                .list(
                        "lapsed",
                        new Text("已失效的接受", "Accepted deviations whose figures have changed"),
                        JsonTypes.named("deviation", AcceptedDeviationJson.TYPE),
                        Findings::lapsed,
                        (draft, lapsed) -> draft.lapsed = lapsed)
                .list(
                        "groups",
                        new Text("按可能原因归组的发现", "The findings by what may have caused them"),
                        group(),
                        NumberedGroup::allOf,
                        (draft, groups) -> draft.groups = groups)
                .type();
    }

    private JsonType<NumberedGroup> group() {
        return ObjectType.of(GroupDraft::new, GroupDraft::build)
                .required(
                        "headline",
                        new Text(
                                "首要发现，在findings中的序号", "The finding to be told first, by its place in findings, from 0"),
                        IndexType.TYPE,
                        NumberedGroup::headline,
                        (draft, headline) -> draft.headline = headline)
                .required(
                        "consequences",
                        new Text("随之而来的发现", "Those that follow from the same cells"),
                        JsonTypes.list(IndexType.TYPE),
                        NumberedGroup::consequences,
                        (draft, consequences) -> draft.consequences = consequences)
                .required(
                        "suspects",
                        new Text("可疑的单元格，每组一起改正", "Cells to suspect, each set to be changed together"),
                        JsonTypes.list(JsonTypes.list(suspect())),
                        group ->
                                group.suspects().stream().map(SuspectSet::cells).toList(),
                        (draft, suspects) -> draft.suspects =
                                suspects.stream().map(SuspectSet::new).toList())
                .required(
                        "search",
                        new Text("查找的范围", "How far the search came"),
                        JsonTypes.oneOf(Cluster.Search.class, Cluster.Search::name),
                        NumberedGroup::search,
                        (draft, search) -> draft.search = search)
                .type();
    }

    private JsonType<Suspect> suspect() {
        return ObjectType.checked(() -> new SuspectDraft(cells), SuspectDraft::build)
                .required(
                        "address",
                        new Text("地址", "Address"),
                        JsonTypes.FILLED_TEXT,
                        suspect -> suspect.term().cell().address(),
                        (draft, address) -> draft.address = address)
                .required(
                        "labels",
                        new Text("两种语言的名称", "Label in both languages"),
                        JsonTypes.LABELS,
                        suspect -> suspect.term().title(),
                        (draft, labels) -> {})
                .required(
                        "figure",
                        new Text("数字", "Figure"),
                        JsonTypes.named("figure", FigureJson.ANY),
                        Suspect::figure,
                        (draft, figure) -> draft.figure = figure)
                .optional(
                        "value",
                        new Text("唯一能成立的数", "The only number that would do"),
                        JsonTypes.NUMBER,
                        Suspect::value,
                        (draft, value) -> {})
                .optional(
                        "least",
                        new Text("至少", "The least that would do"),
                        JsonTypes.NUMBER,
                        Suspect::least,
                        (draft, least) -> draft.least = Optional.of(least))
                .optional(
                        "most",
                        new Text("至多", "The most that would do"),
                        JsonTypes.NUMBER,
                        Suspect::most,
                        (draft, most) -> draft.most = Optional.of(most))
                .optional(
                        "slip",
                        new Text("可能的笔误", "The slip that would explain it"),
                        JsonTypes.oneOf(Slip.class, Slip::name),
                        Suspect::slip,
                        (draft, slip) -> draft.slip = Optional.of(slip))
                .optional(
                        "of",
                        new Text("所在的报告", "The report that it is of"),
                        SourceJson.TYPE,
                        suspect -> other(suspect.term().source()),
                        (draft, source) -> draft.source = source)
                .optional(
                        "minus",
                        new Text("减去", "Whether it is taken off"),
                        JsonTypes.BOOLEAN,
                        suspect -> Optional.of(suspect.term().minus()).filter(minus -> minus),
                        (draft, minus) -> draft.minus = minus)
                .optional(
                        "revision",
                        new Text("表格的版本", "Revision of the form, for cells of one revision"),
                        JsonTypes.FILLED_TEXT,
                        suspect -> revision(suspect.term().cell()),
                        (draft, revision) -> draft.revision = revision)
                .type();
    }

    private static boolean differsFromDefault(Profile profile) {
        return !profile.off().isEmpty()
                || !profile.severities().isEmpty()
                || !profile.thresholds().isEmpty();
    }

    private static JsonType<AcceptedFinding> accepted(JsonType<Finding> finding) {
        return ObjectType.of(AcceptedDraft::new, AcceptedDraft::build)
                .required(
                        "finding",
                        new Text("发现", "Finding"),
                        finding,
                        AcceptedFinding::finding,
                        (draft, value) -> draft.finding = Optional.of(value))
                .required(
                        "reason",
                        new Text("理由", "Reason"),
                        JsonTypes.FILLED_TEXT,
                        AcceptedFinding::reason,
                        (draft, reason) -> draft.reason = reason)
                .type();
    }

    private JsonType<Finding> finding() {
        return ObjectType.checked(() -> new FindingDraft(rules, cells), FindingDraft::build)
                .required(
                        "rule",
                        new Text("规则", "Rule"),
                        rules.ids(),
                        finding -> finding.rule().id(),
                        (draft, rule) -> draft.rule = rule)
                .required(
                        "severity",
                        new Text("严重程度", "Severity"),
                        SEVERITY,
                        Finding::severity,
                        (draft, severity) -> draft.severity = severity)
                .constant("outcome", new Text("结果", "Outcome"), Outcome.BROKEN.name())
                .required(
                        "place",
                        new Text("位置", "Place"),
                        JsonTypes.FILLED_TEXT,
                        finding -> finding.place().address(),
                        (draft, address) -> draft.place.address = address)
                .optional(
                        "left",
                        new Text("左边", "Left side"),
                        JsonTypes.NUMBER,
                        finding -> finding.sides().map(Sides::left),
                        (draft, left) -> draft.left = Optional.of(left))
                .optional(
                        "right",
                        new Text("右边", "Right side"),
                        JsonTypes.NUMBER,
                        finding -> finding.sides().map(Sides::right),
                        (draft, right) -> draft.right = Optional.of(right))
                .optional(
                        "difference",
                        new Text("差额", "Left minus right"),
                        JsonTypes.NUMBER,
                        finding -> finding.sides().map(Sides::difference),
                        (draft, difference) -> draft.difference = Optional.of(difference))
                .required(
                        "operands",
                        new Text("涉及的单元格", "Cells involved"),
                        JsonTypes.list(operand()),
                        Finding::operands,
                        (draft, operands) -> draft.operands = operands)
                .required(
                        "message",
                        new Text("说明", "Message"),
                        JsonTypes.TEXT,
                        finding -> finding.message().in(language),
                        (draft, message) -> {})
                .optional(
                        "comparison",
                        new Text("应有的关系", "How the sides should compare"),
                        JsonTypes.oneOf(Comparison.class, Comparison::sign),
                        finding -> finding.sides().map(Sides::comparison),
                        (draft, comparison) -> draft.comparison = Optional.of(comparison))
                .optional(
                        "placeOf",
                        new Text("位置所在的报告", "The report of the place"),
                        SourceJson.TYPE,
                        finding -> other(finding.place().source()),
                        (draft, source) -> draft.place.source = source)
                .optional(
                        "placeLabels",
                        new Text("位置的名称", "Names of the place"),
                        JsonTypes.LABELS,
                        finding -> Optional.of(finding.place().title()),
                        (draft, labels) -> draft.place.title = Optional.of(labels))
                .list(
                        "quotations",
                        new Text("涉及的文字", "Texts involved"),
                        quotation(),
                        Finding::quotations,
                        (draft, quotations) -> draft.quotations = quotations)
                .together("left", "right", "difference")
                .type();
    }

    private JsonType<Operand> operand() {
        return ObjectType.checked(() -> new OperandDraft(cells), OperandDraft::build)
                .required(
                        "side",
                        new Text("哪一边", "Side"),
                        JsonTypes.oneOf(Operand.Side.class, Operand.Side::code),
                        Operand::side,
                        (draft, side) -> draft.side = side)
                .required(
                        "address",
                        new Text("地址", "Address"),
                        JsonTypes.FILLED_TEXT,
                        operand -> operand.cell().address(),
                        (draft, address) -> draft.address = address)
                .required(
                        "label",
                        new Text("名称", "Label"),
                        JsonTypes.TEXT,
                        operand -> operand.term().title().in(language),
                        (draft, label) -> {})
                .required(
                        "figure",
                        new Text("数字", "Figure"),
                        JsonTypes.named("figure", FigureJson.ANY),
                        Operand::figure,
                        (draft, figure) -> draft.figure = figure)
                .optional(
                        "labels",
                        new Text("两种语言的名称", "Label in both languages"),
                        JsonTypes.LABELS,
                        operand -> Optional.of(operand.term().title()),
                        (draft, labels) -> {})
                .optional(
                        "of",
                        new Text("所在的报告", "The report that it is of"),
                        SourceJson.TYPE,
                        operand -> other(operand.term().source()),
                        (draft, source) -> draft.source = source)
                .optional(
                        "minus",
                        new Text("减去", "Whether it is taken off"),
                        JsonTypes.BOOLEAN,
                        operand -> Optional.of(operand.term().minus()).filter(minus -> minus),
                        (draft, minus) -> draft.minus = minus)
                .optional(
                        "revision",
                        new Text("表格的版本", "Revision of the form, for cells of one revision"),
                        JsonTypes.FILLED_TEXT,
                        operand -> revision(operand.cell()),
                        (draft, revision) -> draft.revision = revision)
                .type();
    }

    private JsonType<Quotation> quotation() {
        return ObjectType.of(QuotationDraft::new, QuotationDraft::build)
                .required(
                        "address",
                        new Text("报告的部分", "Part of the report"),
                        JsonTypes.FILLED_TEXT,
                        Quotation::address,
                        (draft, address) -> draft.address = address)
                .required(
                        "label",
                        new Text("名称", "Label"),
                        JsonTypes.TEXT,
                        quotation -> quotation.label().in(language),
                        (draft, label) -> {})
                .required(
                        "text",
                        new Text("文字", "Text, as printed"),
                        JsonTypes.TEXT,
                        Quotation::text,
                        (draft, text) -> draft.text = text)
                .required(
                        "labels",
                        new Text("两种语言的名称", "Label in both languages"),
                        JsonTypes.LABELS,
                        Quotation::label,
                        (draft, labels) -> draft.label = labels)
                .type();
    }

    private JsonType<OpenQuestion> question() {
        return ObjectType.checked(() -> new QuestionDraft(rules, cells), QuestionDraft::build)
                .required(
                        "rule",
                        new Text("规则", "Rule"),
                        rules.ids(),
                        question -> question.rule().id(),
                        (draft, rule) -> draft.rule = rule)
                .required(
                        "place",
                        new Text("位置", "Place"),
                        JsonTypes.FILLED_TEXT,
                        question -> question.place().address(),
                        (draft, address) -> draft.place.address = address)
                .required(
                        "absent",
                        new Text("没有可比数字的单元格", "Cells without a figure that can be compared"),
                        JsonTypes.list(JsonTypes.FILLED_TEXT),
                        question -> question.absent().stream().map(Term::key).toList(),
                        (draft, absent) -> draft.absent = absent)
                .optional(
                        "severity",
                        new Text("严重程度", "Severity"),
                        SEVERITY,
                        question -> Optional.of(question.severity()),
                        (draft, severity) -> draft.severity = Optional.of(severity))
                .optional(
                        "placeOf",
                        new Text("位置所在的报告", "The report of the place"),
                        SourceJson.TYPE,
                        question -> other(question.place().source()),
                        (draft, source) -> draft.place.source = source)
                .optional(
                        "placeLabels",
                        new Text("位置的名称", "Names of the place"),
                        JsonTypes.LABELS,
                        question -> Optional.of(question.place().title()),
                        (draft, labels) -> draft.place.title = Optional.of(labels))
                .optional(
                        "revisions",
                        new Text("表格的版本，按单元格", "Revisions of the forms, for cells of one revision"),
                        JsonTypes.map(JsonTypes.FILLED_TEXT),
                        question -> Optional.of(revisions(question.absent())).filter(revisions -> !revisions.isEmpty()),
                        (draft, revisions) -> draft.revisions = revisions)
                .list(
                        "missingParts",
                        new Text("没有报告的下级机关", "Parts without a report"),
                        JsonTypes.TEXT,
                        OpenQuestion::missingParts,
                        (draft, parts) -> draft.missingParts = parts)
                .type();
    }

    private static Optional<Source> other(Source source) {
        return Optional.of(source).filter(it -> !it.equals(Source.REPORT));
    }

    private static Optional<String> revision(Cell cell) {
        return Optional.of(cell.revision()).filter(revision -> !revision.isEmpty());
    }

    private static Map<String, String> revisions(List<Term> terms) {
        Map<String, String> revisions = new LinkedHashMap<>();
        terms.forEach(term -> revision(term.cell()).ifPresent(revision -> revisions.put(term.key(), revision)));
        return revisions;
    }

    private static final class FindingsDraft {
        private Verdict verdict = Verdict.UNDECIDED;
        private String ruleSet = "";
        private BlankPolicy blankPolicy = BlankPolicy.AS_UNKNOWN;
        private String profile = "";
        private Profile settings = Profile.DEFAULT;
        private List<Finding> broken = List.of();
        private List<OpenQuestion> undecided = List.of();
        private List<OpenQuestion> notApplicable = List.of();
        private List<AcceptedFinding> accepted = List.of();
        private List<AcceptedDeviation> lapsed = List.of();
        private List<NumberedGroup> groups = List.of();

        Findings build(JsonParser parser) throws InvalidJsonException {
            boolean anyError = broken.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
            if (anyError != (verdict == Verdict.INVALID)) {
                throw JsonCheck.refuse(
                        parser,
                        "wrong-verdict",
                        Text.same(verdict.name()),
                        new Text("结论{value}与所列发现不符", "the verdict {value} does not go with the findings"),
                        new Text(
                                "有严重程度为ERROR的发现时结论为INVALID，否则不是。",
                                "It is INVALID if, and only if, a finding of severity ERROR is listed."));
            }
            return new Findings(
                    verdict,
                    ruleSet,
                    blankPolicy,
                    new Profile(profile, settings.off(), settings.severities(), settings.thresholds()),
                    broken,
                    undecided,
                    notApplicable,
                    accepted,
                    lapsed,
                    groups(parser));
        }

        private List<FindingGroup> groups(JsonParser parser) throws InvalidJsonException {
            List<FindingGroup> named = new ArrayList<>();
            for (NumberedGroup group : groups) {
                int last = Math.max(
                        group.headline(),
                        group.consequences().stream().max(Integer::compare).orElse(0));
                if (last >= broken.size()) {
                    throw JsonCheck.refuse(
                            parser,
                            "unknown-finding",
                            Text.same(String.valueOf(last)),
                            new Text("没有序号为{value}的发现", "there is no finding at {value}"),
                            new Text("序号从0开始，按findings中的顺序。", "Count them from 0, in the order of \"findings\"."));
                }
                named.add(new FindingGroup(
                        broken.get(group.headline()),
                        group.consequences().stream().map(broken::get).toList(),
                        group.suspects(),
                        group.search()));
            }
            return named;
        }
    }

    private static final class GroupDraft {
        private int headline;
        private List<Integer> consequences = List.of();
        private List<SuspectSet> suspects = List.of();
        private Cluster.Search search = Cluster.Search.values()[0];

        NumberedGroup build() {
            return new NumberedGroup(headline, consequences, suspects, search);
        }
    }

    private static final class SuspectDraft {
        private final CellIndex cells;
        private String address = "";
        private Figure figure = Figure.blank();
        private Optional<BigDecimal> least = Optional.empty();
        private Optional<BigDecimal> most = Optional.empty();
        private Optional<Slip> slip = Optional.empty();
        private Source source = Source.REPORT;
        private boolean minus;
        private String revision = "";

        SuspectDraft(CellIndex cells) {
            this.cells = cells;
        }

        Suspect build(JsonParser parser) throws InvalidJsonException {
            Optional<Cell> cell = cells.find(address, revision);
            if (cell.isEmpty()) {
                throw unknownCell(parser, cells, address);
            }
            return new Suspect(new Term(source, cell.get(), minus), figure, least, most, slip);
        }
    }

    private static final class AcceptedDraft {
        private Optional<Finding> finding = Optional.empty();
        private String reason = "";

        AcceptedFinding build() {
            return new AcceptedFinding(finding.orElseThrow(), reason);
        }
    }

    private static final class QuotationDraft {
        private String address = "";
        private Text label = Text.NOTHING;
        private String text = "";

        Quotation build() {
            return new Quotation(address, label, text);
        }
    }

    /** Where something is said to be. Without its names, those of the cell at the address are taken. */
    private static final class PlaceDraft {
        private String address = "";
        private Source source = Source.REPORT;
        private Optional<Text> title = Optional.empty();

        Place build(CellIndex cells) {
            Text names = title.orElseGet(() -> cells.find(address, "")
                    .map(cell -> source.title(cell.title()))
                    .orElse(Text.same(address)));
            return new Place(source, address, names);
        }
    }

    private static final class FindingDraft {
        private final KnownRules rules;
        private final CellIndex cells;
        private final PlaceDraft place = new PlaceDraft();
        private String rule = "";
        private Severity severity = Severity.ERROR;
        private Optional<BigDecimal> left = Optional.empty();
        private Optional<BigDecimal> right = Optional.empty();
        private Optional<BigDecimal> difference = Optional.empty();
        private Optional<Comparison> comparison = Optional.empty();
        private List<Operand> operands = List.of();
        private List<Quotation> quotations = List.of();

        FindingDraft(KnownRules rules, CellIndex cells) {
            this.rules = rules;
            this.cells = cells;
        }

        Finding build(JsonParser parser) throws InvalidJsonException {
            Optional<Sides> sides = Optional.empty();
            if (left.isPresent() && right.isPresent()) {
                sides = Optional.of(new Sides(left.get(), comparison(parser), right.get()));
                if (sides.get().difference().compareTo(difference.orElseThrow()) != 0) {
                    throw JsonCheck.refuse(
                            parser,
                            "wrong-difference",
                            Text.same(difference.get().toString()),
                            new Text("差额{value}不是左边减右边", "the difference {value} is not left minus right"),
                            new Text("请核对三个数。", "Check the three numbers."));
                }
            }
            return new Finding(
                    rules.find(rule).orElseThrow(), severity, place.build(cells), sides, operands, quotations);
        }

        /** Findings of the first version do not tell; then the rule does, if it always compares alike. */
        private Comparison comparison(JsonParser parser) throws InvalidJsonException {
            if (comparison.isPresent()) {
                return comparison.get();
            }
            List<Comparison> stated = rules.find(rule).orElseThrow().statements().stream()
                    .flatMap(statement -> statement.relations().stream())
                    .map(Relation::comparison)
                    .distinct()
                    .toList();
            if (stated.size() != 1) {
                throw JsonCheck.refuse(
                        parser,
                        "missing-comparison",
                        Text.same(rule),
                        new Text(
                                "缺少“comparison”，规则{value}不能代为说明",
                                "\"comparison\" is missing, and the rule {value} does not tell it"),
                        new Text("请补上：=、<=或>=。", "Add it: =, <= or >=."));
            }
            return stated.get(0);
        }
    }

    private static final class OperandDraft {
        private final CellIndex cells;
        private Operand.Side side = Operand.Side.LEFT;
        private String address = "";
        private Figure figure = Figure.blank();
        private Source source = Source.REPORT;
        private boolean minus;
        private String revision = "";

        OperandDraft(CellIndex cells) {
            this.cells = cells;
        }

        Operand build(JsonParser parser) throws InvalidJsonException {
            Optional<Cell> cell = cells.find(address, revision);
            if (cell.isEmpty()) {
                throw unknownCell(parser, cells, address);
            }
            return new Operand(side, new Term(source, cell.get(), minus), figure);
        }
    }

    private static final class QuestionDraft {
        private final KnownRules rules;
        private final CellIndex cells;
        private final PlaceDraft place = new PlaceDraft();
        private String rule = "";
        private Optional<Severity> severity = Optional.empty();
        private List<String> absent = List.of();
        private Map<String, String> revisions = Map.of();
        private List<String> missingParts = List.of();

        QuestionDraft(KnownRules rules, CellIndex cells) {
            this.rules = rules;
            this.cells = cells;
        }

        OpenQuestion build(JsonParser parser) throws InvalidJsonException {
            for (String key : revisions.keySet()) {
                if (!absent.contains(key)) {
                    throw unknownCell(parser, cells, key);
                }
            }
            List<Term> terms = new ArrayList<>();
            for (String key : absent) {
                Optional<Term> term = cells.findKey(key, revisions.getOrDefault(key, ""));
                if (term.isEmpty()) {
                    throw unknownCell(parser, cells, key);
                }
                terms.add(term.get());
            }
            Rule of = rules.find(rule).orElseThrow();
            return new OpenQuestion(of, severity.orElse(of.severity()), place.build(cells), terms, missingParts);
        }
    }

    private static InvalidJsonException unknownCell(JsonParser parser, CellIndex cells, String key) {
        List<String> revisions = cells.revisions(Source.addressOf(key));
        String names = String.join(" / ", revisions);
        return JsonCheck.refuse(
                parser,
                "unknown-cell",
                Text.same(key),
                new Text("没有地址为“{value}”的单元格", "there is no cell at \"{value}\""),
                revisions.isEmpty()
                        ? new Text("请按格式参考核对地址。", "Check the address against the reference of the format.")
                        : new Text("请核对版本：" + names + "。", "Check the revision: " + names + "."));
    }
}
