package io.gongkai.schema2019.convert;

import io.gongkai.core.figure.Absence;
import io.gongkai.core.figure.Absent;
import io.gongkai.core.figure.Figure;
import io.gongkai.core.ledger.Balance;
import io.gongkai.core.ledger.CellOrigin;
import io.gongkai.core.ledger.Conversion;
import io.gongkai.core.ledger.Disposition;
import io.gongkai.core.ledger.Fit;
import io.gongkai.core.ledger.JointGroup;
import io.gongkai.core.ledger.Origin;
import io.gongkai.core.ledger.Relationship;
import io.gongkai.core.ledger.Remainder;
import io.gongkai.core.narrative.Clause;
import io.gongkai.core.narrative.ClauseFigure;
import io.gongkai.core.narrative.Counted;
import io.gongkai.core.note.Note;
import io.gongkai.core.table.Cell;
import io.gongkai.core.table.FigureTable;
import io.gongkai.core.table.FormLine;
import io.gongkai.core.table.TableForm;
import io.gongkai.core.text.Text;
import io.gongkai.schema2019.revision.Revision;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/**
 * Makes tables by a {@link Crosswalk} and keeps the account of every figure.
 *
 * <p>Every amount is booked twice: on the cell or the joint group that receives it, and on the balance of the source that
 * gives it. A sum of which an operand is absent is not made; its known part becomes a joint group. What was never collected
 * stays so: in a cell of its own, in a sum of nothing else, and in the parts of a split.
 *
 * <p>A figure that a sentence states for several source cells together is booked once, for all of them. A fact on applicants is
 * an account of its own: what stands on it is not taken from the balance of the figure of which it is stated.
 */
final class TableConverter {
    private static final Text EXCEEDS = new Text("小计比各部分之和多{n}", "the subtotal exceeds its parts by {n}");
    private static final Text FALLS_SHORT = new Text("小计比各部分之和少{n}", "the subtotal falls short of its parts by {n}");
    private static final Text LOWER_BOUND = new Text(
            "“{cell}”应为{sources}之和，其中{absent}没有数字，因此不能得出；已知部分至少为{n}",
            "\"{cell}\" is the sum of {sources}, of which {absent} is absent, so it is not made; it is at least {n}");
    private static final Text TOO_LARGE = new Text(
            "“{cell}”应为{sources}之和{n}，超出可表示的范围，因此不填",
            "\"{cell}\" is the sum of {sources}, {n}, which is more than a count can hold, so it is not made");
    private static final Text ABSENT_SOURCE =
            new Text("“{cell}”没有数字，无法说明其去向", "\"{cell}\" is absent, so there is nothing to account for");
    private static final Text JOINT_SOURCE = new Text(
            "“{cell}”只与其他单元格并计，见形成本报告的那次转换",
            "\"{cell}\" is known only together with others; see the conversion that made this report");
    private static final Text PART_NOT_CARRIED =
            new Text("“{part}”没有转入：2019年格式没有这一部分", "not carried, since the 2019 format has no such part: {part}");
    private static final Text OPEN_SUBTOTAL = new Text(
            "“{cell}”的部分原因没有数字，无法与小计核对", "parts of \"{cell}\" are absent, so the subtotal cannot be held against them");

    private static final Text GROUP_NOT_CARRIED = new Text(
            "“{cells}”合计{n}，其中{without}没有对应的栏目，其余各占多少不明，因此没有转入",
            "{cells} together make {n}, of which {without} has no counterpart; how much of it the others have is unknown, so it"
                    + " is not carried");
    private static final Text CLAUSE_NOT_CARRIED =
            new Text("正文中的数字{n}没有转入", "the figure {n} of a sentence is not carried");
    private static final Text FACTS_DISAGREE = new Text(
            "关于“{cell}”的申请人，正文说法不一，因此不采用", "sentences disagree on the applicants of \"{cell}\", so none is taken");

