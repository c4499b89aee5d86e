package io.gongkai.schema2019.testkit;

import io.gongkai.core.body.AdministrativeLevel;
import io.gongkai.core.body.BodyKind;
import io.gongkai.core.body.PublicBody;
import io.gongkai.core.figure.Amount;
import io.gongkai.core.figure.Figure;
import io.gongkai.core.figure.FigureKind;
import io.gongkai.core.narrative.Section;
import io.gongkai.core.period.CoveredPeriod;
import io.gongkai.core.period.ReportYear;
import io.gongkai.core.period.StatedDate;
import io.gongkai.core.table.Cell;
import io.gongkai.core.table.FigureTable;
import io.gongkai.core.table.TableForm;
import io.gongkai.core.testkit.RandomFigures;
import io.gongkai.core.testkit.RandomParts;
import io.gongkai.core.testkit.TableEdits;
import io.gongkai.schema2019.disclosure.DisclosureTable;
import io.gongkai.schema2019.disclosure.DisclosureTableR2019;
import io.gongkai.schema2019.disclosure.DisclosureTableR2021;
import io.gongkai.schema2019.dispute.DisputeOutcome;
import io.gongkai.schema2019.dispute.DisputeRoute;
import io.gongkai.schema2019.dispute.DisputeTable;
import io.gongkai.schema2019.report.AnnualReport2019;
import io.gongkai.schema2019.report.ReportPart2019;
import io.gongkai.schema2019.request.Applicant;
import io.gongkai.schema2019.request.RequestRow;
import io.gongkai.schema2019.request.RequestTable;
import io.gongkai.schema2019.revision.Revision;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;

/** Reports of the 2019 format. */
public final class Reports2019 {
    private Reports2019() {}

    /** A report with any parts, any figures and tables of any revisions. */
    public static AnnualReport2019 any(Random random) {
        AnnualReport2019.Builder report = RandomParts.set(AnnualReport2019.builder(), random);
        report.disclosure(RandomParts.maybe(random, () -> switch (revision(random)) {
            case R2019 -> new DisclosureTableR2019(RandomFigures.anyTable(DisclosureTableR2019.FORM, random));
            case R2021 -> new DisclosureTableR2021(RandomFigures.anyTable(DisclosureTableR2021.FORM, random));
        }));
        Revision ofRequests = revision(random);
        report.requests(RandomParts.maybe(
                random,
                () -> new RequestTable(ofRequests, RandomFigures.anyTable(RequestTable.form(ofRequests), random))));
        report.disputes(
                RandomParts.maybe(random, () -> new DisputeTable(RandomFigures.anyTable(DisputeTable.FORM, random))));
        return report.build();
    }

    private static Revision revision(Random random) {
        return Revision.values()[random.nextInt(Revision.values().length)];
    }

    /** A report with all parts and all tables of one revision in which every rule holds; the figures are always the same. */
    public static AnnualReport2019 sample(Revision revision) {
        AnnualReport2019 tables = settled(drawn(revision));
        ReportYear year = tables.getYear().orElseThrow();
        AnnualReport2019.Builder report = AnnualReport2019.builder()
                .from(tables)
                .body(PublicBody.builder()
                        .name("某县人民政府")
                        .level(AdministrativeLevel.PREFECTURAL)
                        .kind(BodyKind.GOVERNMENT)
                        .build())
                .title("某县人民政府" + year + "年政府信息公开工作年度报告")
                .period(CoveredPeriod.of(year))
                .publicationDate(StatedDate.of(LocalDate.of(year.value() + 1, 3, 31)));
        for (ReportPart2019 part : ReportPart2019.values()) {
            report.addSections(Section.of(part, "某县人民政府依法做好政府信息公开工作。"));
        }
        return report.build();
    }

    /** The tables of the sample report as they were drawn, which the golden files hold; not all rules hold in them. */
    static AnnualReport2019 drawn(Revision revision) {
        return drawn(revision, revision, 50, new Random(2019));
    }

