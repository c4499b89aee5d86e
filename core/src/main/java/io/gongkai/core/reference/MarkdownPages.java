package io.gongkai.core.reference;

import io.gongkai.core.text.Language;
import io.gongkai.core.text.Text;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.renderer.markdown.MarkdownRenderer;

/** Pages as Markdown with tables, in one language. The renderer does the escaping. */
final class MarkdownPages {
    /** The file with all pages, above the folders of the languages. */
    static final String SITE = "index.html";

    private final Language language;
    private final MarkdownRenderer renderer = MarkdownRenderer.builder()
            .extensions(List.of(TablesExtension.create()))
            .build();
    /** Which page has an id, and the place on it if that can be linked to. */
    private final Map<String, String> targets = new HashMap<>();

    MarkdownPages(List<ReferencePage> pages, Collection<String> files, Language language) {
        this.language = language;
        // Files stand above the folder of the language.
        files.forEach(file -> targets.put(file, "../" + file));
        targets.put(SITE, "../" + SITE);
        for (ReferencePage page : pages) {
            targets.put(page.path(), page.path() + ".md");
            for (Entry entry : page.entries()) {
                targets.put(entry.id(), page.path() + ".md");
            }
            for (Block block : page.blocks()) {
                // Places of headings are named after their words; rows have none.
                if (block instanceof Block.Heading heading
                        && heading.content() instanceof Phrase.Code code
                        && heading.entry().isPresent()) {
                    targets.put(
                            heading.entry().get().id(),
                            page.path() + ".md#" + code.text().toLowerCase(Locale.ROOT));
                }
            }
        }
    }

    String write(ReferencePage page) {
        Document document = new Document();
        document.appendChild(heading(1, new Phrase.Said(page.title()), page));
        page.blocks().forEach(block -> document.appendChild(node(block, page)));
        // What ends with a table ends its line already.
        return renderer.render(document).stripTrailing() + "\n";
    }

    private Node node(Block block, ReferencePage page) {
        if (block instanceof Block.Heading heading) {
            return heading(heading.level(), heading.content(), page);
        }
        if (block instanceof Block.Paragraph paragraph) {
            return with(new Paragraph(), paragraph.content(), page);
        }
        if (block instanceof Block.Lines lines) {
            Paragraph paragraph = new Paragraph();
            for (List<Phrase> line : lines.lines()) {
                if (paragraph.getFirstChild() != null) {
                    paragraph.appendChild(new HardLineBreak());
                }
                with(paragraph, line, page);
            }
            return paragraph;
        }
        if (block instanceof Block.Points points) {
            BulletList list = new BulletList();
            list.setMarker("-");
            list.setTight(true);
            for (List<Phrase> point : points.points()) {
                ListItem item = new ListItem();
                item.appendChild(with(new Paragraph(), point, page));
                list.appendChild(item);
            }
            return list;
        }
        return table((Block.Table) block, page);
    }

    private Node heading(int level, Phrase content, ReferencePage page) {
        Heading heading = new Heading();
        heading.setLevel(level);
        return with(heading, List.of(content), page);
    }

    private Node table(Block.Table table, ReferencePage page) {
        TableRow heads = new TableRow();
        for (Text head : table.heads()) {
            TableCell cell = new TableCell();
            cell.setHeader(true);
            heads.appendChild(with(cell, List.of(new Phrase.Said(head)), page));
        }
        TableHead head = new TableHead();
        head.appendChild(heads);
        TableBody body = new TableBody();
        for (Block.Row row : table.rows()) {
            TableRow cells = new TableRow();
            row.cells().forEach(cell -> cells.appendChild(with(new TableCell(), cell, page)));
            body.appendChild(cells);
        }
        TableBlock block = new TableBlock();
        block.appendChild(head);
        block.appendChild(body);
        return block;
    }

    private <N extends Node> N with(N parent, List<Phrase> content, ReferencePage page) {
        for (Phrase phrase : content) {
            // Words that one of the languages does not need.
            if (!(phrase instanceof Phrase.Said said && said.text().in(language).isEmpty())) {
                parent.appendChild(node(phrase, page));
            }
        }
        return parent;
    }

    private Node node(Phrase phrase, ReferencePage page) {
        if (phrase instanceof Phrase.Link link) {
            String target = targets.get(link.id());
            Node content = node(link.content(), page);
            if (target == null) {
                return content;
            }
            Node node = new org.commonmark.node.Link(relative(page.path(), target), null);
            node.appendChild(content);
            return node;
        }
        if (phrase instanceof Phrase.Code code) {
            return new org.commonmark.node.Code(code.text());
        }
        String words = phrase instanceof Phrase.Quoted quoted
                ? quoted.text()
                : ((Phrase.Said) phrase).text().in(language);
        return new org.commonmark.node.Text(words);
    }

    private static String relative(String from, String target) {
        String folder = from.substring(0, from.indexOf('/') + 1);
        if (target.startsWith(folder)) {
            return target.substring(folder.length());
        }
        // The start page stands above the folders, though its path has one.
        return from.equals("start/README") ? target : "../" + target;
    }
}