    private final Crosswalk crosswalk;
    private final StatedFigures stated;
    private final Map<Cell, Figure> figures = new LinkedHashMap<>();
    private final List<CellOrigin> targets = new ArrayList<>();
    private final List<Disposition> dispositions = new ArrayList<>();
    private final List<JointGroup> groups = new ArrayList<>();
    private final List<Remainder> remainders = new ArrayList<>();
    private final List<Balance> balances = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();

    /**
     * Starts a conversion.
     *
     * @param crosswalk the correspondences
     * @param sources the tables of the source
     * @param clauses what its sentences state
     */
    TableConverter(Crosswalk crosswalk, List<? extends FigureTable<?>> sources, List<ClauseFigure> clauses) {
        this.crosswalk = crosswalk;
        sources.forEach(table -> forEach(table, figures::put));
        this.stated = new StatedFigures(clauses, figures, crosswalk.facts());
    }

    private static void forEach(FigureTable<?> table, BiConsumer<Cell, Figure> action) {
        for (int i = 0; i < table.form().cells().size(); i++) {
            action.accept(table.form().cells().get(i), table.at(i));
        }
    }

    /**
     * The figures of sentences that the new report has: those whose cells are carried one by one, those that make a sum, and
     * the facts that it has cells for. Those of the year that the old report has in a cell or a group are in the ledger
     * anyway; a note is made of all others that are left behind.
     *
     * @param noteAll whether to make a note of each that is left behind, also of those in the ledger
     */
    List<ClauseFigure> clauses(boolean noteAll) {
        Map<Cell, Cell> carried = targets.stream()
                .filter(target ->
                        target.origin() == Origin.CARRIED || target.from().equals(List.of(target.target())))
                .collect(Collectors.toMap(target -> target.from().get(0), CellOrigin::target));
        List<ClauseFigure> kept = new ArrayList<>();
        for (ClauseFigure figure : stated.all()) {
            List<ClauseFigure> heirs = heirs(figure, carried);
            kept.addAll(heirs);
            if (heirs.isEmpty() && (noteAll || !stated.isHeld(figure))) {
                notes.add(new Note(
                        "clause-not-carried",
                        String.join(", ", figure.cells()),
                        figure.clause().text(),
                        CLAUSE_NOT_CARRIED.fill(Map.of("n", figure.figure()))));
            }
        }
        return kept;
    }

    private List<ClauseFigure> heirs(ClauseFigure figure, Map<Cell, Cell> carried) {
        Optional<StatedFigures.Fact> fact = stated.fact(figure);
        if (fact.isPresent()) {
            List<Cell> cells = fact.get().row().targets();
            return fact.get().isKnownOfEach()
                    ? cells.stream()
                            .map(cell -> about(List.of(cell), Counted.YEAR, figure))
                            .toList()
                    : List.of(about(cells, Counted.YEAR, figure));
        }
        List<Cell> cells = stated.cells(figure);
        if (cells.isEmpty() || (figure.counted() == Counted.YEAR && !stated.isHeld(figure))) {
            return List.of();
        }
        if (carried.keySet().containsAll(cells)) {
            return List.of(about(
                    cells.stream()
                            .map(cell -> Objects.requireNonNull(carried.get(cell)))
                            .toList(),
                    figure.counted(),
                    figure));
        }
        return targets.stream()
                .filter(target -> figure.counted() == Counted.YEAR
                        && wholeSum(crosswalk.to(target.target()))
                                .filter(group -> group.stated().equals(figure))
                                .isPresent())
                .map(target -> about(List.of(target.target()), Counted.YEAR, figure))
                .toList();
    }

    private static ClauseFigure about(List<Cell> cells, Counted counted, ClauseFigure figure) {
        return new ClauseFigure(cells.stream().map(Cell::address).toList(), counted, figure.figure(), figure.clause());
    }

    /** The conversion, when all tables are made and all sources accounted for. */
    <T> Conversion<T> conversion(T report, String name, Revision revision) {
        stated.groups().forEach(this::account);
        stated.facts().filter(fact -> !fact.isKnownOfEach()).forEach(this::share);
        stated.contradicted()
                .forEach(fact -> notes.add(new Note(
                        "facts-disagree",
                        fact.source().address(),
                        "",
                        FACTS_DISAGREE.fill(Map.of("cell", fact.source().title())))));
        return new Conversion<>(
                report, name, revision.name(), targets, dispositions, groups, remainders, balances, notes);
    }

