package io.gongkai.core.reference;

import io.gongkai.core.evidence.Source;
import io.gongkai.core.rule.Condition;
import io.gongkai.core.rule.Relation;
import io.gongkai.core.rule.Statement;
import io.gongkai.core.table.Cell;
import io.gongkai.core.table.TableForm;
import io.gongkai.core.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The formula of a statement for people: a term a line, each leading to its cell. The words are those of the statement. */
final class Formula {
    private static final Map<String, Text> SCOPES = Map.of(
            "for each column", new Text("每一列：", "For each column:"),
            "for each row", new Text("每一行：", "For each row:"));
    private static final String EACH_FIGURE = "for each count and amount of ";
    private static final Set<String> SIGNS = Set.of("=", "<=", ">=", "+", "-");
    private static final String PREVIOUS = Source.PREVIOUS.key("");
    /** A word of a written statement that may be an address. */
    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z][A-Za-z0-9./]*[A-Za-z0-9]");

    private final List<? extends TableForm<?>> forms;
    private final CellIds ids;
    private final List<List<Phrase>> lines = new ArrayList<>();

    private Formula(List<? extends TableForm<?>> forms, CellIds ids) {
        this.forms = forms;
        this.ids = ids;
    }

    /** The lines of a statement. */
    static List<List<Phrase>> lines(Statement statement, CellIds ids) {
        Formula formula =
                new Formula(statement.form().<List<TableForm<?>>>map(List::of).orElseGet(ids::forms), ids);
        formula.state(statement);
        return List.copyOf(formula.lines);
    }

    private void state(Statement statement) {
        if (statement instanceof Statement.Relations it) {
            if (!it.conditions().isEmpty()) {
                conditions(it.conditions());
                it.relations().stream().map(Relation::formula).forEach(this::sums);
            } else {
                sums(it.formula());
            }
        } else if (statement instanceof Statement.BetweenYears it) {
            sums(it.formula());
        } else if (statement instanceof Statement.FilledIn it) {
            lines.add(List.of(
                    new Phrase.Code(it.of().name()),
                    Phrase.said("中没有空白、也没有只画符号的格", ": no cell is blank or holds a mere mark")));
        } else if (statement instanceof Statement.SumOfParts it) {
            lines.add(List.of(
                    Phrase.said("", "For each figure of "),
                    new Phrase.Code(it.of().name()),
                    Phrase.said("的每个数字：", ":")));
            lines.add(List.of(
                    Phrase.said("数字 = 各下级机关同一格数字之和", "figure = sum of the figures of the parts in the same cell")));
        } else {
            lines.add(written(statement.formula()));
        }
    }

    private void conditions(List<Condition> conditions) {
        List<Phrase> line = new ArrayList<>(List.of(Phrase.said("如果", "If ")));
        for (Condition condition : conditions) {
            if (line.size() > 1) {
                line.add(Phrase.said("，并且", " and "));
            }
            String address = condition.cell().address();
            line.add(term(address, cell -> cell.address().equals(address)));
            line.add(Phrase.said(condition.sign() == 0 ? " = 0" : " > 0", condition.sign() == 0 ? " = 0" : " > 0"));
        }
        line.add(Phrase.said("：", ":"));
        lines.add(line);
    }

    /** Sums that compare, behind what they are stated for; words that are none as they are. */
    private void sums(String formula) {
        int colon = formula.indexOf(": ");
        List<String[]> relations = new ArrayList<>();
        for (String relation : formula.substring(colon < 0 ? 0 : colon + 2).split("; ", -1)) {
            relations.add(relation.split(" ", -1));
        }
        if (!relations.stream().allMatch(Formula::isRelation)) {
            lines.add(written(formula));
            return;
        }
        if (colon >= 0) {
            lines.add(scope(formula.substring(0, colon)));
        }
        relations.forEach(this::relation);
    }

    private static boolean isRelation(String[] words) {
        for (int i = 0; i < words.length; i++) {
            if (SIGNS.contains(words[i]) != (i % 2 == 1)) {
                return false;
            }
        }
        return words.length % 2 == 1;
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
            if (sign) {
                line.add(Phrase.said(" " + words[i], " " + words[i]));
            } else {
                line.addAll(term(words[i]));
            }
            if (sign && words.length == 3) {
                line.add(Phrase.said(" ", " "));
            } else if (sign) {
                lines.add(line);
                line = new ArrayList<>();
            }
        }
        lines.add(line);
    }

    private List<Phrase> term(String word) {
        if (word.startsWith(PREVIOUS)) {
            List<Phrase> term = new ArrayList<>(List.of(new Phrase.Said(Source.PREVIOUS.title(Text.NOTHING))));
            term.addAll(term(word.substring(PREVIOUS.length())));
            return term;
        }
        if (word.equals("figure")) {
            return List.of(Phrase.said("数字", "figure"));
        }
        for (TableForm<?> form : forms) {
            if (word.startsWith(form.name() + "/") && word.endsWith("/column")) {
                String row = word.substring(0, word.length() - "column".length());
                return List.of(term(row + "{column}", cell -> cell.address().startsWith(row)));
            }
            String eachRow = form.name() + "/row/";
            if (word.startsWith(eachRow)) {
                String column = word.substring(eachRow.length() - 1);
                return List.of(term(
                        form.name() + "/{row}" + column, cell -> cell.address().endsWith(column)));
            }
        }
        return List.of(term(word, cell -> cell.address().equals(word)));
    }

    private Phrase term(String shown, Predicate<Cell> which) {
        for (TableForm<?> form : forms) {
            Optional<? extends Cell> first = form.cells().stream().filter(which).findFirst();
            if (first.isPresent()) {
                return new Phrase.Link(new Phrase.Code(shown), ids.of(form, first.get()));
            }
        }
        return new Phrase.Code(shown);
    }

    /** A statement in writing; addresses in it lead to their cells. */
    private List<Phrase> written(String statement) {
        List<Phrase> line = new ArrayList<>();
        Matcher words = ADDRESS.matcher(statement);
        int from = 0;
        while (words.find()) {
            if (isAddress(words.group(), ids.forms())) {
                if (words.start() > from) {
                    line.add(new Phrase.Code(statement.substring(from, words.start())));
                }
                line.addAll(term(words.group()));
                from = words.end();
            }
        }
        if (from < statement.length()) {
            line.add(new Phrase.Code(statement.substring(from)));
        }
        return line;
    }

    /** The addresses of cells that a statement in writing names. */
    static List<String> addresses(String statement, List<? extends TableForm<?>> forms) {
        return ADDRESS.matcher(statement)
                .results()
                .map(result -> result.group())
                .filter(word -> isAddress(word, forms))
                .distinct()
                .toList();
    }

    private static boolean isAddress(String word, List<? extends TableForm<?>> forms) {
        return forms.stream().anyMatch(form -> form.find(word).isPresent());
    }
}
