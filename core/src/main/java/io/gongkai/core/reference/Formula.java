package io.gongkai.core.reference;

import io.gongkai.core.rule.Statement;
import io.gongkai.core.table.Cell;
import io.gongkai.core.table.TableForm;
import io.gongkai.core.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The formula of a statement for people: a term a line, each leading to its cell. The words are those of the statement. */
final class Formula {
    private static final Map<String, Text> SCOPES = Map.of(
            "for each column", new Text("每一列：", "For each column:"),
            "for each row", new Text("每一行：", "For each row:"));
    private static final String EACH_FIGURE = "for each count and amount of ";

    private final TableForm<?> form;
    private final CellIds ids;
    private final List<List<Phrase>> lines = new ArrayList<>();

    Formula(Statement.Relations statement, CellIds ids) {
        this.form = statement.of();
        this.ids = ids;
        String formula = statement.formula();
        int colon = formula.indexOf(": ");
        if (colon >= 0) {
            lines.add(scope(formula.substring(0, colon)));
        }
        for (String relation : formula.substring(colon < 0 ? 0 : colon + 2).split("; ", -1)) {
            relation(relation.split(" ", -1));
        }
    }

    List<List<Phrase>> lines() {
        return List.copyOf(lines);
    }

    private static List<Phrase> scope(String scope) {
        return scope.startsWith(EACH_FIGURE)
                ? List.of(
                        Phrase.said("", "For each count and amount of "),
                        new Phrase.Code(scope.substring(EACH_FIGURE.length())),
                        Phrase.said("的每个数量和金额：", ":"))
                : List.of(new Phrase.Said(SCOPES.getOrDefault(scope, Text.same(scope + ":"))));
    }

    /** Terms and signs by turns. A sign ends its line, since Markdown takes one that begins a line for a list. */
    private void relation(String[] words) {
        List<Phrase> line = new ArrayList<>();
        for (int i = 0; i < words.length; i++) {
            boolean sign = i % 2 == 1;
            line.add(sign ? Phrase.said(" " + words[i], " " + words[i]) : term(words[i]));
            if (sign && words.length == 3) {
                line.add(Phrase.said(" ", " "));
            } else if (sign) {
                lines.add(line);
                line = new ArrayList<>();
            }
        }
        lines.add(line);
    }

    private Phrase term(String word) {
        if (word.equals("figure")) {
            return Phrase.said("数字", "figure");
        }
        String eachColumn = form.name() + "/";
        if (word.startsWith(eachColumn) && word.endsWith("/column")) {
            String row = word.substring(0, word.length() - "column".length());
            return term(row + "{column}", cell -> cell.address().startsWith(row));
        }
        String eachRow = form.name() + "/row/";
        if (word.startsWith(eachRow)) {
            String column = word.substring(eachRow.length() - 1);
            return term(form.name() + "/{row}" + column, cell -> cell.address().endsWith(column));
        }
        return term(word, cell -> cell.address().equals(word));
    }

    private Phrase term(String shown, Predicate<Cell> which) {
        Optional<? extends Cell> first = form.cells().stream().filter(which).findFirst();
        return first.<Phrase>map(cell -> new Phrase.Link(new Phrase.Code(shown), ids.of(form, cell)))
                .orElse(new Phrase.Code(shown));
    }
}
