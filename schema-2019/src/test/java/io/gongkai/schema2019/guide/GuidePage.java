package io.gongkai.schema2019.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.core.testkit.Samples;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.function.Executable;

/**
 * A Markdown document with listings, and what they print.
 *
 * @param path the file
 * @param lines its lines
 */
public record GuidePage(Path path, List<String> lines) {
    private static final Pattern TAG = Pattern.compile("<!-- (listing|printed|request|answer): (\\S+) -->");

    /**
     * A block of code.
     *
     * @param line the place of its first line among the lines of the page
     * @param language what its fence says, such as {@code java}
     * @param tag what the comment before it says it is, such as {@code listing}; empty without one
     * @param name the name in that comment; empty without one
     * @param code its lines
     */
    public record Block(int line, String language, String tag, String name, List<String> code) {}

    /** The documents that show how the SDK is used. */
    public static List<GuidePage> all() throws IOException {
        List<Path> files = new ArrayList<>(
                List.of(Samples.root().resolve("README.md"), Samples.root().resolve("docs/concepts.md")));
        try (Stream<Path> guides = Files.list(Samples.root().resolve("docs/guide"))) {
            guides.sorted().forEach(files::add);
        }
        List<GuidePage> pages = new ArrayList<>();
        for (Path file : files) {
            pages.add(new GuidePage(file, Files.readAllLines(file)));
        }
        return pages;
    }

    /** The blocks of code, in order. */
    public List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("```")) {
                Matcher tag = TAG.matcher(i == 0 ? "" : lines.get(i - 1));
                boolean tagged = tag.matches();
                List<String> code = lines.subList(i + 1, lines.size()).stream()
                        .takeWhile(line -> !line.equals("```"))
                        .toList();
                blocks.add(new Block(
                        i + 1,
                        lines.get(i).substring(3),
                        tagged ? tag.group(1) : "",
                        tagged ? tag.group(2) : "",
                        code));
                i += code.size() + 1;
            }
        }
        return blocks;
    }

    /** Runs a listing and compares what it prints with what the page says. */
    static void assertPrints(String listing, Executable run) throws Throwable {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            run.execute();
        } finally {
            System.setOut(before);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .isEqualToNormalizingNewlines(text("printed", listing) + "\n");
    }

    /** The one block of all pages that bears a tag and a name. */
    static String text(String tag, String name) throws IOException {
        List<Block> found = all().stream()
                .flatMap(page -> page.blocks().stream())
                .filter(block -> block.tag().equals(tag) && block.name().equals(name))
                .toList();
        assertThat(found)
                .as("blocks of code marked <!-- " + tag + ": " + name + " -->")
                .hasSize(1);
        return String.join("\n", found.get(0).code());
    }

    /** The page with its listings as the sources have them now. */
    private GuidePage renewed(Map<String, List<String>> listings) {
        List<String> renewed = new ArrayList<>();
        int from = 0;
        for (Block block : blocks()) {
            if (block.tag().equals("listing")) {
                renewed.addAll(lines.subList(from, block.line()));
                renewed.addAll(listings.getOrDefault(block.name(), List.of()));
                from = block.line() + block.code().size();
            }
        }
        renewed.addAll(lines.subList(from, lines.size()));
        return new GuidePage(path, renewed);
    }

    /**
     * Writes the listings of all pages anew, from the sources.
     *
     * @param args none
     */
    public static void main(String[] args) throws IOException {
        Map<String, List<String>> listings = Listings.all();
        for (GuidePage page : all()) {
            Files.write(page.path(), page.renewed(listings).lines());
        }
    }
}
