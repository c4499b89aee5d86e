package io.gongkai.core.constraint;

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

/** A report that says nothing. */
abstract class EmptyReport implements AnnualReport {
    @Override
    public Optional<ReportYear> getYear() {
        return Optional.empty();
    }

    @Override
    public Optional<PublicBody> getBody() {
        return Optional.empty();
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
