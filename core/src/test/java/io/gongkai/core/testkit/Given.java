package io.gongkai.core.testkit;

import io.gongkai.core.evidence.Part;
import io.gongkai.core.evidence.Subject;
import io.gongkai.core.finding.Findings;
import io.gongkai.core.prose.Prose;
import io.gongkai.core.prose.ProseFigures;
import io.gongkai.core.report.AnnualReport;
import io.gongkai.core.validation.ReportValidator;
import io.gongkai.core.validation.ValidationOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A report and those that it is held against.
 *
 * @param report the report
 * @param previous that of the year before
 * @param parts those of the parts, by name; empty for a part without one
 * @param prose what its sentences are taken to state; empty for what is read in them
 */
public record Given<R extends AnnualReport>(
        R report, Optional<R> previous, Map<String, Optional<R>> parts, Optional<ProseFigures> prose) {
    /** Reports with what is read in their sentences. */
    public Given(R report, Optional<R> previous, Map<String, Optional<R>> parts) {
        this(report, previous, parts, Optional.empty());
    }

    /** A report by itself whose sentences are taken to state figures. */
    public static <R extends AnnualReport> Given<R> stating(R report, ProseFigures prose) {
        return new Given<>(report, Optional.empty(), Map.of(), Optional.of(prose));
    }

    /** A report by itself. */
    public static <R extends AnnualReport> Given<R> of(R report) {
        return new Given<>(report, Optional.empty(), Map.of());
    }

    /** A report and that of the year before. */
    public static <R extends AnnualReport> Given<R> years(R previous, R report) {
        return new Given<>(report, Optional.of(previous), Map.of());
    }

    /** A report and those of its parts. */
    public static <R extends AnnualReport> Given<R> parts(R report, Map<String, Optional<R>> parts) {
        return new Given<>(report, Optional.empty(), parts);
    }

    /** What is found. */
    public Findings findings(ReportValidator<R> validator, ValidationOptions options) {
        Subject alone = validator.subject(report);
        Subject subject = prose.map(Prose::of).map(alone::withProse).orElse(alone);
        if (previous.isPresent()) {
            subject = subject.after(validator.subject(previous.get()));
        }
        List<Part> all = new ArrayList<>();
        parts.forEach((name, part) -> all.add(new Part(name, part.map(validator::subject))));
        return validator.validate(all.isEmpty() ? subject : subject.consistingOf(all), options);
    }

    /** All reports. */
    public List<R> reports() {
        return Stream.of(
                        Stream.of(report),
                        previous.stream(),
                        parts.values().stream().flatMap(Optional::stream))
                .flatMap(it -> it)
                .toList();
    }
}
