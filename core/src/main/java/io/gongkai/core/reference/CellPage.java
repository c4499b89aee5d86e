package io.gongkai.core.reference;

import io.gongkai.core.rule.RuleSet;
import io.gongkai.core.table.Cell;
import io.gongkai.core.table.CrossCell;
import io.gongkai.core.table.FormLine;
import io.gongkai.core.table.TableForm;
import io.gongkai.core.text.Language;
import io.gongkai.core.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The page of all parts, tables and cells of a format. */
final class CellPage {
    private static final Text CODE = new Text("代码", "Code");
    private static final Text ADDRESS = new Text("代码（地址）", "Address");
    private static final Text CHINESE = new Text("中文名称（含编号）", "Chinese label, as numbered");
    private static final Text ENGLISH = new Text("英文名称", "English label");
    private static final Text UNIT = new Text("单位", "Unit");
    private static final Text KIND = new Text("类别", "Kind");
    private static final Text BASIS = new Text("法律依据", "Legal basis");
    private static final Text REVISION = new Text("版本", "Revision");
    private static final Text MEANING = new Text("统计内容", "What it counts");
    private static final Text RULES = new Text("规则", "Rules");
    private static final Text VARIANTS = new Text("其他写法（原文如此）", "Also printed as (sic)");
    private static final Text HEADING = new Text("标题，不填数字", "heading, no figure");
    private static final Text FIGURES = new Text("填数字", "figures");
    private static final Text GROUP = new Text("所属的表头", "Heading above");

    private final String folder;
    private final CellIds ids;
    private final CellRules rules;
    private final List<Block> blocks = new ArrayList<>();

    private CellPage(String folder, CellIds ids, RuleSet ruleSet) {
        this.folder = folder;
        this.ids = ids;
        this.rules = new CellRules(ruleSet, ids);
    }

    static ReferencePage of(
            String folder,
            List<? extends FormLine> parts,
            Map<String, Text> document,
            List<ReferenceTable> tables,
            CellIds ids,
            RuleSet ruleSet) {
        CellPage page = new CellPage(folder, ids, ruleSet);
        page.paragraph(
                "空白不等于零：没有填写的格是“空白”，不是0。“法律依据”和“统计内容”留空的，表示没有可靠的依据，不作推测。",
                "Blank is not zero: a cell left empty is blank, not 0. Where the legal basis or what a cell counts is left"
                        + " empty, nothing reliable is known, and nothing is guessed.");
        page.generalRules();
        page.parts(parts);
        page.document(document, tables);
        page.units(tables);
        for (ReferenceTable table : tables) {
            page.table(table);
        }
        return new ReferencePage(folder + "/cells", new Text("组成部分、表格和单元格", "Sections, tables and cells"), page.blocks);
    }

    private void paragraph(String zh, String en) {
        blocks.add(new Block.Paragraph(List.of(Phrase.said(zh, en))));
    }

    private void heading(int level, Text title) {
        blocks.add(new Block.Heading(level, new Phrase.Said(title), Optional.empty()));
    }

    private void parts(List<? extends FormLine> parts) {
        heading(2, new Text("报告的组成部分", "Sections of a report"));
        blocks.add(new Block.Table(
                List.of(CODE, CHINESE, ENGLISH, BASIS, new Text("内容", "What stands there"), VARIANTS),
                parts.stream()
                        .map(part -> lineRow(part, Optional.of(folder + "/sections/" + part.code())))
                        .toList()));
    }

    /** What is not named again in each row. */
    private void generalRules() {
        List<String> general = rules.general();
        if (!general.isEmpty()) {
            List<Phrase> line = new ArrayList<>();
            line.add(Phrase.said(
                    "对每一格所说相同、各表不再逐一列出的规则：", "Rules that say the same of every cell, not repeated cell by cell: "));
            line.addAll(ruleLinks(general));
            line.add(Phrase.said("。", "."));
            blocks.add(new Block.Paragraph(line));
        }
    }

