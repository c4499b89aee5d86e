package io.gongkai.schema2019.guide;

import io.gongkai.core.finding.Finding;
import io.gongkai.core.finding.Findings;
import io.gongkai.core.finding.Verdict;
import io.gongkai.core.json.InvalidJsonException;
import io.gongkai.core.text.Language;
import io.gongkai.schema2019.Schema2019;
import io.gongkai.schema2019.report.AnnualReport2019;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

// listing: spring-controller
/** Takes reports as JSON and says what does not add up. */
@RestController
public class ReportController {
    /** What the service answers: your own contract, made of what the findings hold. */
    public record Answer(Verdict verdict, List<Broken> broken, int undecided) {}

    public record Broken(String rule, String severity, String place, String message) {}

    @PostMapping("/findings")
    public Answer validate(@RequestBody AnnualReport2019 report, Locale locale) {
        Findings findings = Schema2019.validate(report);
        Language language = locale.getLanguage().equals("zh") ? Language.ZH : Language.EN;
        List<Broken> broken = findings.broken().stream()
                .map(finding -> broken(finding, language))
                .toList();
        return new Answer(findings.verdict(), broken, findings.undecided().size());
    }

    private static Broken broken(Finding finding, Language language) {
        return new Broken(
                finding.rule().id(),
                finding.rule().severity().name(),
                finding.place().address(),
                finding.message().in(language));
    }

    /** JSON that is no report is answered with what is wrong, where, and what to do. */
    @ExceptionHandler
    public ProblemDetail refused(HttpMessageNotReadableException e, Locale locale) {
        ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.BAD_REQUEST);
        if (e.getCause() instanceof InvalidJsonException refused) {
            Language language = locale.getLanguage().equals("zh") ? Language.ZH : Language.EN;
            problem.setDetail(refused.problem().describe(language));
        } else {
            problem.setDetail("The body is not JSON.");
        }
        return problem;
    }
}
// end of listing
