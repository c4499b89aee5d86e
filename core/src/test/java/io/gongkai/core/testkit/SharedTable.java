package io.gongkai.core.testkit;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The tables of the official forms from which the enums were made. They lie beside the project, not in it, so a test that
 * compares with them is skipped where they are not.
 */
public final class SharedTable {
    private SharedTable() {}

    /**
     * Reads a table, or skips the test where the table is not there.
     *
     * @param file the name of the file
     * @return the rows, each with its fields by the name of the column, in the order of the file
     */
    public static List<Map<String, String>> rows(String file) {
        String root = System.getProperty("gongkai.root");
        assumeTrue(root != null, "gongkai.root is not set; the build sets it to the top of the project");
        Path table = Path.of(root).resolve("../shared/forms").resolve(file).normalize();
        assumeTrue(Files.isRegularFile(table), () -> "there is no " + table + " to compare with");
        try {
            return parse(Files.readAllLines(table));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + table, e);
        }
    }

    private static List<Map<String, String>> parse(List<String> lines) {
        String[] columns = lines.get(0).split("\t", -1);
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] fields = line.split("\t", -1);
            if (fields.length != columns.length) {
                throw new IllegalArgumentException(
                        fields.length + " fields instead of " + columns.length + ": " + line);
            }
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < columns.length; i++) {
                row.put(columns[i], fields[i]);
            }
            rows.add(row);
        }
        return rows;
    }
}
