package io.gongkai.core.suspect;

/** A variable and a way to go, as one number, so that they fit into arrays; they sort by the variable. */
final class Move {
    private Move() {}

    static int of(int variable, int way) {
        return 2 * variable + (way > 0 ? 1 : 0);
    }

    static int variable(int move) {
        return move >> 1;
    }

    static int opposite(int move) {
        return move ^ 1;
    }
}
