package io.gongkai.core.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.json.PackageVersion;
import io.gongkai.core.input.InputProblem;
import io.gongkai.core.input.UnreadableInputException;
import io.gongkai.core.text.Language;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

/**
 * The smallest JSON that shows one thing a strict reader refuses.
 *
 * @param what what is wrong with it, for the name of the test
 * @param code the code of the problem
 * @param pointer the JSON Pointer to it
 * @param marked the JSON with the mark {@code ▶} before the token at which the reader stops
 */
public record HostileJson(String what, String code, String pointer, String marked) {
    private static final String MARK = "▶";

    /** The JSON without the mark. */
    public String json() {
        return marked.replace(MARK, "");
    }

    /** The JSON without the mark, in UTF-8. */
    public byte[] bytes() {
        return json().getBytes(StandardCharsets.UTF_8);
    }

    /** Line and column of the mark, counted in characters from 1. */
    public String lineAndColumn() {
        return lineAndColumn(0);
    }

    private List<String> places() {
        String path = pointer.isEmpty() ? "" : pointer + ", ";
        // What is no JSON old lines of Jackson may place one character later.
        return code.equals("malformed-json") && PackageVersion.VERSION.getMinorVersion() < 18
                ? List.of(path + lineAndColumn(0), path + lineAndColumn(1))
                : List.of(path + lineAndColumn(0));
    }

    private String lineAndColumn(int later) {
        int mark = marked.indexOf(MARK);
        if (mark < 0 || marked.indexOf(MARK, mark + 1) >= 0) {
            throw new IllegalArgumentException("one mark is needed: " + marked);
        }
        String before = marked.substring(0, mark);
        long line = 1 + before.chars().filter(c -> c == '\n').count();
        int column = mark - before.lastIndexOf('\n');
        return "line " + line + ", column " + (column + later);
    }

    /** Checks that a reader refuses it with this code at this place, in both languages. */
    public void assertRefusedBy(Function<byte[], ?> reader) {
        assertThatThrownBy(() -> reader.apply(bytes()))
                .isInstanceOfSatisfying(UnreadableInputException.class, refusal -> {
                    InputProblem problem = refusal.problem();
                    assertThat(problem.code()).as(problem.toString()).isEqualTo(code);
                    assertThat(problem.where()).isIn(places());
                    for (Language language : Language.values()) {
                        assertThat(problem.describe(language))
                                .doesNotContain("{value}")
                                .doesNotContain("jackson");
                        assertThat(problem.what().in(language)).isNotBlank();
                        assertThat(problem.advice().in(language)).isNotBlank();
                    }
                });
    }

    @Override
    public String toString() {
        return what + ": " + marked;
    }
}
