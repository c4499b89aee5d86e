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
import io.gongkai.core.table.FormLine;
import java.time.LocalDate;

/**
 * Sets the parts that reports of both formats have.
 *
 * @param <B> the builder of a format
 */
public interface ReportBuilder<B extends ReportBuilder<B>> {
    /**
     * Sets the year.
     *
     * @param year the year
     * @return this
     */
    B year(ReportYear year);

    /**
     * Sets the year.
     *
     * @param year the year, such as 2018
     * @return this
     * @throws IllegalArgumentException if it is no report year
     */
    default B year(int year) {
        return year(ReportYear.of(year));
    }

    /**
     * Sets the body.
     *
     * @param body the body
     * @return this
     */
    B body(PublicBody body);

    /**
     * Sets the body by its name.
     *
     * @param name the name
     * @return this
     * @throws IllegalArgumentException if the name is blank
     */
    default B body(String name) {
        return body(PublicBody.of(name));
    }

    /**
     * Sets the title.
     *
     * @param title the title as printed
     * @return this
     */
    B title(String title);

    /**
     * Sets the covered period.
     *
     * @param period the period
     * @return this
     */
    B period(CoveredPeriod period);

    /**
     * Sets the index number (索引号).
     *
     * @param indexNumber the number
     * @return this
     */
    B indexNumber(String indexNumber);

    /**
     * Sets the number of the document (文号).
     *
     * @param documentNumber the number
     * @return this
     */
    B documentNumber(String documentNumber);

    /**
     * Sets the publisher.
     *
     * @param publisher who published the document
     * @return this
     */
    B publisher(String publisher);

    /**
     * Sets the day of publication.
     *
     * @param publicationDate the date
     * @return this
     */
    B publicationDate(StatedDate publicationDate);

    /**
     * Sets the day of publication.
     *
     * @param day the day
     * @return this
     */
    default B publicationDate(LocalDate day) {
        return publicationDate(StatedDate.of(day));
    }

    /**
     * Sets the contact.
     *
     * @param contact the contact
     * @return this
     */
    B contact(Contact contact);

    /**
     * Sets the figures outside the form.
     *
     * @param furtherFigures the figures in the order of the document
     * @return this
     */
    B furtherFigures(Iterable<? extends FurtherFigure> furtherFigures);

    /**
     * Sets the prose.
     *
     * @param sections the sections at the top
     * @return this
     */
    B sections(Iterable<? extends Section> sections);

    /**
     * Adds a section to the prose.
     *
     * @param section the section
     * @return this
     */
    B addSection(Section section);

    /**
     * Adds a section under the official number and heading of a part of the format.
     *
     * @param part the part, one of the constants that the format names
     * @param paragraphs the paragraphs
     * @return this
     */
    default B section(FormLine part, String... paragraphs) {
        return addSection(Section.of(part, paragraphs));
    }

    /**
     * Sets the attachments.
     *
     * @param attachments the attachments in the order of the document
     * @return this
     */
    B attachments(Iterable<? extends Attachment> attachments);

    /**
     * Sets the figures that stand in sentences and not in tables.
     *
     * @param clauses the figures in the order of the document
     * @return this
     */
    B clauses(Iterable<? extends ClauseFigure> clauses);
}
