package io.gongkai.core.identity;

import io.gongkai.core.evidence.Place;
import io.gongkai.core.evidence.Quotation;
import io.gongkai.core.evidence.Subject;
import io.gongkai.core.period.CoveredPeriod;
import io.gongkai.core.period.ReportYear;
import io.gongkai.core.period.StatedDate;
import io.gongkai.core.report.AnnualReport;
import io.gongkai.core.rule.Check;
import io.gongkai.core.rule.CheckResult;
import io.gongkai.core.rule.Thresholds;
import io.gongkai.core.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The year in the title, the covered period and the report year agree, as far as they are stated. A title with several years
 * states none. A period is stated by its last day; it agrees with a year if it ends on 31 December of it and begins, where that
 * is stated, on 1 January.
 *
 * @param titles what people call the parts of a report, by their names in JSON
 */
public record StatedYears(Map<String, Text> titles) implements Check {
    private static final String TITLE = "title";
    private static final String PERIOD = "period";
    private static final String YEAR = "year";
    private static final List<CheckResult> HOLDS = List.of(new CheckResult.Holds());

    /** Copies the titles. */
    public StatedYears {
        titles = Map.copyOf(titles);
    }

    @Override
    public List<CheckResult> check(Subject subject, Thresholds thresholds) {
        if (subject.report().isEmpty()) {
            return List.of();
        }
        AnnualReport report = subject.report().get();
        OptionalInt ofTitle = TitleYear.in(report.getTitle());
        Optional<ReportYear> year = report.getYear();
        Optional<LocalDate> last = report.getPeriod().flatMap(CoveredPeriod::to).flatMap(StatedDate::date);
        int stated = (ofTitle.isPresent() ? 1 : 0) + (year.isPresent() ? 1 : 0) + (last.isPresent() ? 1 : 0);
        if (stated < 2) {
            return List.of();
        }
        int expected = year.isPresent()
                ? year.get().value()
                : ofTitle.isPresent() ? ofTitle.getAsInt() : last.get().getYear();
        boolean titleAgrees = ofTitle.isEmpty() || ofTitle.getAsInt() == expected;
        boolean periodAgrees = last.isEmpty() || covers(report.getPeriod().get(), last.get(), expected);
        if (titleAgrees && periodAgrees) {
            return HOLDS;
        }
        List<Quotation> quotations = new ArrayList<>();
        if (ofTitle.isPresent()) {
            quotations.add(quotation(TITLE, report.getTitle().orElse("")));
        }
        if (last.isPresent()) {
            quotations.add(quotation(PERIOD, text(report.getPeriod().get())));
        }
        year.ifPresent(it -> quotations.add(quotation(YEAR, it.toString())));
        String name = titleAgrees ? PERIOD : TITLE;
        return List.of(new CheckResult.Broken(Place.part(name, title(name)), Optional.empty(), List.of(), quotations));
    }

    private static boolean covers(CoveredPeriod period, LocalDate last, int year) {
        Optional<LocalDate> first = period.from().flatMap(StatedDate::date);
        return last.equals(LocalDate.of(year, 12, 31))
                && (first.isEmpty() || first.get().equals(LocalDate.of(year, 1, 1)));
    }

    private static String text(CoveredPeriod period) {
        return period.from().map(from -> from + "/").orElse("/")
                + period.to().map(StatedDate::toString).orElse("");
    }

    private Quotation quotation(String name, String text) {
        return Quotation.beginning(name, title(name), text);
    }

    private Text title(String name) {
        return Objects.requireNonNull(titles.get(name), name);
    }
}
