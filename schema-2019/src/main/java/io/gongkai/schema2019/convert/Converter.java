package io.gongkai.schema2019.convert;

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
import io.gongkai.core.table.TableForm;
import io.gongkai.core.text.Text;
import io.gongkai.schema2008.report.AnnualReport2008;
import io.gongkai.schema2008.statistics.Statistics2008;
import io.gongkai.schema2008.statistics.StatisticsCell;
import io.gongkai.schema2019.disclosure.DisclosureTable;
import io.gongkai.schema2019.disclosure.DisclosureTableR2019;
import io.gongkai.schema2019.disclosure.DisclosureTableR2021;
import io.gongkai.schema2019.dispute.DisputeTable;
import io.gongkai.schema2019.report.AnnualReport2019;
import io.gongkai.schema2019.request.RequestTable;
import io.gongkai.schema2019.revision.Revision;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Carries a report of the 2008 format onto the categories of the 2019 format, by the {@link Crosswalk} and nothing else.
 *
 * <p>Every amount is booked twice: on the cell or the joint group that receives it, and on the balance of the source that
 * gives it. A sum of which an operand is absent is not made; its known part becomes a joint group.
 */
public final class Converter {
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
    private static final Text OPEN_SUBTOTAL = new Text(
            "“{cell}”的部分原因没有数字，无法与小计核对", "parts of \"{cell}\" are absent, so the subtotal cannot be held against them");

    private final FigureTable<StatisticsCell> source;
    private final Revision revision;
    private final List<CellOrigin> targets = new ArrayList<>();
    private final List<Disposition> dispositions = new ArrayList<>();
    private final List<JointGroup> groups = new ArrayList<>();
    private final List<Remainder> remainders = new ArrayList<>();
    private final List<Balance> balances = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();

    private Converter(FigureTable<StatisticsCell> source, Revision revision) {
        this.source = source;
        this.revision = revision;
    }

    /**
     * Converts a report.
     *
     * @param report the report; one without statistics is converted as one whose every figure is missing
     * @param revision the revision of the tables to make
     * @return the new report and the account of every figure
     */
    public static Conversion<AnnualReport2019> convert(AnnualReport2008 report, Revision revision) {
        FigureTable<StatisticsCell> statistics = report.getStatistics()
                .map(Statistics2008::figures)
                .orElseGet(() -> FigureTable.builder(Statistics2008.FORM, Figure.missing())
                        .build());
        return new Converter(statistics, revision).convert(report);
    }

    private Conversion<AnnualReport2019> convert(AnnualReport2008 report) {
        DisclosureTable disclosure = switch (revision) {
            case R2019 -> new DisclosureTableR2019(table(DisclosureTableR2019.FORM));
            case R2021 -> new DisclosureTableR2021(table(DisclosureTableR2021.FORM));
        };
        RequestTable requests = new RequestTable(revision, table(RequestTable.form(revision)));
        DisputeTable disputes = new DisputeTable(table(DisputeTable.FORM));
        source.form().cells().forEach(this::account);
        AnnualReport2019 converted = AnnualReport2019.builder()
                .year(report.getYear())
                .body(report.getBody())
                .disclosure(disclosure)
                .requests(requests)
                .disputes(disputes)
                .build();
        return new Conversion<>(
                converted, Crosswalk.NAME, revision.name(), targets, dispositions, groups, remainders, balances, notes);
    }

    private <C extends Cell> FigureTable<C> table(TableForm<C> form) {
        FigureTable.Builder<C> table = FigureTable.builder(form, Figure.notCollected());
        for (C cell : form.cells()) {
            List<CrosswalkRow> rows = Crosswalk.to(revision, cell);
            if (rows.isEmpty()) {
                targets.add(new CellOrigin(cell, Origin.NOT_COLLECTED, Optional.empty(), List.of()));
                continue;
            }
            Fit fit = rows.stream().anyMatch(row -> row.fit().equals(Optional.of(Fit.CLOSE))) ? Fit.CLOSE : Fit.EXACT;
            List<Cell> from = rows.stream().map(row -> (Cell) row.source()).toList();
            Origin origin = origin(rows);
            targets.add(new CellOrigin(cell, origin, Optional.of(fit), from));
            boolean anyKnown = rows.stream().anyMatch(row -> value(row.source()).isPresent());
            if (origin == Origin.JOINT && rows.get(0).relationship() == Relationship.MERGED && anyKnown) {
                noteSumNotMade(cell, rows);
            }
            table.put(
                    cell,
                    switch (origin) {
                        case CARRIED -> source.get(rows.get(0).source());
                        case MERGED -> Figure.count(knownPart(rows).longValueExact());
                        case JOINT -> Figure.joint();
                        case NOT_COLLECTED -> Figure.notCollected();
                    });
        }
        return table.build();
    }

    private Origin origin(List<CrosswalkRow> rows) {
        return switch (rows.get(0).relationship()) {
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

    private Optional<BigDecimal> value(StatisticsCell cell) {
        return source.get(cell).value();
    }

    /** Says where a source figure went, and balances it. */
    private void account(StatisticsCell cell) {
        List<CrosswalkRow> rows = Crosswalk.from(cell);
        List<Cell> to =
                rows.stream().flatMap(row -> row.target(revision).stream()).toList();
        CrosswalkRow first = rows.get(0);
        Relationship relationship = to.isEmpty() ? Relationship.NONE : first.relationship();
        dispositions.add(new Disposition(cell, source.get(cell), relationship, to, first.note()));
        Optional<BigDecimal> value = value(cell);
        if (value.isEmpty()) {
            if (relationship != Relationship.NONE) {
                notes.add(new Note(
                        "absent-source", cell.address(), "", ABSENT_SOURCE.fill(Map.of("cell", cell.title()))));
            }
            return;
        }
        BigDecimal figure = value.get();
        BigDecimal nothing = BigDecimal.ZERO;
        switch (relationship) {
            case CARRIED -> balances.add(new Balance(cell, figure, figure, nothing, nothing, nothing));
            case MERGED -> {
                List<CrosswalkRow> operands = Crosswalk.to(revision, to.get(0));
                if (canBeSummed(operands)) {
                    balances.add(new Balance(cell, figure, figure, nothing, nothing, nothing));
                } else {
                    spread(cell, figure, to);
                }
            }
            case SPLIT -> spread(cell, figure, to);
            case NONE -> leave(cell, figure, first.subtotal());
        }
    }

    private void spread(StatisticsCell cell, BigDecimal figure, List<Cell> to) {
        groups.add(new JointGroup(cell, figure, to));
        balances.add(new Balance(cell, figure, BigDecimal.ZERO, figure, BigDecimal.ZERO, BigDecimal.ZERO));
    }

    private void noteSumNotMade(Cell target, List<CrosswalkRow> operands) {
        List<StatisticsCell> sources =
                operands.stream().map(CrosswalkRow::source).toList();
        List<StatisticsCell> absent =
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

    private static Text join(List<StatisticsCell> cells) {
        return new Text(
                String.join("、", cells.stream().map(cell -> cell.label().zh()).toList()),
                String.join(", ", cells.stream().map(cell -> cell.label().en()).toList()));
    }

    /** A figure with no cell of its own: a subtotal is accounted for by its parts, as far as they go. */
    private void leave(StatisticsCell cell, BigDecimal figure, boolean subtotal) {
        BigDecimal notCarried = figure;
        if (subtotal) {
            List<StatisticsCell> parts = Arrays.stream(StatisticsCell.values())
                    .filter(part -> part.parent().equals(Optional.of(cell)))
                    .toList();
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
