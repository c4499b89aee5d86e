package io.gongkai.schema2019.cli;

import io.gongkai.core.finding.Findings;
import io.gongkai.core.rule.Scope;
import java.util.OptionalLong;
import java.util.Set;

/**
 * A report and what was found.
 *
 * @param input the name of the input
 * @param line its line in a file that holds one report a line
 * @param report the report
 * @param scopes what rules could look at
 * @param findings what was found
 */
record CheckedReport(String input, OptionalLong line, ReportInput report, Set<Scope> scopes, Findings findings) {
    /** The input as people name it, with the line. */
    static String name(String input, OptionalLong line) {
        return input + (line.isPresent() ? ":" + line.getAsLong() : "");
    }

    String name() {
        return name(input, line);
    }
}
