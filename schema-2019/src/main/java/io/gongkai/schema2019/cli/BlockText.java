package io.gongkai.schema2019.cli;

import io.gongkai.core.reference.Block;
import io.gongkai.core.reference.Phrase;
import io.gongkai.core.text.Language;
import java.util.List;
import java.util.stream.Collectors;

/** Blocks of the reference as plain text. */
final class BlockText {
    private final Language language;
    private final StringBuilder out = new StringBuilder();

    BlockText(Language language) {
        this.language = language;
    }

    String write(List<Block> blocks) {
        for (Block block : blocks) {
            if (!out.isEmpty()) {
                out.append('\n');
            }
            if (block instanceof Block.Heading heading) {
                line("", List.of(heading.content()));
            } else if (block instanceof Block.Paragraph paragraph) {
                line("", paragraph.content());
            } else if (block instanceof Block.Lines lines) {
                lines.lines().forEach(line -> line("  ", line));
            } else if (block instanceof Block.Points points) {
                points.points().forEach(point -> line("  ", point));
            } else if (block instanceof Block.Table table) {
                table(table);
            }
        }
        return out.toString();
    }

    private void line(String indent, List<Phrase> phrases) {
        out.append(indent).append(text(phrases)).append('\n');
    }

    private void table(Block.Table table) {
        TextTable text = new TextTable(
                table.heads().stream().map(head -> head.in(language)).toList(), List.of());
        for (Block.Row row : table.rows()) {
            text.row(row.cells().stream().map(this::text).toList());
        }
        text.print(out);
    }

    private String text(List<Phrase> phrases) {
        return phrases.stream().map(this::text).collect(Collectors.joining());
    }

    private String text(Phrase phrase) {
        if (phrase instanceof Phrase.Link link) {
            return text(link.content());
        }
        if (phrase instanceof Phrase.Quoted quoted) {
            return quoted.text();
        }
        return phrase instanceof Phrase.Code code
                ? code.text()
                : ((Phrase.Said) phrase).text().in(language);
    }
}
