package io.gongkai.core.parts;

import io.gongkai.core.document.Position;
import io.gongkai.core.document.SourceCell;
import io.gongkai.core.document.SourceRow;
import io.gongkai.core.document.SourceTable;
import io.gongkai.core.narrative.Section;
import io.gongkai.core.parts.Headings.Heading;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Makes a tree of the headings and paragraphs. A heading stands below the last one with a number of a higher level, whatever the
 * numbers count, so numbering that restarts or is misprinted stays as printed and the tree is no deeper than there are levels.
 */
final class SectionTree {
    /** Text in a row of a table that is a sentence and no label. */
    private static final int SHORTEST_SENTENCE = 12;

    private final Headings headings;
    private final List<Node> top = new ArrayList<>();
    private final Deque<Node> open = new ArrayDeque<>();
    private final Node preface = new Node(new Heading(0, "", "", ""), Position.line(0));

    SectionTree(Headings headings) {
        this.headings = headings;
    }

    void add(Heading heading, Position at) {
        Node node = new Node(heading, at);
        while (!open.isEmpty() && open.peek().heading.level() >= heading.level()) {
            open.pop();
        }
        (open.isEmpty() ? top : open.peek().below).add(node);
        open.push(node);
        if (!heading.paragraph().isEmpty()) {
            addParagraph(heading.paragraph(), at);
        }
    }

    /** Adds a paragraph; one before the first heading stands in a section that has none. */
    void addParagraph(String text, Position at) {
        (open.isEmpty() ? preface : open.peek()).add(text, at);
    }

    /**
     * Adds what a table holds of the narrative: the heading of a part may be its title row, and a table that only lays out the
     * page holds prose.
     */
    void addTable(SourceTable table, Set<String> linesOfDocument) {
        boolean layout = table.rows().stream().allMatch(row -> row.printed().size() <= 1);
        boolean inNarrative = false;
        boolean leading = true;
        for (SourceRow row : table.rows()) {
            List<SourceCell> printed = row.printed();
            if (printed.isEmpty()) {
                continue;
            }
            String text = printed.get(0).label().replace('\n', ' ');
            boolean alone = printed.size() == 1;
            boolean sentences = printed.stream().skip(1).allMatch(cell -> isProse(cell.text()));
            Optional<Heading> heading = alone || sentences ? headings.ofTitleRow(text, leading) : Optional.empty();
            if (layout) {
                for (String line : printed.get(0).label().lines().toList()) {
                    if (!linesOfDocument.contains(line) && !line.isEmpty()) {
                        headings.of(line)
                                .filter(it -> !isOpenPart(it))
                                .ifPresentOrElse(
                                        it -> add(it, printed.get(0).at()),
                                        () -> addParagraph(line, printed.get(0).at()));
                    }
                }
            } else if (heading.isPresent() && !isOpenPart(heading.get())) {
                add(heading.get(), printed.get(0).at());
                inNarrative = true;
                printed.stream().skip(1).forEach(cell -> addParagraph(cell.text(), cell.at()));
            } else if (inNarrative && alone && isProse(text) && !linesOfDocument.contains(text)) {
                addParagraph(text, printed.get(0).at());
            }
            leading = false;
        }
        Node holder = open.isEmpty() ? preface : open.peek();
        holder.hasTable = true;
    }

    private static boolean isProse(String text) {
        return text.length() >= SHORTEST_SENTENCE && text.indexOf('。') >= 0;
    }

    /** Whether a title row only says again which part its table belongs to. */
    private boolean isOpenPart(Heading heading) {
        return !open.isEmpty() && headings.isSamePart(open.peekLast().heading, heading);
    }

    /** Where each heading and paragraph of the sections begins, when they have been made. */
    List<Position> places() {
        List<Position> places = new ArrayList<>();
        if (!top.isEmpty()) {
            preface.places(places);
            top.forEach(node -> node.places(places));
        }
        return places;
    }

    /** The sections; none if there is no heading at all. */
    List<Section> sections() {
        dropContents();
        if (top.isEmpty()) {
            return List.of();
        }
        List<Section> sections = new ArrayList<>(top.size() + 1);
        if (!preface.paragraphs.isEmpty()) {
            sections.add(preface.section());
        }
        top.forEach(node -> sections.add(node.section()));
        return sections;
    }

    /** Leaves out a table of contents: two or more headings in a row without anything below, each printed again with more. */
    private void dropContents() {
        Map<String, Integer> times = new HashMap<>();
        Set<String> filled = new HashSet<>();
        for (Node node : top) {
            times.merge(node.heading.key(), 1, Integer::sum);
            if (!node.isEmpty()) {
                filled.add(node.heading.key());
            }
        }
        List<Node> kept = new ArrayList<>(top.size());
        for (int i = 0; i < top.size(); ) {
            int end = i;
            while (end < top.size()
                    && top.get(end).isEmpty()
                    && times.getOrDefault(top.get(end).heading.key(), 0) > 1
                    && filled.contains(top.get(end).heading.key())) {
                end++;
            }
            if (end - i < 2) {
                end = Math.max(end, i + 1);
                kept.addAll(top.subList(i, end));
            }
            i = end;
        }
        top.clear();
        top.addAll(kept);
    }

    /** A section that is being filled. */
    private static final class Node {
        private final Heading heading;
        private final Position at;
        private final List<String> paragraphs = new ArrayList<>(2);
        private final List<Position> places = new ArrayList<>(2);
        private final List<Node> below = new ArrayList<>(0);
        private boolean hasTable;

        Node(Heading heading, Position at) {
            this.heading = heading;
            this.at = at;
        }

        void add(String paragraph, Position place) {
            paragraphs.add(paragraph);
            places.add(place);
        }

        /** Where its heading, its paragraphs and those below it begin, in the order in which they are numbered. */
        void places(List<Position> all) {
            if (!heading.key().isEmpty()) {
                all.add(at);
            }
            all.addAll(places);
            below.forEach(node -> node.places(all));
        }

        boolean isEmpty() {
            return paragraphs.isEmpty() && below.isEmpty() && !hasTable;
        }

        /** No deeper than there are levels of numbers. */
        Section section() {
            Section.Builder section = Section.builder();
            if (!heading.number().isEmpty()) {
                section.number(heading.number());
            }
            if (!heading.heading().isEmpty()) {
                section.heading(heading.heading());
            }
            section.paragraphs(paragraphs);
            below.forEach(node -> section.addSection(node.section()));
            return section.build();
        }
    }
}
