package io.gongkai.core.report;

import io.gongkai.core.body.ContactJson;
import io.gongkai.core.body.PublicBodyJson;
import io.gongkai.core.figure.FurtherFigureJson;
import io.gongkai.core.json.JsonTypes;
import io.gongkai.core.json.ObjectType;
import io.gongkai.core.narrative.AttachmentJson;
import io.gongkai.core.narrative.ClauseFigureJson;
import io.gongkai.core.narrative.SectionJson;
import io.gongkai.core.period.PeriodJson;
import io.gongkai.core.text.Text;
import java.util.function.Function;
import java.util.function.Supplier;

/** The members that reports of both formats have in JSON: the first ones, then those of the format, then the last ones. */
public final class ReportJson {
    private ReportJson() {}

    /**
     * Declares what stands before the tables: the format, who reports on what, and how the document is catalogued.
     *
     * @param <R> the reports
     * @param <B> their builder
     * @param format the name of the format
     * @param start makes a builder
     * @param build builds a report
     * @return the declaration, to which the format adds its tables
     */
    public static <R extends AnnualReport, B extends ReportBuilder<B>> ObjectType.Declaration<R, B> begin(
            String format, Supplier<B> start, Function<B, R> build) {
        return ObjectType.of(start, build)
                .constant("format", new Text("格式", "Format"), format)
                .optional(
                        "year",
                        new Text("报告年度", "Report year"),
                        PeriodJson.YEAR,
                        R::getYear,
                        (report, year) -> report.year(year))
                .optional(
                        "body",
                        new Text("机关", "Body"),
                        PublicBodyJson.TYPE,
                        R::getBody,
                        (report, body) -> report.body(body))
                .optional(
                        "title",
                        new Text("标题", "Title"),
                        JsonTypes.TEXT,
                        R::getTitle,
                        (report, title) -> report.title(title))
                .optional(
                        "period",
                        new Text("统计期限", "Covered period"),
                        PeriodJson.PERIOD,
                        R::getPeriod,
                        (report, period) -> report.period(period))
                .optional(
                        "indexNumber",
                        new Text("索引号", "Index number"),
                        JsonTypes.TEXT,
                        R::getIndexNumber,
                        (report, number) -> report.indexNumber(number))
                .optional(
                        "documentNumber",
                        new Text("文号", "Document number"),
                        JsonTypes.TEXT,
                        R::getDocumentNumber,
                        (report, number) -> report.documentNumber(number))
                .optional(
                        "publisher",
                        new Text("发布机构", "Publisher"),
                        JsonTypes.TEXT,
                        R::getPublisher,
                        (report, publisher) -> report.publisher(publisher))
                .optional(
                        "publicationDate",
                        new Text("发布日期", "Date of publication"),
                        PeriodJson.DATE,
                        R::getPublicationDate,
                        (report, date) -> report.publicationDate(date))
                .optional(
                        "contact",
                        new Text("联系方式", "Contact"),
                        ContactJson.TYPE,
                        R::getContact,
                        (report, contact) -> report.contact(contact));
    }

    /**
     * Declares what stands behind the tables: figures outside the form, the prose, attachments, and figures of sentences.
     *
     * @param <R> the reports
     * @param <B> their builder
     * @param declared what is declared so far
     * @return the type
     */
    public static <R extends AnnualReport, B extends ReportBuilder<B>> ObjectType<R, B> end(
            ObjectType.Declaration<R, B> declared) {
        return declared.list(
                        "further",
                        new Text("表外数字", "Figures outside the form"),
                        FurtherFigureJson.TYPE,
                        R::getFurtherFigures,
                        (report, figures) -> report.furtherFigures(figures))
                .list(
                        "sections",
                        new Text("正文", "Prose"),
                        SectionJson.TYPE,
                        R::getSections,
                        (report, sections) -> report.sections(sections))
                .list(
                        "attachments",
                        new Text("附件", "Attachments"),
                        AttachmentJson.TYPE,
                        R::getAttachments,
                        (report, attachments) -> report.attachments(attachments))
                .list(
                        "clauses",
                        new Text("正文中的数字", "Figures in sentences"),
                        ClauseFigureJson.TYPE,
                        R::getClauses,
                        (report, clauses) -> report.clauses(clauses))
                .type();
    }
}
