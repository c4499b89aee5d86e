package io.gongkai.schema2019.cli;

import io.gongkai.core.input.InputProblem;
import java.io.IOException;
import java.util.OptionalLong;

/** The findings of many reports in one form, in the order of the inputs, none of them kept. */
interface FindingsOutput {
    /** Writes what was found in a report. */
    void write(CheckedReport report) throws IOException;

    /** Writes an input that cannot be used. */
    void fail(String input, OptionalLong line, InputProblem problem) throws IOException;

    /** Writes the end; the sums are there for forms that people read. */
    void finish(Tally tally) throws IOException;
}