    /** Makes a table of the target. */
    <C extends Cell> FigureTable<C> make(TableForm<C> form) {
        FigureTable.Builder<C> table = FigureTable.builder(form, Figure.notCollected());
        for (C cell : form.cells()) {
            List<CrosswalkRow> rows = crosswalk.to(cell);
            if (rows.isEmpty()) {
                Optional<StatedFigures.Fact> fact = stated.fact(cell);
                if (fact.isPresent()) {
                    table.put(cell, take(fact.get(), cell));
                } else {
                    targets.add(new CellOrigin(cell, Origin.NOT_COLLECTED, Optional.empty(), List.of()));
                }
                continue;
            }
            Fit fit = rows.stream().anyMatch(row -> row.fit().equals(Optional.of(Fit.CLOSE))) ? Fit.CLOSE : Fit.EXACT;
            List<Cell> from = rows.stream().map(CrosswalkRow::source).toList();
            Origin origin = origin(rows);
            Optional<ClauseFigure> sum = wholeSum(rows).map(StatedFigures.Group::stated);
            targets.add(new CellOrigin(cell, origin, Optional.of(fit), from, sum.map(ClauseFigure::clause)));
            boolean anyKnown = rows.stream().anyMatch(row -> value(row.source()).isPresent());
            if (origin == Origin.JOINT && rows.get(0).relationship() == Relationship.MERGED && anyKnown) {
                noteSumNotMade(cell, rows);
            }
            table.put(
                    cell,
                    switch (origin) {
                        case CARRIED -> figure(rows.get(0).source());
                        case MERGED ->
                            sum.map(ClauseFigure::figure)
                                    .orElseGet(
                                            () -> Figure.count(knownPart(rows).longValueExact()));
                        case JOINT -> Figure.joint();
                        case NOT_COLLECTED, TABLE, CLAUSE -> Figure.notCollected();
                    });
        }
        return table.build();
    }

    /** What a sentence states for a cell for which the source form has none. */
    private Figure take(StatedFigures.Fact fact, Cell cell) {
        Cell source = fact.row().source();
        boolean known = fact.isKnownOfEach();
        targets.add(new CellOrigin(
                cell,
                known ? Origin.CLAUSE : Origin.JOINT,
                crosswalk.from(source).get(0).fit(),
                List.of(source),
                Optional.of(fact.stated().clause())));
        return known ? fact.stated().figure() : Figure.joint();
    }

    private void share(StatedFigures.Fact fact) {
        groups.add(new JointGroup(
                List.of(fact.row().source()),
                fact.stated().figure().value().orElseThrow(),
                fact.row().targets(),
                Optional.of(fact.stated().clause())));
    }

    /** Makes a table out of one alone. */
    <C extends Cell> FigureTable<C> convert(FigureTable<?> source, TableForm<C> form) {
        FigureTable<C> table = make(form);
        account(source);
        return table;
    }

    /** Takes over a table whose form needs no conversion: each cell comes from itself. */
    void keep(FigureTable<?> table) {
        forEach(table, (cell, figure) -> {
            Optional<Clause> clause = stated.clause(cell);
            Origin origin = clause.isPresent() ? Origin.CLAUSE : Origin.TABLE;
            targets.add(new CellOrigin(cell, origin, Optional.of(Fit.EXACT), List.of(cell), clause));
            dispositions.add(new Disposition(cell, figure, Relationship.CARRIED, List.of(cell), Text.same(""), clause));
            figure.value().ifPresent(value -> carry(cell, value));
        });
    }

    /** Says that a part of the document is left behind as a whole. */
    void leave(String place, Text part) {
        notes.add(new Note("part-not-carried", place, "", PART_NOT_CARRIED.fill(Map.of("part", part))));
    }

    /** Says where each figure of a table went, and balances it. */
    void account(FigureTable<?> table) {
        table.form().cells().forEach(this::account);
    }

