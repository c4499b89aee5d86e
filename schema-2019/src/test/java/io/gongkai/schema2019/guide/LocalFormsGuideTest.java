package io.gongkai.schema2019.guide;

import io.gongkai.core.input.UnreadableInputException;
import io.gongkai.core.published.PublishedDocument;
import io.gongkai.core.reading.Reading;
import io.gongkai.core.text.Language;
import io.gongkai.schema2008.Schema2008;
import io.gongkai.schema2008.local.LocalForm;
import io.gongkai.schema2008.local.LocalForms;
import io.gongkai.schema2008.report.AnnualReport2008;
import io.gongkai.schema2008.statistics.StatisticsCell;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class LocalFormsGuideTest {
    private static final String JSON = """
            {"name": "our-province", "title": {"zh": "本省统计表", "en": "Form of our province"},
             "used": {"zh": "本省，2011至2013年度", "en": "our province, 2011 to 2013"},
             "columns": {"label": ["项目"], "unit": ["单位"], "year": ["{year}年", "本年"], "cumulative": ["累计"]},
             "rows": [
              {"number": "1.", "label": {"zh": "收到申请件数", "en": "Requests received"}, "variants": [], "unit": "件", "under": null,
               "code": "requests.received", "reason": {"zh": "相同", "en": "the same"}},
              {"number": "2.", "label": {"zh": "函件申请数", "en": "By post"}, "variants": [], "unit": "件", "under": "收到申请件数",
               "code": null, "reason": {"zh": "信函、传真合计", "en": "letter and fax together"}},
              {"number": "3.", "label": {"zh": "复议数", "en": "Reviews"}, "variants": [], "unit": "件", "under": null,
               "code": "review", "reason": {"zh": "相同", "en": "the same"}},
              {"number": "4.", "label": {"zh": "诉讼数", "en": "Lawsuits"}, "variants": [], "unit": "件", "under": null,
               "code": "litigation", "reason": {"zh": "相同", "en": "the same"}}]}
            """;
    private static final String TEXT = """
            某县人民政府2013年政府信息公开工作年度报告
            项目 | 单位 | 2013年 | 累计 |
            1.收到申请件数 | 件 | 7 | 20 |
            2.函件申请数 | 件 | 4 | 9 |
            3.复议数 | 件 | 0 | 1 |
            4.诉讼数 | 件 | | 0 |
            """;

    @Test
    void document_inAFormOfOnesOwn_isRead() throws Throwable {
        byte[] json = JSON.getBytes(StandardCharsets.UTF_8);
        GuidePage.assertPrints("local-forms", () -> {
            // listing: local-forms
            LocalForm form = LocalForms.read(json);
            LocalForms forms = Schema2008.localForms().with(form);
            Reading<AnnualReport2008> reading = Schema2008.read(PublishedDocument.parse(TEXT), forms);
            AnnualReport2008 report = reading.report();
            System.out.println(report.getStatistics().orElseThrow().get(StatisticsCell.REQUESTS_RECEIVED));
            System.out.println(report.getCumulative().orElseThrow().get(StatisticsCell.REQUESTS_RECEIVED));
            report.getFurtherFigures()
                    .forEach(further -> System.out.println(further.label() + ": " + further.figure()));
            System.out.println(reading.detection().because().get(0).en());
            // end of listing
        });
    }

    @Test
    void form_withAWrongCode_isRefused() throws Throwable {
        byte[] json = JSON.replace("\"review\"", "\"reviews\"").getBytes(StandardCharsets.UTF_8);
        GuidePage.assertPrints("local-forms-refused", () -> {
            // listing: local-forms-refused
            try {
                LocalForms.read(json);
            } catch (UnreadableInputException e) {
                System.out.println(e.problem().describe(Language.EN));
            }
            // end of listing
        });
    }
}
