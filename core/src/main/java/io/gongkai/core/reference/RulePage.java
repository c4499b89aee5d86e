package io.gongkai.core.reference;

import io.gongkai.core.evidence.Source;
import io.gongkai.core.evidence.Term;
import io.gongkai.core.figure.Figure;
import io.gongkai.core.rule.Rule;
import io.gongkai.core.rule.RuleFormula;
import io.gongkai.core.rule.Scope;
import io.gongkai.core.rule.Statement;
import io.gongkai.core.rule.Threshold;
import io.gongkai.core.table.TableForm;
import io.gongkai.core.text.Language;
import io.gongkai.core.text.Text;
import io.gongkai.core.validation.Validator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The page of the rules of a format, or of those that are added to them. */
final class RulePage {
    private static final Text BLANK = new Text("空白", "blank");

    private final String folder;
    private final List<ReferenceTable> tables;
    private final Map<String, Text> document;
    private final Validator validator;
    private final CellIds ids;
    private final List<Block> blocks = new ArrayList<>();

    /**
     * A page with nothing on it.
     *
     * @param folder the folder of the format
     * @param tables the tables of the format
     * @param document the names and titles of what a report consists of
     * @param validator checks all rules
     * @param ids the ids of the cells
     */
    RulePage(String folder, List<ReferenceTable> tables, Map<String, Text> document, Validator validator, CellIds ids) {
        this.folder = folder;
        this.tables = tables;
        this.document = document;
        this.validator = validator;
        this.ids = ids;
    }

    ReferencePage write(String name, Text title, List<Rule> rules) {
        blocks.add(new Block.Paragraph(List.of(
                Phrase.said("规则集", "Rule set "),
                new Phrase.Code(validator.rules().name()),
                Phrase.said(
                        "。规则的编号永久不变。示例由规则的公式推出，以文字说明的规则则随规则给出；没有列出的格为空白；" + "数字空缺而无法判定的，不算违反。",
                        ". The ids of rules are permanent. The examples are derived from what a rule states, or come with"
                                + " it where it is stated in words; cells that are not listed are blank. What cannot be"
                                + " decided because figures are absent is not broken."))));
        rules.forEach(this::rule);
        return new ReferencePage(folder + "/" + name, title, blocks);
    }

    /** What the page says of one rule. */
    List<Block> section(Rule rule) {
        rule(rule);
        return List.copyOf(blocks);
    }

    private void rule(Rule rule) {
        Text sentence = rule.sentence();
        blocks.add(new Block.Heading(
                2, new Phrase.Code(rule.id()), Optional.of(new Entry(rule.id(), sentence, List.of(rule.formula())))));
        blocks.add(new Block.Paragraph(List.of(new Phrase.Quoted(sentence.zh() + "。", Language.ZH))));
        blocks.add(new Block.Paragraph(List.of(new Phrase.Quoted(sentence.en() + ".", Language.EN))));
        points(rule);
        List<Statement> differing = rule.statements().stream()
                .filter(statement -> RuleFormula.differs(statement, rule.statements()))
                .toList();
        Set<String> shown = new HashSet<>();
        for (Statement statement : rule.statements()) {
            if (shown.add(statement.formula())) {
                blocks.add(new Block.Paragraph(
                        List.of(ofRevision("公式", "Formula", differing.contains(statement), statement))));
                blocks.add(new Block.Lines(Formula.lines(statement, ids)));
            }
        }
        thresholds(rule);
        if (differing.isEmpty()) {
            RuleExample.of(rule, rule.statements(), validator, ids.forms())
                    .ifPresent(example -> example(rule, example));
        }
        for (Statement statement : differing) {
            RuleExample.of(rule, List.of(statement), validator, ids.forms()).ifPresent(example -> {
                blocks.add(new Block.Paragraph(List.of(ofRevision("示例", "Example", true, statement))));
                example(rule, example);
            });
        }
    }

    private void points(Rule rule) {
        List<List<Phrase>> points = new ArrayList<>();
        points.add(
                point("级别", "Severity", List.of(new Phrase.Said(rule.severity().label()))));
        if (rule.scope() != Scope.REPORT) {
            points.add(
                    point("范围", "Looks at", List.of(new Phrase.Said(rule.scope().label()))));
        }
        points.add(point("适用于", "Applies to", appliesTo(rule)));
        if (!rule.basis().isEmpty()) {
            points.add(point("依据", "Basis", List.of(new Phrase.Said(rule.basis()))));
        }
        if (!rule.hint().isEmpty()) {
            points.add(point("违反时", "When broken", List.of(new Phrase.Said(rule.hint()))));
        }
        blocks.add(new Block.Points(points));
    }

