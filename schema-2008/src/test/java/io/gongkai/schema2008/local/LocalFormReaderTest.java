package io.gongkai.schema2008.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.gongkai.core.document.Position;
import io.gongkai.core.figure.Amount;
import io.gongkai.core.figure.Figure;
import io.gongkai.core.figure.FigureKind;
import io.gongkai.core.figure.FurtherFigure;
import io.gongkai.core.finding.Findings;
import io.gongkai.core.note.Note;
import io.gongkai.core.published.PublishedDocument;
import io.gongkai.core.reading.Place;
import io.gongkai.core.reading.Reading;
import io.gongkai.core.testkit.Trials;
import io.gongkai.core.text.Text;
import io.gongkai.schema2008.Schema2008;
import io.gongkai.schema2008.report.AnnualReport2008;
import io.gongkai.schema2008.statistics.Statistics2008;
import io.gongkai.schema2008.statistics.StatisticsCell;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalFormReaderTest {
    private static final String SAMPLE = sample();

    private static String sample() {
        try (InputStream file = LocalFormReaderTest.class.getResourceAsStream("fujian-2012.txt")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String changed(String from, String to) {
        assertThat(SAMPLE).contains(from);
        return SAMPLE.replace(from, to);
    }

    private static List<String> codes(Reading<?> reading) {
        return reading.notes().stream().map(Note::code).toList();
    }

    private static Figure year(Reading<AnnualReport2008> reading, StatisticsCell cell) {
        return reading.report().getStatistics().orElseThrow().get(cell);
    }

    private static Figure cumulative(Reading<AnnualReport2008> reading, StatisticsCell cell) {
        return reading.report().getCumulative().orElseThrow().get(cell);
    }

    private static Map<StatisticsCell, Figure> there(Statistics2008 statistics) {
        Map<StatisticsCell, Figure> figures = new LinkedHashMap<>();
        for (StatisticsCell cell : StatisticsCell.values()) {
            if (!statistics.get(cell).equals(Figure.missing())) {
                figures.put(cell, statistics.get(cell));
            }
        }
        return figures;
    }

    @Test
    void sample_read_hasAllFiguresAtCodesInCumulativeOrOutsideTheForm() {
        Reading<AnnualReport2008> reading = Schema2008.read(SAMPLE);

        assertThat(there(reading.report().getStatistics().orElseThrow()))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        StatisticsCell.DISCLOSURE_DISCLOSED, Figure.count(2026),
                        StatisticsCell.DISCLOSURE_BY_CHANNEL_GAZETTE, Figure.count(0),
                        StatisticsCell.REQUESTS_RECEIVED, Figure.count(21),
                        StatisticsCell.REQUESTS_RECEIVED_IN_PERSON, Figure.count(18),
                        StatisticsCell.REQUESTS_RECEIVED_FAX, Figure.count(0),
                        StatisticsCell.REQUESTS_RECEIVED_LETTER, Figure.count(0),
                        StatisticsCell.REVIEW, Figure.count(0),
                        StatisticsCell.LITIGATION, Figure.count(0)));
        assertThat(there(reading.report().getCumulative().orElseThrow()))
                .containsEntry(StatisticsCell.DISCLOSURE_DISCLOSED, Figure.count(3542))
                .containsEntry(StatisticsCell.DISCLOSURE_BY_CHANNEL_GAZETTE, Figure.count(7))
                .hasSize(8);
        assertThat(reading.report().getFurtherFigures())
                .hasSize(18)
                .contains(
                        FurtherFigure.of("其中:1.网站公开", 1795, "条"),
                        FurtherFigure.of("其中:1.网站公开 历年累计", 3304, "条"),
                        FurtherFigure.of("3.电子邮件申请数", 3, "条"),
                        FurtherFigure.of("其中:1.同意公开答复数 历年累计", 17, "条"));
        assertThat(reading.notes()).extracting(Note::code).containsExactly("local-form");
        assertThat(reading.notes().get(0).message().en())
                .contains("of the 58 figures of the form of the format it does not ask for 50");
        assertThat(reading.detection().because().get(0).en())
                .startsWith("17 of the 17 labels of a local form (fujian-2012");
    }

    @Test
    void sample_places_areThoseOfAllFigures() {
        Map<String, Place> places = Schema2008.read(SAMPLE).places().entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().address(), Map.Entry::getValue));

        assertThat(places).hasSize(34);
        assertThat(places.get("requests.received.inPerson")).isEqualTo(new Place(1, 6, 3, Position.line(11), "18"));
        assertThat(places.get("cumulative/disclosure.disclosed"))
                .isEqualTo(new Place(1, 2, 4, Position.line(7), "3542"));
        assertThat(places.get("further/1")).isEqualTo(new Place(1, 3, 4, Position.line(8), "3304"));
    }

    @Test
    void sample_validated_breaksNothingBySumsOfOtherForms() {
        Findings findings = Schema2008.validate(Schema2008.read(SAMPLE).report());

        assertThat(findings.broken()).isEmpty();
    }

    @Test
    void sample_writtenAndPrinted_keepsAllFigures() {
        AnnualReport2008 report = Schema2008.read(SAMPLE).report();

        assertThat(Schema2008.readJson(Schema2008.writeJson(report))).isEqualTo(report);
        assertThat(Schema2008.read(Schema2008.page(report)).report()).isEqualTo(report);
    }

    @Test
    void columns_ofAnotherYear_areNotTakenAsThisYears() {
        Reading<AnnualReport2008> reading = Schema2008.read(changed("| 2012年度 |", "| 2011年度 |"));

        assertThat(there(reading.report().getStatistics().orElseThrow())).isEmpty();
        assertThat(reading.report().getCumulative()).isEmpty();
        assertThat(reading.report().getFurtherFigures()).isEmpty();
        assertThat(reading.notes())
                .extracting(Note::code, Note::text)
                .containsExactly(tuple("local-form", "fujian-2012"), tuple("other-year-column", "2011年度"));
    }

    @Test
    void columns_ofTwoYears_giveThatOfTheReport() {
        String two = SAMPLE.replaceAll("(?m)\\| 2012年度 \\|", "| 2011年度 | 2012年度 |")
                .replaceAll("(?m)\\| 条 \\|", "| 条 | 999 |");

        Reading<AnnualReport2008> reading = Schema2008.read(two);

        assertThat(reading.report()).isEqualTo(Schema2008.read(SAMPLE).report());
        assertThat(codes(reading)).containsExactly("local-form", "other-year-column");
    }

    @ParameterizedTest
    @CsvSource({"本年度 | 当年", "本年度 | 2012年度", "2012年度 | 2012年"})
    void columns_nobodyCanTellApart_areNotRead(String heads) {
        String two =
                SAMPLE.replaceAll("(?m)\\| 2012年度 \\|", "| " + heads + " |").replaceAll("(?m)\\| 条 \\|", "| 条 | 999 |");

        Reading<AnnualReport2008> reading = Schema2008.read(two);

        assertThat(there(reading.report().getStatistics().orElseThrow()).values())
                .allMatch(figure -> figure.value().isEmpty());
        assertThat(codes(reading)).containsExactly("local-form", "header-unclear");
    }

    @Test
    void year_unknownToTheDocument_takesTheOneColumnThatNamesAYear() {
        String untitled = SAMPLE.substring(SAMPLE.indexOf("附表"));

        Reading<AnnualReport2008> reading = Schema2008.read(untitled);

        assertThat(reading.report().getYear()).isEmpty();
        assertThat(year(reading, StatisticsCell.DISCLOSURE_DISCLOSED)).isEqualTo(Figure.count(2026));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                // Cells run together, in the row and in one cell.
                "主动公开信息数 | 条 | 2026 | 3542 |; 主动公开信息数 | 条 | 20263542 |; cell-count",
                "主动公开信息数 | 条 | 2026 | 3542 |; 主动公开信息数 | 条 | 2026 3542 | |; unreadable-figure",
                "主动公开信息数 | 条 | 2026 | 3542 |; 主动公开信息数条20263542 | | | |; unplaced-row",
                // Shifted.
                "主动公开信息数 | 条 | 2026 | 3542 |; 主动公开信息数 | 2026 | 3542 | |; cell-count",
                "主动公开信息数 | 条 | 2026 | 3542 |; 主动公开信息数 | 条 | 9 | 2026 | 3542 |; cell-count",
                "主动公开信息数 | 条 | 2026 | 3542 |; 主动公开信息书 | 条 | 2026 | 3542 |; unplaced-row",
                "主动公开信息数 | 条 | 2026 | 3542 |; 主动公开信息数 | 万条 | 2026 | 3542 |; unit-differs",
            })
    void row_thatDoesNotFitTheHead_isAbsentWithANoteThatQuotes(String from, String to, String code) {
        Reading<AnnualReport2008> reading = Schema2008.read(changed(from.strip(), to.strip()));

        assertThat(year(reading, StatisticsCell.DISCLOSURE_DISCLOSED).value()).isEmpty();
        assertThat(codes(reading)).contains(code.strip());
        assertThat(year(reading, StatisticsCell.REQUESTS_RECEIVED)).isEqualTo(Figure.count(21));
    }

    @Test
    void row_lost_isOneNoteAndMissing() {
        Reading<AnnualReport2008> reading = Schema2008.read(changed("受理依申请公开信息总数 | 条 | 21 | 21 |\n", ""));

        assertThat(year(reading, StatisticsCell.REQUESTS_RECEIVED)).isEqualTo(Figure.missing());
        assertThat(reading.notes())
                .extracting(Note::code, Note::place)
                .containsExactly(tuple("local-form", "document"), tuple("missing-row", "requests.received"));
    }

    @Test
    void row_printedTwiceDifferently_isUnreadable() {
        String row = "受理依申请公开信息总数 | 条 | 21 | 21 |\n";

        Reading<AnnualReport2008> reading = Schema2008.read(changed(row, row + "受理依申请公开信息总数 | 条 | 22 | 21 |\n"));

        assertThat(year(reading, StatisticsCell.REQUESTS_RECEIVED)).isEqualTo(Figure.unreadable("21 | 22"));
        assertThat(cumulative(reading, StatisticsCell.REQUESTS_RECEIVED)).isEqualTo(Figure.count(21));
        assertThat(codes(reading)).containsExactly("local-form", "repeated-row");
    }

    @Test
    void cells_blankOrMarked_areNotZero() {
        Reading<AnnualReport2008> reading =
                Schema2008.read(changed("主动公开信息数 | 条 | 2026 | 3542 |", "主动公开信息数 | 条 | | / |"));

        assertThat(year(reading, StatisticsCell.DISCLOSURE_DISCLOSED)).isEqualTo(Figure.blank());
        assertThat(cumulative(reading, StatisticsCell.DISCLOSURE_DISCLOSED)).isEqualTo(Figure.marked("/"));
    }

    @Test
    void column_ofSumsLacking_isANoteAndNoCumulativeFigures() {
        String one = SAMPLE.replaceAll("(?m)^(.+ \\| .+ \\| .+ \\|) .+ \\|$", "$1");

        Reading<AnnualReport2008> reading = Schema2008.read(one);

        assertThat(year(reading, StatisticsCell.DISCLOSURE_DISCLOSED)).isEqualTo(Figure.count(2026));
        assertThat(reading.report().getCumulative()).isEmpty();
        assertThat(reading.report().getFurtherFigures()).hasSize(9);
        assertThat(codes(reading)).containsExactly("local-form", "missing-column");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "政府信息公开收费减免金额（元） | 元 | 251000 | 0 |; 25.1; 251000元",
                "政府信息公开收费减免金额(元) | | 251000 | 0 |; 25.1; 251000元",
                "政府信息公开收费减免金额 | 万元 | 25.1 | 0 |; 25.1; ",
            })
    void amount_outsideTheForm_isConvertedExactly(String row, String value, String text) {
        String document = "某县人民政府2015年政府信息公开工作年度报告\n指标名称 | 计量单位 | 本年度 | 历年累计 |\n主动公开文件数 | 条 | 3 | 4 |\n"
                + "政府网站公开数 | 条 | 3 | 4 |\n不予公开答复数 | 条 | 1 | 1 |\n" + row.strip() + "\n";

        Reading<AnnualReport2008> reading = Schema2008.read(document);

        FurtherFigure waived = reading.report().getFurtherFigures().get(2);
        assertThat(waived.figure()).isEqualTo(Figure.amount(value, "万元").withText(text == null ? "" : text));
        assertThat(waived.unit()).isEmpty();
        assertThat(waived.label()).isEqualTo(row.strip().split(" \\| ", -1)[0]);
    }

    @Test
    void heads_overTwoRowsOfAPage_areFoundByTheGrid() {
        String page = "<h1>某县人民政府2015年政府信息公开工作年度报告</h1><table>"
                + "<tr><td rowspan=2>指标名称</td><td rowspan=2>计量单位</td><td colspan=2>数量</td></tr>"
                + "<tr><td>本年度</td><td>历年累计</td></tr>"
                + "<tr><td>主动公开文件数</td><td>条</td><td>3</td><td>4</td></tr>"
                + "<tr><td>政府网站公开数</td><td>条</td><td>2</td><td>4</td></tr>"
                + "<tr><td>政府公报公开数</td><td>条</td><td colspan=2>1</td></tr>"
                + "<tr><td>对申请的答复总数</td><td>条</td><td>5</td><td>6</td></tr></table>";

        Reading<AnnualReport2008> reading = Schema2008.read(page);

        assertThat(year(reading, StatisticsCell.DISCLOSURE_DISCLOSED)).isEqualTo(Figure.count(3));
        assertThat(cumulative(reading, StatisticsCell.DISCLOSURE_DISCLOSED)).isEqualTo(Figure.count(4));
        assertThat(year(reading, StatisticsCell.REQUESTS_ANSWERED)).isEqualTo(Figure.count(5));
        assertThat(year(reading, StatisticsCell.DISCLOSURE_BY_CHANNEL_GAZETTE).value())
                .isEmpty();
        assertThat(codes(reading)).contains("cell-count");
    }

    @Test
    void formOfTheNation_besideAFewLocalLabels_isReadAsBefore() {
        String text = """
                统计指标 | 单位 | 2018年度 |
                (一)收到申请数 | 件 | 3 |
                1、当面申请数 | 件 | 1 |
                2、传真申请数 | 件 | 0 |
                3、网络申请数 | 件 | 2 |
                4、信函申请数 | 件 | 0 |
                """;

        Reading<AnnualReport2008> reading = Schema2008.read(text);

        assertThat(year(reading, StatisticsCell.REQUESTS_RECEIVED)).isEqualTo(Figure.count(3));
        assertThat(codes(reading)).doesNotContain("local-form");
    }

    @Test
    void anyForm_printedAndRead_givesItsFigures() {
        Trials.run(300, random -> new Case(random).check());
    }

    /** A random form, its figures, and how they are printed. */
    private static final class Case {
        private static final String HAN = "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉";
        private final Random random;
        private final LocalForm form;
        private final List<List<String>> table = new ArrayList<>();
        private final Map<StatisticsCell, Figure> year = new LinkedHashMap<>();
        private final Map<StatisticsCell, Figure> cumulative = new LinkedHashMap<>();
        private final List<FurtherFigure> further = new ArrayList<>();
        private final List<String> notes = new ArrayList<>(List.of("local-form"));

        Case(Random random) {
            this.random = random;
            List<StatisticsCell> cells = new ArrayList<>(Arrays.asList(StatisticsCell.values()));
            Collections.shuffle(cells, random);
            List<LocalRow> rows = new ArrayList<>();
            int size = 4 + random.nextInt(16);
            for (int i = 0; i < size; i++) {
                Optional<StatisticsCell> cell = random.nextBoolean() ? Optional.of(cells.get(i)) : Optional.empty();
                boolean money = cell.map(it -> it.kind() == FigureKind.AMOUNT).orElse(random.nextInt(8) == 0);
                String label = "自定" + HAN.charAt(i) + "类数";
                rows.add(new LocalRow(
                        random.nextBoolean() ? "1." : "",
                        new Text(label, "Kind " + i),
                        List.of("另称" + HAN.charAt(i)),
                        money ? "万元" : "条",
                        i > 0 && random.nextBoolean() ? Optional.of(rows.get(0).code()) : Optional.empty(),
                        cell,
                        Text.same("x")));
            }
            form = new LocalForm(
                    "random",
                    Text.same("random"),
                    Text.same("here"),
                    new LocalColumns(List.of("名目"), List.of("量词"), List.of("{year}年数", "今年"), List.of("总累计")),
                    rows);
            print();
        }

        private void print() {
            boolean sums = random.nextInt(4) > 0;
            boolean units = random.nextInt(4) > 0;
            List<Integer> order = new ArrayList<>(List.of(0));
            if (units) {
                order.add(1);
            }
            List<Integer> values = new ArrayList<>(sums ? List.of(2, 3) : List.of(2));
            if (random.nextInt(3) == 0) {
                values.add(4);
                notes.add("extra-column");
            }
            Collections.shuffle(values, random);
            order.addAll(values);
            if (!sums) {
                notes.add("missing-column");
            }
            String head = random.nextBoolean() ? "2013年数" : "今年";
            table.add(pick(order, List.of("名目", "量词", head, "总累计", "备注栏")));
            int lost = random.nextInt(3) == 0 ? random.nextInt(form.rows().size()) : -1;
            if (lost >= 0 && form.rows().size() == LocalForm.LEAST_LABELS) {
                lost = -1;
            }
            for (int i = 0; i < form.rows().size(); i++) {
                LocalRow row = form.rows().get(i);
                if (i == lost) {
                    notes.add("missing-row");
                    continue;
                }
                String label = row.number()
                        + (random.nextInt(3) == 0
                                ? row.variants().get(0)
                                : row.label().zh());
                Figure ofYear = figure(row, units);
                Figure summed = figure(row, units);
                String unit = units ? row.unit() : "";
                table.add(pick(order, List.of(label, unit, text(ofYear), text(summed), "见说明")));
                boolean money = row.kind() == FigureKind.AMOUNT;
                Optional<String> printed = money || unit.isEmpty() ? Optional.empty() : Optional.of(unit);
                if (row.cell().isPresent()) {
                    year.put(row.cell().get(), ofYear);
                } else {
                    further.add(new FurtherFigure(label, ofYear, printed));
                }
                if (sums && row.cell().isPresent()) {
                    cumulative.put(row.cell().get(), summed);
                } else if (sums) {
                    further.add(new FurtherFigure(label + " 总累计", summed, printed));
                }
            }
        }

        private static List<String> pick(List<Integer> order, List<String> texts) {
            return order.stream().map(texts::get).toList();
        }

        private Figure figure(LocalRow row, boolean unitPrinted) {
            if (random.nextInt(6) == 0) {
                return Figure.blank();
            }
            if (random.nextInt(8) == 0) {
                return Figure.marked("/");
            }
            int number = random.nextInt(5000);
            if (row.kind() != FigureKind.AMOUNT) {
                return Figure.count(number);
            }
            // Where no unit is printed, it is unknown.
            return unitPrinted ? Figure.amount(number + ".5", "万元") : Amount.withoutUnit(new BigDecimal(number + ".5"));
        }

        private static String text(Figure figure) {
            return figure.value().map(BigDecimal::toPlainString).orElse(figure.equals(Figure.blank()) ? "" : "/");
        }

        private String document() {
            String title = "某县人民政府2013年政府信息公开工作年度报告";
            if (random.nextBoolean()) {
                return "<h1>" + title + "</h1><table>"
                        + table.stream()
                                .map(row -> "<tr><td><p>" + String.join("</p></td><td>", row) + "</td></tr>")
                                .collect(Collectors.joining("\n"))
                        + "</table>";
            }
            return title + "\n"
                    + table.stream()
                            .map(row -> String.join(" | ", row) + " |\n")
                            .collect(Collectors.joining());
        }

        void check() {
            String document = document();
            Reading<AnnualReport2008> reading = Schema2008.read(
                    PublishedDocument.parse(document), Schema2008.localForms().with(form));
            AnnualReport2008 report = reading.report();

            assertThat(there(report.getStatistics().orElseThrow())).as(document).isEqualTo(year);
            assertThat(report.getCumulative().map(LocalFormReaderTest::there).orElse(Map.of()))
                    .as(document)
                    .isEqualTo(cumulative);
            assertThat(report.getFurtherFigures()).as(document).isEqualTo(further);
            assertThat(codes(reading)).as(document).containsExactlyInAnyOrderElementsOf(notes);
        }
    }
}
