package io.gongkai.core.reference;

import io.gongkai.core.rule.Rule;
import io.gongkai.core.rule.RuleSet;
import io.gongkai.core.table.FormLine;
import io.gongkai.core.text.Text;
import io.gongkai.core.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes the reference of a format out of what the format declares.
 *
 * <p>Example: {@code FormatReference.of("2008", title, intro).parts(parts).table(table).rules(rules).build()} has an index, a page
 * of sections, tables and cells, and a page of rules.
 */
public final class FormatReference {
    private final String folder;
    private final Text title;
    private final Text intro;
    private final List<FormLine> parts = new ArrayList<>();
    private final List<ReferenceTable> tables = new ArrayList<>();
    private final List<ReferenceCrosswalk> crosswalks = new ArrayList<>();
    private final List<ReferencePage> pages = new ArrayList<>();
    private Map<String, Text> document = Map.of();
    private RuleSet rules = RuleSet.of("");
    private Set<String> idsOfFormat = Set.of();

    private FormatReference(String folder, Text title, Text intro) {
        this.folder = folder;
        this.title = title;
        this.intro = intro;
    }

    /**
     * A reference of a format with nothing in it.
     *
     * @param folder the folder of its pages, such as {@code 2008}
     * @param title the title
     * @param intro what the format is, in a sentence or two
     * @return the reference to be filled
     */
    public static FormatReference of(String folder, Text title, Text intro) {
        return new FormatReference(folder, title, intro);
    }

    /**
     * Sets the parts of a report.
     *
     * @param lines the parts, in the order of the format
     * @return this
     */
    public FormatReference parts(List<? extends FormLine> lines) {
        parts.addAll(lines);
        return this;
    }

    /**
     * Sets what a report consists of in JSON.
     *
     * @param members the names and titles of the members
     * @return this
     */
    public FormatReference document(Map<String, Text> members) {
        document = members;
        return this;
    }

    /**
     * Adds a table.
     *
     * @param table the table
     * @return this
     */
    public FormatReference table(ReferenceTable table) {
        tables.add(table);
        return this;
    }

    /**
     * Sets the rules of the format.
     *
     * @param set the rules
     * @return this
     */
    public FormatReference rules(RuleSet set) {
        return rules(set, set);
    }

    /**
     * Sets the rules of the format and those that are checked, which may be more. What is added has a page of its own.
     *
     * @param ofFormat the rules of the format
     * @param all all rules that are checked
     * @return this
     */
    public FormatReference rules(RuleSet ofFormat, RuleSet all) {
        rules = all;
        idsOfFormat = ofFormat.rules().stream().map(Rule::id).collect(Collectors.toUnmodifiableSet());
        return this;
    }

    /**
     * Adds the page of a crosswalk to this format.
     *
     * @param crosswalk the crosswalk
     * @return this
     */
    public FormatReference crosswalk(ReferenceCrosswalk crosswalk) {
        crosswalks.add(crosswalk);
        return this;
    }

    /**
     * Adds a page of the format's own.
     *
     * @param name the name of the page, such as {@code breaks}
     * @param pageTitle its title
     * @param blocks what stands on it
     * @return this
     */
    public FormatReference page(String name, Text pageTitle, List<Block> blocks) {
        pages.add(new ReferencePage(folder + "/" + name, pageTitle, blocks));
        return this;
    }

    /**
     * The reference.
     *
     * @return the reference
     * @throws IllegalArgumentException if two pages have the same path, or two entries the same id
     */
    public Reference build() {
        CellIds ids = new CellIds(tables);
        List<ReferencePage> all = new ArrayList<>();
        all.add(CellPage.of(folder, parts, document, tables, ids, rules));
        Map<Boolean, List<Rule>> byOrigin =
                rules.rules().stream().collect(Collectors.partitioningBy(rule -> idsOfFormat.contains(rule.id())));
        Validator validator = Validator.of(rules);
        all.add(new RulePage(folder, tables, document, validator, ids)
                .write("rules", new Text("规则", "Rules"), Objects.requireNonNull(byOrigin.get(true))));
        List<Rule> own = Objects.requireNonNull(byOrigin.get(false));
        if (!own.isEmpty()) {
            all.add(new RulePage(folder, tables, document, validator, ids)
                    .write("own-rules", new Text("自定规则", "Own rules"), own));
        }
        crosswalks.forEach(crosswalk -> all.add(CrosswalkPage.of(folder, crosswalk, ids)));
        all.addAll(pages);
        all.add(0, index(all));
        return Reference.of(all);
    }

    /**
     * All cells, each once.
     *
     * @return the cells, in the order of the tables
     */
    public List<ReferenceCell> cells() {
        CellIds ids = new CellIds(tables);
        CellRules of = new CellRules(rules, ids);
        List<ReferenceCell> cells = new ArrayList<>();
        for (ReferenceTable table : tables) {
            table.cells()
                    .forEach((cell, forms) -> cells.add(new ReferenceCell(
                            ids.of(forms.get(0), cell),
                            cell,
                            table,
                            forms,
                            forms.stream()
                                    .flatMap(form -> of.rules(form, cell).stream())
                                    .distinct()
                                    .toList(),
                            forms.stream()
                                    .flatMap(form -> of.general(form).stream())
                                    .distinct()
                                    .toList())));
        }
        return cells;
    }

    /**
     * What the page of rules says of one.
     *
     * @param rule one of the rules that are checked
     * @return the blocks, from its heading on
     */
    public List<Block> section(Rule rule) {
        return new RulePage(folder, tables, document, Validator.of(rules), new CellIds(tables)).section(rule);
    }

    /**
     * The example of a rule.
     *
     * @param rule one of the rules that are checked
     * @return the example; empty if nothing can be derived and nothing is declared
     */
    public Optional<RuleExample> example(Rule rule) {
        return RuleExample.of(rule, rule.statements(), Validator.of(rules), new CellIds(tables).forms());
    }

    /**
     * The rules that are checked.
     *
     * @return the rules
     */
    public RuleSet rules() {
        return rules;
    }

    /**
     * The crosswalks to this format.
     *
     * @return the crosswalks
     */
    public List<ReferenceCrosswalk> crosswalks() {
        return List.copyOf(crosswalks);
    }

    /**
     * The folder of its pages, which is the name of the format.
     *
     * @return the folder
     */
    public String folder() {
        return folder;
    }

    private ReferencePage index(List<ReferencePage> others) {
        return new ReferencePage(
                folder + "/README",
                title,
                List.of(
                        new Block.Paragraph(List.of(new Phrase.Said(intro))),
                        new Block.Points(others.stream()
                                .map(page ->
                                        List.<Phrase>of(new Phrase.Link(new Phrase.Said(page.title()), page.path())))
                                .toList())));
    }
}
