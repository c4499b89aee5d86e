package io.gongkai.core.testkit;

import io.gongkai.core.body.PublicBody;
import io.gongkai.core.period.ReportYear;
import java.util.Optional;

/** A report of which only the body and the year are known. */
public record SmallReport(Optional<PublicBody> body, Optional<ReportYear> year) implements UnstatedReport {
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
}
