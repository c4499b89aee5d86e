package io.gongkai.schema2008.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.core.evidence.Comparison;
import io.gongkai.core.reference.Entry;
import io.gongkai.core.reference.ReferencePage;
import io.gongkai.core.rule.Relation;
import io.gongkai.core.rule.Rule;
import io.gongkai.core.table.Cell;
import io.gongkai.core.table.FormLine;
import io.gongkai.core.testkit.RuleExamples;
import io.gongkai.core.testkit.SharedTable;
import io.gongkai.core.text.Language;
import io.gongkai.schema2008.Schema2008;
import io.gongkai.schema2008.report.AnnualReport2008Json;
import io.gongkai.schema2008.report.ReportPart2008;
import io.gongkai.schema2008.rule.Rule2008;
import io.gongkai.schema2008.statistics.Statistics2008;
import io.gongkai.schema2008.statistics.StatisticsCell;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class Reference2008Test {
    private static final Map<String, FormLine> LINES =
            Statistics2008.lines().stream().collect(Collectors.toMap(FormLine::code, line -> line));

    private static List<Relation> relations() {
        return Rule2008.ALL.rules().stream()
                .flatMap(rule -> rule.statements().stream())
                .flatMap(statement -> statement.relations().stream())
                .toList();
    }

    @Test
    void examples_ofAllRules_showTheirRule() {
        RuleExamples.assertAllShowTheirRule(Rule2008.ALL);
    }

    @Test
    void entries_ofTheReference_areEveryPartLineAndRule() {
        List<String> ids = Schema2008.reference().pages().stream()
                .flatMap(page -> page.entries().stream())
                .map(Entry::id)
                .toList();

        assertThat(ids)
                .containsAll(LINES.keySet())
                .containsAll(Rule2008.ALL.rules().stream().map(Rule::id).toList())
                .containsAll(Arrays.stream(ReportPart2008.values())
                        .map(part -> "2008/sections/" + part.code())
                        .toList())
                .hasSize(8
                        + AnnualReport2008Json.TYPE.titles().size()
                        + 1
                        + 65
                        + Rule2008.ALL.rules().size());
    }

    @Test
    void pages_ofTheReference_areTheIndexCellsRulesAndLocalForms() {
        assertThat(Schema2008.reference().pages().stream().map(ReferencePage::path))
                .containsExactly("2008/README", "2008/cells", "2008/rules", "2008/local-forms");
    }

    @Test
    void page_ofCells_explainsEveryUnitOfTheForm() {
        String page =
                new String(Schema2008.reference().files(Language.EN).get("en/2008/cells.md"), StandardCharsets.UTF_8);

        assertThat(Statistics2008.FORM.cells().stream().map(Cell::unit).distinct())
                .hasSize(8)
                .allSatisfy(unit -> assertThat(page).containsPattern("\n\\|" + unit + "\\|[^|]+\\|\n"));
        assertThat(page).contains("|人次|person-times;", "|`signOff`|填报信息|Sign-off|", "|`cumulative`|历年累计|");
    }

    @Test
    void page_ofCells_tellsAllThatIsKnownOfACell() {
        String page =
                new String(Schema2008.reference().files(Language.EN).get("en/2008/cells.md"), StandardCharsets.UTF_8);

        assertThat(page)
                .contains(
                        "|`requests.answered.refused.privacy`|涉及个人隐私|Personal privacy|件|count|2007 regulation art. 14|"
                                + "part of [`requests.answered.refused`](cells.md)|[`2008-S3-040`](rules.md#2008-s3-040)||\n")
                .contains("|`disclosure.byChannel`|(二)通过不同渠道和方式公开政府信息的情况|Disclosure by channel||heading, no figure||")
                // Where the filling instructions could not be read, the page says so.
                .containsPattern("`review`.*could not be read.*unconfirmed")
                .containsPattern("`litigation`.*could not be read.*unconfirmed");
    }

    @Test
    void notes_againstTheSharedTable_sayTheSame() {
        for (Map<String, String> row : SharedTable.rows("statistics-2008.tsv")) {
            FormLine line = LINES.get(row.get("code"));
            String note = row.get("note");
            boolean basis = note.startsWith("2007 regulation");
            assertThat(line.basis().en()).as(line.code()).isEqualTo(basis ? note : "");
            if (!basis) {
                assertThat(line.note().en()).as(line.code()).contains(note);
            }
        }
    }

    @Test
    void roles_againstTheSharedTable_followFromRulesAndNotes() {
        for (Map<String, String> row : SharedTable.rows("statistics-2008.tsv")) {
            String code = row.get("code");
            for (String role : row.get("role").split("; ", -1)) {
                assertThat(hasRole(LINES.get(code), role)).as(code + " " + role).isTrue();
            }
        }
    }

    private static boolean hasRole(FormLine line, String role) {
        if (role.startsWith("total of the ")) {
            int parts = Integer.parseInt(role.split(" ", -1)[3]);
            return relations().stream()
                    .anyMatch(relation -> relation.comparison() == Comparison.EQUAL
                            && addresses(relation.left()).equals(List.of(line.code()))
                            && relation.right().size() == parts);
        }
        if (role.equals("part")) {
            return relations().stream()
                    .anyMatch(relation -> relation.comparison() == Comparison.EQUAL
                            && relation.right().size() > 1
                            && addresses(relation.right()).contains(line.code()));
        }
        if (role.startsWith("subset of ")) {
            return relations()
                    .contains(Relation.atMost(
                            (StatisticsCell) line,
                            Statistics2008.FORM
                                    .find(role.substring("subset of ".length()))
                                    .orElseThrow()));
        }
        return switch (role) {
            case "" -> true;
            case "channel" -> line.code().contains(".byChannel.");
            default -> line.note().en().contains(role);
        };
    }

    private static List<String> addresses(List<? extends Cell> cells) {
        return cells.stream().map(Cell::address).toList();
    }

    @Test
    void notesAndBases_ofAllLinesAndParts_areThereInBothLanguagesOrInNone() {
        List<FormLine> lines = new ArrayList<>(Statistics2008.lines());
        lines.addAll(List.of(ReportPart2008.values()));
        for (FormLine line : lines) {
            assertThat(line.note().zh().isEmpty())
                    .as(line.code())
                    .isEqualTo(line.note().en().isEmpty());
            assertThat(line.basis().zh().isEmpty())
                    .as(line.code())
                    .isEqualTo(line.basis().en().isEmpty());
        }
    }

    @Test
    void parts_ofTheFormat_haveTheContentsOfArticle32InItsOrder() {
        assertThat(Arrays.stream(ReportPart2008.values()).map(FormLine::code))
                .containsExactly(
                        "overview",
                        "proactiveDisclosure",
                        "requests",
                        "fees",
                        "disputes",
                        "problems",
                        "other",
                        "attachedTables");
        assertThat(Arrays.stream(ReportPart2008.values())
                        .map(part -> part.basis().en())
                        .filter(basis -> basis.contains("art. 32")))
                .containsExactly(
                        "2007 regulation art. 32(1)",
                        "2007 regulation art. 32(2)",
                        "2007 regulation art. 32(3)",
                        "2007 regulation art. 32(4)",
                        "2007 regulation art. 32(5)",
                        "2007 regulation art. 32(6)");
    }
}
