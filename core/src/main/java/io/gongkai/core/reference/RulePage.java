package io.gongkai.core.reference;

import io.gongkai.core.figure.Figure;
import io.gongkai.core.finding.BlankPolicy;
import io.gongkai.core.finding.Finding;
import io.gongkai.core.finding.Validator;
import io.gongkai.core.rule.Rule;
import io.gongkai.core.rule.RuleSet;
import io.gongkai.core.table.Cell;
import io.gongkai.core.table.FigureTable;
import io.gongkai.core.text.Language;
import io.gongkai.core.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The page of the rules of a format. */
final class RulePage {
    private final RuleSet ruleSet;
    private final Validator validator;
    private final CellIds ids;
    private final List<Block> blocks = new ArrayList<>();

    private RulePage(RuleSet ruleSet, CellIds ids) {
        this.ruleSet = ruleSet;
        this.validator = Validator.of(ruleSet);
        this.ids = ids;
    }

    static ReferencePage of(String folder, RuleSet ruleSet, CellIds ids) {
        RulePage page = new RulePage(ruleSet, ids);
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
                point("适用于", "Applies to", new Phrase.Code(rule.appliesTo())),
                point("公式", "Formula", new Phrase.Code(rule.formula())),
                point("依据", "Basis", new Phrase.Said(rule.basis())))));
        RuleExample.of(rule, validator).ifPresent(example -> example(rule, example));
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
        List<FigureTable<?>> breaking = List.of(example.breaking());
        validator.validate(breaking, BlankPolicy.AS_UNKNOWN).broken().stream()
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
