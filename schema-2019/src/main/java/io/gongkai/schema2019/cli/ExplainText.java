package io.gongkai.schema2019.cli;

import io.gongkai.core.ledger.Fit;
import io.gongkai.core.reference.ReferenceCell;
import io.gongkai.core.table.Cell;
import io.gongkai.core.table.FormLine;
import io.gongkai.core.text.Language;
import io.gongkai.core.text.Text;
import io.gongkai.schema2019.revision.SeriesBreak;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Explanations of cells as people read them. */
final class ExplainText {
    private static final Text GOES_TO = new Text("转入", "Goes to");
    private static final Text COMES_FROM = new Text("来源", "Comes from");

    private final Language language;
    private final StringBuilder out = new StringBuilder();

    ExplainText(Language language) {
        this.language = language;
    }

    @Override
    public String toString() {
        return out.toString();
    }

    private String say(Text text) {
        return text.in(language);
    }

    /** A point, unless there is nothing to say. */
    private void point(Text name, String content) {
        if (!content.isEmpty()) {
            out.append("  ")
                    .append(say(name))
                    .append(language == Language.ZH ? "：" : ": ")
                    .append(content)
                    .append('\n');
        }
    }

    private String joined(Stream<String> parts) {
        return String.join(
                language == Language.ZH ? "；" : "; ",
                parts.filter(it -> !it.isEmpty()).toList());
    }

    /** Cells by address and label, for a name that stands for many. */
    void list(List<Explanations.ExplainedCell> cells) {
        TextTable table = new TextTable(
                List.of(
                        say(new Text("单元格", "Cell")),
                        say(new Text("中文名称", "Chinese label")),
                        say(new Text("英文名称", "English label"))),
                List.of());
        for (Explanations.ExplainedCell cell : cells) {
            Text title = cell.cell().cell().title();
            table.row(cell.cell().id(), title.zh(), title.en());
        }
        table.print(out);
    }

    void cell(Explanations.ExplainedCell explained) {
        ReferenceCell reference = explained.cell();
        Cell cell = reference.cell();
        if (!out.isEmpty()) {
            out.append('\n');
        }
        out.append(reference.id()).append('\n');
        point(new Text("中文名称", "Chinese label"), cell.title().zh());
        point(new Text("英文名称", "English label"), cell.title().en());
        point(
                new Text("表格", "Table"),
                explained.format().folder() + " · " + say(reference.table().title()));
        point(new Text("版本", "Revisions"), joined(reference.revisions().stream()));
        point(new Text("类别", "Kind"), say(cell.kind().label()));
        point(new Text("单位", "Unit"), cell.unit());
        point(new Text("法律依据", "Legal basis"), joined(lines(reference, FormLine::basis)));
        point(new Text("统计内容", "What it counts"), joined(lines(reference, FormLine::note)));
        point(
                new Text("其他写法（原文如此）", "Also printed as (sic)"),
                joined(reference.lines().stream().flatMap(line -> line.variants().stream())));
        point(
                new Text("规则", "Rules"),
                String.join(
                        language == Language.ZH ? "、" : ", ",
                        Stream.concat(reference.rules().stream(), reference.generalRules().stream())
                                .toList()));
        explained.goesTo().forEach(way -> way(GOES_TO, way, way.row().target()));
        explained
                .comesFrom()
                .forEach(way -> way(COMES_FROM, way, Optional.of(way.row().source())));
        for (Explanations.Gap gap : explained.notCollected()) {
            point(
                    COMES_FROM,
                    joined(Stream.of(
                            say(gap.crosswalk().title()), say(new Text("未采集", "not collected")), say(gap.reason()))));
        }
        for (SeriesBreak change : explained.breaks()) {
            point(
                    new Text("与此前年度不可比", "Not comparable with the years before"),
                    joined(Stream.of(
                            say(new Text(change.fromYear() + "年度起", "from " + change.fromYear())),
                            say(change.change()),
                            say(change.basis()))));
        }
    }

    private Stream<String> lines(ReferenceCell cell, Function<FormLine, Text> part) {
        return cell.lines().stream().map(part).map(this::say);
    }

    private void way(Text name, Explanations.Way way, Optional<Cell> other) {
        List<String> parts = new ArrayList<>();
        parts.add(say(way.crosswalk().title()));
        parts.add(say(way.row().relationship().label())
                + way.row().fit().map(this::fit).orElse(""));
        parts.add(other.map(cell -> cell.address() + " " + say(cell.title())).orElse(""));
        parts.add(say(way.row().basis()));
        parts.add(say(way.row().note()));
        point(name, joined(parts.stream()));
    }

    private String fit(Fit fit) {
        return language == Language.ZH ? "（" + say(fit.label()) + "）" : " (" + say(fit.label()) + ")";
    }
}
