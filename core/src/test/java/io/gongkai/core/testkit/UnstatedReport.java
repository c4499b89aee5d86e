package io.gongkai.core.testkit;

import io.gongkai.core.body.Contact;
import io.gongkai.core.body.PublicBody;
import io.gongkai.core.figure.FurtherFigure;
import io.gongkai.core.narrative.Attachment;
import io.gongkai.core.narrative.ClauseFigure;
import io.gongkai.core.narrative.Section;
import io.gongkai.core.period.CoveredPeriod;
import io.gongkai.core.period.ReportYear;
import io.gongkai.core.period.StatedDate;
import io.gongkai.core.report.AnnualReport;
import java.util.List;
import java.util.Optional;

/** A report that states nothing, for test reports that state little. */
public interface UnstatedReport extends AnnualReport {
    @Override
    default Optional<ReportYear> getYear() {
        return Optional.empty();
    }

    @Override
    default Optional<PublicBody> getBody() {
        return Optional.empty();
    }

    @Override
    default Optional<String> getTitle() {
        return Optional.empty();
    }

    @Override
    default Optional<CoveredPeriod> getPeriod() {
        return Optional.empty();
    }

    @Override
    default Optional<String> getIndexNumber() {
        return Optional.empty();
    }

    @Override
    default Optional<String> getDocumentNumber() {
        return Optional.empty();
    }

    @Override
    default Optional<String> getPublisher() {
        return Optional.empty();
    }

    @Override
    default Optional<StatedDate> getPublicationDate() {
        return Optional.empty();
    }

    @Override
    default Optional<Contact> getContact() {
        return Optional.empty();
    }

    @Override
    default List<FurtherFigure> getFurtherFigures() {
        return List.of();
    }

    @Override
    default List<Section> getSections() {
        return List.of();
    }

    @Override
    default List<Attachment> getAttachments() {
        return List.of();
    }

    @Override
    default List<ClauseFigure> getClauses() {
        return List.of();
    }
}
