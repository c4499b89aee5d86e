package io.gongkai.core.reference;

import io.gongkai.core.evidence.Subject;
import io.gongkai.core.figure.Figure;
import io.gongkai.core.finding.Finding;
import io.gongkai.core.rule.Rule;
import io.gongkai.core.rule.RuleFormula;
import io.gongkai.core.rule.RuleSet;
import io.gongkai.core.rule.Statement;
import io.gongkai.core.table.Cell;
import io.gongkai.core.table.FigureTable;
import io.gongkai.core.table.TableForm;
import io.gongkai.core.text.Language;
import io.gongkai.core.text.Text;
import io.gongkai.core.validation.ValidationOptions;
import io.gongkai.core.validation.Validator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The page of the rules of a format. */
final class RulePage {
    private final String folder;
    private final RuleSet ruleSet;
    private final List<ReferenceTable> tables;
    private final Validator validator;
    private final CellIds ids;
    private final List<Block> blocks = new ArrayList<>();

    private RulePage(String folder, RuleSet ruleSet, List<ReferenceTable> tables, CellIds ids) {
        this.folder = folder;
        this.tables = tables;
        this.ruleSet = ruleSet;
        this.validator = Validator.of(ruleSet);
        this.ids = ids;
    }

    static ReferencePage of(String folder, RuleSet ruleSet, List<ReferenceTable> tables, CellIds ids) {
        RulePage page = new RulePage(folder, ruleSet, tables, ids);
        page.write();
        return new ReferencePage(folder + "/rules", new Text("规则", "Rules"), page.blocks);
    }

    private void write() {
        blocks.add(
                new Block.Paragraph(
                        List.of(
                                Phrase.said("规则集", "Rule set "),
                                new Phrase.Code(ruleSet.name()),
                                Phrase.said(
                                        "。规则的编号永久不变。示例由规则的公式推出，没有列出的格为空白；数字空缺而无法判定的，不算违反。",
                                        ". The ids of rules are permanent. The examples are derived from what a rule states; cells that are"
                                                + " not listed are blank. What cannot be decided because figures are absent is not broken."))));
        ruleSet.rules().forEach(this::rule);
    }

    private void rule(Rule rule) {
        Text sentence = rule.sentence();
        blocks.add(new Block.Heading(
                2, new Phrase.Code(rule.id()), Optional.of(new Entry(rule.id(), sentence, List.of(rule.formula())))));
        blocks.add(new Block.Paragraph(List.of(new Phrase.Quoted(sentence.zh() + "。", Language.ZH))));
        blocks.add(new Block.Paragraph(List.of(new Phrase.Quoted(sentence.en() + ".", Language.EN))));
        blocks.add(new Block.Points(List.of(
                point("级别", "Severity", new Phrase.Said(rule.severity().label())),
                appliesTo(rule),
                point("依据", "Basis", new Phrase.Said(rule.basis())))));
        List<Statement> differing = rule.statements().stream()
                .filter(statement -> RuleFormula.differs(statement, rule.statements()))
                .toList();
        Set<String> shown = new HashSet<>();
        for (Statement statement : rule.statements()) {
            if (shown.add(statement.formula())) {
                blocks.add(new Block.Paragraph(
                        List.of(ofRevision("公式", "Formula", differing.contains(statement), statement))));
                blocks.add(new Block.Lines(
                        statement instanceof Statement.Relations relations
                                        && relations.conditions().isEmpty()
                                ? new Formula(relations, ids).lines()
                                : List.of(List.of(new Phrase.Code(statement.formula())))));
            }
        }
        if (differing.isEmpty()) {
            RuleExample.of(rule, validator).ifPresent(example -> example(rule, example));
        }
        for (Statement statement : differing) {
            RuleExample.of(rule, List.of(statement), validator).ifPresent(example -> {
                blocks.add(new Block.Paragraph(List.of(ofRevision("示例", "Example", true, statement))));
                example(rule, example);
            });
        }
    }

    private static Phrase ofRevision(String zh, String en, boolean differs, Statement statement) {
        String revision = statement.form().map(TableForm::revision).orElse("");
        return differs
                ? Phrase.said(zh + "（" + revision + "）：", en + " (" + revision + "):")
                : Phrase.said(zh + "：", en + ":");
    }

    /** The tables that the rule speaks of; of a rule that states nothing about tables, what it names itself. */
    private List<Phrase> appliesTo(Rule rule) {
        List<Phrase> links = tables.stream()
                .filter(table -> rule.statements().stream()
                        .anyMatch(statement ->
                                statement.form().filter(table.forms()::contains).isPresent()))
                .map(table -> table.link(folder))
                .toList();
        List<Phrase> line = new ArrayList<>(List.of(Phrase.said("适用于：", "Applies to: ")));
        line.addAll(
                links.isEmpty()
                        ? List.of(new Phrase.Code(rule.appliesTo()))
                        : Phrase.joined(links, Phrase.said("、", "; ")));
        return line;
    }

    private static List<Phrase> point(String zh, String en, Phrase content) {
        return List.of(Phrase.said(zh + "：", en + ": "), content);
    }

    private void example(Rule rule, RuleExample example) {
        List<Block.Row> rows = new ArrayList<>();
        for (Cell cell : example.cells()) {
            List<List<Phrase>> cells = new ArrayList<>();
            cells.add(List.of(ids.link(example.holding().form(), cell)));
            cells.addAll(Phrase.bothLabels(cell.title()));
            cells.add(List.of(figure(example.holding(), cell)));
            cells.add(List.of(figure(example.breaking(), cell)));
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
        Subject breaking = Subject.of(List.of(example.breaking()));
        validator.validate(breaking, ValidationOptions.STANDARD).broken().stream()
                .filter(finding -> finding.rule().id().equals(rule.id()))
                .map(Finding::message)
                .findFirst()
                .ifPresent(message -> blocks.add(new Block.Paragraph(
                        List.of(Phrase.said("违反时报告：", "When broken, it says: "), new Phrase.Said(message)))));
    }

    private static Phrase figure(FigureTable<?> table, Cell cell) {
        Figure figure = table.at(table.form().indexOf(cell));
        return Phrase.said(figure.toString(), figure.toString());
    }
}