    private Origin origin(List<CrosswalkRow> rows) {
        Relationship relationship = rows.get(0).relationship();
        if (relationship != Relationship.CARRIED
                && rows.stream().allMatch(row -> isAbsent(row.source(), Absence.NOT_COLLECTED))) {
            return Origin.NOT_COLLECTED;
        }
        return switch (relationship) {
            case CARRIED -> Origin.CARRIED;
            case MERGED -> canBeSummed(rows) || wholeSum(rows).isPresent() ? Origin.MERGED : Origin.JOINT;
            case SPLIT -> Origin.JOINT;
            case NONE -> Origin.NOT_COLLECTED;
        };
    }

    /** Whether every operand is known and the sum is a count at all: two counts near the limit of a long make none. */
    private boolean canBeSummed(List<CrosswalkRow> rows) {
        return rows.stream().allMatch(row -> value(row.source()).isPresent())
                && knownPart(rows).bitLength() < Long.SIZE;
    }

    /** The group that a sentence states, if it is all that goes to a cell and goes nowhere else. */
    private Optional<StatedFigures.Group> wholeSum(List<CrosswalkRow> rows) {
        if (rows.isEmpty() || rows.get(0).relationship() != Relationship.MERGED) {
            return Optional.empty();
        }
        Set<Cell> sources = rows.stream().map(CrosswalkRow::source).collect(Collectors.toSet());
        return stated.group(rows.get(0).source()).filter(group -> sources.equals(new HashSet<>(group.cells())));
    }

    private BigInteger knownPart(List<CrosswalkRow> rows) {
        return rows.stream()
                .flatMap(row -> value(row.source()).stream())
                .map(BigDecimal::toBigIntegerExact)
                .reduce(BigInteger.ZERO, BigInteger::add);
    }

    private Figure figure(Cell cell) {
        return Objects.requireNonNull(figures.get(cell), cell::address);
    }

    private Optional<BigDecimal> value(Cell cell) {
        return figure(cell).value();
    }

    private boolean isAbsent(Cell cell, Absence reason) {
        return figure(cell) instanceof Absent absent && absent.reason() == reason;
    }

    private void account(Cell cell) {
        List<CrosswalkRow> rows = crosswalk.from(cell);
        List<Cell> to = rows.stream().flatMap(row -> row.target().stream()).toList();
        CrosswalkRow first = rows.get(0);
        dispositions.add(
                new Disposition(cell, figure(cell), first.relationship(), to, first.note(), stated.clause(cell)));
        Optional<BigDecimal> value = value(cell);
        if (value.isEmpty()) {
            noteAbsent(cell, to);
            return;
        }
        BigDecimal figure = value.get();
        switch (first.relationship()) {
            case CARRIED -> carry(cell, figure);
            case MERGED -> {
                if (canBeSummed(crosswalk.to(to.get(0)))) {
                    carry(cell, figure);
                } else {
                    spread(cell, figure, to);
                }
            }
            case SPLIT -> spread(cell, figure, to);
            case NONE -> leave(cell, figure, first.parts());
        }
    }

    /** An absent figure that keeps its address says itself what it is, as does one that was never collected. */
    private void noteAbsent(Cell cell, List<Cell> to) {
        boolean keepsItsAddress = to.size() == 1 && to.get(0).address().equals(cell.address());
        if (to.isEmpty()
                || keepsItsAddress
                || isAbsent(cell, Absence.NOT_COLLECTED)
                || stated.group(cell).isPresent()) {
            return;
        }
        boolean joint = isAbsent(cell, Absence.JOINT);
        notes.add(new Note(
                joint ? "joint-source" : "absent-source",
                cell.address(),
                "",
                (joint ? JOINT_SOURCE : ABSENT_SOURCE).fill(Map.of("cell", cell.title()))));
    }

