package io.gongkai.schema2019.reference;

import io.gongkai.core.reference.Block;
import io.gongkai.core.reference.Correspondence;
import io.gongkai.core.reference.FormatReference;
import io.gongkai.core.reference.Phrase;
import io.gongkai.core.reference.Reference;
import io.gongkai.core.reference.ReferenceCrosswalk;
import io.gongkai.core.reference.ReferenceTable;
import io.gongkai.core.rule.RuleSet;
import io.gongkai.core.table.FormLine;
import io.gongkai.core.table.TableForm;
import io.gongkai.core.text.Text;
import io.gongkai.schema2008.report.AnnualReport2008Json;
import io.gongkai.schema2008.statistics.Statistics2008;
import io.gongkai.schema2019.convert.Crosswalk;
import io.gongkai.schema2019.disclosure.DisclosureCellR2019;
import io.gongkai.schema2019.disclosure.DisclosureCellR2021;
import io.gongkai.schema2019.disclosure.DisclosureTableR2019;
import io.gongkai.schema2019.disclosure.DisclosureTableR2021;
import io.gongkai.schema2019.dispute.DisputeTable;
import io.gongkai.schema2019.report.AnnualReport2019Json;
import io.gongkai.schema2019.report.ReportPart2019;
import io.gongkai.schema2019.request.Applicant;
import io.gongkai.schema2019.request.RequestRow;
import io.gongkai.schema2019.request.RequestTable;
import io.gongkai.schema2019.revision.Revision;
import io.gongkai.schema2019.revision.SeriesBreak;
import io.gongkai.schema2019.rule.Rule2019;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the reference of the 2019 format consists of. */
public final class Reference2019 {
    private Reference2019() {}

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
                        "2019",
                        new Text("2019年格式", "Format of 2019"),
                        new Text(
                                "依据2019年《条例》编制的报告，表格有R2019（2019、2020年度）和R2021（2021年度起）两个版本。"
                                        + "已公布的报告有时混用，因此每张表各有自己的版本。第四部分的表没有界定各项结果。",
                                "Reports under the 2019 Regulation. Its tables have two revisions, R2019 (report years 2019 and 2020)"
                                        + " and R2021 (from 2021). Published reports sometimes mix them, so each table has a revision of"
                                        + " its own. The form of section 四 defines none of its outcomes."))
                .parts(List.of(ReportPart2019.values()))
                .document(AnnualReport2019Json.TYPE.titles())
                .table(table(
                        ReportPart2019.PROACTIVE_DISCLOSURE,
                        "R2019",
                        List.of(DisclosureCellR2019.Row.values()),
                        List.of(DisclosureCellR2019.Column.values()),
                        groups(DisclosureCellR2019.Row.values(), row -> block(row.block(), row)),
                        List.of(DisclosureTableR2019.FORM)))
                .table(table(
                        ReportPart2019.PROACTIVE_DISCLOSURE,
                        "R2021",
                        List.of(DisclosureCellR2021.Row.values()),
                        List.of(DisclosureCellR2021.Column.values()),
                        groups(DisclosureCellR2021.Row.values(), row -> block(row.block(), row)),
                        List.of(DisclosureTableR2021.FORM)))
                .table(table(
                        ReportPart2019.REQUESTS,
                        "",
                        List.of(RequestRow.values()),
                        List.of(Applicant.values()),
                        groups(Applicant.values(), Applicant::groupTitle),
                        Arrays.stream(Revision.values()).map(RequestTable::form).toList()))
                .table(table(
                        ReportPart2019.DISPUTES,
                        "",
                        DisputeTable.FORM.rows(),
                        DisputeTable.FORM.columns(),
                        Map.of(),
                        List.of(DisputeTable.FORM)))
                .rules(Rule2019.ALL, rules)
                .crosswalk(
                        crosswalk("2008", List.of(Statistics2008.FORM), Revision.R2019, Crosswalk.FROM_2008_TO_R2019))
                .crosswalk(
                        crosswalk("2008", List.of(Statistics2008.FORM), Revision.R2021, Crosswalk.FROM_2008_TO_R2021))
                .crosswalk(crosswalk("R2019", forms(Revision.R2019), Revision.R2021, Crosswalk.R2019_TO_R2021))
                .page("breaks", new Text("不可比的年份", "Breaks in the series"), breaks());
    }

    private static ReferenceTable table(
            ReportPart2019 part,
            String revision,
            List<? extends FormLine> rows,
            List<? extends FormLine> columns,
            Map<? extends FormLine, Text> groups,
            List<? extends TableForm<?>> forms) {
        Text title = part.title();
        return new ReferenceTable(
                revision.isEmpty()
                        ? title
                        : new Text(title.zh() + "（" + revision + "）", title.en() + " (" + revision + ")"),
                rows,
                columns,
                groups,
                forms);
    }

    private static <L extends FormLine> Map<L, Text> groups(L[] lines, Function<L, Text> group) {
        return Arrays.stream(lines)
                .filter(line -> !group.apply(line).isEmpty())
                .collect(Collectors.toMap(Function.identity(), group));
    }

    /** The heading of a block of table 二 names the article on which its rows rest. */
    private static Text block(String heading, FormLine row) {
        return new Text(heading, row.basis().en());
    }

    private static List<TableForm<?>> forms(Revision revision) {
        return List.of(
                revision == Revision.R2019 ? DisclosureTableR2019.FORM : DisclosureTableR2021.FORM,
                RequestTable.form(revision),
                DisputeTable.FORM);
    }

    private static ReferenceCrosswalk crosswalk(
            String from, List<? extends TableForm<?>> sources, Revision to, Crosswalk crosswalk) {
        return new ReferenceCrosswalk(
                "from-" + from + "-to-" + to,
                new Text("对照表：" + from + "到" + to, "Crosswalk: " + from + " to " + to),
                sources,
                forms(to),
                crosswalk.rows().stream()
                        .map(row -> new Correspondence(
                                row.source(), row.relationship(), row.fit(), row.target(), row.basis(), row.note()))
                        .toList(),
                crosswalk.notCollected());
    }

    private static List<Block> breaks() {
        return List.of(
                new Block.Paragraph(
                        List.of(
                                Phrase.said(
                                        "从以下报告年度起，有关数字与此前年度不可比。",
                                        "From these report years on, the figures concerned are not comparable with those of the years before."))),
                new Block.Table(
                        List.of(
                                new Text("起始年度", "From report year"),
                                new Text("涉及", "Concerns"),
                                new Text("变化", "What changed"),
                                new Text("依据", "Basis")),
                        Arrays.stream(SeriesBreak.values())
                                .map(it -> new Block.Row(
                                        Optional.empty(),
                                        List.of(
                                                List.of(new Phrase.Said(Text.same(String.valueOf(it.fromYear())))),
                                                concerns(it),
                                                List.of(new Phrase.Said(it.change())),
                                                List.of(new Phrase.Said(it.basis())))))
                                .toList()));
    }

    /** The tables and rows that a break concerns: each table by its name, with the code of a row behind it or without. */
    private static List<Phrase> concerns(SeriesBreak change) {
        return Phrase.joined(
                Arrays.stream(change.concerns().split("; ", -1))
                        .map(Reference2019::concern)
                        .toList(),
                Phrase.said("；", "; "));
    }

    private static Phrase concern(String concern) {
        return switch (concern) {
            case "all tables" -> new Phrase.Link(Phrase.said("全部表格", "all tables"), "2019/cells");
            case "statistics" ->
                new Phrase.Link(
                        new Phrase.Said(Objects.requireNonNull(
                                AnnualReport2008Json.TYPE.titles().get(concern))),
                        "2008/tables/" + concern);
            case "disclosure" ->
                new Phrase.Link(
                        new Phrase.Said(ReportPart2019.PROACTIVE_DISCLOSURE.title()), "2019/tables/disclosure@R2021");
            default -> row(concern);
        };
    }

    /** The row, leading to its total; {@code requests results.other} is the table and the row. */
    private static Phrase row(String concern) {
        int space = concern.indexOf(' ');
        String table = concern.substring(0, space);
        String code = concern.substring(space + 1);
        FormLine line = Stream.<FormLine>concat(Arrays.stream(RequestRow.values()), DisputeTable.FORM.rows().stream())
                .filter(it -> it.code().equals(code))
                .findFirst()
                .orElseThrow();
        Text part = table.equals("requests") ? ReportPart2019.REQUESTS.title() : ReportPart2019.DISPUTES.title();
        return new Phrase.Link(
                new Phrase.Said(new Text(
                        part.zh() + " · " + line.title().zh(),
                        part.en() + " · " + line.title().en())),
                table + "/" + code + "/" + Applicant.TOTAL.code());
    }
}