    /**
     * A report with a figure in every cell in which every rule holds; many zeros, now and then huge numbers.
     *
     * @param disclosure the revision of section 二
     * @param requests the revision of section 三
     * @param random the source of randomness
     */
    public static AnnualReport2019 consistent(Revision disclosure, Revision requests, Random random) {
        // The huge ones are beyond what the validator adds up in plain longs.
        long bound = random.nextInt(10) == 0 ? 10_000_000_000_000_000L : 1 + random.nextInt(1000);
        return consistent(disclosure, requests, bound, random);
    }

    /**
     * A report of numbers below a bound in which every rule holds.
     *
     * @param disclosure the revision of section 二
     * @param requests the revision of section 三
     * @param bound the bound
     * @param random the source of randomness
     */
    public static AnnualReport2019 consistent(Revision disclosure, Revision requests, long bound, Random random) {
        return settled(drawn(disclosure, requests, bound, random));
    }

    static AnnualReport2019 drawn(Revision disclosure, Revision requests, long bound, Random random) {
        return AnnualReport2019.builder()
                .year(2019 + random.nextInt(7))
                .body("某县人民政府")
                .disclosure(disclosure(disclosure, bound, random))
                .requests(requests(requests, bound, random))
                .disputes(disputes(bound, random))
                .build();
    }

    /** With a table of section 二 in which every rule holds as well. */
    private static AnnualReport2019 settled(AnnualReport2019 drawn) {
        Map<String, Figure> figures = figures(drawn);
        Map<String, Figure> edits = new LinkedHashMap<>();
        for (String row : List.of("disclosure/regulations/", "disclosure/normativeDocuments/")) {
            if (figures.containsKey(row + "totalDisclosed")) {
                edits.put(
                        row + "totalDisclosed",
                        Figure.count(
                                number(figures, row + "totalDisclosed") + number(figures, row + "newlyDisclosed")));
            } else {
                edits.put(
                        row + "inForce",
                        Figure.count(number(figures, row + "inForce") + number(figures, row + "issued")));
            }
        }
        figures.forEach((address, figure) -> {
            if (figure instanceof Amount amount) {
                edits.put(address, Amount.of(amount.number(), "万元"));
            }
        });
        return with(drawn, edits);
    }

    private static long number(Map<String, Figure> figures, String address) {
        return Objects.requireNonNull(figures.get(address), address)
                .value()
                .orElseThrow()
                .longValueExact();
    }

    /**
     * The report on the year after another in which every rule holds between the two, but for those on what is usual.
     *
     * @param previous a consistent report
     * @param disclosure the revision of section 二
     * @param requests the revision of section 三
     * @param random the source of randomness
     */
    public static AnnualReport2019 after(
            AnnualReport2019 previous, Revision disclosure, Revision requests, Random random) {
        return after(previous, consistent(disclosure, requests, 1000, random));
    }

    /** The same, from a consistent report that is brought in line with that of the year before. */
    public static AnnualReport2019 after(AnnualReport2019 previous, AnnualReport2019 draft) {
        AnnualReport2019 next = AnnualReport2019.builder()
                .from(draft)
                .year(previous.getYear().orElseThrow().value() + 1)
                .build();
        Map<String, Figure> before = figures(previous);
        Map<String, Figure> figures = figures(next);
        Map<String, Figure> edits = new LinkedHashMap<>();
        for (Applicant applicant : Applicant.values()) {
            String column = "/" + applicant.code();
            long over = number(before, "requests/carriedForward" + column);
            // What is carried over is granted, so that the column stays in balance.
            long more = over - number(figures, "requests/carriedOver" + column);
            edits.put("requests/carriedOver" + column, Figure.count(over));
            long received = number(figures, "requests/newlyReceived" + column);
            edits.put("requests/newlyReceived" + column, Figure.count(received + Math.max(0, -more)));
            long granted = Math.max(0, more);
            for (String row : List.of("results.granted", "results.total")) {
                edits.put(
                        "requests/" + row + column,
                        Figure.count(number(figures, "requests/" + row + column) + granted));
            }
        }
        // The totals of the rows are the sums of what was put into them.
        for (String row : List.of("newlyReceived", "results.granted", "results.total")) {
            long sum = 0;
            for (Applicant applicant : Applicant.kinds()) {
                sum += number(edits, "requests/" + row + "/" + applicant.code());
            }
            edits.put("requests/" + row + "/total", Figure.count(sum));
        }
        figures.forEach((address, figure) -> {
            String row = address.substring(0, address.lastIndexOf('/') + 1);
            if (address.endsWith("/itemsLastYear") && before.containsKey(address)) {
                edits.put(address, Figure.count(number(before, address) + number(before, row + "change")));
            } else if (address.endsWith("/inForce") && before.containsKey(address)) {
                edits.put(row + "repealed", Figure.count(0));
                edits.put(address, Figure.count(number(before, address) + number(figures, row + "issued")));
            }
        });
        return with(next, edits);
    }

