package io.gongkai.core.report;

import io.gongkai.core.body.Contact;
import io.gongkai.core.body.PublicBody;
import io.gongkai.core.figure.FurtherFigure;
import io.gongkai.core.narrative.Attachment;
import io.gongkai.core.narrative.ClauseFigure;
import io.gongkai.core.narrative.Section;
import io.gongkai.core.period.CoveredPeriod;
import io.gongkai.core.period.ReportYear;
import io.gongkai.core.period.StatedDate;
import java.util.List;
import java.util.Optional;

/**
 * An annual report on open government information (政府信息公开工作年度报告), without the tables, which differ by format.
 *
 * <p>Everything is optional: a report holds what a document says. Each part is as the document states it, right or wrong.
 */
public interface AnnualReport {
    /**
     * The year on which the body reports.
     *
     * @return the year; empty when a published document does not tell it
     */
    Optional<ReportYear> getYear();

    /**
     * The body that reports.
     *
     * @return the body; empty when a published document does not tell it
     */
    Optional<PublicBody> getBody();

    /**
     * The title as printed, such as {@code 某市人民政府2018年政府信息公开工作年度报告}.
     *
     * @return the title; empty when there is none
     */
    Optional<String> getTitle();

    /**
     * The time that the figures cover (统计期限).
     *
     * @return the period; empty when it is not stated
     */
    Optional<CoveredPeriod> getPeriod();

    /**
     * The index number under which the document is catalogued (索引号).
     *
     * @return the number; empty when it is not stated
     */
    Optional<String> getIndexNumber();

    /**
     * The number of the document (文号).
     *
     * @return the number; empty when it has none
     */
    Optional<String> getDocumentNumber();

    /**
     * Who published the document (发布机构), which need not be the body that reports.
     *
     * @return the publisher; empty when it is not stated
     */
    Optional<String> getPublisher();

    /**
     * The day of publication (发布日期).
     *
     * @return the date; empty when it is not stated
     */
    Optional<StatedDate> getPublicationDate();

    /**
     * Where readers may turn to.
     *
     * @return the contact; empty when none is stated
     */
    Optional<Contact> getContact();

    /**
     * Figures that the report states and the form has no cell for, in the order of the document.
     *
     * @return the figures
     */
    List<FurtherFigure> getFurtherFigures();

    /**
     * The prose, in the order of the document.
     *
     * @return the sections at the top
     */
    List<Section> getSections();

    /**
     * The documents that come with the report, in its order.
     *
     * @return the attachments
     */
    List<Attachment> getAttachments();

    /**
     * The figures that the report has from sentences and not from tables, each with its sentence, in the order of the
     * document. A document with tables has few: those for which its tables have no place.
     *
     * @return the figures
     */
    List<ClauseFigure> getClauses();
}
