package io.gongkai.schema2019.guide;

import io.gongkai.core.body.PublicBody;
import io.gongkai.core.finding.Finding;
import io.gongkai.schema2019.report.AnnualReport2019;
import jakarta.validation.Valid;
import java.util.List;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.validation.ObjectError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

// listing: spring-valid
/** Takes the reports that break no rule of severity ERROR. */
@RestController
public class SubmissionController {
    public record Accepted(String body) {}

    public record Broken(String rule, String path, String message) {}

    @PostMapping("/submissions")
    public Accepted submit(@Valid @RequestBody AnnualReport2019 report) {
        return new Accepted(report.getBody().map(PublicBody::getName).orElse(""));
    }

    @ExceptionHandler
    public ProblemDetail refused(MethodArgumentNotValidException e) {
        List<Broken> broken =
                e.getAllErrors().stream().map(SubmissionController::broken).toList();
        ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.BAD_REQUEST);
        problem.setProperty("broken", broken);
        return problem;
    }

    private static Broken broken(ObjectError error) {
        HibernateConstraintViolation<?> violation = error.unwrap(HibernateConstraintViolation.class);
        Finding finding = violation.getDynamicPayload(Finding.class);
        return new Broken(finding.rule().id(), violation.getPropertyPath().toString(), violation.getMessage());
    }
}
// end of listing