    /** A consistent report in which no number of items falls below zero with its change. */
    public static AnnualReport2019 withoutLosses(AnnualReport2019 report) {
        Map<String, Figure> edits = new LinkedHashMap<>();
        figures(report).forEach((address, figure) -> {
            if (address.endsWith("/change")) {
                edits.put(
                        address, Figure.count(figure.value().orElseThrow().abs().longValueExact()));
            }
        });
        return with(report, edits);
    }

    /** A report whose figures are the sums of those of its parts, which all have tables of the same revisions. */
    public static AnnualReport2019 sumOf(List<AnnualReport2019> parts) {
        Map<String, Figure> sums = new LinkedHashMap<>();
        for (AnnualReport2019 part : parts) {
            figures(part).forEach((address, figure) -> sums.merge(address, figure, Reports2019::sum));
        }
        return with(AnnualReport2019.builder().from(parts.get(0)).body("某市人民政府").build(), sums);
    }

    private static Figure sum(Figure one, Figure other) {
        BigDecimal sum = one.value().orElseThrow().add(other.value().orElseThrow());
        return one instanceof Amount ? Amount.of(sum, "万元") : Figure.count(sum.longValueExact());
    }

    private static DisclosureTable disclosure(Revision revision, long bound, Random random) {
        return switch (revision) {
            case R2019 -> new DisclosureTableR2019(figures(DisclosureTableR2019.FORM, bound, random));
            case R2021 -> new DisclosureTableR2021(figures(DisclosureTableR2021.FORM, bound, random));
        };
    }

    private static <C extends Cell> FigureTable<C> figures(TableForm<C> form, long bound, Random random) {
        FigureTable.Builder<C> table = FigureTable.builder(form);
        for (C cell : form.cells()) {
            table.put(cell, figure(cell.kind(), bound, random));
        }
        return table.build();
    }

    private static Figure figure(FigureKind kind, long bound, Random random) {
        return switch (kind) {
            case COUNT -> Figure.count(next(bound, random));
            case CHANGE -> Figure.count(random.nextLong(-bound, bound));
            case AMOUNT -> amount(random);
        };
    }

    private static Figure amount(Random random) {
        BigDecimal number =
                random.nextInt(3) == 0 ? BigDecimal.ZERO : BigDecimal.valueOf(random.nextInt(10_000_000), 4);
        return random.nextBoolean() ? Amount.of(number, "万元") : Amount.withoutUnit(number);
    }

    private static long next(long bound, Random random) {
        return random.nextInt(3) == 0 ? 0 : random.nextLong(bound);
    }

    private static RequestTable requests(Revision revision, long bound, Random random) {
        RequestTable.Builder table = RequestTable.builder(revision);
        Map<RequestRow, Long> totals = new EnumMap<>(RequestRow.class);
        for (Applicant applicant : Applicant.kinds()) {
            column(revision, bound, random).forEach((row, number) -> {
                table.put(row, applicant, number);
                totals.merge(row, number, Long::sum);
            });
        }
        totals.forEach((row, number) -> table.put(row, Applicant.TOTAL, number));
        return table.build();
    }

