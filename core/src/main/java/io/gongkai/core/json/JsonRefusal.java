package io.gongkai.core.json;

import io.gongkai.core.input.InputProblem;
import io.gongkai.core.text.Text;

/**
 * Something in JSON that the strict reader refuses, and where it stands.
 *
 * @param code the stable name of the kind of problem, such as {@code duplicate-key}
 * @param pointer the JSON Pointer to it; empty for the whole document
 * @param line the line, from 1; 0 when the source has no lines, such as a tree
 * @param column the column in characters, from 1; 0 when the source has no lines
 * @param what what is wrong there
 * @param advice what to do about it
 */
public record JsonRefusal(String code, String pointer, int line, int column, Text what, Text advice) {
    /**
     * The place as messages name it, such as {@code /year, line 1, column 9}.
     *
     * @return the place; empty when nothing is known of it
     */
    public String place() {
        if (line <= 0) {
            return pointer;
        }
        String lineAndColumn = "line " + line + ", column " + column;
        return pointer.isEmpty() ? lineAndColumn : pointer + ", " + lineAndColumn;
    }

    /**
     * The refusal as the problem of an input.
     *
     * @return the problem
     */
    public InputProblem asProblem() {
        return new InputProblem(code, place(), what, advice);
    }
}
