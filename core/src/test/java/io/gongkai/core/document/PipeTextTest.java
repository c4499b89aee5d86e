package io.gongkai.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gongkai.core.input.UnreadableInputException;
import io.gongkai.core.testkit.Trials;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PipeTextTest {
    /** Far more than any of it takes; what is not linear takes hours. */
    private static final Duration LONG = Duration.ofSeconds(60);

    @Test
    void parse_rowALine_hasEveryCellWithItsPlace() {
        SourceDocument document = PipeText.parse("""
                甲 | 件 | 3 |
                 乙|件| |
                丙 | | 5 |
                """);

        assertThat(rows(document)).containsExactly(List.of("甲 | 件 | 3", "乙 | 件 | ", "丙 |  | 5"));
        assertThat(document.lines()).isEmpty();
        assertThat(document.input()).isEqualTo("text");
        SourceRow second = document.tables().get(0).rows().get(1);
        assertThat(second.number()).isEqualTo(2);
        assertThat(second.cells())
                .containsExactly(new SourceCell("乙", 2, 1), new SourceCell("件", 2, 2), new SourceCell("", 2, 3));
        assertThat(second.printed()).extracting(SourceCell::text).containsExactly("乙", "件");
    }

    @Test
    void parse_rowALineOfWhichTheLastCellIsBlank_keepsIt() {
        assertThat(rows(PipeText.parse("甲标题 | ||\n甲 | 0 | |"))).containsExactly(List.of("甲标题 |  | ", "甲 | 0 | "));
    }

    @Test
    void parse_rowALineWithoutABarAtItsEnd_hasItsLastCell() {
        assertThat(rows(PipeText.parse("甲 | 件 | 3\n乙 | 件 | 4"))).containsExactly(List.of("甲 | 件 | 3", "乙 | 件 | 4"));
    }

    /** One bar in prose makes no table. */
    @Test
    void parse_oneBarWithinALine_isText() {
        SourceDocument document = PipeText.parse("发布时间:2020-01-08 | 来源:某县");

        assertThat(document.tables()).isEmpty();
        assertThat(document.lines()).containsExactly(new SourceLine(1, "发布时间:2020-01-08 | 来源:某县"));
    }

    @Test
    void parse_markdown_leavesOutTheRuler() {
        SourceDocument document = PipeText.parse("""
                # 标题

                | 甲 | 乙 | 丙 |
                | --- | :---: | ---: |
                | 1 |  | 3 |
                |  | 2 | - |
                """);

        assertThat(rows(document)).containsExactly(List.of("甲 | 乙 | 丙", "1 |  | 3", " | 2 | -"));
        assertThat(document.tables().get(0).rows().get(1).cells().get(0)).isEqualTo(new SourceCell("1", 5, 1));
        assertThat(document.lines()).containsExactly(new SourceLine(1, "# 标题"));
    }

    /** Dashes are marks that bodies print, so a row of them is a row unless it can only be a ruler. */
    @Test
    void parse_rowOfMarks_isNoRuler() {
        assertThat(rows(PipeText.parse("| 甲 | 乙 |\n| - | - |\n| -- | - |")))
                .containsExactly(List.of("甲 | 乙", "- | -", "-- | -"));
    }

    @Test
    void parse_barBehindEachCell_isOneRowUntilTheBarsThatEndIt() {
        SourceDocument document = PipeText.parse("""
                | 栏目
                |
                甲
                |
                乙
                |
                |
                | 丙
                |
                0
                |
                11
                |
                |
                """);

        assertThat(rows(document)).containsExactly(List.of("栏目 | 甲 | 乙", "丙 | 0 | 11"));
        SourceRow second = document.tables().get(0).rows().get(1);
        assertThat(second.cells())
                .containsExactly(new SourceCell("丙", 8, 1), new SourceCell("0", 10, 2), new SourceCell("11", 12, 3));
        assertThat(second.padding()).isEqualTo(1);
    }

    @Test
    void parse_barBehindEachCell_blankCellsStayInTheirPlaces() {
        SourceDocument document = PipeText.parse("""
                | 栏目
                |
                甲
                |
                乙
                |
                丙
                |
                ||
                | 中空
                |
                1
                |
                |
                3
                |
                ||
                | 首空
                |
                |
                2
                |
                3
                |
                ||
                | 末空
                |
                1
                |
                2
                |
                |
                ||
                """);

        assertThat(rows(document))
                .containsExactly(List.of("栏目 | 甲 | 乙 | 丙", "中空 | 1 |  | 3", "首空 |  | 2 | 3", "末空 | 1 | 2 | "));
    }

    /** How many bars a row has is not known yet. */
    @Test
    void parse_barBehindEachCell_blankCellInTheFirstRowIsKept() {
        SourceDocument document = PipeText.parse("""
                | 栏目
                |
                |
                乙
                |
                |||
                | 丙
                |
                1
                |
                2
                |
                |||
                """);

        assertThat(rows(document)).containsExactly(List.of("栏目 |  | 乙", "丙 | 1 | 2"));
    }

    @Test
    void parse_barBehindEachCell_spansAreNoCells() {
        SourceDocument document = PipeText.parse("""
                | 第一款
                |
                ||||
                | 栏目
                |
                甲
                |
                乙
                |
                丙
                |
                |
                | 丁
                |
                0
                |
                |||
                """);

        assertThat(rows(document)).containsExactly(List.of("第一款", "栏目 | 甲 | 乙 | 丙", "丁 | 0"));
        assertThat(document.tables().get(0).rows())
                .extracting(SourceRow::padding)
                .containsExactly(4, 1, 3);
    }

    @Test
    void parse_barInTheLineOfTheCell_endsIt() {
        assertThat(rows(PipeText.parse("| 栏目\n|\n甲 |\n乙 |\n丙\n|\n|\n| 丁\n|\n1|\n2|\n3|\n|")))
                .containsExactly(List.of("栏目 | 甲 | 乙 | 丙", "丁 | 1 | 2 | 3"));
    }

    @Test
    void parse_cellOverTwoLines_isOneCell() {
        SourceDocument document = PipeText.parse("| 栏\n目\n|\n本年新\n制作\n数量\n|\n|\n| 甲\n|\n1\n2\n|\n|");

        assertThat(rows(document)).containsExactly(List.of("栏\n目 | 本年新\n制作\n数量", "甲 | 1\n2"));
        assertThat(document.tables().get(0).rows().get(0).cells().get(1).line()).isEqualTo(4);
    }

    @Test
    void parse_lastCellUnterminated_isTextBehindTheTable() {
        SourceDocument document = PipeText.parse("| 栏目\n|\n甲\n|\n|\n| 乙\n|\n0\n|\n五、问题\n没有。");

        assertThat(rows(document)).containsExactly(List.of("栏目 | 甲", "乙 | 0"));
        assertThat(document.lines()).extracting(SourceLine::text).containsExactly("五、问题", "没有。");
        assertThat(document.lines()).extracting(SourceLine::number).containsExactly(10, 11);
    }

    /** A table at the end of a file may lack its very last bar; what is printed must not be lost. */
    @Test
    void parse_inputEndsWithinACell_keepsItsText() {
        SourceDocument document = PipeText.parse("| 栏目\n|\n甲\n|\n|\n| 乙\n|\n0");

        assertThat(rows(document)).containsExactly(List.of("栏目 | 甲", "乙"));
        assertThat(document.lines()).containsExactly(new SourceLine(8, "0"));
    }

    @Test
    void parse_textAround_separatesTables() {
        SourceDocument document = PipeText.parse("""
                前言
                甲 | 件 | 1 |

                乙 | 件 | 2 |
                之间
                  丙 | 件 | 3 |
                后记
                """);

        assertThat(rows(document)).containsExactly(List.of("甲 | 件 | 1", "乙 | 件 | 2"), List.of("丙 | 件 | 3"));
        assertThat(document.tables()).extracting(SourceTable::number).containsExactly(1, 2);
        assertThat(document.tables().get(1).rows().get(0).number()).isEqualTo(1);
        assertThat(document.lines())
                .containsExactly(new SourceLine(1, "前言"), new SourceLine(5, "之间"), new SourceLine(7, "后记"));
    }

    /** The number of bars belongs to one table alone. */
    @Test
    void parse_secondTableOfAnotherWidth_isReadByItself() {
        SourceDocument document = PipeText.parse("""
                | 栏目
                |
                甲
                |
                乙
                |
                |
                | 丙
                |
                1
                |
                2
                |
                |
                之间的一段文字
                | 栏目
                |
                甲
                |
                |
                | 丙
                |
                1
                |
                |
                """);

        assertThat(rows(document))
                .contains(List.of("栏目 | 甲 | 乙", "丙 | 1 | 2"), List.of("栏目 | 甲", "丙 | 1"))
                .hasSize(2);
    }

    /** Nothing that is printed gets lost, wherever it stands. */
    @Test
    void parse_textBehindACompleteRow_isKept() {
        String head = "| 栏目\n|\n甲\n|\n乙\n|\n|\n";

        SourceDocument document = PipeText.parse(head + "| 丙\n|\n1|2|| 五、问题");

        assertThat(rows(document)).containsExactly(List.of("栏目 | 甲 | 乙", "丙 | 1 | 2"));
        assertThat(document.lines()).extracting(SourceLine::text).containsExactly("五、问题");
    }

    @Test
    void parse_anyLines_loseNoTextAndMakeNone() {
        Trials.run(2_000, random -> {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(60); i > 0; i--) {
                text.append("甲乙1|||| \n\n".charAt(random.nextInt(10)));
            }

            SourceDocument document = PipeText.parse(text.toString());

            String found = document.tables().stream()
                            .flatMap(table -> table.rows().stream())
                            .map(SourceRow::quote)
                            .collect(Collectors.joining())
                    + document.lines().stream().map(SourceLine::text).collect(Collectors.joining());
            assertThat(sorted(found)).as(text.toString()).isEqualTo(sorted(text.toString()));
        });
    }

    /** The characters that are neither space nor bar, in an order of their own. */
    private static String sorted(String text) {
        return text.chars()
                .filter(c -> c != '|' && !Character.isWhitespace(c))
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Test
    void parse_invisibleCharacters_areStrippedAround() {
        assertThat(rows(PipeText.parse("\u3000甲\u00A0 |\u200B件\u3000| \uFEFF3\u00A0| \u00A0 |")))
                .containsExactly(List.of("甲 | 件 | 3 | "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "|", "||||", "|\n|\n||\n", " | \n | ", "\u200B", "| |\n| |"})
    void parse_nothingButBars_hasNoText(String text) {
        SourceDocument document = PipeText.parse(text);

        assertThat(document.lines()).isEmpty();
        assertThat(document.tables().stream()
                        .flatMap(table -> table.rows().stream())
                        .flatMap(row -> row.printed().stream()))
                .isEmpty();
    }

    @Test
    void parse_carriageReturns_areLineEnds() {
        assertThat(PipeText.parse("甲\r\n乙\r丙\n").lines())
                .containsExactly(new SourceLine(1, "甲"), new SourceLine(2, "乙"), new SourceLine(3, "丙"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "|",
                "|\n",
                "||\n",
                "| a",
                "|| a",
                "a |",
                "a ||",
                "a\n|\n",
                "| a\n",
                "| a\n|\n",
                "| a |\n",
                "a\n",
                "|\na",
                "\u00A0",
                "| |",
                "a||b"
            })
    void parse_megabyteOfOnePattern_ends(String pattern) {
        String large = pattern.repeat(1_000_000 / pattern.length());
        String smaller = pattern.repeat(100_000 / pattern.length());

        for (String text : List.of(
                large, large + "a", smaller + "|", "|" + smaller, "| a\n|\n" + smaller, "| a\n||\n" + smaller)) {
            Assertions.assertTimeoutPreemptively(LONG, () -> {
                try {
                    assertThat(PipeText.parse(text).input()).isEqualTo("text");
                } catch (UnreadableInputException e) {
                    assertThat(e.problem().code()).isEqualTo("too-many-cells");
                }
            });
        }
    }

    @Test
    void parse_manyRows_areAllThere() {
        int rows = 15_000;
        String aLine = "| 甲 | 件 | 3 |\n".repeat(rows);
        String aCell = "| 甲\n|\n件\n|\n3\n|\n|\n".repeat(rows);

        Assertions.assertTimeoutPreemptively(LONG, () -> {
            for (String text : List.of(aLine, aCell)) {
                SourceDocument document = PipeText.parse(text);

                assertThat(document.tables()).hasSize(1);
                assertThat(document.tables().get(0).rows()).hasSize(rows);
                SourceRow last = document.tables().get(0).rows().get(rows - 1);
                assertThat(last.quote()).isEqualTo("甲 | 件 | 3");
                assertThat(last.number()).isEqualTo(rows);
            }
        });
    }

    @Test
    void parse_tableWrittenInEitherLayout_isReadBack() {
        Trials.run(500, random -> {
            int columns = 2 + random.nextInt(5);
            List<List<String>> table = new ArrayList<>();
            for (int row = 1 + random.nextInt(6); row > 0; row--) {
                table.add(anyRow(columns, random));
            }
            List<String> expected =
                    table.stream().map(row -> String.join(" | ", row)).toList();

            String aLine = table.stream()
                    .map(row -> "| " + String.join(" | ", row) + " |\n")
                    .collect(Collectors.joining());
            assertThat(rows(PipeText.parse("前\n" + aLine + "后"))).containsExactly(expected);

            String aCell = table.stream()
                    .map(row -> row.stream()
                            .map(cell -> cell.isEmpty() ? "|\n" : cell + "\n|\n")
                            .collect(Collectors.joining("", "| ", "||\n")))
                    .collect(Collectors.joining());
            assertThat(rows(PipeText.parse(aCell))).as(aCell).containsExactly(expected);
        });
    }

    /** A row with a label, the other cells blank in about a third of the cases. */
    private static List<String> anyRow(int columns, Random random) {
        List<String> row = new ArrayList<>(List.of("项目" + random.nextInt(100)));
        while (row.size() < columns) {
            row.add(random.nextInt(3) == 0 ? "" : String.valueOf(random.nextInt(100)));
        }
        return row;
    }

    /** Of each table the rows, cells separated by bars. */
    private static List<List<String>> rows(SourceDocument document) {
        return document.tables().stream()
                .map(table -> table.rows().stream().map(SourceRow::quote).toList())
                .toList();
    }

    @Test
    void parse_moreBlankLinesThanAnyReport_isRefusedWithItsPlace() {
        String text = "x" + "\n".repeat(1_000_001);

        assertThatThrownBy(() -> PipeText.parse(text))
                .isInstanceOf(UnreadableInputException.class)
                .hasMessageContaining("line 1000001: there are too many lines or cells");
    }
}
