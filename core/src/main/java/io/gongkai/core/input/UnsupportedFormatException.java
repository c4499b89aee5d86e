package io.gongkai.core.input;

/** Thrown for an input that can be read but holds no report of a format known here, or one of the other format. */
public final class UnsupportedFormatException extends UnusableInputException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes the exception.
     *
     * @param problem what is wrong, where, and what to do
     */
    public UnsupportedFormatException(InputProblem problem) {
        super(problem);
    }
}
