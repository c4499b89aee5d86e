package io.gongkai.core.reading;

import io.gongkai.core.document.SourceDocument;
import io.gongkai.core.document.SourceLine;
import io.gongkai.core.document.SourceRow;
import io.gongkai.core.table.FormLine;
import io.gongkai.core.testkit.SmallLine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The small form as a vocabulary, and text as tables of it. */
final class VocabularySample {
    private VocabularySample() {}

    static List<String> rows(String text, int figures) {
        Map<FormLine, Set<Integer>> lines = new LinkedHashMap<>();
        for (SmallLine line : SmallLine.values()) {
            lines.put(line, Set.of(figures));
        }
        List<SourceLine> printed = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            printed.add(SourceLine.printed(printed.size() + 1, line));
        }
        return TextTables.in(new SourceDocument("text", printed), FormVocabulary.of(lines)).tables().stream()
                .flatMap(table -> table.rows().stream())
                .map(SourceRow::quote)
                .toList();
    }
}
