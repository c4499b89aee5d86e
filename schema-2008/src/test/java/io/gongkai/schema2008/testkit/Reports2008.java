package io.gongkai.schema2008.testkit;

import io.gongkai.core.figure.Amount;
import io.gongkai.core.figure.Figure;
import io.gongkai.core.table.FigureTable;
import io.gongkai.core.testkit.RandomFigures;
import io.gongkai.core.testkit.RandomParts;
import io.gongkai.core.testkit.TableEdits;
import io.gongkai.schema2008.report.AnnualReport2008;
import io.gongkai.schema2008.statistics.SignOff;
import io.gongkai.schema2008.statistics.Statistics2008;
import io.gongkai.schema2008.statistics.StatisticsCell;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Reports of the 2008 format. */
public final class Reports2008 {
    private Reports2008() {}

    /** A report with any parts and any figures. */
    public static AnnualReport2008 any(Random random) {
        AnnualReport2008.Builder report = RandomParts.set(AnnualReport2008.builder(), random);
        report.statistics(RandomParts.maybe(
                random, () -> new Statistics2008(RandomFigures.anyTable(Statistics2008.FORM, random))));
        report.cumulative(RandomParts.maybe(
                random, () -> new Statistics2008(RandomFigures.anyTable(Statistics2008.FORM, random))));
        return report.signOff(RandomParts.maybe(random, () -> signOff(random))).build();
    }

    private static SignOff signOff(Random random) {
        return SignOff.builder()
                .unit(RandomParts.maybe(random, () -> RandomParts.text(random)))
                .head(RandomParts.maybe(random, () -> RandomParts.text(random)))
                .reviewer(RandomParts.maybe(random, () -> RandomParts.text(random)))
                .preparer(RandomParts.maybe(random, () -> RandomParts.text(random)))
                .telephone(RandomParts.maybe(random, () -> RandomParts.text(random)))
                .date(RandomParts.maybe(random, () -> RandomParts.date(random)))
                .build();
    }

    /** A report in which every rule holds, with room on both sides of every bound. */
    public static AnnualReport2008 sample() {
        Statistics2008.Builder statistics = Statistics2008.builder();
        counts(statistics, """
                disclosure.disclosed 100
                disclosure.disclosed.normativeDocuments 10
                disclosure.normativeDocumentsIssued 12
                disclosure.byChannel.gazette 20
                disclosure.byChannel.website 90
                disclosure.byChannel.microblog 30
                disclosure.byChannel.wechat 40
                disclosure.byChannel.other 5
                response.publicConcerns 6
                response.byChannel.pressConferences 5
                response.byChannel.pressConferences.byPrincipals 2
                response.byChannel.interviews 4
                response.byChannel.interviews.byPrincipals 1
                response.byChannel.interpretations 30
                response.byChannel.socialMedia 7
                response.byChannel.other 3
                requests.received 20
                requests.received.inPerson 3
                requests.received.fax 2
                requests.received.online 11
                requests.received.letter 4
                requests.concluded 19
                requests.concluded.onTime 15
                requests.concluded.extended 4
                requests.answered 19
                requests.answered.alreadyPublic 2
                requests.answered.granted 6
                requests.answered.partlyGranted 3
                requests.answered.refused 4
                requests.answered.refused.stateSecret 1
                requests.answered.refused.commercialSecret 1
                requests.answered.refused.privacy 0
                requests.answered.refused.securityOrStability 0
                requests.answered.refused.notGovernmentInformation 1
                requests.answered.refused.otherLaw 1
                requests.answered.notThisAgency 1
                requests.answered.nonexistent 1
                requests.answered.amendmentNotice 1
                requests.answered.otherProcedure 1
                review 5
                review.upheld 2
                review.corrected 1
                review.other 2
                litigation 4
                litigation.upheld 2
                litigation.corrected 1
                litigation.other 1
                complaints 3
                organisation.offices 2
                organisation.readingPoints 3
                organisation.staff 7
                organisation.staff.fullTime 2
                organisation.staff.partTime 5
                training.meetings 4
                training.courses 2
                training.trainees 60
                """);
        return AnnualReport2008.builder()
                .year(2018)
                .body("某市人民政府")
                .statistics(statistics
                        .put(StatisticsCell.FEES_CHARGED, "1.2")
                        .put(StatisticsCell.ORGANISATION_FUNDS, "34.7")
                        .build())
                .build();
    }

    /** Puts counts given as lines of address and number. */
    private static void counts(Statistics2008.Builder statistics, String lines) {
        lines.lines().forEach(line -> {
            String[] words = line.split(" ", -1);
            statistics.put(cell(words[0]), Long.parseLong(words[1]));
        });
    }

    /** A report with a figure in every cell in which every rule holds; many zeros, now and then huge numbers. */
    public static AnnualReport2008 consistent(Random random) {
        Numbers numbers = new Numbers(random);
        Map<String, Long> counts = new LinkedHashMap<>();
        disclosure(numbers, counts);
        response(numbers, counts);
        requests(numbers, counts);
        numbers.sum(counts, "review", "upheld", "corrected", "other");
        numbers.sum(counts, "litigation", "upheld", "corrected", "other");
        numbers.sum(counts, "organisation.staff", "fullTime", "partTime");

        Statistics2008.Builder statistics = Statistics2008.builder();
        for (StatisticsCell cell : StatisticsCell.values()) {
            switch (cell) {
                // So few that the sum of some reports is plausible as well.
                case FEES_CHARGED -> statistics.put(cell, numbers.amount(300_000));
                case ORGANISATION_FUNDS -> statistics.put(cell, numbers.amount(10_000_000));
                default -> {
                    Long number = counts.remove(cell.address());
                    statistics.put(cell, number == null ? numbers.next() : number);
                }
            }
        }
        if (!counts.isEmpty()) {
            throw new IllegalStateException("no such cells: " + counts);
        }
        return AnnualReport2008.builder()
                .year(2014 + random.nextInt(5))
                .body("某市人民政府")
                .statistics(statistics.build())
                .build();
    }

