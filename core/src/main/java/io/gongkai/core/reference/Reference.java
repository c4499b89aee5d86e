package io.gongkai.core.reference;

import io.gongkai.core.text.Language;
import io.gongkai.core.text.Text;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * The documentation of one format or several: pages, and further files such as schemas.
 *
 * <p>It is written as {@code index.html}, one HTML file with all pages in both languages that needs nothing beside it; as
 * Markdown pages in one language below {@code zh} or {@code en}; and the further files as they are. The same reference gives the
 * same bytes, in UTF-8 with LF.
 *
 * <p>Example: {@code Schema2008.reference().and(Schema2019.reference()).writeTo(Path.of("reference"), Language.EN)}.
 */
public final class Reference {
    private static final Text TITLE =
            new Text("政府信息公开工作年度报告：格式参考", "Annual reports on open government information: reference");

    private final List<ReferencePage> pages;
    private final Map<String, Supplier<byte[]>> further;

    private Reference(List<ReferencePage> pages, Map<String, Supplier<byte[]>> further) {
        this.pages = List.copyOf(pages);
        this.further = new TreeMap<>(further);
        Set<String> ids = new HashSet<>();
        for (ReferencePage page : pages) {
            refuseTwice(ids, page.path());
            page.entries().forEach(entry -> refuseTwice(ids, entry.id()));
        }
    }

    private static void refuseTwice(Set<String> ids, String id) {
        if (!ids.add(id)) {
            throw new IllegalArgumentException("two entries with the id " + id);
        }
    }

    /**
     * A reference.
     *
     * @param pages the pages, each index before the other pages of its folder
     * @return the reference
     * @throws IllegalArgumentException if two pages have the same path, or two entries the same id
     */
    public static Reference of(List<ReferencePage> pages) {
        return new Reference(pages, Map.of());
    }

    /**
     * This reference with a further file.
     *
     * @param path the path below the folder of the reference, such as {@code 2019/report.schema.json}
     * @param content the content
     * @return the reference
     * @throws IllegalArgumentException if the path does not stay below the folder, or another file has it
     */
    public Reference with(String path, byte[] content) {
        byte[] copy = content.clone();
        return with(path, copy::clone);
    }

    /**
     * This reference with a further file whose content is made only when it is asked for.
     *
     * @param path the path below the folder of the reference, such as {@code codebook.csv}
     * @param content makes the content, the same every time
     * @return the reference
     * @throws IllegalArgumentException if the path does not stay below the folder, or another file has it
     */
    public Reference with(String path, Supplier<byte[]> content) {
        if (!path.matches("[A-Za-z0-9-]+([./][A-Za-z0-9-]+)*") || path.matches("(zh|en)/.*|index\\.html")) {
            throw new IllegalArgumentException("no path for a further file: " + path);
        }
        Map<String, Supplier<byte[]>> files = new TreeMap<>(further);
        if (files.put(path, content) != null) {
            throw new IllegalArgumentException("two files with the path " + path);
        }
        return new Reference(pages, files);
    }

    /**
     * This reference and another one behind it.
     *
     * @param other the other one
     * @return both
     * @throws IllegalArgumentException if both have a page, an entry or a file of the same name
     */
    public Reference and(Reference other) {
        List<ReferencePage> all = new ArrayList<>(pages);
        all.addAll(other.pages);
        Reference both = new Reference(all, further);
        for (Map.Entry<String, Supplier<byte[]>> file : other.further.entrySet()) {
            both = both.with(file.getKey(), file.getValue());
        }
        return both;
    }

    /**
     * The pages.
     *
     * @return the pages
     */
    public List<ReferencePage> pages() {
        return pages;
    }

    /**
     * All files.
     *
     * @param language the language of the Markdown pages; labels are in both
     * @return the contents by their paths below the folder of the reference, in the order of the paths
     * @throws IllegalStateException if the libraries that it takes are not on the class path; the message names them
     */
    public Map<String, byte[]> files(Language language) {
        ReferenceLibraries.check();
        Map<String, byte[]> files = new TreeMap<>();
        further.forEach((path, content) -> files.put(path, content.get()));
        String folder = language.name().toLowerCase(Locale.ROOT);
        MarkdownPages markdown = new MarkdownPages(pages, further.keySet(), language);
        files.put(folder + "/README.md", utf8(markdown.write(start())));
        for (ReferencePage page : pages) {
            files.put(folder + "/" + page.path() + ".md", utf8(markdown.write(page)));
        }
        files.put(MarkdownPages.SITE, utf8(Site.write(TITLE, pages)));
        return files;
    }

    /**
     * Writes all files into a folder, all or none. What else is in the folder stays.
     *
     * @param folder the folder; made if it is not there
     * @param language the language of the Markdown pages
     * @return the paths of the files below the folder, in their order
     * @throws IOException if a file cannot be written; then the folder is as it was before
     * @throws IllegalStateException if the libraries that it takes are not on the class path; the message names them
     */
    public List<String> writeTo(Path folder, Language language) throws IOException {
        Map<String, byte[]> files = files(language);
        FolderWriter.write(folder, files);
        return List.copyOf(files.keySet());
    }

    /** The page above all folders. */
    private ReferencePage start() {
        List<List<Phrase>> points = new ArrayList<>();
        for (ReferencePage page : pages) {
            if (page.isIndex()) {
                points.add(List.of(new Phrase.Link(new Phrase.Said(page.title()), page.path())));
            }
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Points(points));
        blocks.add(new Block.Paragraph(List.of(
                Phrase.said("同样的内容见", "The same, with a search box, is in "),
                new Phrase.Link(new Phrase.Code(MarkdownPages.SITE), MarkdownPages.SITE),
                Phrase.said("，可搜索，中英文对照。", ", in Chinese and English."))));
        if (!further.isEmpty()) {
            blocks.add(new Block.Heading(2, Phrase.said("其他文件", "Further files"), Optional.empty()));
            blocks.add(new Block.Points(further.keySet().stream()
                    .map(path -> List.<Phrase>of(new Phrase.Link(new Phrase.Code(path), path)))
                    .toList()));
        }
        return new ReferencePage("start/README", TITLE, blocks);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
