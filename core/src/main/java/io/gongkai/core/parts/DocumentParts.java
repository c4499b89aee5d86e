package io.gongkai.core.parts;

import io.gongkai.core.body.Contact;
import io.gongkai.core.body.PublicBody;
import io.gongkai.core.document.Position;
import io.gongkai.core.document.SourceDocument;
import io.gongkai.core.document.SourceItem;
import io.gongkai.core.narrative.Attachment;
import io.gongkai.core.narrative.Section;
import io.gongkai.core.note.Note;
import io.gongkai.core.period.CoveredPeriod;
import io.gongkai.core.period.ReportYear;
import io.gongkai.core.period.StatedDate;
import io.gongkai.core.reading.MarkedReport;
import io.gongkai.core.reading.NoteCode;
import io.gongkai.core.reading.ReportMarkup;
import io.gongkai.core.report.ReportBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The parts of a published report besides its tables. A part that is not clearly there is absent; what is there is kept as
 * printed, right or wrong.
 *
 * <p>Example: {@code DocumentParts.read(document, headings).into(report)}.
 *
 * @param body the body: that of the title, else of the sentence that says who made the report, else the publisher
 * @param year the year on which title, covered period and text agree; where they do not, that of the title
 * @param title the title; one over several lines is joined
 * @param period the covered period
 * @param indexNumber the index number (索引号)
 * @param documentNumber the number of the document (文号)
 * @param publisher who published it (发布机构), or the source where no publisher is named (来源)
 * @param publicationDate the day of publication (发布时间), not the one on which it was signed
 * @param contact whom readers may ask
 * @param sections the prose as a tree; what stands before the first heading is a section without number and heading
 * @param attachments what comes with the report (附件)
 * @param places where each heading and paragraph of the sections begins, in the order in which {@link
 *     io.gongkai.core.narrative.Clause#paragraph()} numbers them; none for a page that marks its report
 * @param notes what is missing or contradictory
 */
public record DocumentParts(
        Optional<PublicBody> body,
        Optional<ReportYear> year,
        Optional<String> title,
        Optional<CoveredPeriod> period,
        Optional<String> indexNumber,
        Optional<String> documentNumber,
        Optional<String> publisher,
        Optional<StatedDate> publicationDate,
        Optional<Contact> contact,
        List<Section> sections,
        List<Attachment> attachments,
        List<Position> places,
        List<Note> notes) {
    /** Copies the lists. */
    public DocumentParts {
        sections = List.copyOf(sections);
        attachments = List.copyOf(attachments);
        places = List.copyOf(places);
        notes = List.copyOf(notes);
    }

    /**
     * Reads the parts. A page that marks a report is taken at its word: of its parts only body and year are given here, because
     * {@link MarkedReport} reads them all.
     *
     * @param document the document
     * @param headings what headings of the format look like
     * @return the parts
     */
    public static DocumentParts read(SourceDocument document, Headings headings) {
        return ReportMarkup.report(document)
                .map(DocumentParts::marked)
                .orElseGet(() -> PartsReader.read(document, headings));
    }

    private static DocumentParts marked(SourceItem report) {
        Optional<PublicBody> body = MarkedReport.body(report);
        Optional<ReportYear> year = MarkedReport.year(report);
        return new DocumentParts(
                body,
                year,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                missing(body, year));
    }

    /** What a report should tell and does not. */
    static List<Note> missing(Optional<PublicBody> body, Optional<ReportYear> year) {
        List<Note> notes = new ArrayList<>();
        if (year.isEmpty()) {
            notes.add(NoteCode.YEAR_UNKNOWN.note("document", "", Map.of()));
        }
        if (body.isEmpty()) {
            notes.add(NoteCode.BODY_UNKNOWN.note("document", "", Map.of()));
        }
        return notes;
    }

    /**
     * Hands the parts to a report.
     *
     * @param report takes them
     */
    public void into(ReportBuilder<?> report) {
        body.ifPresent(report::body);
        year.ifPresent(report::year);
        title.ifPresent(report::title);
        period.ifPresent(report::period);
        indexNumber.ifPresent(report::indexNumber);
        documentNumber.ifPresent(report::documentNumber);
        publisher.ifPresent(report::publisher);
        publicationDate.ifPresent(report::publicationDate);
        contact.ifPresent(report::contact);
        report.sections(sections);
        report.attachments(attachments);
    }
}
