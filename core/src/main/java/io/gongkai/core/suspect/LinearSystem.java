package io.gongkai.core.suspect;

import java.util.List;

/**
 * Numbers and what must hold between them. Variables and restrictions are known by their places in the lists.
 *
 * @param variables the numbers
 * @param restrictions what must hold
 */
public record LinearSystem(List<Variable> variables, List<Restriction> restrictions) {
    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if a restriction or a neighbour is no variable of the list
     */
    public LinearSystem {
        variables = List.copyOf(variables);
        restrictions = List.copyOf(restrictions);
        int size = variables.size();
        for (Variable variable : variables) {
            variable.left().ifPresent(place -> check(place, size));
            variable.right().ifPresent(place -> check(place, size));
        }
        for (Restriction restriction : restrictions) {
            restriction.left().forEach(term -> check(term.variable(), size));
            restriction.right().forEach(term -> check(term.variable(), size));
        }
    }

    private static void check(int place, int size) {
        if (place < 0 || place >= size) {
            throw new IllegalArgumentException("there is no variable " + place + " among " + size);
        }
    }
}
