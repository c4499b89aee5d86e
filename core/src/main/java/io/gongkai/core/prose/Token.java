package io.gongkai.core.prose;

import org.jspecify.annotations.Nullable;

/**
 * A piece of a text: a known word, a number, a mark that parts clauses, or characters that are none of these.
 *
 * @param kind what it is
 * @param start where it begins in the normalised text
 * @param end where it ends there
 * @param word the word; null for anything else
 * @param number the number; null for anything else
 */
record Token(
        Kind kind,
        int start,
        int end,
        @Nullable Word word,
        @Nullable PrintedNumber number) {
    /** What a token is. */
    enum Kind {
        /** A word that is known. */
        WORD,
        /** A number with what belongs to it. */
        NUMBER,
        /** The end of a sentence. */
        STOP,
        /** The end of a clause that is like a sentence. */
        SEMICOLON,
        /** The end of a clause. */
        COMMA,
        /** A remark in brackets without figures. */
        REMARK,
        /** Characters of unknown words. */
        UNKNOWN
    }

    static Token of(Kind kind, int start, int end) {
        return new Token(kind, start, end, null, null);
    }

    boolean is(Word.Role role) {
        return word != null && word.is(role);
    }

    /** Whether it is a number that counts something. */
    boolean counts() {
        return number != null && number.kind() == PrintedNumber.Kind.COUNT;
    }

    boolean endsClause() {
        return kind == Kind.STOP || kind == Kind.SEMICOLON || kind == Kind.COMMA;
    }
}
