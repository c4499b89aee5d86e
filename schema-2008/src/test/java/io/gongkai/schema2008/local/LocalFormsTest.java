package io.gongkai.schema2008.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gongkai.core.input.UnreadableInputException;
import io.gongkai.core.text.Text;
import io.gongkai.schema2008.statistics.StatisticsCell;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalFormsTest {
    private static final String ROWS = """
            {"number": "", "label": {"zh": "公开总数", "en": "Disclosed"}, "variants": ["公开数"], "unit": "条", "under": null,
             "code": "disclosure.disclosed", "reason": {"zh": "同", "en": "same"}},
            {"number": "1.", "label": {"zh": "网站数", "en": "Website"}, "variants": [], "unit": "条", "under": "公开总数",
             "code": "disclosure.byChannel.website", "reason": {"zh": "同", "en": "same"}},
            {"number": "", "label": {"zh": "收费数", "en": "Fees"}, "variants": [], "unit": "元", "under": null,
             "code": "feesCharged", "reason": {"zh": "同", "en": "same"}},
            {"number": "", "label": {"zh": "信访数", "en": "Petitions"}, "variants": [], "unit": "件", "under": null,
             "code": null, "reason": {"zh": "无", "en": "none"}}""";
    private static final String FORM = """
            {"name": "somewhere", "title": {"zh": "某省表", "en": "Form of some province"},
             "used": {"zh": "某省", "en": "Some province"},
             "columns": {"label": ["指标"], "unit": ["单位"], "year": ["{year}年"], "cumulative": ["累计"]},
             "rows": [
            """ + ROWS + "]}\n";

    private static LocalForm read(String json) {
        return LocalForms.read(json.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void form_read_isWhatTheFileSays() {
        LocalForm form = read(FORM);

        assertThat(form.rows()).extracting(LocalRow::code).containsExactly("公开总数", "网站数", "收费数", "信访数");
        assertThat(form.row(StatisticsCell.FEES_CHARGED)).contains(form.rows().get(2));
        assertThat(form.row(StatisticsCell.REVIEW)).isEmpty();
        assertThat(LocalForms.read(LocalForms.write(form))).isEqualTo(form);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "\"code\": \"feesCharged\"; \"code\": \"fees\"; no figure with the code \"fees\"",
                "\"code\": \"feesCharged\"; \"code\": \"requests\"; Use one of requests.received, requests.received.inPerson",
                "\"code\": \"feesCharged\"; \"code\": \"disclosure.disclosed\"; two rows have the code",
                "\"code\": null; \"code\": \"feesCharged\"; two rows have the code \"feesCharged\"",
                "\"code\": null,;; \"code\" is missing",
                "\"unit\": \"元\"; \"unit\": \"件\"; is a sum of money, and the unit of \"收费数\" is not",
                "\"code\": null; \"code\": \"review\", \"unit\": \"件\"; \"unit\"",
                "`\"unit\": \"件\", \"under\": null,\n \"code\": null`; `\"unit\": \"万元\", \"under\": null, \"code\": \"review\"`; is no sum of money",
                "\"zh\": \"信访数\"; \"zh\": \"（一）网 站数\"; the label \"（一）网 站数\" is there twice",
                "[\"公开数\"]; [\"公开数\", \"信访数\"]; the label \"信访数\" is there twice",
                "[\"公开数\"]; [\"（一）\"]; is no label",
                "\"under\": \"公开总数\"; \"under\": \"信访数\"; no row \"信访数\" stands before \"网站数\"",
                "\"under\": \"公开总数\"; \"under\": \"公开数\"; no row \"公开数\" stands before",
                "[\"{year}年\"]; []; no head of the column of the year",
                "[\"累计\"]; [\"单位\"]; the head \"单位\" is there twice",
                "[\"累计\"]; [\"信访数\"]; the head \"信访数\" is there twice, or is the label of a row",
                "[\"累计\"]; [\"累计至{year}年\"]; is no head",
                "[\"{year}年\"]; [\"{year}至{year}年\"]; is no head",
                "[\"{year}年\"]; [\"。\"]; is no head",
                "\"en\": \"none\"; \"en\": \"\"; the text is empty",
                "\"name\": \"somewhere\"; \"name\": \"\"; the text is empty",
                "\"name\": \"somewhere\"; \"name\": \"somewhere\", \"more\": 1; more",
                "`\"name\": \"somewhere\",`; `\"name\": \"somewhere\", \"name\": \"x\",`; name",
            })
    void form_thatCannotBeReadBy_isRefusedWithTheReason(String from, String to, String reason) {
        assertThat(FORM).contains(from);
        String changed = FORM.replace(from, to == null ? "" : to);

        assertThatThrownBy(() -> read(changed)).isInstanceOfSatisfying(UnreadableInputException.class, e -> {
            assertThat(e.problem().what().en() + " " + e.problem().advice().en())
                    .contains(reason);
            assertThat(e.problem().where()).contains("line");
        });
    }

    @Test
    void form_withTooFewRows_isRefused() {
        String changed = FORM.replace(ROWS, ROWS.substring(0, ROWS.lastIndexOf(",\n{")));

        assertThatThrownBy(() -> read(changed))
                .isInstanceOfSatisfying(
                        UnreadableInputException.class,
                        e -> assertThat(e.problem().what().en()).contains("a form of 3 rows cannot be told"));
    }

    @Test
    void form_builtInJavaWithALabelTwice_isRefusedToo() {
        LocalForm form = read(FORM);
        List<LocalRow> twice = new ArrayList<>(form.rows());
        twice.add(new LocalRow(
                "", new Text("网站数", "Again"), List.of(), "条", Optional.empty(), Optional.empty(), Text.same("x")));

        assertThatThrownBy(() -> new LocalForm("x", form.title(), form.used(), form.columns(), twice))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("the label \"网站数\" is there twice");
    }

    @Test
    void forms_withAnotherOfTheSameName_areRefused() {
        LocalForms forms = LocalForms.shipped().with(read(FORM));

        assertThat(forms.all()).extracting(LocalForm::name).containsExactly("fujian-2012", "fujian-2015", "somewhere");
        assertThatThrownBy(() -> forms.with(read(FORM)))
                .isInstanceOfSatisfying(
                        UnreadableInputException.class,
                        e -> assertThat(e.problem().what().en()).contains("a form \"somewhere\" already"));
    }

    /** What is broader, narrower or merged has no cell. */
    @Test
    void formsThatShip_claimNoMoreThanIsSure() {
        LocalForm of2012 = LocalForms.shipped().all().get(0);
        LocalForm of2015 = LocalForms.shipped().all().get(1);

        assertThat(withoutCell(of2012))
                .containsExactly(
                        "网站公开", "电子邮件申请数", "网上申请数", "其它形式申请数", "对申请的答复数", "同意公开答复数", "同意部分公开答复数", "否决公开答复数", "行政申诉数");
        assertThat(withoutCell(of2015)).containsExactly("信函、传真申请数", "不予公开答复数", "其他类型答复数", "政府信息公开收费减免金额", "接受行政诉讼、举报数");
    }

    private static List<String> withoutCell(LocalForm form) {
        return form.rows().stream()
                .filter(row -> row.cell().isEmpty())
                .map(LocalRow::code)
                .toList();
    }
}
