package io.gongkai.core.reference;

import io.gongkai.core.evidence.Comparison;
import io.gongkai.core.evidence.Part;
import io.gongkai.core.evidence.Source;
import io.gongkai.core.evidence.Subject;
import io.gongkai.core.evidence.Term;
import io.gongkai.core.figure.Amount;
import io.gongkai.core.figure.Figure;
import io.gongkai.core.figure.FigureKind;
import io.gongkai.core.rule.Condition;
import io.gongkai.core.rule.Example;
import io.gongkai.core.rule.Relation;
import io.gongkai.core.rule.Statement;
import io.gongkai.core.rule.YearsRelation;
import io.gongkai.core.table.Cell;
import io.gongkai.core.table.FigureTable;
import io.gongkai.core.table.TableForm;
import io.gongkai.core.text.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Derives examples from what is stated. Whether they show it, who asks for them finds out by validating them. */
final class ExampleMaker {
    /** Short names that read the same in both languages. */
    private static final List<String> PARTS = List.of("A", "B");
    /** Of more figures than a page has room for, those that are the same in both are left out. */
    private static final int SHOWN = 15;

    private static final Text ALL_ZERO = new Text("没有列出的格均为0。", "The cells that are not listed are all 0.");
    private static final Text ALIKE = new Text("没有列出的格，两例相同。", "The cells that are not listed are the same in both.");

    private final List<TableForm<?>> forms;

    /** Makes examples with tables of these forms. */
    ExampleMaker(Collection<TableForm<?>> forms) {
        this.forms = List.copyOf(forms);
    }

    Stream<RuleExample> examples(Statement statement) {
        if (statement instanceof Statement.Relations it) {
            return it.relations().stream().map(relation -> ofTable(it.of(), relation, it.conditions()));
        }
        if (statement instanceof Statement.FilledIn it) {
            return it.of().cells().stream().map(cell -> filledIn(it.of(), cell));
        }
        if (statement instanceof Statement.BetweenYears it) {
            return it.ofYears().stream().flatMap(this::ofYears);
        }
        if (statement instanceof Statement.SumOfParts it) {
            return it.of().cells().stream().map(cell -> ofParts(it.of(), cell));
        }
        return ((Statement.InCode) statement).example().stream().map(ExampleMaker::declared);
    }

    private static RuleExample ofTable(TableForm<?> form, Relation relation, List<Condition> conditions) {
        Draft draft = new Draft(
                relation.left().stream().map((Cell cell) -> Term.of(cell)).toList(),
                relation.comparison(),
                relation.right().stream().map((Cell cell) -> Term.of(cell)).toList());
        conditions.forEach(condition -> draft.given.putIfAbsent(Term.of(condition.cell()), (long) condition.sign()));
        return draft.example(term -> form);
    }

    /** None if a cell is of no form that is known here. */
    private Stream<RuleExample> ofYears(YearsRelation relation) {
        Draft draft = new Draft(relation.left(), relation.comparison(), relation.right());
        Map<Term, TableForm<?>> places = new LinkedHashMap<>();
        for (Term term : draft.terms()) {
            forms.stream()
                    // The cells of one report in one table, where one has them all.
                    .filter(form -> draft.terms().stream()
                            .filter(other -> other.source().equals(term.source()))
                            .allMatch(other -> form.contains(other.cell())))
                    .findFirst()
                    .or(() -> forms.stream()
                            .filter(form -> form.contains(term.cell()))
                            .findFirst())
                    .ifPresent(form -> places.put(term, form));
        }
        return places.keySet().containsAll(draft.terms())
                ? Stream.of(draft.example(term -> Objects.requireNonNull(places.get(term))))
                : Stream.empty();
    }

    private static RuleExample ofParts(TableForm<?> form, Cell cell) {
        List<Term> parts = PARTS.stream()
                .map(name -> new Term(Source.part(name), cell, false))
                .toList();
        return new Draft(List.of(Term.of(cell)), Comparison.EQUAL, parts).example(term -> form);
    }

    private static RuleExample filledIn(TableForm<?> form, Cell cell) {
        FigureTable<?> filled = zeros(form);
        int place = form.indexOf(cell);
        FigureTable<?> holed = filled.toBuilder().putAt(place, Figure.blank()).build();
        return new RuleExample(
                Subject.of(List.of(filled)), Subject.of(List.of(holed)), List.of(Term.of(cell)), ALL_ZERO);
    }

    private static <C extends Cell> FigureTable<C> zeros(TableForm<C> form) {
        FigureTable.Builder<C> table = FigureTable.builder(form);
        for (int i = 0; i < form.cells().size(); i++) {
            table.putAt(i, figure(form.cells().get(i), 0));
        }
        return table.build();
    }

    private static RuleExample declared(Example example) {
        Subject holding = example.holding().get();
        Subject breaking = example.breaking().get();
        List<Term> told = told(holding, breaking, (one, other) -> true);
        boolean tooMany = told.size() > SHOWN;
        List<Term> shown = tooMany ? told(holding, breaking, (one, other) -> !one.equals(other)) : told;
        return new RuleExample(holding, breaking, shown, tooMany ? ALIKE : Text.NOTHING);
    }

    /** Picks cells by their figures in both subjects. */
    @FunctionalInterface
    private interface Pick {
        boolean shows(Optional<Figure> holding, Optional<Figure> breaking);
    }

