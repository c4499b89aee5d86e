package io.gongkai.schema2019.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gongkai.core.rule.Rule;
import io.gongkai.schema2008.rule.Rule2008;
import io.gongkai.schema2008.statistics.StatisticsCell;
import io.gongkai.schema2019.rule.Rule2019;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ExplainCommandTest {
    /** What a run left behind. */
    private record Run(int code, String out, String err) {
        static Run of(String... args) {
            String[] all =
                    Stream.concat(Stream.of("explain"), Arrays.stream(args)).toArray(String[]::new);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            int code = Main.run(all, InputStream.nullInputStream(), out, err, StandardCharsets.UTF_8);
            return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        }

        JsonNode json() throws IOException {
            assertThat(err).isEmpty();
            return new ObjectMapper().readTree(out);
        }
    }

    static Stream<Rule> rules() {
        return Stream.concat(Rule2008.ALL.rules().stream(), Rule2019.ALL.rules().stream());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void rule_every_isExplainedWithAnExampleAndItsMessage(Rule rule) throws IOException {
        JsonNode json = Run.of(rule.id(), "--format", "json").json().at("/rules/0");

        assertThat(json.get("id").textValue()).isEqualTo(rule.id());
        assertThat(json.at("/sentence/zh").textValue())
                .isEqualTo(rule.sentence().zh());
        assertThat(json.at("/scope").textValue()).isEqualTo(rule.scope().name());
        assertThat(json.at("/example/message/en").textValue())
                .startsWith(rule.sentence().en());
        assertThat(json.at("/example/figures").size()
                        + json.at("/example/members").size())
                .isPositive();
    }

    @Test
    void rule_text_isTheSectionOfTheReference() {
        Run run = Run.of("2008-s8-010", "--lang", "en");

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("2008-S8-010\n")
                .contains(
                        "  Severity: ERROR\n",
                        "  Basis: numbering of the form\n",
                        "Formula:\n\n  organisation.staff =\n  organisation.staff.fullTime +\n",
                        "When broken, it says: ")
                .containsPattern("organisation\\.staff +[^\n]+ 3 +4\n");
    }

    @Test
    void cell_text_tellsAllThatIsKnownOfIt() {
        Run run = Run.of("review.other", "--lang", "en");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("review.other\n")
                .contains("  Table: 2008 · Statistics form\n", "  Kind: count\n", "  Unit: 件\n")
                .containsPattern("  Rules: 2008-S4-010.*2008-Q-010.*2008-N-010")
                .contains(
                        "  Goes to: Crosswalk: 2008 to R2019; split (",
                        "disputes/review/pending",
                        "  Goes to: Crosswalk: 2008 to R2021; ")
                .contains("  Not comparable with the years before: from 2014; national statistics form");
    }

    @Test
    void cell_ofBothRevisions_tellsWhereItComesFromAndWhatNobodyCollected() throws IOException {
        JsonNode cell = Run.of("requests/results.granted/total", "--format", "json")
                .json()
                .at("/cells/0");

        assertThat(cell.get("revisions").toString()).isEqualTo("[\"R2019\",\"R2021\"]");
        assertThat(cell.at("/lines/0/number").textValue()).isEqualTo("(一)");
        assertThat(cell.get("rules").toString()).contains("2019-T3-020", "2019-T3-030", "2019-Q-010");
        assertThat(cell.get("comesFrom").findValuesAsText("crosswalk"))
                .contains("from-2008-to-R2019", "from-2008-to-R2021", "from-R2019-to-R2021");
        assertThat(Run.of("requests/results.granted/naturalPerson", "--lang", "en")
                        .out())
                .contains("  Comes from: Crosswalk: 2008 to R2021; not collected\n");
    }

    @Test
    void cell_whoseAddressBothRevisionsUse_isShownTwice() throws IOException {
        JsonNode cells = Run.of("disclosure/licensing/decisions", "--format", "json")
                .json()
                .get("cells");

        assertThat(cells.findValuesAsText("id"))
                .contains("disclosure/licensing/decisions", "disclosure/licensing/decisions@R2021");
        assertThat(cells).hasSize(2);
        assertThat(Run.of("disclosure/licensing/decisions@R2021", "--format", "json")
                        .json()
                        .get("cells"))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"requests/results.granted, 7", "statistics, 58", "disputes, 15", "disclosure, 32", "review, 1"})
    void rowOrTable_listsItsCells(String name, int cells) throws IOException {
        assertThat(Run.of(name, "--format", "json").json().get("cells")).hasSize(cells);
        assertThat(Run.of(name).code()).isZero();
    }

    @Test
    void cells_ofTheOldForm_areAllExplained() throws IOException {
        for (StatisticsCell cell : StatisticsCell.values()) {
            JsonNode json = Run.of(cell.address(), "--format", "json").json().at("/cells/0");
            assertThat(json.get("address").textValue()).isEqualTo(cell.address());
            assertThat(json.get("goesTo")).as(cell.address()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2019-T3-02, 2019-T3-020",
        "requests/results.grantd/total, requests/results.granted/total",
        "review.uphold, review.upheld"
    })
    void unknownName_isWrongUsageAndNamesTheNearest(String name, String nearest) {
        Run run = Run.of(name, "--lang", "en");

        assertThat(run.code()).isEqualTo(CliExit.USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("gongkai: no rule and no cell is called \"" + name + "\"");
        assertThat(run.err()).contains(nearest);
    }

    @Test
    void unknownName_ofAnyLength_isRefusedWithoutComparing() {
        Run run = Run.of("x".repeat(100_000), "--lang", "en");

        assertThat(run.code()).isEqualTo(CliExit.USAGE);
        assertThat(run.err()).endsWith("All rules are listed by: gongkai rules\n");
    }

    @ParameterizedTest
    @CsvSource({"abc, abc, 0", "abc, abd, 1", "abc, ab, 1", "'', abc, 3", "kitten, sitting, 3"})
    void distance_ofWords_countsTheLetters(String one, String other, int letters) {
        assertThat(Explanations.distance(one, other)).isEqualTo(letters);
        assertThat(Explanations.distance(other, one)).isEqualTo(letters);
    }
}