    /**
     * What a sentence states for several cells together. Where one of them goes nowhere, the others have an unknown part of
     * the figure, which is no amount that a group could be of.
     */
    private void account(StatedFigures.Group group) {
        BigDecimal figure = group.stated().figure().value().orElseThrow();
        Map<Cell, List<Cell>> to = new HashMap<>();
        dispositions.forEach(source -> to.put(source.source(), source.to()));
        List<Cell> without = group.cells().stream()
                .filter(cell -> to.getOrDefault(cell, List.of()).isEmpty())
                .toList();
        if (!without.isEmpty()) {
            balances.add(new Balance(group.cells(), figure, BigDecimal.ZERO, BigDecimal.ZERO, figure, BigDecimal.ZERO));
            notes.add(new Note(
                    "group-not-carried",
                    String.join(", ", group.stated().cells()),
                    group.stated().clause().text(),
                    GROUP_NOT_CARRIED.fill(Map.of(
                            "cells", join(group.cells()),
                            "n", figure.toPlainString(),
                            "without", join(without)))));
            return;
        }
        Set<Cell> heirs = group.cells().stream()
                .flatMap(cell -> to.getOrDefault(cell, List.of()).stream())
                .collect(Collectors.toSet());
        if (heirs.stream().allMatch(heir -> wholeSum(crosswalk.to(heir)).isPresent())) {
            balances.add(new Balance(group.cells(), figure, figure, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO));
            return;
        }
        groups.add(new JointGroup(
                group.cells(),
                figure,
                targets.stream().map(CellOrigin::target).filter(heirs::contains).toList(),
                Optional.of(group.stated().clause())));
        balances.add(new Balance(group.cells(), figure, BigDecimal.ZERO, figure, BigDecimal.ZERO, BigDecimal.ZERO));
    }

    private void carry(Cell cell, BigDecimal figure) {
        balances.add(new Balance(List.of(cell), figure, figure, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO));
    }

    private void spread(Cell cell, BigDecimal figure, List<Cell> to) {
        groups.add(new JointGroup(cell, figure, to));
        balances.add(new Balance(List.of(cell), figure, BigDecimal.ZERO, figure, BigDecimal.ZERO, BigDecimal.ZERO));
    }

    private void noteSumNotMade(Cell target, List<CrosswalkRow> operands) {
        List<Cell> sources = operands.stream().map(CrosswalkRow::source).toList();
        List<Cell> absent =
                sources.stream().filter(operand -> value(operand).isEmpty()).toList();
        boolean tooLarge = absent.isEmpty();
        notes.add(new Note(
                tooLarge ? "sum-too-large" : "lower-bound",
                target.address(),
                "",
                (tooLarge ? TOO_LARGE : LOWER_BOUND)
                        .fill(Map.of(
                                "cell", target.title(),
                                "sources", join(sources),
                                "absent", join(absent),
                                "n", knownPart(operands)))));
    }

    private static Text join(List<Cell> cells) {
        List<Text> labels = cells.stream()
                .map(cell -> cell instanceof FormLine line ? line.label() : cell.title())
                .toList();
        return new Text(
                String.join("、", labels.stream().map(Text::zh).toList()),
                String.join(", ", labels.stream().map(Text::en).toList()));
    }

    /** A figure with no cell of its own: a subtotal is accounted for by its parts, as far as they go. */
    private void leave(Cell cell, BigDecimal figure, List<Cell> parts) {
        BigDecimal notCarried = figure;
        if (!parts.isEmpty()) {
            if (parts.stream().allMatch(part -> value(part).isPresent())) {
                notCarried =
                        parts.stream().map(part -> value(part).orElseThrow()).reduce(BigDecimal.ZERO, BigDecimal::add);
            } else {
                notes.add(new Note(
                        "open-subtotal", cell.address(), "", OPEN_SUBTOTAL.fill(Map.of("cell", cell.title()))));
            }
        }
        BigDecimal remainder = figure.subtract(notCarried);
        if (remainder.signum() != 0) {
            Text reason = (remainder.signum() > 0 ? EXCEEDS : FALLS_SHORT)
                    .fill(Map.of("n", remainder.abs().toPlainString()));
            remainders.add(new Remainder(cell, remainder, reason));
        }
        balances.add(new Balance(List.of(cell), figure, BigDecimal.ZERO, BigDecimal.ZERO, notCarried, remainder));
    }
}