    private static Phrase ofRevision(String zh, String en, boolean differs, Statement statement) {
        String revision = statement.form().map(TableForm::revision).orElse("");
        return differs
                ? Phrase.said(zh + "（" + revision + "）：", en + " (" + revision + "):")
                : Phrase.said(zh + "：", en + ":");
    }

    /** The tables that the rule speaks of; of a rule that speaks of none, what it names itself. */
    private List<Phrase> appliesTo(Rule rule) {
        List<Phrase> links = tables.stream()
                .filter(table -> rule.statements().stream().anyMatch(statement -> speaksOf(statement, table)))
                .map(table -> table.link(folder))
                .toList();
        if (!links.isEmpty()) {
            return Phrase.joined(links, Phrase.said("、", "; "));
        }
        return rule.appliesTo().equals("report")
                ? List.of(Phrase.said("报告", "the report"))
                : List.of(new Phrase.Code(rule.appliesTo()));
    }

    private static boolean speaksOf(Statement statement, ReferenceTable table) {
        if (statement instanceof Statement.BetweenYears years) {
            return years.ofYears().stream()
                    .flatMap(relation -> Stream.concat(relation.left().stream(), relation.right().stream()))
                    .anyMatch(term -> table.forms().stream().anyMatch(form -> form.contains(term.cell())));
        }
        return statement.form().filter(table.forms()::contains).isPresent();
    }

    private static List<Phrase> point(String zh, String en, List<Phrase> content) {
        List<Phrase> point = new ArrayList<>(List.of(Phrase.said(zh + "：", en + ": ")));
        point.addAll(content);
        return point;
    }

    private void thresholds(Rule rule) {
        List<Block.Row> rows = rule.statements().stream()
                .filter(Statement.InCode.class::isInstance)
                .flatMap(statement -> ((Statement.InCode) statement).thresholds().stream())
                .distinct()
                .map(RulePage::threshold)
                .toList();
        if (!rows.isEmpty()) {
            blocks.add(new Block.Table(
                    List.of(
                            new Text("可调数值", "Threshold"),
                            new Text("默认值", "Default"),
                            new Text("含义", "What it bounds")),
                    rows));
        }
    }

    private static Block.Row threshold(Threshold threshold) {
        return new Block.Row(
                Optional.empty(),
                List.of(
                        List.of(new Phrase.Code(threshold.name())),
                        List.of(new Phrase.Said(Text.same(threshold.value().toPlainString()))),
                        List.of(new Phrase.Said(threshold.meaning()))));
    }

    private void example(Rule rule, RuleExample example) {
        List<Block.Row> rows = new ArrayList<>();
        for (RuleExample.Member member : example.members()) {
            List<List<Phrase>> cells = new ArrayList<>();
            cells.add(List.of(new Phrase.Link(
                    new Phrase.Code(member.source().key(member.name())), folder + "/report/" + member.name())));
            cells.addAll(Phrase.bothLabels(
                    member.source().title(document.getOrDefault(member.name(), Text.same(member.name())))));
            cells.add(json(member.holding()));
            cells.add(json(member.breaking()));
            rows.add(new Block.Row(Optional.empty(), cells));
        }
        for (Term term : example.terms()) {
            List<List<Phrase>> cells = new ArrayList<>();
            cells.add(address(term));
            cells.addAll(Phrase.bothLabels(term.title()));
            cells.add(figure(example.holds(term)));
            cells.add(figure(example.breaks(term)));
            rows.add(new Block.Row(Optional.empty(), cells));
        }
        blocks.add(new Block.Table(
                List.of(
                        new Text("单元格", "Cell"),
                        new Text("中文名称", "Chinese label"),
                        new Text("英文名称", "English label"),
                        new Text("符合", "Holds"),
                        new Text("违反", "Broken")),
                rows));
        if (!example.note().isEmpty()) {
            blocks.add(new Block.Paragraph(List.of(new Phrase.Said(example.note()))));
        }
        blocks.add(new Block.Paragraph(List.of(
                Phrase.said("违反时报告：", "When broken, it says: "),
                new Phrase.Said(example.finding(rule, validator).message()))));
    }

    /** The address, leading to the cell, behind whose it is. */
    private List<Phrase> address(Term term) {
        Source source = term.source();
        return source.equals(Source.REPORT)
                ? List.of(link(term))
                : List.of(new Phrase.Said(source.title(Text.NOTHING)), link(term));
    }

    private Phrase link(Term term) {
        return new Phrase.Link(new Phrase.Code(term.cell().address()), ids.of(term.cell()));
    }

    private static List<Phrase> json(String json) {
        return json.isEmpty() ? List.of() : List.of(new Phrase.Code(json));
    }

    private static List<Phrase> figure(Optional<Figure> figure) {
        return figure.map(it ->
                        List.<Phrase>of(new Phrase.Said(it.equals(Figure.blank()) ? BLANK : Text.same(it.toString()))))
                .orElse(List.of());
    }
}