    /** What a report consists of, tables included, under the names that it has in JSON. */
    private void document(Map<String, Text> members, List<ReferenceTable> tables) {
        if (members.isEmpty()) {
            return;
        }
        heading(2, new Text("报告的各项内容", "What a report consists of"));
        paragraph("代码是各项内容在JSON文件中的名称。", "The code is the name in JSON.");
        List<Block.Row> rows = new ArrayList<>();
        members.forEach((name, title) -> {
            List<List<Phrase>> cells = new ArrayList<>();
            cells.add(List.of(new Phrase.Code(name)));
            cells.addAll(Phrase.bothLabels(title));
            cells.add(Phrase.joined(
                    tables.stream()
                            .filter(table -> table.forms().get(0).name().equals(name))
                            .map(table -> table.link(folder))
                            .toList(),
                    Phrase.said("、", ", ")));
            rows.add(new Block.Row(Optional.of(new Entry(folder + "/report/" + name, title, List.of(name))), cells));
        });
        blocks.add(new Block.Table(
                List.of(
                        CODE,
                        new Text("中文名称", "Chinese name"),
                        new Text("英文名称", "English name"),
                        new Text("详见", "Described in")),
                rows));
    }

    private void units(List<ReferenceTable> tables) {
        List<String> units = tables.stream()
                .flatMap(table -> table.forms().stream())
                .flatMap(form -> form.cells().stream())
                .map(Cell::unit)
                .filter(unit -> !unit.isEmpty())
                .distinct()
                .toList();
        if (units.isEmpty()) {
            return;
        }
        heading(2, new Text("单位", "Units"));
        blocks.add(new Block.Table(
                List.of(UNIT, new Text("英文", "In English")),
                units.stream()
                        .map(unit -> new Block.Row(
                                Optional.empty(),
                                List.of(
                                        List.of(new Phrase.Quoted(unit, Language.ZH)),
                                        List.of(new Phrase.Quoted(Units.inEnglish(unit), Language.EN)))))
                        .toList()));
    }

    /** A line by itself, without figures. */
    private static Block.Row lineRow(FormLine line, Optional<String> id) {
        List<List<Phrase>> cells = new ArrayList<>();
        cells.add(List.of(new Phrase.Code(line.code())));
        cells.addAll(Phrase.bothLabels(line.title()));
        cells.add(List.of(new Phrase.Said(line.basis())));
        cells.add(List.of(new Phrase.Said(line.note())));
        cells.add(variants(line));
        return new Block.Row(id.map(name -> new Entry(name, line.title(), line.variants())), cells);
    }

    private static List<Phrase> variants(FormLine line) {
        return Phrase.joined(
                line.variants().stream()
                        .map(variant -> new Phrase.Quoted(variant, Language.ZH))
                        .toList(),
                Phrase.said("；", "; "));
    }

    private void table(ReferenceTable table) {
        blocks.add(new Block.Heading(
                2, new Phrase.Said(table.title()), Optional.of(new Entry(table.id(folder), table.title(), List.of()))));
        if (table.columns().isEmpty()) {
            listTable(table);
            sentences(table.lines());
            return;
        }
        heading(3, new Text("行", "Rows"));
        lineTable(table, table.lines(), true);
        heading(3, new Text("列", "Columns"));
        lineTable(table, table.columns(), false);
        heading(3, new Text("单元格", "Cells"));
        cellTable(table);
        sentences(
                Stream.concat(table.lines().stream(), table.columns().stream()).toList());
    }

    /** How sentences name what lines count, as it is declared. */
    private void sentences(List<? extends FormLine> lines) {
        List<Block.Row> rows = lines.stream()
                .filter(line -> !line.wording().phrases().isEmpty())
                .map(line -> new Block.Row(
                        Optional.empty(),
                        List.of(
                                List.of(new Phrase.Code(line.code())),
                                Phrase.joined(
                                        line.wording().phrases().stream()
                                                .map(phrase -> new Phrase.Quoted(phrase, Language.ZH))
                                                .toList(),
                                        Phrase.said("；", "; ")))))
                .toList();
        if (rows.isEmpty()) {
            return;
        }
        heading(3, new Text("正文中的说法", "In sentences"));
        paragraph(
                "句子用以下词语说明各项数字。空格分开的词都要出现，先后不限；竖线分开的词任取其一；括号中的词可有可无；开头有其他符号的说法另有条件。",
                "Sentences state these figures with the following words. Words parted by spaces must all be there, in any order;"
                        + " of words parted by bars one; words in brackets may be there. Phrases that begin with another sign count"
                        + " only under a further condition.");
        blocks.add(new Block.Table(List.of(CODE, new Text("说法", "Phrases")), rows));
    }