    /** The cells that are not blank in both subjects. */
    private static List<Term> told(Subject holding, Subject breaking, Pick pick) {
        Set<Term> terms = new LinkedHashSet<>();
        for (Subject subject : List.of(holding, breaking)) {
            RuleExample.reports(subject)
                    .forEach((source, report) -> report.tables()
                            .forEach(table ->
                                    table.form().cells().forEach(cell -> terms.add(new Term(source, cell, false)))));
        }
        Predicate<Optional<Figure>> told =
                figure -> figure.isPresent() && !figure.get().equals(Figure.blank());
        return terms.stream()
                .filter(term -> {
                    Optional<Figure> one = holding.figure(term.source(), term.cell());
                    Optional<Figure> other = breaking.figure(term.source(), term.cell());
                    return (told.test(one) || told.test(other)) && pick.shows(one, other);
                })
                .toList();
    }

    private static Figure figure(Cell cell, long number) {
        if (cell.kind() != FigureKind.AMOUNT) {
            return Figure.count(number);
        }
        BigDecimal value = BigDecimal.valueOf(number);
        return cell.unit().isEmpty() ? Amount.withoutUnit(value) : Amount.of(value, cell.unit());
    }

    /** Two sums that are made to compare as they should, and then not. */
    private static final class Draft {
        /** What conditions ask for. */
        final Map<Term, Long> given = new LinkedHashMap<>();

        private final Comparison comparison;
        private final Side left;
        private final Side right;

        Draft(List<Term> left, Comparison comparison, List<Term> right) {
            this.left = new Side(left);
            this.comparison = comparison;
            this.right = new Side(right);
        }

        Set<Term> terms() {
            Set<Term> terms = new LinkedHashSet<>(given.keySet());
            terms.addAll(left.terms);
            terms.addAll(right.terms);
            return terms;
        }

        RuleExample example(Function<Term, TableForm<?>> forms) {
            if (right.terms.isEmpty() && comparison != Comparison.AT_LEAST) {
                left.numbers.replaceAll(number -> 0L);
            } else if (!right.terms.isEmpty()) {
                // Both sides alike: the last on the left takes up the difference, or, where that would not leave it
                // above
                // zero, one on the right.
                long difference = right.sum() - left.sum();
                if (!left.add(difference, left.numbers.size() - 1)) {
                    right.add(-difference);
                }
            }
            Subject holding = subject(forms);
            left.numbers.set(0, left.numbers.get(0) + left.sign(0) * step());
            return new RuleExample(holding, subject(forms), List.copyOf(terms()), Text.NOTHING);
        }

        private long step() {
            return comparison == Comparison.AT_LEAST ? right.sum() - left.sum() - 1 : 1;
        }

        private Subject subject(Function<Term, TableForm<?>> forms) {
            Map<Source, Map<TableForm<?>, FigureTable.Builder<?>>> tables = new LinkedHashMap<>();
            given.forEach((term, number) -> put(tables, forms.apply(term), term, number));
            for (Side side : List.of(left, right)) {
                for (int i = 0; i < side.terms.size(); i++) {
                    put(tables, forms.apply(side.terms.get(i)), side.terms.get(i), side.numbers.get(i));
                }
            }
            Optional<Subject> previous =
                    Optional.ofNullable(tables.get(Source.PREVIOUS)).map(Draft::tables);
            List<Part> parts = tables.entrySet().stream()
                    .filter(entry -> entry.getKey().kind() == Source.Kind.PART)
                    .map(entry -> Part.of(entry.getKey().part(), tables(entry.getValue())))
                    .toList();
            Subject report = tables(tables.getOrDefault(Source.REPORT, Map.of()));
            return new Subject(report.report(), report.tables(), report.prose(), previous, parts);
        }

        private static void put(
                Map<Source, Map<TableForm<?>, FigureTable.Builder<?>>> tables,
                TableForm<?> form,
                Term term,
                long number) {
            tables.computeIfAbsent(term.source(), key -> new LinkedHashMap<>())
                    .computeIfAbsent(form, FigureTable::builder)
                    .putAt(form.indexOf(term.cell()), figure(term.cell(), number));
        }

        private static Subject tables(Map<TableForm<?>, FigureTable.Builder<?>> builders) {
            List<FigureTable<?>> tables = new ArrayList<>();
            builders.values().forEach(builder -> tables.add(builder.build()));
            return Subject.of(tables);
        }
    }

    /** A sum, with the numbers 1, 2, 3 and so on at first. */
    private static final class Side {
        final List<Term> terms;
        final List<Long> numbers;

        Side(List<Term> terms) {
            this.terms = terms;
            this.numbers = new ArrayList<>(IntStream.rangeClosed(1, terms.size())
                    .mapToObj(Long::valueOf)
                    .toList());
        }

        int sign(int place) {
            return terms.get(place).minus() ? -1 : 1;
        }

        long sum() {
            return IntStream.range(0, terms.size())
                    .mapToLong(i -> sign(i) * numbers.get(i))
                    .sum();
        }

        /** Adds to the sum by the last of its numbers for which that can be. */
        void add(long difference) {
            int place = numbers.size() - 1;
            while (place >= 0 && !add(difference, place)) {
                place--;
            }
        }

        /** Adds to the sum by one of its numbers, unless that would not be above zero. */
        boolean add(long difference, int place) {
            long number = numbers.get(place) + sign(place) * difference;
            if (number > 0) {
                numbers.set(place, number);
            }
            return number > 0;
        }
    }
}
