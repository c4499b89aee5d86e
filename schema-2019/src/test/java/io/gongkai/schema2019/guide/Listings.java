package io.gongkai.schema2019.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.core.testkit.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Java listings of the documents, cut from the sources of tests. A listing stands between the lines {@code // listing: name}
 * and {@code // end of listing}; the document prints it, with the imports it needs, behind the line
 * {@code <!-- listing: name -->}.
 */
final class Listings {
    private static final Path SOURCES = Samples.root().resolve("schema-2019/src/test/java");
    private static final Pattern BEGINNING = Pattern.compile("\\s*// listing: (\\S+)");
    private static final Pattern END = Pattern.compile("\\s*// end of listing");
    private static final Pattern IMPORT = Pattern.compile("import (?:static )?[\\w.]+\\.(\\w+);");

    private Listings() {}

    /** The listings of all sources, each as its document prints it, by name. */
    static Map<String, List<String>> all() throws IOException {
        Map<String, List<String>> listings = new LinkedHashMap<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList()) {
                List<String> lines = Files.readAllLines(file);
                for (int i = 0; i < lines.size(); i++) {
                    Matcher beginning = BEGINNING.matcher(lines.get(i));
                    if (beginning.matches()) {
                        List<String> listing = withImports(lines, between(lines, i + 1));
                        assertThat(listings.put(beginning.group(1), listing))
                                .as("listings named " + beginning.group(1))
                                .isNull();
                    }
                }
            }
        }
        return listings;
    }

    private static List<String> between(List<String> lines, int from) {
        return lines.subList(from, lines.size()).stream()
                .takeWhile(line -> !END.matcher(line).matches())
                .toList();
    }

    private static List<String> withImports(List<String> source, List<String> listing) {
        String code = String.join("\n", listing);
        List<String> printed = new ArrayList<>();
        for (String line : source) {
            Matcher imported = IMPORT.matcher(line);
            if (imported.matches()
                    && Pattern.compile("\\b" + imported.group(1) + "\\b")
                            .matcher(code)
                            .find()) {
                printed.add(line);
            }
        }
        if (!printed.isEmpty()) {
            printed.add("");
        }
        int indent = listing.stream()
                .filter(line -> !line.isBlank())
                .mapToInt(line -> line.length() - line.stripLeading().length())
                .min()
                .orElse(0);
        listing.forEach(line -> printed.add(line.isBlank() ? "" : line.substring(indent)));
        return printed;
    }
}