    /** The rows of a table, or its columns. */
    private void lineTable(ReferenceTable table, List<? extends FormLine> lines, boolean asRows) {
        boolean grouped = lines.stream().anyMatch(line -> table.groups().containsKey(line));
        boolean revised =
                table.forms().stream().anyMatch(form -> !form.revision().isEmpty());
        List<Text> heads = new ArrayList<>(List.of(CODE, CHINESE, ENGLISH));
        if (grouped) {
            heads.add(GROUP);
        }
        if (asRows) {
            heads.add(KIND);
        }
        heads.add(BASIS);
        if (revised) {
            heads.add(REVISION);
        }
        heads.addAll(List.of(MEANING, VARIANTS));
        List<Block.Row> rows = new ArrayList<>();
        for (FormLine line : lines) {
            boolean figures = table.forms().stream().anyMatch(form -> has(form, line, false));
            // Rows with figures are found cell by cell.
            Optional<String> id = asRows && !figures
                    ? Optional.of(table.forms().get(0).name() + "/" + line.code())
                    : Optional.empty();
            Block.Row plain = lineRow(line, id);
            List<List<Phrase>> cells = new ArrayList<>(plain.cells());
            // From the right, so that the places of those to the left stay.
            if (revised) {
                cells.add(
                        4,
                        revisions(table.forms().stream()
                                .filter(form -> has(form, line, true))
                                .toList()));
            }
            if (asRows) {
                cells.add(3, List.of(new Phrase.Said(figures ? FIGURES : HEADING)));
            }
            if (grouped) {
                cells.add(3, group(table.groups().getOrDefault(line, Text.NOTHING)));
            }
            rows.add(new Block.Row(plain.entry(), cells));
        }
        blocks.add(new Block.Table(heads, rows));
    }

    /** Whether a form has cells in a row or column, or, if {@code below} says so, in one below it. */
    private static boolean has(TableForm<?> form, FormLine line, boolean below) {
        return form.cells().stream()
                .filter(CrossCell.class::isInstance)
                .map(CrossCell.class::cast)
                .flatMap(cell -> Stream.of(cell.row(), cell.column()))
                .anyMatch(it -> it.equals(line) || (below && isBelow(it, line)));
    }

    private static boolean isBelow(FormLine line, FormLine heading) {
        return line.parent()
                .filter(parent -> parent.equals(heading) || isBelow(parent, heading))
                .isPresent();
    }

    private static List<Phrase> group(Text group) {
        return group.isEmpty()
                ? List.of()
                : List.of(new Phrase.Quoted(group.zh(), Language.ZH), Phrase.said("", " (" + group.en() + ")"));
    }

    private static List<Phrase> revisions(List<? extends TableForm<?>> forms) {
        return Phrase.joined(
                forms.stream().map(form -> new Phrase.Code(form.revision())).toList(), Phrase.said("、", ", "));
    }

    /** A form whose rows are cells, headings between them. */
    private void listTable(ReferenceTable table) {
        TableForm<?> form = table.forms().get(0);
        List<Block.Row> rows = new ArrayList<>();
        for (FormLine line : table.lines()) {
            Optional<? extends Cell> cell = form.find(line.code());
            List<List<Phrase>> cells = new ArrayList<>();
            cells.add(List.of(new Phrase.Code(line.code())));
            cells.addAll(Phrase.bothLabels(line.title()));
            cells.add(cell.map(CellPage::unit).orElse(List.of()));
            cells.add(List.of(new Phrase.Said(cell.map(it -> it.kind().label()).orElse(HEADING))));
            cells.add(List.of(new Phrase.Said(line.basis())));
            cells.add(meaning(
                    List.of(line.note()),
                    cell.map(it -> rules.structure(form, it)).orElse(List.of())));
            cells.add(cell.map(it -> ruleLinks(rules.rules(form, it))).orElse(List.of()));
            cells.add(variants(line));
            rows.add(new Block.Row(Optional.of(new Entry(line.code(), line.title(), line.variants())), cells));
        }
        blocks.add(
                new Block.Table(List.of(ADDRESS, CHINESE, ENGLISH, UNIT, KIND, BASIS, MEANING, RULES, VARIANTS), rows));
    }

