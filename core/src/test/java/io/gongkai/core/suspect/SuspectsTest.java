package io.gongkai.core.suspect;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.core.evidence.Comparison;
import io.gongkai.core.figure.FigureKind;
import io.gongkai.core.suspect.Cluster.Search;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SuspectsTest {
    @Test
    void in_nothingBroken_isEmpty() {
        assertThat(new Sheet()
                        .count("total", 3)
                        .count("a", 1)
                        .count("b", 2)
                        .unknown("c")
                        .unknown("d")
                        .rule("total = a + b")
                        .rule("c = a + d")
                        .rule("a < b")
                        .clusters())
                .isEmpty();
    }

    @Test
    void in_brokenSum_listsEachNumberWithItsValue() {
        Sheet sheet = new Sheet().count("total", 5).count("a", 1).count("b", 2).rule("total = a + b");

        assertThat(sheet.mends()).containsExactly(List.of("total -> 3", "a -> 3", "b -> 4"));
        assertThat(sheet.clusters().get(0))
                .returns(List.of(0), Cluster::broken)
                .returns(List.of(), Cluster::misfits)
                .returns(Search.COMPLETE, Cluster::search);
    }

    /** A part that is 0 cannot give more than it has. */
    @Test
    void in_partsTooGreat_doesNotSuspectThoseThatAreTooSmall() {
        assertThat(new Sheet()
                        .count("total", 7)
                        .count("a", 0)
                        .count("b", 2)
                        .count("c", 6)
                        .rule("total = a + b + c")
                        .mends())
                .containsExactly(List.of("total -> 8", "b -> 1", "c -> 5"));
    }

    @Test
    void in_blankTotal_comesBeforeItsParts() {
        assertThat(new Sheet().count("a", 1).count("total", 0).rule("total = a").mends())
                .containsExactly(List.of("a -> 0", "total -> 1"));
        assertThat(new Sheet()
                        .count("a", 0)
                        .count("b", 1)
                        .count("total", 0)
                        .rule("total = a + b")
                        .mends())
                .containsExactly(List.of("total -> 1 BLANK_TOTAL", "b -> 0"));
    }

    @Test
    void in_changes_mayBecomeNegative() {
        assertThat(new Sheet()
                        .count("now", 3)
                        .count("before", 5)
                        .change("change", 2)
                        .rule("now = before + change")
                        .mends())
                .containsExactly(List.of("now -> 7", "before -> 1", "change -> -2 SIGN"));
    }

    @Test
    void in_amounts_mayBecomeFractions() {
        assertThat(new Sheet()
                        .amount("total", "34.7")
                        .amount("a", "30.25")
                        .amount("b", "4.54")
                        .rule("total = a + b")
                        .mends())
                .containsExactly(List.of("total -> 34.79", "a -> 30.16", "b -> 4.45 DIGITS_SWAPPED"));
    }

    @Test
    void in_countsAndAmounts_givesCountsWholeNumbersOnly() {
        assertThat(new Sheet()
                        .count("items", 9)
                        .amount("a", "1.5")
                        .amount("b", "2")
                        .rule("items < a + b")
                        .mends())
                .containsExactly(List.of("items -> 0..3", "a -> 7..", "b -> 7.5.."));
        assertThat(new Sheet()
                        .count("items", 1)
                        .amount("a", "1.5")
                        .rule("items > a")
                        .mends())
                .containsExactly(List.of("items -> 2..", "a -> 0..1"));
        assertThat(new Sheet()
                        .count("items", 1)
                        .amount("a", "1.5")
                        .rule("items = a")
                        .mends())
                .containsExactly(List.of("a -> 1"));
    }

    @Test
    void in_negativeCount_isMisfit() {
        Sheet sheet = new Sheet().count("a", -12).count("b", 1).rule("b < a");

        assertThat(sheet.mends()).containsExactly(List.of("a -> 1.."));
        assertThat(sheet.clusters().get(0)).returns(List.of(0), Cluster::broken).returns(List.of(0), Cluster::misfits);
        assertThat(new Sheet()
                        .count("total", 15)
                        .count("a", -12)
                        .count("b", 3)
                        .rule("total = a + b")
                        .mends())
                .containsExactly(List.of("a -> 12 SIGN"));
    }

    @Test
    void in_misfitThatBreaksNothing_isAClusterOfItsOwnAtTheEnd() {
        Sheet sheet = new Sheet()
                .count("free", -1)
                .cell("half", Variable.known(FigureKind.COUNT, new BigDecimal("1.5")))
                .count("a", 1)
                .count("b", 2)
                .rule("a = b");

        assertThat(sheet.mends())
                .containsExactly(List.of("a -> 2", "b -> 1"), List.of("free -> 0.."), List.of("half -> 0.."));
        assertThat(sheet.clusters()).extracting(Cluster::broken).containsExactly(List.of(0), List.of(), List.of());
        assertThat(sheet.clusters()).extracting(Cluster::misfits).containsExactly(List.of(), List.of(0), List.of(1));
    }

    @Test
    void in_minusSigns_areObeyed() {
        assertThat(new Sheet()
                        .count("end", 9)
                        .count("begin", 5)
                        .count("in", 3)
                        .count("out", 2)
                        .rule("end = begin + in - out")
                        .mends())
                .containsExactly(List.of("end -> 6", "begin -> 8", "in -> 6"));
    }

    @Test
    void in_emptyRightSide_isZero() {
        assertThat(new Sheet()
                        .change("a", -3)
                        .count("b", 2)
                        .rule("a > 0")
                        .rule("b < 0")
                        .mends())
                .containsExactly(List.of("a -> 0.."), List.of("b -> 0"));
    }

    @Test
    void in_unknownNumbers_areFreeAndNeverSuspects() {
        Sheet sheet = new Sheet()
                .count("total", 3)
                .count("a", 5)
                .unknown("b")
                .count("c", 9)
                .rule("total = a + b")
                .rule("b = c");

        // The rest of the total must be what c says.
        assertThat(sheet.mends()).containsExactly(List.of("total -> 14"));
    }

    @Test
    void in_unknownNumbers_areTheSameInAllRestrictions() {
        Sheet sheet = new Sheet()
                .count("total", 3)
                .count("a", 5)
                .unknown("b")
                .count("most", 4)
                .rule("total = a + b")
                .rule("b < most");

        assertThat(sheet.mends()).containsExactly(List.of("total -> 5..9", "a -> 0..3"));
    }

    @Test
    void in_changeThatBreaksAnotherRestriction_changesBoth() {
        Sheet sheet = new Sheet()
                .count("a", 0)
                .count("b", 0)
                .count("c", 4)
                .rule("a = c")
                .rule("a = b")
                .rule("b < c");

        assertThat(sheet.mends()).containsExactly(List.of("c -> 0"));
        sheet.count("d", 4).rule("c = d");
        assertThat(sheet.mends()).containsExactly(List.of("a -> 4, b -> 4", "c -> 0, d -> 0"));
        assertThat(sheet.clusters().get(0).mends().get(0).changes())
                .extracting(Change::mends)
                .containsExactly(List.of(0), List.of());
    }

    @Test
    void in_brokenRestrictionsApart_areClustersOfTheirOwn() {
        Sheet sheet = new Sheet()
                .count("a", 1)
                .count("b", 2)
                .count("c", 3)
                .count("d", 4)
                .rule("c = d")
                .rule("a = b");

        assertThat(sheet.mends()).containsExactly(List.of("c -> 4", "d -> 3"), List.of("a -> 2", "b -> 1"));
        assertThat(sheet.clusters()).extracting(Cluster::broken).containsExactly(List.of(0), List.of(1));
    }

    /** Each alone could be mended, but not in every way together. */
    @Test
    void in_mendsThatMeetInAThirdRestriction_areOneCluster() {
        Sheet sheet = new Sheet()
                .count("a", 1)
                .count("b", 5)
                .count("c", 1)
                .count("d", 5)
                .count("most", 7)
                .rule("a = b")
                .rule("c = d")
                .rule("a + c < most");

        assertThat(sheet.mends()).containsExactly(List.of("a -> 5, d -> 1", "b -> 1, c -> 5", "b -> 1, d -> 1"));
        assertThat(sheet.clusters().get(0).broken()).containsExactly(0, 1);
    }

    @Test
    void in_wholeNumbers_areNotHalved() {
        Sheet sheet = new Sheet()
                .count("a", 5)
                .count("b", 6)
                .unknown("half")
                .unknown("otherHalf")
                .rule("a = b")
                .rule("b = half + otherHalf")
                .rule("half = otherHalf");

        assertThat(sheet.mends()).containsExactly(List.of("a -> 6"));
    }

    @Test
    void in_intervalOfWholeNumbers_endsWhereWholeNumbersReach() {
        Sheet sheet = new Sheet()
                .count("x", 8)
                .unknown("y")
                .unknown("z")
                .count("most", 3)
                .rule("x = y + z")
                .rule("y = z")
                .rule("x < most");

        assertThat(sheet.mends()).containsExactly(List.of("x -> 0..2", "most -> 8.."));
    }

    @Test
    void in_moreMendsThanLimit_listsTheFirstAndSaysSo() {
        Sheet sheet = new Sheet();
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < Suspects.MAX_MENDS + 5; i++) {
            parts.add("p" + i);
        }
        sheet.counts(parts, 1).count("total", 0);
        sheet.rule("total = " + String.join(" + ", parts));

        assertThat(sheet.mends()).containsExactly(List.of("total -> 105 BLANK_TOTAL"));

        Sheet many = new Sheet().counts(parts, 1).count("total", 200);
        many.rule("total = " + String.join(" + ", parts));
        Cluster cluster = many.clusters().get(0);
        assertThat(cluster.search()).isEqualTo(Search.MORE);
        assertThat(many.mends(cluster))
                .hasSize(Suspects.MAX_MENDS)
                .startsWith("p0 -> 96")
                .endsWith("p99 -> 96");

        Sheet exactly = new Sheet().counts(parts.subList(0, 99), 1).count("total", 200);
        exactly.rule("total = " + String.join(" + ", parts.subList(0, 99)));
        assertThat(exactly.clusters().get(0))
                .returns(Search.COMPLETE, Cluster::search)
                .satisfies(full -> assertThat(full.mends()).hasSize(Suspects.MAX_MENDS));
    }

    @Test
    void in_tooManyChanges_isGivenUpAndClaimsNothing() {
        Sheet sheet = new Sheet().count("hub", 1);
        for (int i = 0; i <= Suspects.MAX_CHANGES; i++) {
            sheet.count("a" + i, 0).count("b" + i, 0).count("c" + i, 1);
            sheet.rule("a" + i + " = hub").rule("a" + i + " = b" + i).rule("c" + i + " = hub");
        }
        sheet.count("x", 1).count("y", 2).rule("x = y");

        assertThat(sheet.clusters()).extracting(Cluster::search).containsExactly(Search.GIVEN_UP, Search.COMPLETE);
        assertThat(sheet.mends()).containsExactly(List.of(), List.of("x -> 2", "y -> 1"));
    }

    // Real tables.

    @Test
    void in_daying2020_suspectsTheTotalsOfTheResults() {
        Sheet sheet = new Sheet()
                .count("received/person", 8)
                .count("received/firm", 0)
                .count("received/total", 8)
                .count("granted/person", 4)
                .count("granted/firm", 0)
                .count("granted/total", 4)
                .count("notHeld/person", 2)
                .count("notHeld/firm", 0)
                .count("notHeld/total", 2)
                .count("unclear/person", 2)
                .count("unclear/firm", 0)
                .count("unclear/total", 2)
                .count("results/person", 0)
                .count("results/firm", 0)
                .count("results/total", 0)
                .count("forward/person", 0)
                .count("forward/firm", 0)
                .count("forward/total", 0);
        for (String row : List.of("received", "granted", "notHeld", "unclear", "results", "forward")) {
            sheet.rule(row + "/total = " + row + "/person + " + row + "/firm");
            sheet.row(row + "/person", row + "/firm", row + "/total");
        }
        for (String column : List.of("person", "firm", "total")) {
            sheet.rule("received/" + column + " = results/" + column + " + forward/" + column);
            sheet.rule("results/" + column + " = granted/" + column + " + notHeld/" + column + " + unclear/" + column);
        }

        assertThat(sheet.mends())
                .containsExactly(List.of("results/person -> 8 BLANK_TOTAL, results/total -> 8 BLANK_TOTAL"));
        assertThat(sheet.clusters().get(0).broken()).containsExactly(6, 7, 10, 11);
    }

    @Test
    void in_daying2020_suspectsTheTotalOfReviewsBeforeItsPart() {
        Sheet sheet = new Sheet()
                .count("upheld", 0)
                .count("corrected", 1)
                .count("other", 0)
                .count("pending", 0)
                .count("total", 0)
                .rule("total = upheld + corrected + other + pending");

        assertThat(sheet.mends()).containsExactly(List.of("total -> 1 BLANK_TOTAL", "corrected -> 0"));
    }

    @Test
    void in_tianyuan2018_suspectsEachReasonOfRefusal() {
        List<String> reasons = List.of("secret", "commercial", "privacy", "security", "noInformation", "otherLaw");
        List<String> answers = List.of("granted", "partly", "notOurs", "nonexistent", "amendment", "elsewhere");
        Sheet sheet = new Sheet()
                .count("answered", 3)
                .count("public", 1)
                .counts(answers, 0)
                .count("refused", 2)
                .counts(reasons, 0)
                .rule("answered = public + refused + " + String.join(" + ", answers))
                .rule("refused = " + String.join(" + ", reasons));

        assertThat(sheet.mends())
                .containsExactly(
                        reasons.stream().map(reason -> reason + " -> 2").toList());
    }

    @Test
    void in_tianyuan2018_suspectsItemsDisclosedOrAChannel() {
        Sheet sheet = new Sheet()
                .count("disclosed", 11350)
                .count("documents", 0)
                .count("gazette", 0)
                .count("website", 4177)
                .count("microblog", 15)
                .count("wechat", 351)
                .count("other", 29)
                .rule("documents < disclosed");
        for (String channel : List.of("gazette", "website", "microblog", "wechat", "other")) {
            sheet.rule(channel + " < disclosed");
        }
        sheet.rule("disclosed < gazette + website + microblog + wechat + other");

        assertThat(sheet.mends())
                .containsExactly(List.of(
                        "disclosed -> 4177..4572",
                        "gazette -> 6778..11350",
                        "website -> 10955..11350",
                        "microblog -> 6793..11350",
                        "wechat -> 7129..11350",
                        "other -> 6807..11350"));
    }

    // Bounds.

    @Test
    void in_tableOfNothingButRandomNumbers_isGivenUp() {
        long[] cells = new Random(3).longs(RequestsSheet.CELLS, 0, 1000).toArray();

        assertThat(Suspects.in(RequestsSheet.system(cells)))
                .singleElement()
                .returns(Search.GIVEN_UP, Cluster::search)
                .returns(List.of(), Cluster::mends);
    }

    @Test
    void in_oneSumOfTenThousand_isDone() {
        long[] ones = new long[10_000];
        Arrays.fill(ones, 1);
        Restriction sum = Restriction.of(
                List.of(0),
                Comparison.EQUAL,
                IntStream.range(1, ones.length).boxed().toList());

        assertThat(Suspects.in(new LinearSystem(counts(ones), List.of(sum))))
                .singleElement()
                .returns(Search.COMPLETE, Cluster::search)
                .extracting(cluster -> cluster.mends().get(0).changes().get(0).value())
                .isEqualTo(Optional.of(new BigDecimal(9_999)));
        ones[0] = 20_000;
        assertThat(Suspects.in(new LinearSystem(counts(ones), List.of(sum))))
                .singleElement()
                .returns(Search.MORE, Cluster::search);
    }

    @Test
    void in_hugeNumbersInManyRestrictions_isBounded() {
        for (String number : List.of("1E+999", "1." + "3".repeat(999))) {
            Random random = new Random(1);
            List<Variable> variables = IntStream.range(0, 100)
                    .mapToObj(i -> Variable.known(
                            FigureKind.AMOUNT, new BigDecimal(number).multiply(BigDecimal.valueOf(random.nextInt(7)))))
                    .toList();
            List<Restriction> restrictions = IntStream.range(0, 300)
                    .mapToObj(i -> Restriction.of(
                            List.of(i % 50),
                            Comparison.values()[i % 3],
                            List.of(50 + random.nextInt(25), 75 + random.nextInt(25))))
                    .toList();

            assertThat(Suspects.in(new LinearSystem(variables, restrictions))).isNotEmpty();
        }
    }

    @Test
    void in_manySmallClusters_solvesAll() {
        long[] cells = IntStream.range(0, 9_000).mapToLong(i -> i % 3).toArray();
        List<Restriction> restrictions = IntStream.range(0, 3_000)
                .mapToObj(i -> Restriction.of(List.of(3 * i), Comparison.EQUAL, List.of(3 * i + 1, 3 * i + 2)))
                .toList();

        assertThat(Suspects.in(new LinearSystem(counts(cells), restrictions)))
                .hasSize(3_000)
                .allSatisfy(cluster -> assertThat(cluster.mends()).hasSize(1));
    }

    private static List<Variable> counts(long[] values) {
        return Arrays.stream(values)
                .mapToObj(value -> Variable.known(FigureKind.COUNT, BigDecimal.valueOf(value)))
                .toList();
    }
}
