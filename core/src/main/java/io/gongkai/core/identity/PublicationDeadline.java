package io.gongkai.core.identity;

import io.gongkai.core.body.BodyKind;
import io.gongkai.core.body.PublicBody;
import io.gongkai.core.evidence.Place;
import io.gongkai.core.evidence.Quotation;
import io.gongkai.core.evidence.Subject;
import io.gongkai.core.period.ReportYear;
import io.gongkai.core.period.StatedDate;
import io.gongkai.core.report.AnnualReport;
import io.gongkai.core.rule.Check;
import io.gongkai.core.rule.CheckResult;
import io.gongkai.core.rule.Thresholds;
import io.gongkai.core.text.Text;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * A report is published by a day of the year after the one on which it reports. Checked only where the report states its year and
 * a publication date that is a day of the calendar.
 *
 * @param lastDay the last day for a kind of body, which is empty when it is not stated; empty when there is none to hold it to
 * @param titles what people call the parts of a report, by their names in JSON
 */
public record PublicationDeadline(Function<Optional<BodyKind>, Optional<MonthDay>> lastDay, Map<String, Text> titles)
        implements Check {
    private static final String YEAR = "year";
    private static final String PUBLICATION_DATE = "publicationDate";
    private static final List<CheckResult> HOLDS = List.of(new CheckResult.Holds());

    /** Copies the titles. */
    public PublicationDeadline {
        Objects.requireNonNull(lastDay, "lastDay");
        titles = Map.copyOf(titles);
    }

    @Override
    public List<CheckResult> check(Subject subject, Thresholds thresholds) {
        if (subject.report().isEmpty()) {
            return List.of();
        }
        AnnualReport report = subject.report().get();
        if (report.getPublicationDate().isEmpty()) {
            return List.of();
        }
        Optional<ReportYear> year = report.getYear();
        Optional<LocalDate> published = report.getPublicationDate().flatMap(StatedDate::date);
        Optional<MonthDay> last = lastDay.apply(report.getBody().flatMap(PublicBody::getKind));
        if (year.isEmpty() || published.isEmpty() || last.isEmpty()) {
            return List.of();
        }
        LocalDate due = last.get().atYear(year.get().value() + 1);
        if (!published.get().isAfter(due)) {
            return HOLDS;
        }
        return List.of(new CheckResult.Broken(
                Place.part(PUBLICATION_DATE, title(PUBLICATION_DATE)),
                Optional.empty(),
                List.of(),
                List.of(
                        new Quotation(YEAR, title(YEAR), year.get().toString()),
                        new Quotation(
                                PUBLICATION_DATE,
                                title(PUBLICATION_DATE),
                                published.get().toString()))));
    }

    private Text title(String name) {
        return Objects.requireNonNull(titles.get(name), name);
    }
}
