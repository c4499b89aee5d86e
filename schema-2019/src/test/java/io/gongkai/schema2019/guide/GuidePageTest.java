package io.gongkai.schema2019.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.core.testkit.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The documents say what the code says. */
class GuidePageTest {
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)(#[^)]*)?\\)");

    @Test
    void listings_ofAllPages_areThoseOfTheTests() throws IOException {
        Map<String, List<String>> listings = Listings.all();
        List<String> shown = new ArrayList<>();
        for (GuidePage page : GuidePage.all()) {
            for (GuidePage.Block block : page.blocks()) {
                if (block.language().equals("java")) {
                    assertThat(block.tag())
                            .as(page.path() + ", line " + block.line() + ": a listing that no test runs")
                            .isEqualTo("listing");
                    assertThat(block.code())
                            .as(page.path() + ", listing " + block.name() + " (CONTRIBUTING.md says how to renew it)")
                            .isEqualTo(listings.get(block.name()));
                    shown.add(block.name());
                }
            }
        }

        assertThat(shown).as("every listing is shown once").containsExactlyInAnyOrderElementsOf(listings.keySet());
    }

    @Test
    void prints_ofAllPages_belongToAListing() throws IOException {
        Map<String, List<String>> listings = Listings.all();
        for (GuidePage page : GuidePage.all()) {
            assertThat(page.blocks().stream()
                            .filter(block -> block.tag().equals("printed"))
                            .map(GuidePage.Block::name)
                            .filter(name -> !name.equals("shell")))
                    .isSubsetOf(listings.keySet())
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void links_ofAllDocuments_leadToFiles() throws IOException {
        int links = 0;
        for (Path document : documents()) {
            Matcher link = LINK.matcher(Files.readString(document));
            while (link.find()) {
                String target = link.group(1);
                if (!target.contains("://") && !target.startsWith("mailto:")) {
                    assertThat(document.resolveSibling(target))
                            .as("a link in " + document)
                            .exists();
                    links++;
                }
            }
        }

        assertThat(links).isGreaterThan(20);
    }

    private static List<Path> documents() throws IOException {
        List<Path> documents = new ArrayList<>();
        try (Stream<Path> top = Files.list(Samples.root());
                Stream<Path> docs = Files.walk(Samples.root().resolve("docs"))) {
            // The reference is generated, and has tests of its own.
            Stream.concat(top, docs)
                    .filter(path -> path.toString().endsWith(".md"))
                    .filter(path -> !path.startsWith(Samples.root().resolve("docs/reference")))
                    .forEach(documents::add);
        }
        return documents;
    }
}
