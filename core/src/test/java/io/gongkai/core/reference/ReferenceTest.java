package io.gongkai.core.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.gongkai.core.text.Language;
import io.gongkai.core.text.Text;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceTest {
    private static final String HOSTILE = "</td><script>alert(\"1\")</script> & *a* _b_ `c` | [d](e) <!-- ${f} \\ #";

    @TempDir
    private Path folder;

    private static ReferencePage page(String path, Block... blocks) {
        return new ReferencePage(path, new Text("页" + path, "Page " + path), List.of(blocks));
    }

    private static Block.Table table(String id, Phrase... cells) {
        return new Block.Table(
                Stream.of(cells).map(cell -> new Text("列", "Column")).toList(),
                List.of(new Block.Row(
                        Optional.of(new Entry(id, new Text("行", "row"), List.of("also " + id))),
                        Stream.of(cells).map(List::of).toList())));
    }

    private static Reference reference() {
        return Reference.of(List.of(
                page("a/README", new Block.Points(List.of(List.of(new Phrase.Link(new Phrase.Code("x"), "b/cells"))))),
                page("b/cells", table("row.1", new Phrase.Code("row.1"), Phrase.said("中", "E")))));
    }

    private static String text(Map<String, byte[]> files, String path) {
        assertThat(files).containsKey(path);
        return new String(files.get(path), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @EnumSource
    void files_ofOneReference_areAlwaysTheSame(Language language) {
        Map<String, byte[]> files = reference().files(language);

        assertThat(reference().files(language))
                .hasSameSizeAs(files)
                .allSatisfy((path, content) -> assertThat(content).isEqualTo(files.get(path)));
        files.forEach((path, content) ->
                assertThat(text(files, path)).as(path).endsWith("\n").doesNotContain("\r"));
    }

    @Test
    void files_markdown_followsTheLanguageAndLinksBetweenFolders() {
        Map<String, byte[]> zh = reference().files(Language.ZH);
        Map<String, byte[]> en = reference().files(Language.EN);

        assertThat(zh.keySet()).containsExactly("index.html", "zh/README.md", "zh/a/README.md", "zh/b/cells.md");
        assertThat(en.keySet()).containsExactly("en/README.md", "en/a/README.md", "en/b/cells.md", "index.html");
        assertThat(text(zh, "zh/b/cells.md")).isEqualTo("# 页b/cells\n\n|列|列|\n|---|---|\n|`row.1`|中|\n");
        assertThat(text(en, "en/a/README.md")).isEqualTo("# Page a/README\n\n- [`x`](../b/cells.md)\n");
        assertThat(text(en, "en/README.md")).contains("- [Page a/README](a/README.md)");
        assertThat(zh.get("index.html")).isEqualTo(en.get("index.html"));
    }

    @Test
    void files_linkToNothing_showsItsContentOnly() {
        Map<String, byte[]> files = Reference.of(List.of(
                        page("a/p", new Block.Paragraph(List.of(new Phrase.Link(new Phrase.Code("gone"), "no.such"))))))
                .files(Language.EN);

        assertThat(text(files, "en/a/p.md")).contains("\n`gone`\n");
        assertThat(text(files, "index.html"))
                .contains("<p><code>gone</code></p>")
                .doesNotContain("no.such");
    }

    @Test
    void files_hostileLabels_areEscapedEverywhere() {
        Reference reference = Reference.of(List.of(new ReferencePage(
                "a/p",
                Text.same(HOSTILE),
                List.of(
                        new Block.Heading(
                                2,
                                new Phrase.Said(Text.same(HOSTILE)),
                                Optional.of(new Entry("h\"><i>", Text.same(HOSTILE), List.of(HOSTILE)))),
                        new Block.Paragraph(
                                List.of(new Phrase.Link(new Phrase.Quoted(HOSTILE, Language.EN), "h\"><i>"))),
                        table("r\"><i>", new Phrase.Said(Text.same(HOSTILE)), new Phrase.Quoted("x", Language.ZH))))));
        Map<String, byte[]> files = reference.files(Language.EN);

        // Within quotes anything but a quote is harmless, so what is left without them has to be.
        String html = text(files, "index.html").replaceAll("\"[^\"]*\"", "");
        assertThat(html.split("<script", -1)).hasSize(2);
        assertThat(html).doesNotContain("<i>", "<script>alert").contains("&lt;script&gt;alert(");
        // Read back as Markdown, every text is what it was.
        Node document = Parser.builder()
                .extensions(List.of(TablesExtension.create()))
                .build()
                .parse(text(files, "en/a/p.md"));
        String read = TextContentRenderer.builder()
                .extensions(List.of(TablesExtension.create()))
                .build()
                .render(document);
        assertThat(read.split(Pattern.quote(HOSTILE), -1)).hasSize(5);
    }

    @Test
    void files_html_needsNothingBesideIt() {
        String html = text(reference().files(Language.ZH), "index.html");

        assertThat(html)
                .startsWith("<!DOCTYPE html>\n<html lang=\"zh-CN\">")
                .contains("default-src 'none'")
                .doesNotContain("src=", "@import", "url(", "http:", "https:")
                .contains("<tr id=\"row.1\" data-zh=\"行\" data-en=\"row\" data-also=\"also row.1\">")
                // No white space creeps in between the words of a line.
                .contains("<td><span lang=\"zh-CN\" class=\"t\">中</span><span lang=\"en\" class=\"t\">E</span></td>");
    }

    @Test
    void of_twoEntriesOfOneId_areRefused() {
        ReferencePage one = page("a/p", table("same", Phrase.said("中", "E")));
        ReferencePage two = page("a/q", table("same", Phrase.said("中", "E")));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Reference.of(List.of(one, two)))
                .withMessageContaining("same");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Reference.of(List.of(one)).and(Reference.of(List.of(two))));
    }

    @Test
    void with_furtherFile_isWrittenAsItIsAndNamedInTheIndex() {
        byte[] content = {1, 2, 3};
        Reference reference = reference().with("b/x.schema.json", content);
        content[0] = 9;

        assertThat(reference.files(Language.EN).get("b/x.schema.json")).containsExactly(1, 2, 3);
        assertThat(text(reference.files(Language.EN), "en/README.md"))
                .contains("- [`b/x.schema.json`](../b/x.schema.json)", "[`index.html`](../index.html)");
        assertThat(Reference.of(List.of()).and(reference).files(Language.EN)).containsKey("b/x.schema.json");
        assertThatIllegalArgumentException().isThrownBy(() -> reference.with("b/x.schema.json", content));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "../x", "/x", "a//b", "a/../../b", "zh/x.md", "index.html", "a\\b", ".x", "a/"})
    void with_pathThatIsNotBelowTheFolder_isRefused(String path) {
        assertThatIllegalArgumentException().isThrownBy(() -> reference().with(path, new byte[0]));
    }

    @Test
    void writeTo_newFolder_isMadeWithAllFiles() throws IOException {
        Path out = folder.resolve("deep/new");

        List<String> written = reference().writeTo(out, Language.ZH);

        assertThat(filesBelow(out)).containsExactlyInAnyOrderElementsOf(written);
        assertThat(filesBelow(folder)).hasSameSizeAs(written);
    }

    @Test
    void writeTo_folderWithOtherFiles_keepsThemAndReplacesItsOwn() throws IOException {
        Files.createDirectories(folder.resolve("out/zh"));
        Files.writeString(folder.resolve("out/zh/notes.txt"), "mine");
        Files.writeString(folder.resolve("out/index.html"), "old");

        reference().writeTo(folder.resolve("out"), Language.ZH);

        assertThat(folder.resolve("out/zh/notes.txt")).hasContent("mine");
        assertThat(Files.readAllBytes(folder.resolve("out/index.html")))
                .isEqualTo(reference().files(Language.ZH).get("index.html"));
        assertThat(folder).isDirectoryNotContaining("glob:**/.reference*");
    }

    @Test
    void writeTo_placeTaken_leavesTheFolderAsItWas() throws IOException {
        // zh/b is a file, so zh/b/cells.md has no place; index.html and zh/README.md were moved in before.
        Files.createDirectories(folder.resolve("out/zh"));
        Files.writeString(folder.resolve("out/zh/b"), "in the way");
        Files.writeString(folder.resolve("out/index.html"), "old");

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> reference().writeTo(folder.resolve("out"), Language.ZH));

        assertThat(filesBelow(folder)).containsExactlyInAnyOrder("out/zh/b", "out/index.html");
        assertThat(folder.resolve("out/index.html")).hasContent("old");
        assertThat(folder).isDirectoryNotContaining("glob:**/.reference*");
    }

    private static List<String> filesBelow(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile)
                    .map(path -> folder.relativize(path).toString().replace('\\', '/'))
                    .toList();
        }
    }

    @Test
    void files_withoutTheLibraries_namesThem() throws Exception {
        URL classes = Reference.class.getProtectionDomain().getCodeSource().getLocation();
        // The parent knows the classes of the JDK alone.
        try (URLClassLoader loader = new URLClassLoader(new URL[] {classes}, ClassLoader.getPlatformClassLoader())) {
            Class<?> libraries = loader.loadClass("io.gongkai.core.reference.ReferenceLibraries");
            var check = libraries.getDeclaredMethod("check");
            check.setAccessible(true);

            assertThatExceptionOfType(InvocationTargetException.class)
                    .isThrownBy(() -> check.invoke(null))
                    .havingCause()
                    .isInstanceOf(IllegalStateException.class)
                    .withMessageContainingAll(
                            "org.commonmark:commonmark",
                            "org.commonmark:commonmark-ext-gfm-tables",
                            "gg.jte:jte-runtime",
                            "de.siegmar:fastcsv");
        }
        ReferenceLibraries.check();
    }
}
