package io.gongkai.schema2019.guide;

import io.gongkai.schema2019.report.AnnualReport2019;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

// listing: validating-host
/** A type of your own with a report in it. */
public record Submission(
        @NotBlank String id, @NotNull @Valid AnnualReport2019 report) {}
// end of listing
