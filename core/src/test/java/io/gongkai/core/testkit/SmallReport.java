package io.gongkai.core.testkit;

import io.gongkai.core.body.Contact;
import io.gongkai.core.body.PublicBody;
import io.gongkai.core.figure.FurtherFigure;
import io.gongkai.core.narrative.Attachment;
import io.gongkai.core.narrative.Section;
import io.gongkai.core.period.CoveredPeriod;
import io.gongkai.core.period.ReportYear;
import io.gongkai.core.period.StatedDate;
import io.gongkai.core.report.AnnualReport;
import java.util.List;
import java.util.Optional;

/** A report of which only the body and the year are known. */
public record SmallReport(Optional<PublicBody> body, Optional<ReportYear> year) implements AnnualReport {
    /** A report of a body on a year; an empty name or 0 for what is not stated. */
    public static SmallReport of(String body, int year) {
        return new SmallReport(
                body.isEmpty() ? Optional.empty() : Optional.of(PublicBody.of(body)),
                year == 0 ? Optional.empty() : Optional.of(ReportYear.of(year)));
    }

    /** This report with a credit code of its body. */
    public SmallReport withCode(String code) {
        return new SmallReport(
                body.map(it ->
                        PublicBody.builder().name(it.getName()).creditCode(code).build()),
                year);
    }

    @Override
    public Optional<ReportYear> getYear() {
        return year;
    }

    @Override
    public Optional<PublicBody> getBody() {
        return body;
    }

    @Override
    public Optional<String> getTitle() {
        return Optional.empty();
    }

    @Override
    public Optional<CoveredPeriod> getPeriod() {
        return Optional.empty();
    }

    @Override
    public Optional<String> getIndexNumber() {
        return Optional.empty();
    }

    @Override
    public Optional<String> getDocumentNumber() {
        return Optional.empty();
    }

    @Override
    public Optional<String> getPublisher() {
        return Optional.empty();
    }

    @Override
    public Optional<StatedDate> getPublicationDate() {
        return Optional.empty();
    }

    @Override
    public Optional<Contact> getContact() {
        return Optional.empty();
    }

    @Override
    public List<FurtherFigure> getFurtherFigures() {
        return List.of();
    }

    @Override
    public List<Section> getSections() {
        return List.of();
    }

    @Override
    public List<Attachment> getAttachments() {
        return List.of();
    }
}
