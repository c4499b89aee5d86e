package io.gongkai.core.sarif;

import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;

/**
 * Where a report came from.
 *
 * @param name the name of the file as the user gave it, relative or absolute; {@code -} for standard input
 * @param line the line of the file that holds the report, from 1; empty unless it holds one report a line
 * @param lines the lines on which the figures stand, from 1, by the address of their cells; empty when they are not known
 */
public record SarifInput(String name, OptionalLong line, Map<String, Integer> lines) {
    /** Copies the map. */
    public SarifInput {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(line, "line");
        lines = Map.copyOf(lines);
    }

    /**
     * A file that holds one report, or none.
     *
     * @param name the name of the file
     * @return the input
     */
    public static SarifInput of(String name) {
        return new SarifInput(name, OptionalLong.empty(), Map.of());
    }

    /** The line of a cell, else of the report; 0 if neither is known. */
    long lineOf(String address) {
        return line.orElseGet(() -> lines.getOrDefault(address, 0));
    }
}
