package io.gongkai.core.reading;

/**
 * What a caller leaves to the reading of a document.
 *
 * <p>Example: {@code ReadingOptions.STANDARD.withoutProse()}.
 *
 * @param prose whether figures are taken from sentences where there is no table
 */
public record ReadingOptions(boolean prose) {
    /** Sentences are read. */
    public static final ReadingOptions STANDARD = new ReadingOptions(true);

    /**
     * The same without sentences: only tables are read.
     *
     * @return the options
     */
    public ReadingOptions withoutProse() {
        return new ReadingOptions(false);
    }
}
