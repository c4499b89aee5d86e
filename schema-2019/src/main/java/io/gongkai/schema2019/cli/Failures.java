package io.gongkai.schema2019.cli;

import io.gongkai.core.input.InputProblem;
import io.gongkai.core.text.Language;
import io.gongkai.core.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** The inputs that cannot be used: all counted, and the first of them told. */
final class Failures {
    private static final int TOLD = 100;

    private final List<Failure> first = new ArrayList<>();
    private long count;

    /** An input that cannot be used. */
    private record Failure(String name, InputProblem problem) {}

    void add(String input, OptionalLong line, InputProblem problem) {
        count++;
        if (first.size() < TOLD) {
            first.add(new Failure(CheckedReport.name(input, line), problem));
        }
    }

    long count() {
        return count;
    }

    /** What follows the sums on their line; nothing if all could be used. */
    Text counted() {
        return count == 0
                ? Text.NOTHING
                : new Text("；另有{n}个输入无法使用", "; {n} inputs cannot be used").fill(Map.of("n", count));
    }

    /** A line an input. */
    void list(StringBuilder out, Language language) {
        if (count == 0) {
            return;
        }
        out.append('\n').append(new Text("无法使用的输入：\n", "Inputs that cannot be used:\n").in(language));
        for (Failure failure : first) {
            InputProblem problem = failure.problem();
            String where = problem.where().isEmpty() ? "" : problem.where() + ": ";
            out.append("  ")
                    .append(failure.name().replace('\n', ' '))
                    .append(new Text("：", ": ").in(language))
                    .append((where + problem.what().in(language)).replace('\n', ' '))
                    .append('\n');
        }
        if (count > first.size()) {
            out.append(new Text("  另有{n}个\n", "  and {n} more\n")
                    .fill(Map.of("n", count - first.size()))
                    .in(language));
        }
    }
}
