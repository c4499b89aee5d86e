package io.gongkai.schema2008.reference;

import io.gongkai.core.reference.FormatReference;
import io.gongkai.core.reference.Reference;
import io.gongkai.core.reference.ReferenceTable;
import io.gongkai.core.rule.RuleSet;
import io.gongkai.core.text.Text;
import io.gongkai.schema2008.local.LocalForms;
import io.gongkai.schema2008.report.AnnualReport2008Json;
import io.gongkai.schema2008.report.ReportPart2008;
import io.gongkai.schema2008.rule.Rule2008;
import io.gongkai.schema2008.statistics.Statistics2008;
import java.util.List;
import java.util.Map;

/** What the reference of the 2008 format consists of. */
public final class Reference2008 {
    private Reference2008() {}

    /**
     * Makes the reference.
     *
     * @param rules the rules that are checked: those of the format, or more
     * @return the reference
     */
    public static Reference make(RuleSet rules) {
        return format(rules).build();
    }

    /**
     * What the reference is made of.
     *
     * @param rules the rules that are checked: those of the format, or more
     * @return the format
     */
    public static FormatReference format(RuleSet rules) {
        return FormatReference.of(
                        "2008",
                        new Text("2008年格式", "Format of 2008"),
                        new Text(
                                "依据2007年《条例》编制的报告；2014年度至2018年度附有全国统一的统计表。统计表的填报说明未能查到，" + "复议和诉讼统计的范围未经证实。",
                                "Reports under the 2007 Regulation; for the report years 2014 to 2018 with the national statistics"
                                        + " form. The filling instructions of the form could not be read: what it counts as reviews and"
                                        + " lawsuits is unconfirmed."))
                .parts(List.of(ReportPart2008.values()))
                .document(AnnualReport2008Json.TYPE.titles())
                .table(new ReferenceTable(
                        new Text("政府信息公开情况统计表", "Statistics form"),
                        Statistics2008.lines(),
                        List.of(),
                        Map.of(),
                        List.of(Statistics2008.FORM)))
                .page("local-forms", LocalFormPage.TITLE, LocalFormPage.blocks(LocalForms.shipped()))
                .rules(Rule2008.ALL, rules);
    }
}
