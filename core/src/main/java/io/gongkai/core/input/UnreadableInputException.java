package io.gongkai.core.input;

/** Thrown for an input that cannot be read: it is missing, empty, too large, not text, or JSON that breaks
 * the contract. */
public final class UnreadableInputException extends UnusableInputException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes the exception.
     *
     * @param problem what is wrong, where, and what to do
     */
    public UnreadableInputException(InputProblem problem) {
        super(problem);
    }
}
