package io.gongkai.core.suspect;

/** Counts the steps of a search, so that it ends. */
final class Steps {
    private long left;

    Steps(long left) {
        this.left = left;
    }

    long left() {
        return left;
    }

    /**
     * Takes some.
     *
     * @throws GivenUp if so many are not left
     */
    void take(long steps) {
        left -= steps;
        if (left < 0) {
            left = 0;
            throw new GivenUp();
        }
    }

    /** A search is too long, or its answer cannot be written down exactly. */
    static final class GivenUp extends RuntimeException {
        private static final long serialVersionUID = 1;

        GivenUp() {
            super(null, null, false, false);
        }
    }
}
