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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Makes tables by a {@link Crosswalk} and keeps the account of every figure.
 *
 * <p>Every amount is booked twice: on the cell or the joint group that receives it, and on the balance of the source that
 * gives it. A sum of which an operand is absent is not made; its known part becomes a joint group. What was never collected
 * stays so: in a cell of its own, in a sum of nothing else, and in the parts of a split.
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

    private final Crosswalk crosswalk;
    private final Map<Cell, Figure> figures = new HashMap<>();
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
     */
    TableConverter(Crosswalk crosswalk, List<? extends FigureTable<?>> sources) {
        this.crosswalk = crosswalk;
        sources.forEach(table -> forEach(table, figures::put));
    }

    private static void forEach(FigureTable<?> table, BiConsumer<Cell, Figure> action) {
        for (int i = 0; i < table.form().cells().size(); i++) {
            action.accept(table.form().cells().get(i), table.at(i));
        }
    }

    /** The conversion, when all tables are made and all sources accounted for. */
    <T> Conversion<T> conversion(T report, String name, Revision revision) {
        return new Conversion<>(
                report, name, revision.name(), targets, dispositions, groups, remainders, balances, notes);
    }

    /** Makes a table of the target. */
    <C extends Cell> FigureTable<C> make(TableForm<C> form) {
        FigureTable.Builder<C> table = FigureTable.builder(form, Figure.notCollected());
        for (C cell : form.cells()) {
            List<CrosswalkRow> rows = crosswalk.to(cell);
            if (rows.isEmpty()) {
                targets.add(new CellOrigin(cell, Origin.NOT_COLLECTED, Optional.empty(), List.of()));
                continue;
            }
            Fit fit = rows.stream().anyMatch(row -> row.fit().equals(Optional.of(Fit.CLOSE))) ? Fit.CLOSE : Fit.EXACT;
            List<Cell> from = rows.stream().map(CrosswalkRow::source).toList();
            Origin origin = origin(rows);
            targets.add(new CellOrigin(cell, origin, Optional.of(fit), from));
            boolean anyKnown = rows.stream().anyMatch(row -> value(row.source()).isPresent());
            if (origin == Origin.JOINT && rows.get(0).relationship() == Relationship.MERGED && anyKnown) {
                noteSumNotMade(cell, rows);
            }
            table.put(
                    cell,
                    switch (origin) {
                        case CARRIED -> figure(rows.get(0).source());
                        case MERGED -> Figure.count(knownPart(rows).longValueExact());
                        case JOINT -> Figure.joint();
                        case NOT_COLLECTED, TABLE -> Figure.notCollected();
                    });
        }
        return table.build();
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
            targets.add(new CellOrigin(cell, Origin.TABLE, Optional.of(Fit.EXACT), List.of(cell)));
            dispositions.add(new Disposition(cell, figure, Relationship.CARRIED, List.of(cell), Text.same("")));
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
            case MERGED -> canBeSummed(rows) ? Origin.MERGED : Origin.JOINT;
            case SPLIT -> Origin.JOINT;
            case NONE -> Origin.NOT_COLLECTED;
        };
    }

    /** Whether every operand is known and the sum is a count at all: two counts near the limit of a long make none. */
    private boolean canBeSummed(List<CrosswalkRow> rows) {
        return rows.stream().allMatch(row -> value(row.source()).isPresent())
                && knownPart(rows).bitLength() < Long.SIZE;
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
        dispositions.add(new Disposition(cell, figure(cell), first.relationship(), to, first.note()));
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
        if (to.isEmpty() || keepsItsAddress || isAbsent(cell, Absence.NOT_COLLECTED)) {
            return;
        }
        boolean joint = isAbsent(cell, Absence.JOINT);
        notes.add(new Note(
                joint ? "joint-source" : "absent-source",
                cell.address(),
                "",
                (joint ? JOINT_SOURCE : ABSENT_SOURCE).fill(Map.of("cell", cell.title()))));
    }

    private void carry(Cell cell, BigDecimal figure) {
        balances.add(new Balance(cell, figure, figure, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO));
    }

    private void spread(Cell cell, BigDecimal figure, List<Cell> to) {
        groups.add(new JointGroup(cell, figure, to));
        balances.add(new Balance(cell, figure, BigDecimal.ZERO, figure, BigDecimal.ZERO, BigDecimal.ZERO));
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
        balances.add(new Balance(cell, figure, BigDecimal.ZERO, BigDecimal.ZERO, notCarried, remainder));
    }
}
