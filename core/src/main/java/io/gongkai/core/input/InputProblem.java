package io.gongkai.core.input;

import io.gongkai.core.text.Language;
import io.gongkai.core.text.Text;
import java.util.Objects;

/**
 * Why an input cannot be used: what is wrong, where, and what to do about it.
 *
 * @param code a stable name of the kind of problem for programs, such as {@code "duplicate-key"}
 * @param where the place in the input, such as {@code "/statistics/complaints, line 3, column 17"}; empty when the
 *     input as a whole is meant
 * @param what what is wrong there, in one sentence
 * @param advice what the reader can do about it, in one sentence
 */
public record InputProblem(String code, String where, Text what, Text advice) {
    /** Refuses null. */
    public InputProblem {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(where, "where");
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(advice, "advice");
    }

    /**
     * The problem as people read it, in at most two lines: place and problem, then the advice.
     *
     * @param language the language
     * @return the lines
     */
    public String describe(Language language) {
        String place = where.isEmpty() ? "" : where + (language == Language.ZH ? "：" : ": ");
        return onOneLine(place + what.in(language)) + "\n" + onOneLine(advice.in(language));
    }

    /** What is quoted of an input may break lines and hold what terminals obey. */
    private static String onOneLine(String text) {
        return text.replaceAll("[\\p{Cc}\\u2028\\u2029]", " ");
    }
}