    /** All cells of the forms, each once, with the revisions that have it. */
    private void cellTable(ReferenceTable table) {
        boolean revised =
                table.forms().stream().anyMatch(form -> !form.revision().isEmpty());
        List<Text> heads = new ArrayList<>(List.of(ADDRESS, CHINESE, ENGLISH, UNIT, KIND, BASIS));
        if (revised) {
            heads.add(REVISION);
        }
        heads.add(MEANING);
        heads.add(RULES);
        List<Block.Row> rows = new ArrayList<>();
        table.cells().forEach((cell, forms) -> rows.add(cellRow((CrossCell) cell, forms, revised)));
        blocks.add(new Block.Table(heads, rows));
    }

    private Block.Row cellRow(CrossCell cell, List<TableForm<?>> forms, boolean revised) {
        List<List<Phrase>> cells = new ArrayList<>();
        cells.add(List.of(new Phrase.Code(cell.address())));
        cells.addAll(Phrase.bothLabels(cell.title()));
        cells.add(unit(cell));
        cells.add(List.of(new Phrase.Said(cell.kind().label())));
        cells.add(List.of(new Phrase.Said(cell.row().basis())));
        if (revised) {
            cells.add(revisions(forms));
        }
        cells.add(meaning(List.of(cell.row().note(), cell.column().note()), structure(cell, forms)));
        cells.add(ruleLinks(forms.stream()
                .flatMap(form -> rules.rules(form, cell).stream())
                .distinct()
                .toList()));
        List<String> aliases = Stream.concat(cell.row().variants().stream(), cell.column().variants().stream())
                .toList();
        return new Block.Row(Optional.of(new Entry(ids.of(forms.get(0), cell), cell.title(), aliases)), cells);
    }

    /** What the cell is in sums; what only some revisions say, behind the revision. */
    private List<List<Phrase>> structure(Cell cell, List<TableForm<?>> forms) {
        List<List<Phrase>> sentences = new ArrayList<>();
        for (TableForm<?> form : forms) {
            for (List<Phrase> sentence : rules.structure(form, cell)) {
                boolean everywhere = forms.stream()
                        .allMatch(other -> rules.structure(other, cell).contains(sentence));
                List<Phrase> told = new ArrayList<>(sentence);
                if (!everywhere) {
                    told.add(0, new Phrase.Code(form.revision()));
                    told.add(1, Phrase.said("：", ": "));
                }
                if (!sentences.contains(told)) {
                    sentences.add(told);
                }
            }
        }
        return sentences;
    }

    private static List<Phrase> unit(Cell cell) {
        return cell.unit().isEmpty() ? List.of() : List.of(new Phrase.Quoted(cell.unit(), Language.ZH));
    }

    private static List<Phrase> meaning(List<Text> notes, List<List<Phrase>> structure) {
        List<Phrase> line = new ArrayList<>();
        Stream.concat(
                        notes.stream()
                                .filter(note -> !note.isEmpty())
                                .map(note -> List.<Phrase>of(new Phrase.Said(note))),
                        structure.stream())
                .forEach(sentence -> {
                    if (!line.isEmpty()) {
                        line.add(Phrase.said("；", "; "));
                    }
                    line.addAll(sentence);
                });
        return line;
    }

    private static List<Phrase> ruleLinks(List<String> rules) {
        return Phrase.joined(
                rules.stream()
                        .map(rule -> new Phrase.Link(new Phrase.Code(rule), rule))
                        .toList(),
                Phrase.said("、", ", "));
    }
}
