package io.gongkai.schema2019.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.gongkai.core.reference.Block;
import io.gongkai.core.reference.Entry;
import io.gongkai.core.reference.Phrase;
import io.gongkai.core.reference.Reference;
import io.gongkai.core.reference.ReferencePage;
import io.gongkai.core.rule.Rule;
import io.gongkai.core.table.Cell;
import io.gongkai.core.table.FormLine;
import io.gongkai.core.table.TableForm;
import io.gongkai.core.testkit.RuleExamples;
import io.gongkai.core.testkit.SharedTable;
import io.gongkai.core.text.Language;
import io.gongkai.schema2008.Schema2008;
import io.gongkai.schema2008.statistics.Statistics2008;
import io.gongkai.schema2019.Schema2019;
import io.gongkai.schema2019.disclosure.DisclosureTableR2019;
import io.gongkai.schema2019.disclosure.DisclosureTableR2021;
import io.gongkai.schema2019.dispute.DisputeOutcome;
import io.gongkai.schema2019.dispute.DisputeTable;
import io.gongkai.schema2019.report.AnnualReport2019Json;
import io.gongkai.schema2019.report.ReportPart2019;
import io.gongkai.schema2019.request.RequestRow;
import io.gongkai.schema2019.request.RequestTable;
import io.gongkai.schema2019.revision.Revision;
import io.gongkai.schema2019.revision.SeriesBreak;
import io.gongkai.schema2019.rule.Rule2019;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class Reference2019Test {
    private static final String RENEW = "rm -r docs/reference; ./mvnw -B -q -DskipTests package"
            + " && java -jar schema-2019/target/gongkai.jar reference --out docs/reference --lang zh"
            + " && java -jar schema-2019/target/gongkai.jar reference --out docs/reference --lang en";

    private static Reference both() {
        return Schema2008.reference().and(Schema2019.reference());
    }

    private static Stream<TableForm<?>> forms(Revision revision) {
        return Stream.of(
                revision == Revision.R2019 ? DisclosureTableR2019.FORM : DisclosureTableR2021.FORM,
                RequestTable.form(revision),
                DisputeTable.FORM);
    }

    @Test
    void committedFiles_ofTheReference_areWhatTheTypesSay() throws IOException {
        Path folder = Path.of(Objects.requireNonNull(System.getProperty("gongkai.root")), "docs", "reference");
        Map<String, String> expected = new TreeMap<>();
        for (Language language : Language.values()) {
            both().files(language).forEach((path, content) -> expected.put(path, text(content)));
        }
        Map<String, String> committed = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                committed.put(folder.relativize(path).toString().replace('\\', '/'), text(Files.readAllBytes(path)));
            }
        }
        assertThat(committed.keySet()).as("stale; renew with: " + RENEW).isEqualTo(expected.keySet());
        // Not the texts themselves: a failure would print a megabyte.
        assertThat(expected.keySet().stream().filter(path -> !expected.get(path).equals(committed.get(path))))
                .as("stale; renew with: " + RENEW)
                .isEmpty();
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.UTF_8);
    }

    @Test
    void examples_ofAllRules_showTheirRule() {
        RuleExamples.assertAllShowTheirRule(Rule2019.ALL);
    }

    @Test
    void entries_ofTheReference_haveEveryPartCellAndRule() {
        List<String> ids = both().pages().stream()
                .flatMap(page -> page.entries().stream())
                .map(Entry::id)
                .toList();

        assertThat(ids)
                .containsAll(Arrays.stream(Revision.values())
                        .flatMap(Reference2019Test::forms)
                        .flatMap(form -> form.cells().stream())
                        .map(Cell::address)
                        .toList())
                .contains("disclosure/licensing/decisions", "disclosure/licensing/decisions@R2021")
                .contains("requests/results", "requests/results.refused")
                .containsAll(Rule2019.ALL.rules().stream().map(Rule::id).toList())
                .containsAll(Arrays.stream(ReportPart2019.values())
                        .map(part -> "2019/sections/" + part.code())
                        .toList());
        // 22 + 10 + (26 rows, of which R2019 and R2021 together give figures to all but 4) x 7 + 15 cells.
        assertThat(ids.stream().filter(id -> id.matches("(disclosure|requests|disputes)/.+/.+")))
                .hasSize(22 + 10 + 26 * 7 + 15);
    }

    private static Stream<Arguments> crosswalks() {
        return Stream.of(
                arguments("from-2008-to-R2019", Stream.of(Statistics2008.FORM), Revision.R2019),
                arguments("from-2008-to-R2021", Stream.of(Statistics2008.FORM), Revision.R2021),
                arguments("from-R2019-to-R2021", forms(Revision.R2019), Revision.R2021));
    }

    @ParameterizedTest
    @MethodSource("crosswalks")
    void crosswalkPages_all_nameEverySourceAndEveryTarget(String name, Stream<TableForm<?>> sources, Revision to) {
        ReferencePage page = both().pages().stream()
                .filter(it -> it.path().equals("2019/" + name))
                .findFirst()
                .orElseThrow();
        List<List<String>> tables = page.blocks().stream()
                .filter(Block.Table.class::isInstance)
                .map(block -> ((Block.Table) block)
                        .rows().stream().map(Reference2019Test::firstCode).toList())
                .toList();

        assertThat(tables).containsExactly(addresses(sources), addresses(forms(to)));
    }

    private static List<String> addresses(Stream<TableForm<?>> forms) {
        return forms.flatMap(form -> form.cells().stream()).map(Cell::address).toList();
    }

    private static String firstCode(Block.Row row) {
        return ((Phrase.Code) ((Phrase.Link) row.cells().get(0).get(0)).content()).text();
    }

    @Test
    void crosswalkPage_ofTheRevisions_saysWhatIsNeverCarried() {
        String page = text(Objects.requireNonNull(both().files(Language.EN).get("en/2019/from-R2019-to-R2021.md")));

        assertThat(page)
                .contains("|[`disclosure/regulations/totalDisclosed`](cells.md)|规章 · 对外公开总数量|"
                        + "Rules (guizhang) · Total disclosed to date|none|||ever disclosed is NOT in force|")
                .contains("|[`disclosure/regulations/repealed`](cells.md)|规章 · 本年废止件数|"
                        + "Rules (guizhang) · Repealed this year|not collected|");
    }

    @Test
    void files_ofTheReference_haveSchemasAndCodebook() {
        assertThat(both().files(Language.EN))
                .containsKeys("2008/annual-report-2008.schema.json", "codebook.csv", "datapackage.json")
                .containsEntry("2019/annual-report-2019.schema.json", Schema2019.jsonSchema());
    }

    @Test
    void crosswalkPage_targets_tellWhereTheyComeFromOrThatNobodyAsked() {
        String page = text(Objects.requireNonNull(both().files(Language.EN).get("en/2019/from-2008-to-R2021.md")));

        assertThat(page)
                .contains(
                        "|[`requests/results.granted/total`](cells.md)|(一)予以公开 · 总计|Granted · Total|merged|close|"
                                + "[`requests.answered.alreadyPublic`](../2008/cells.md), [`requests.answered.granted`](../2008/cells.md)|")
                .contains("|[`requests/newlyReceived/naturalPerson`](cells.md)|一、本年新收政府信息公开申请数量 · 自然人|Requests newly"
                        + " received this year · Natural person|not collected|||no figure goes to this cell|")
                .contains(
                        "|[`disclosure/regulations/repealed`](cells.md)|规章 · 本年废止件数|Rules (guizhang) · Repealed this year|not"
                                + " collected|");
    }

    @Test
    void page_ofCells_tellsAllThatIsKnownOfACell() {
        String page = text(Objects.requireNonNull(both().files(Language.EN).get("en/2019/cells.md")));

        assertThat(page)
                .contains(
                        "|`requests/results.other.feeUnpaid/total`|2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请 · 总计|"
                                + "Applicant did not pay the notified fee in time, request closed · Total||count|2019 regulation art. 42|`R2021`|")
                .contains(
                        "|`disputes/review/other`|行政复议 · 其他结果|Administrative review · Other result||count||"
                                + "the form does not define it; a withdrawn suit counts here; part of [`disputes/review/total`](cells.md)|")
                .contains(
                        "|`disclosure/procurement/amount`|政府集中采购 · 采购总金额|Centralised government procurement · Total procurement"
                                + " amount||amount|2019 regulation art. 20(9)|`R2019`|the form prints no unit; where the report states none,"
                                + " the unit is unknown|[`2019-T2-020`]")
                .contains("|`R2019`: the sum of 19 cells, see [`2019-T3-020`]")
                .contains("; `R2021`: the sum of 21 cells, see [`2019-T3-020`]")
                .doesNotContain("`R2019`: the sum of 6 cells");
    }

    @Test
    void page_ofCells_tellsHeadingsRevisionsAndTheHeadsAbove() {
        String page = text(Objects.requireNonNull(both().files(Language.EN).get("en/2019/cells.md")));

        assertThat(page)
                .contains("|`results`|三、本年度办理结果|Results this year|heading, no figure||`R2019`, `R2021`|")
                .containsPattern("\\|`results.other.feeUnpaid`\\|[^|]+\\|[^|]+\\|figures\\|[^|]+\\|`R2021`\\|")
                .contains(
                        "|`commercialEnterprise`|商业企业|Commercial enterprise|法人或其他组织 (Legal persons and other organisations)|")
                .contains("|`naturalPerson`|自然人|Natural person|||")
                .contains(
                        "|`fees`|行政事业性收费|Administrative and institutional fees|第二十条第(八)项 (2019 regulation art. 20(8))|figures|")
                .contains("|件|documents or cases, as the label says|", "|万元|10,000 yuan (CNY)|")
                .contains(
                        "Rules that say the same of every cell, not repeated cell by cell: [`2019-Q-010`](rules.md#2019-q-010),"
                                + " [`2019-Q-020`](rules.md#2019-q-020), [`2019-A-010`](rules.md#2019-a-010),"
                                + " [`2019-N-010`](rules.md#2019-n-010), [`2019-Y-040`](rules.md#2019-y-040).");
    }

    @Test
    void page_ofCells_namesAllThatAReportConsistsOf() {
        String page = text(Objects.requireNonNull(both().files(Language.EN).get("en/2019/cells.md")));

        AnnualReport2019Json.TYPE
                .titles()
                .forEach((name, title) ->
                        assertThat(page).contains("|`" + name + "`|" + title.zh() + "|" + title.en() + "|"));
        assertThat(page)
                .contains("|`indexNumber`|索引号|Index number||")
                .contains(
                        "|`requests`|收到和处理政府信息公开申请情况|Requests received and handled|[Requests received and handled](cells.md)|");
    }

    @Test
    void page_ofRules_tellsFormulasTermByTermAndEveryRevisionWithItsExample() {
        String en = text(Objects.requireNonNull(both().files(Language.EN).get("en/2019/rules.md")));
        String zh = text(Objects.requireNonNull(both().files(Language.ZH).get("zh/2019/rules.md")));

        assertThat(en)
                .contains("[`requests/newlyReceived/{column}`](cells.md) +")
                .contains("[`requests/{row}/total`](cells.md) =")
                .contains("Formula (R2019):", "Formula (R2021):", "Example (R2019):", "Example (R2021):")
                .contains("- Applies to: [Reviews and lawsuits](cells.md)\n")
                .doesNotContain("/column`", "/row/", "all tables");
        assertThat(zh)
                .contains("每一列：", "每一行：", "`disputes`的每个数量和金额：  \n数字 \\>= `0`")
                .doesNotContain("for each column", "for each row", "all tables");
    }

    @Test
    void bases_ofTheRequestRows_areThoseOfTheSharedTable() {
        Map<String, RequestRow> rows =
                Arrays.stream(RequestRow.values()).collect(Collectors.toMap(FormLine::code, row -> row));
        for (Map<String, String> row : SharedTable.rows("requests-2019-rows.tsv")) {
            RequestRow line = Objects.requireNonNull(rows.get(row.get("code")));
            String basis = row.get("basis_2019_regulation");
            if (basis.equals("no article found")) {
                assertThat(line.basis().isEmpty()).isTrue();
                assertThat(line.note().en()).isEqualTo(basis);
            } else {
                assertThat(line.basis().en())
                        .as(line.code())
                        .isEqualTo(basis.isEmpty() ? "" : "2019 regulation " + basis);
            }
        }
    }

    @Test
    void bases_inBothLanguages_nameTheSameArticles() {
        Map<String, String> sameArticle = new TreeMap<>();
        for (RequestRow row : RequestRow.values()) {
            String before = sameArticle.put(row.basis().en(), row.basis().zh());
            assertThat(before).as(row.code()).isIn(null, row.basis().zh());
        }
        assertThat(sameArticle.values()).doesNotHaveDuplicates();
        assertThat(sameArticle)
                .containsEntry("2019 regulation art. 36(1) and 36(2)", "2019年《条例》第三十六条第（一）项、第（二）项")
                .containsEntry("2019 regulation art. 16 para. 2", "2019年《条例》第十六条第二款")
                .containsEntry("2019 regulation art. 15, 32", "2019年《条例》第十五条、第三十二条");
    }

    @Test
    void outcomes_ofDisputes_areSaidToBeUndefined() {
        for (DisputeOutcome outcome : DisputeOutcome.parts()) {
            assertThat(outcome.note().en()).startsWith("the form does not define it");
            assertThat(outcome.note().zh()).startsWith("表上没有界定");
        }
    }

    @Test
    void breaks_againstTheSharedTable_agreeInEveryField() {
        assertThat(Arrays.stream(SeriesBreak.values())
                        .map(it -> List.of(
                                String.valueOf(it.fromYear()),
                                it.concerns(),
                                it.change().en(),
                                it.basis().en()))
                        .toList())
                .isEqualTo(SharedTable.rows("series-breaks.tsv").stream()
                        .map(row -> List.copyOf(row.values()))
                        .toList());
    }

    @Test
    void breaks_all_areOnTheirPage() {
        String page = text(Objects.requireNonNull(both().files(Language.ZH).get("zh/2019/breaks.md")));

        for (SeriesBreak it : SeriesBreak.values()) {
            assertThat(page)
                    .containsPattern("\\|" + it.fromYear() + "\\|\\[[^|]+\\)\\|"
                            + Pattern.quote(it.change().zh()));
            // In words, not in codes.
            assertThat(page).doesNotContain(it.concerns());
        }
        assertThat(page)
                .contains("|[全部表格](cells.md)|", "|[政府信息公开情况统计表](../2008/cells.md)|")
                .contains("(cells.md)；[三、收到和处理政府信息公开申请情况 · (六)其他处理](cells.md)|");
    }

    @Test
    void parts_ofTheFormat_areTheSixSectionsNumberedInOrder() {
        assertThat(Arrays.stream(ReportPart2019.values())
                        .map(part -> part.number() + part.label().zh() + " " + part.code()))
                .containsExactly(
                        "一、总体情况 overview",
                        "二、主动公开政府信息情况 proactiveDisclosure",
                        "三、收到和处理政府信息公开申请情况 requests",
                        "四、政府信息公开行政复议、行政诉讼情况 disputes",
                        "五、存在的主要问题及改进情况 problems",
                        "六、其他需要报告的事项 other");
    }
}