    private static void disclosure(Numbers numbers, Map<String, Long> counts) {
        long documents = numbers.next();
        long disclosed = documents + numbers.next();
        counts.put("disclosure.disclosed", disclosed);
        counts.put("disclosure.disclosed.normativeDocuments", documents);
        counts.put("disclosure.normativeDocumentsIssued", documents + numbers.next());
        long covered = 0;
        for (String channel : List.of("gazette", "microblog", "wechat", "other")) {
            long through = numbers.upTo(disclosed);
            counts.put("disclosure.byChannel." + channel, through);
            covered += through;
        }
        // Every item comes out somewhere: the last channel has at least what the others leave.
        long left = Math.max(0, disclosed - covered);
        counts.put("disclosure.byChannel.website", left + numbers.upTo(disclosed - left));
    }

    private static void response(Numbers numbers, Map<String, Long> counts) {
        for (String event : List.of("pressConferences", "interviews")) {
            long withPrincipals = numbers.next();
            counts.put("response.byChannel." + event + ".byPrincipals", withPrincipals);
            counts.put("response.byChannel." + event, withPrincipals + numbers.next());
        }
    }

    private static void requests(Numbers numbers, Map<String, Long> counts) {
        long refused = numbers.sum(
                counts,
                "requests.answered.refused",
                "stateSecret",
                "commercialSecret",
                "privacy",
                "securityOrStability",
                "notGovernmentInformation",
                "otherLaw");
        long answered = refused
                + numbers.sum(
                        counts,
                        "requests.answered",
                        "alreadyPublic",
                        "granted",
                        "partlyGranted",
                        "notThisAgency",
                        "nonexistent",
                        "amendmentNotice",
                        "otherProcedure");
        counts.put("requests.answered", answered);
        long received = answered + numbers.next();
        numbers.divide(counts, "requests.concluded", answered, "onTime", "extended");
        numbers.divide(counts, "requests.received", received, "inPerson", "fax", "online", "letter");
    }

    /** A report that differs in a few cells. */
    public static AnnualReport2008 with(AnnualReport2008 report, Map<String, Figure> edits) {
        return AnnualReport2008.builder()
                .from(report)
                .statistics(new Statistics2008(TableEdits.apply(table(report), edits)))
                .build();
    }

    /** A report whose figures are the sums of those of its parts. */
    public static AnnualReport2008 sumOf(List<AnnualReport2008> parts) {
        Map<String, Figure> sums = new LinkedHashMap<>();
        for (AnnualReport2008 part : parts) {
            figures(part).forEach((address, figure) -> sums.merge(address, figure, Reports2008::sum));
        }
        return with(AnnualReport2008.builder().from(parts.get(0)).body("某省人民政府").build(), sums);
    }

    private static Figure sum(Figure one, Figure other) {
        BigDecimal sum = one.value().orElseThrow().add(other.value().orElseThrow());
        return one instanceof Amount ? Amount.of(sum, "万元") : Figure.count(sum.longValueExact());
    }

    /** The figures of a report that has some. */
    public static FigureTable<StatisticsCell> table(AnnualReport2008 report) {
        return report.getStatistics().orElseThrow().figures();
    }

    /** The figures of a report by address. */
    public static Map<String, Figure> figures(AnnualReport2008 report) {
        return TableEdits.figures(List.of(table(report)));
    }

    /** The cell at an address. */
    public static StatisticsCell cell(String address) {
        return Statistics2008.FORM.find(address).orElseThrow(() -> new IllegalArgumentException(address));
    }

    /** Random numbers of one order of magnitude. */
    private static final class Numbers {
        private final Random random;
        private final long bound;

        Numbers(Random random) {
            this.random = random;
            // The huge ones are beyond what the validator adds up in plain longs.
            this.bound = random.nextInt(10) == 0 ? 10_000_000_000_000_000L : 1 + random.nextInt(1000);
        }

        long next() {
            return random.nextInt(3) == 0 ? 0 : random.nextLong(bound);
        }

        long upTo(long most) {
            return random.nextInt(4) == 0 ? most : random.nextLong(most + 1);
        }

        Figure amount(int bound) {
            return random.nextInt(3) == 0
                    ? Figure.amount("0", "万元")
                    : Figure.amount(BigDecimal.valueOf(random.nextInt(bound), 4).toPlainString(), "万元");
        }

        long sum(Map<String, Long> counts, String total, String... parts) {
            for (String part : parts) {
                counts.put(total + "." + part, next());
            }
            long sum = Arrays.stream(parts)
                    .mapToLong(part -> counts.getOrDefault(total + "." + part, 0L))
                    .sum();
            counts.put(total, sum);
            return sum;
        }

        void divide(Map<String, Long> counts, String total, long number, String... parts) {
            counts.put(total, number);
            long left = number;
            for (int i = 1; i < parts.length; i++) {
                long part = upTo(left);
                counts.put(total + "." + parts[i], part);
                left -= part;
            }
            counts.put(total + "." + parts[0], left);
        }
    }
}