    /** What one kind of applicant asked for, and how it ended. */
    private static Map<RequestRow, Long> column(Revision revision, long bound, Random random) {
        Map<RequestRow, Long> column = new EnumMap<>(RequestRow.class);
        long handled = 0;
        for (RequestRow row : RequestTable.form(revision).rows()) {
            if (row.code().startsWith("results.") && row != RequestRow.RESULTS_TOTAL) {
                long number = next(bound, random);
                column.put(row, number);
                handled += number;
            }
        }
        long forward = next(bound, random);
        long before = random.nextLong(handled + forward + 1);
        column.put(RequestRow.RESULTS_TOTAL, handled);
        column.put(RequestRow.CARRIED_FORWARD, forward);
        column.put(RequestRow.CARRIED_OVER, before);
        column.put(RequestRow.NEWLY_RECEIVED, handled + forward - before);
        return column;
    }

    private static DisputeTable disputes(long bound, Random random) {
        DisputeTable.Builder table = DisputeTable.builder();
        for (DisputeRoute route : DisputeRoute.values()) {
            long total = 0;
            for (DisputeOutcome outcome : DisputeOutcome.parts()) {
                long number = next(bound, random);
                table.put(route, outcome, number);
                total += number;
            }
            table.put(route, DisputeOutcome.TOTAL, total);
        }
        return table.build();
    }

    /** The tables of a report that are there. */
    public static List<FigureTable<?>> tables(AnnualReport2019 report) {
        List<FigureTable<?>> tables = new ArrayList<>();
        report.getDisclosure().ifPresent(table -> tables.add(table.figures()));
        report.getRequests().ifPresent(table -> tables.add(table.figures()));
        report.getDisputes().ifPresent(table -> tables.add(table.figures()));
        return tables;
    }

    /** The figures of a report by address. */
    public static Map<String, Figure> figures(AnnualReport2019 report) {
        return TableEdits.figures(tables(report));
    }

    /** All cells of a report, in the order of the forms. */
    public static List<Cell> cells(AnnualReport2019 report) {
        List<Cell> cells = new ArrayList<>();
        tables(report).forEach(table -> cells.addAll(table.form().cells()));
        return cells;
    }

    /** A report that differs in a few cells. */
    public static AnnualReport2019 with(AnnualReport2019 report, Map<String, Figure> edits) {
        AnnualReport2019.Builder edited = AnnualReport2019.builder().from(report);
        report.getDisclosure().ifPresent(table -> edited.disclosure(with(table, below("disclosure/", edits))));
        report.getRequests()
                .ifPresent(table -> edited.requests(new RequestTable(
                        table.revision(), TableEdits.apply(table.figures(), below("requests/", edits)))));
        report.getDisputes()
                .ifPresent(table -> edited.disputes(
                        new DisputeTable(TableEdits.apply(table.figures(), below("disputes/", edits)))));
        return edited.build();
    }

    private static DisclosureTable with(DisclosureTable table, Map<String, Figure> edits) {
        if (table instanceof DisclosureTableR2019 r2019) {
            return new DisclosureTableR2019(TableEdits.apply(r2019.figures(), edits));
        }
        return new DisclosureTableR2021(TableEdits.apply(((DisclosureTableR2021) table).figures(), edits));
    }

    private static Map<String, Figure> below(String prefix, Map<String, Figure> edits) {
        return edits.entrySet().stream()
                .filter(edit -> edit.getKey().startsWith(prefix))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> b, LinkedHashMap::new));
    }

    /** A report in which some counts are greater or smaller. */
    public static AnnualReport2019 shifted(AnnualReport2019 report, Map<String, Integer> shifts) {
        Map<String, Figure> figures = figures(report);
        Map<String, Figure> edits = new LinkedHashMap<>();
        shifts.forEach((address, shift) -> {
            Figure figure = figures.get(address);
            if (figure == null) {
                throw new IllegalArgumentException(address);
            }
            BigDecimal number = figure.value().orElseThrow().add(BigDecimal.valueOf(shift));
            edits.put(
                    address,
                    figure instanceof Amount amount
                            ? amount.unit().map(unit -> Amount.of(number, unit)).orElse(Amount.withoutUnit(number))
                            : Figure.count(number.longValueExact()));
        });
        return with(report, edits);
    }
}
