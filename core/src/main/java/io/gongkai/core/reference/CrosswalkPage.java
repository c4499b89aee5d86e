package io.gongkai.core.reference;

import io.gongkai.core.ledger.Fit;
import io.gongkai.core.table.Cell;
import io.gongkai.core.table.TableForm;
import io.gongkai.core.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The page of a crosswalk: every source figure and where it goes, every target cell and where it comes from. */
final class CrosswalkPage {
    private static final Text CHINESE = new Text("中文名称", "Chinese label");
    private static final Text ENGLISH = new Text("英文名称", "English label");
    private static final Text RELATION = new Text("关系", "Relation");
    private static final Text FIT = new Text("吻合", "Fit");
    private static final Text REASON = new Text("依据和说明", "Reason");

    private static final Text NO_SOURCE = new Text("没有数字转入这一格", "no figure goes to this cell");

    private final ReferenceCrosswalk crosswalk;
    private final CellIds ids;

    private CrosswalkPage(ReferenceCrosswalk crosswalk, CellIds ids) {
        this.crosswalk = crosswalk;
        this.ids = ids;
    }

    static ReferencePage of(String folder, ReferenceCrosswalk crosswalk, CellIds ids) {
        CrosswalkPage page = new CrosswalkPage(crosswalk, ids);
        return new ReferencePage(
                folder + "/" + crosswalk.name(),
                crosswalk.title(),
                List.of(
                        new Block.Paragraph(
                                List.of(
                                        Phrase.said(
                                                "转入：去往一格；合并：与其他数字合并到一格；分散：分到几格，各格数值无法区分；不转：没有对应的格。"
                                                        + "“近似”表示两边统计的不完全是同一事项。没有来源的格为“未采集”，绝不当作零。",
                                                "Carried: goes to one cell. Merged: goes to one cell with other figures. Split: goes to several"
                                                        + " cells, nobody knows how. None: there is no cell for it. Close means that the two sides"
                                                        + " do not count quite the same. A cell without a source is not collected, never zero."))),
                        heading("原数字的去向", "Where each source figure goes"),
                        page.sources(),
                        heading("目标单元格的来源", "Where each target cell comes from"),
                        page.targets()));
    }

    private static Block heading(String zh, String en) {
        return new Block.Heading(2, Phrase.said(zh, en), Optional.empty());
    }

    private Block sources() {
        List<Block.Row> rows = new ArrayList<>();
        for (TableForm<?> form : crosswalk.sources()) {
            for (Cell cell : form.cells()) {
                List<Correspondence> own = crosswalk.rows().stream()
                        .filter(row -> row.source().equals(cell))
                        .toList();
                rows.add(row(
                        form,
                        cell,
                        own,
                        own.stream()
                                .flatMap(row -> row.target().stream())
                                .map(target -> link(crosswalk.targets(), target))
                                .toList()));
            }
        }
        return new Block.Table(
                List.of(new Text("原数字", "Source"), CHINESE, ENGLISH, RELATION, FIT, new Text("去向", "Goes to"), REASON),
                rows);
    }

    private Block targets() {
        List<Block.Row> rows = new ArrayList<>();
        for (TableForm<?> form : crosswalk.targets()) {
            for (Cell cell : form.cells()) {
                List<Correspondence> own = crosswalk.rows().stream()
                        .filter(row -> row.target().filter(cell::equals).isPresent())
                        .toList();
                rows.add(row(
                        form,
                        cell,
                        own,
                        own.stream()
                                .map(row -> link(crosswalk.sources(), row.source()))
                                .toList()));
            }
        }
        return new Block.Table(
                List.of(new Text("目标单元格", "Target"), CHINESE, ENGLISH, RELATION, FIT, new Text("来源", "From"), REASON),
                rows);
    }

    private Block.Row row(TableForm<?> form, Cell cell, List<Correspondence> own, List<Phrase> others) {
        List<List<Phrase>> cells = new ArrayList<>();
        cells.add(List.of(ids.link(form, cell)));
        cells.addAll(Phrase.bothLabels(cell.title()));
        cells.add(
                own.isEmpty()
                        ? List.of(Phrase.said("未采集", "not collected"))
                        : distinct(own, row -> row.relationship().label(), Phrase.said("、", ", ")));
        // One doubtful source makes the whole doubtful.
        cells.add(own.stream()
                .flatMap(row -> row.fit().stream())
                .reduce((a, b) -> a == Fit.CLOSE ? a : b)
                .map(fit -> List.<Phrase>of(new Phrase.Said(fit.label())))
                .orElse(List.of()));
        cells.add(Phrase.joined(others, Phrase.said("、", ", ")));
        cells.add(
                own.isEmpty()
                        ? List.of(new Phrase.Said(crosswalk.notCollected().getOrDefault(cell, NO_SOURCE)))
                        : distinct(
                                own,
                                row -> row.basis().isEmpty() || row.note().isEmpty()
                                        ? new Text(
                                                row.basis().zh() + row.note().zh(),
                                                row.basis().en() + row.note().en())
                                        : new Text(
                                                row.basis().zh() + "；"
                                                        + row.note().zh(),
                                                row.basis().en() + "; "
                                                        + row.note().en()),
                                Phrase.said("；", "; ")));
        return new Block.Row(Optional.empty(), cells);
    }

    private static List<Phrase> distinct(
            List<Correspondence> rows, Function<Correspondence, Text> part, Phrase separator) {
        return Phrase.joined(
                rows.stream()
                        .map(part)
                        .filter(text -> !text.isEmpty())
                        .distinct()
                        .map(Phrase.Said::new)
                        .toList(),
                separator);
    }

    private Phrase link(List<? extends TableForm<?>> forms, Cell cell) {
        return forms.stream()
                .filter(form -> form.cells().contains(cell))
                .findFirst()
                .map(form -> ids.link(form, cell))
                .orElseThrow(() ->
                        new IllegalArgumentException(crosswalk.name() + " names a cell of no form: " + cell.address()));
    }
}
