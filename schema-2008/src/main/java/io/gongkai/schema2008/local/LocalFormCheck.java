package io.gongkai.schema2008.local;

import io.gongkai.core.figure.FigureKind;
import io.gongkai.core.reading.LabelText;
import io.gongkai.core.text.Text;
import io.gongkai.schema2008.statistics.StatisticsCell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What makes a local form unfit to be read by: anything by which two of its rows or columns could be taken for each other. */
final class LocalFormCheck {
    private LocalFormCheck() {}

    /**
     * What is wrong.
     *
     * @param code the stable name of the kind of problem
     * @param value fills the hole {@code {value}} of the texts
     * @param what what is wrong
     * @param advice what to do
     */
    record Problem(String code, String value, Text what, Text advice) {
        Text filled() {
            return what.fill(Map.of("value", value));
        }
    }

    /** The first thing that is wrong. */
    static Optional<Problem> find(LocalColumns columns, List<LocalRow> rows) {
        Optional<Problem> ofRows = rows(rows);
        return ofRows.isPresent() ? ofRows : heads(columns, rows);
    }

    private static Optional<Problem> rows(List<LocalRow> rows) {
        Set<String> labels = new HashSet<>();
        Set<String> above = new HashSet<>();
        Set<StatisticsCell> cells = new HashSet<>();
        for (LocalRow row : rows) {
            String name = row.label().zh();
            List<String> names = new ArrayList<>(row.variants());
            names.add(0, name);
            for (String label : names) {
                String normalised = LabelText.normalise(label);
                if (normalised.isEmpty()) {
                    return problem(
                            "no-label",
                            label,
                            new Text(
                                    "“{value}”去掉编号和标点后是空的，不能作标签",
                                    "\"{value}\" is no label: nothing is left without numbers" + " and punctuation"),
                            new Text("请写出印在表上的文字。", "Write the words that the form prints."));
                }
                if (!labels.add(normalised)) {
                    return problem(
                            "label-twice",
                            label,
                            new Text(
                                    "标签“{value}”出现了两次（编号、标点和空格不作区别）",
                                    "the label \"{value}\" is there twice (numbers, punctuation and spaces make no difference)"),
                            new Text("一个标签只能指一行；请删除其中之一。", "A label names one row; remove one of the two."));
                }
            }
            if (row.under().filter(parent -> !above.contains(parent)).isPresent()) {
                return problem(
                        "unknown-parent",
                        row.under().get(),
                        new Text("“" + name + "”之前没有“{value}”一行", "no row \"{value}\" stands before \"" + name + "\""),
                        new Text(
                                "under应写前面某一行label的中文，一字不差；不在任何一行之下的写null。",
                                "\"under\" is the Chinese label of a row above, word for word, or null."));
            }
            above.add(name);
            StatisticsCell cell = row.cell().orElse(null);
            if (cell != null && !cells.add(cell)) {
                return problem(
                        "cell-twice",
                        cell.code(),
                        new Text("两行都对应“{value}”", "two rows have the code \"{value}\""),
                        new Text(
                                "一个数字只能来自一行；不是完全相同的一行，code写null。",
                                "A figure comes from one row; the row that is not exactly the same has null for its code."));
            }
            if (cell != null && cell.kind() != row.kind()) {
                boolean money = cell.kind() == FigureKind.AMOUNT;
                return problem(
                        "other-kind",
                        cell.code(),
                        money
                                ? new Text(
                                        "“{value}”是金额，而“" + name + "”的单位不是",
                                        "\"{value}\" is a sum of money, and the unit of \"" + name + "\" is not")
                                : new Text(
                                        "“{value}”不是金额，而“" + name + "”的单位是",
                                        "\"{value}\" is no sum of money, and the unit of \"" + name + "\" is"),
                        new Text("请核对单位和编号。", "Check the unit and the code."));
            }
        }
        return rows.size() < LocalForm.LEAST_LABELS
                ? problem(
                        "too-few-rows",
                        String.valueOf(rows.size()),
                        new Text("只有{value}行，无法与别的表区分", "a form of {value} rows cannot be told from other tables"),
                        new Text(
                                "至少写出" + LocalForm.LEAST_LABELS + "行。",
                                "Give at least " + LocalForm.LEAST_LABELS + " rows."))
                : Optional.empty();
    }

    private static Optional<Problem> heads(LocalColumns columns, List<LocalRow> rows) {
        if (columns.year().isEmpty()) {
            return problem(
                    "no-year-column",
                    "",
                    new Text("没有写明当年数字一栏的栏名", "no head of the column of the year's figures is given"),
                    new Text("例如：{year}年度、本年度。", "For example: {year}年度, 本年度."));
        }
        Map<String, String> heads = new HashMap<>();
        for (LocalRow row : rows) {
            heads.put(LabelText.normalise(row.label().zh()), row.label().zh());
            row.variants().forEach(variant -> heads.put(LabelText.normalise(variant), variant));
        }
        List<String> all = new ArrayList<>(columns.label());
        all.addAll(columns.unit());
        all.addAll(columns.year());
        all.addAll(columns.cumulative());
        for (String head : all) {
            if (heads.put(LabelText.normalise(head), head) != null) {
                return problem(
                        "head-twice",
                        head,
                        new Text(
                                "栏名“{value}”出现了两次，或与某一行的标签相同",
                                "the head \"{value}\" is there twice, or is the label of a row"),
                        new Text("请删除其中之一。", "Remove one of the two."));
            }
        }
        for (String head : all) {
            boolean ofYear = columns.year().contains(head);
            String rest = ofYear ? head.replaceFirst("\\{year}", "") : head;
            if (rest.contains(LocalColumns.YEAR) || LabelText.normalise(head).isEmpty()) {
                return problem(
                        "no-head",
                        head,
                        new Text(
                                "“{value}”不能作栏名：应有文字，{year}只能在当年一栏的栏名中写一次",
                                "\"{value}\" is no head: it takes words, and {year} once, in heads of the year's figures alone"),
                        new Text("请改写。", "Write it otherwise."));
            }
        }
        return Optional.empty();
    }

    private static Optional<Problem> problem(String code, String value, Text what, Text advice) {
        return Optional.of(new Problem(code, value, what, advice));
    }
}
