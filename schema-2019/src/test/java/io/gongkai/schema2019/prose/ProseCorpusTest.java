package io.gongkai.schema2019.prose;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gongkai.core.narrative.Counted;
import io.gongkai.core.prose.ProseFigures;
import io.gongkai.core.prose.StatedFigure;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is read from the documents in the folder {@code corpus}, whose README says what is right. */
class ProseCorpusTest {
    /** Figures that are read and not expected: one sentence says that there was no review, another that two were upheld. */
    private static final List<String> KNOWN_ERRORS = List.of(
            "2019-county-2021-long-contradiction: year disputes/review/total is 0",
            "2019-county-2021-long-contradiction: year disputes/review/upheld is 2");

    @Test
    void read_documentsOf2008_nothingThatIsNotStatedAndAsMuchAsEver() throws Exception {
        Score score = score("2008-");

        assertThat(score.wrong).containsExactlyElementsOf(errors("2008-"));
        assertThat(score.missed).as("missed").hasSizeLessThanOrEqualTo(49);
        assertThat(score.right).as("right").isGreaterThanOrEqualTo(452);
    }

    @Test
    void read_documentsOf2019_nothingThatIsNotStatedAndAsMuchAsEver() throws Exception {
        Score score = score("2019-");

        assertThat(score.wrong).containsExactlyElementsOf(errors("2019-"));
        assertThat(score.missed).as("missed").hasSizeLessThanOrEqualTo(10);
        assertThat(score.right).as("right").isGreaterThanOrEqualTo(222);
    }

    private static List<String> errors(String format) {
        return KNOWN_ERRORS.stream().filter(error -> error.startsWith(format)).toList();
    }

    /**
     * Prints precision, recall and misses of each format.
     *
     * @param args none
     * @throws Exception if a document cannot be read
     */
    public static void main(String[] args) throws Exception {
        for (String format : List.of("2008-", "2019-")) {
            System.out.println(score(format).printed(format));
        }
    }

    /** Figures read and expected, read only, and expected only. */
    private static final class Score {
        private int right;
        private final List<String> wrong = new ArrayList<>();
        private final List<String> missed = new ArrayList<>();

        String printed(String format) {
            return "%s: right %d, wrong %d, missed %d%n  %s"
                    .formatted(
                            format,
                            right,
                            wrong.size(),
                            missed.size(),
                            Stream.concat(
                                            wrong.stream().map(line -> "wrong  " + line),
                                            missed.stream().map(line -> "missed " + line))
                                    .collect(Collectors.joining("\n  ")));
        }
    }

    private static Score score(String format) throws IOException, URISyntaxException {
        Path corpus = Path.of(Objects.requireNonNull(ProseCorpusTest.class.getResource("corpus"))
                .toURI());
        Score score = new Score();
        try (Stream<Path> files = Files.list(corpus)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.startsWith(format) && name.endsWith(".txt")) {
                    score(name.replace(".txt", ""), file, score);
                }
            }
        }
        return score;
    }

    private static void score(String name, Path file, Score score) throws IOException {
        byte[] document = Files.readAllBytes(file);
        ProseFigures figures =
                name.startsWith("2008-") ? SentencesOf.report2008(document) : SentencesOf.report2019(document);
        Map<String, Set<String>> stated = new TreeMap<>();
        for (StatedFigure figure : figures.figures()) {
            stated.computeIfAbsent(SentencesOf.key(figure), key -> new HashSet<>())
                    .add(SentencesOf.number(figure));
        }
        // Of figures that contradict each other none is taken.
        Map<String, String> read = new TreeMap<>();
        stated.forEach((key, numbers) -> {
            if (numbers.size() == 1) {
                read.put(key, numbers.iterator().next());
            }
        });
        Expected expected = Expected.of(file.resolveSibling(name + ".expected.json"));
        read.forEach((key, number) -> {
            String right = expected.numbers.get(key);
            if (number.equals(right) || (right == null && expected.implies(key, number))) {
                score.right++;
            } else {
                score.wrong.add(name + ": " + key + " is " + number + (right == null ? "" : ", not " + right));
            }
        });
        expected.numbers.forEach((key, number) -> {
            if (!read.containsKey(key) && !expected.mayLack(key, read)) {
                score.missed.add(name + ": " + key + " is " + number);
            }
        });
    }

    /** What a careful reader takes from a document. */
    private static final class Expected {
        private final Map<String, String> numbers = new TreeMap<>();
        private final Set<String> optional = new HashSet<>();

        static Expected of(Path file) throws IOException {
            JsonNode json = new ObjectMapper().readTree(file.toFile());
            Expected expected = new Expected();
            expected.put(Counted.YEAR, json.path("cells"));
            expected.put(Counted.CUMULATIVE, json.path("cumulative"));
            json.path("applicants")
                    .properties()
                    .forEach(field -> expected.numbers.put(
                            field.getKey() + " requests.received",
                            SentencesOf.number(field.getValue().decimalValue())));
            json.path("optional").forEach(address -> expected.optional.add(address.asText()));
            for (JsonNode group : json.path("groups")) {
                List<String> cells = new ArrayList<>();
                group.get("cells").forEach(cell -> cells.add(cell.asText()));
                expected.numbers.put(
                        Counted.YEAR.code() + " " + cells.stream().sorted().collect(Collectors.joining("+")),
                        SentencesOf.number(group.get("figure").decimalValue()));
            }
            return expected;
        }

        private void put(Counted counted, JsonNode cells) {
            cells.properties()
                    .forEach(cell -> numbers.put(
                            counted.code() + " " + cell.getKey(),
                            SentencesOf.number(cell.getValue().decimalValue())));
        }

        private static List<String> cells(String key) {
            return Arrays.asList(key.substring(key.indexOf(' ') + 1).split("\\+"));
        }

        /** Whether a figure of cells follows from those of the cells, or one of a cell is the zero of its group. */
        boolean implies(String key, String number) {
            List<String> cells = cells(key);
            List<String> each = cells.stream()
                    .map(cell -> numbers.get(Counted.YEAR.code() + " " + cell))
                    .toList();
            if (cells.size() == 1) {
                return number.equals("0")
                        && numbers.entrySet().stream()
                                .anyMatch(group -> group.getValue().equals("0")
                                        && cells(group.getKey()).contains(cells.get(0)));
            }
            return each.stream().allMatch(Objects::nonNull)
                    && each.stream()
                                    .map(BigDecimal::new)
                                    .reduce(BigDecimal.ZERO, BigDecimal::add)
                                    .compareTo(new BigDecimal(number))
                            == 0;
        }

        /** Whether a cautious reader may leave a figure out. */
        boolean mayLack(String key, Map<String, String> read) {
            List<String> cells = cells(key);
            return cells.stream().anyMatch(optional::contains)
                    || (cells.size() > 1
                            && cells.stream().allMatch(cell -> read.containsKey(Counted.YEAR.code() + " " + cell)));
        }
    }
}
