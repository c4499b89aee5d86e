package io.gongkai.schema2019.cli;

import io.gongkai.core.body.PublicBody;
import io.gongkai.core.figure.Figure;
import io.gongkai.core.ledger.CellOrigin;
import io.gongkai.core.ledger.Conversion;
import io.gongkai.core.ledger.Disposition;
import io.gongkai.core.ledger.Fit;
import io.gongkai.core.ledger.JointGroup;
import io.gongkai.core.ledger.Origin;
import io.gongkai.core.ledger.Relationship;
import io.gongkai.core.ledger.Remainder;
import io.gongkai.core.narrative.Clause;
import io.gongkai.core.narrative.ClauseFigure;
import io.gongkai.core.narrative.Counted;
import io.gongkai.core.note.Note;
import io.gongkai.core.period.ReportYear;
import io.gongkai.core.reading.Detection;
import io.gongkai.core.rule.Rule;
import io.gongkai.core.table.Cell;
import io.gongkai.core.table.CrossCell;
import io.gongkai.core.table.FigureTable;
import io.gongkai.core.table.FormLine;
import io.gongkai.core.table.GridForm;
import io.gongkai.core.text.Language;
import io.gongkai.core.text.Text;
import io.gongkai.schema2008.Schema2008;
import io.gongkai.schema2008.report.AnnualReport2008;
import io.gongkai.schema2008.statistics.Statistics2008;
import io.gongkai.schema2008.statistics.StatisticsCell;
import io.gongkai.schema2019.Schema2019;
import io.gongkai.schema2019.convert.Crosswalk;
import io.gongkai.schema2019.convert.Crosswalk2008;
import io.gongkai.schema2019.convert.CrosswalkFact;
import io.gongkai.schema2019.convert.CrosswalkRow;
import io.gongkai.schema2019.dispute.DisputeTable;
import io.gongkai.schema2019.report.AnnualReport2019;
import io.gongkai.schema2019.request.Applicant;
import io.gongkai.schema2019.request.RequestRow;
import io.gongkai.schema2019.request.RequestTable;
import io.gongkai.schema2019.revision.Revision;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes results as people read them: tables with the official labels, then what is to be said about them. */
final class ReportText {
    private static final Text LABEL = new Text("统计指标", "Item");
    private static final Text UNIT = new Text("单位", "Unit");
    private static final Text FIGURE = new Text("统计数", "Figure");

    private static final Text FORMAT_2008 = new Text("2008年格式", "Format of 2008");
    private static final Text DISPOSITION = new Text("去向", "Disposition");
    private static final Text FIT = new Text("吻合", "Fit");
    private static final Text NOTE = new Text("说明", "Note");
    private static final Text NOT_COLLECTED = new Text("未采集", "n/c");

    private final Language language;
    private final StringBuilder out = new StringBuilder();

    ReportText(Language language) {
        this.language = language;
    }

    @Override
    public String toString() {
        return out.toString();
    }

    void line(Text text) {
        out.append(text.in(language)).append('\n');
    }

    void line(Text text, Map<String, ?> holes) {
        line(text.fill(holes));
    }

    private String say(Text text) {
        return text.in(language);
    }

    private void section(Text heading) {
        if (!out.isEmpty()) {
            out.append('\n');
        }
        line(heading);
    }

    void title(Optional<PublicBody> body, Optional<ReportYear> year, String format) {
        line(
                new Text("{body}{year}政府信息公开工作年度报告（{format}年格式）", "{body}, {year}: annual report, format of {format}"),
                Map.of(
                        "body",
                                body.map(name -> Text.same(name.getName().replace('\n', ' ')))
                                        .orElse(new Text("（机关不详）", "(body not stated)")),
                        "year",
                                year.map(value -> new Text(value + "年", value.toString()))
                                        .orElse(new Text("（年度不详）", "(year not stated)")),
                        "format", format));
    }

    void detection(Detection detection) {
        line(new Text("输入类型：{input}", "Input: {input}"), Map.of("input", detection.input()));
        for (Text reason : detection.because()) {
            line(new Text("识别依据：{reason}", "Detected: {reason}"), Map.of("reason", reason));
        }
    }

    void report(AnnualReport2008 report) {
        title(report.getBody(), report.getYear(), Schema2008.FORMAT);
        report.getStatistics().ifPresent(this::statistics);
        clauses(report.getClauses(), Statistics2008.FORM.cells());
    }

    /** The figures of sentences; cells that no form at hand has are named by their address. */
    private void clauses(List<ClauseFigure> clauses, List<? extends Cell> cells) {
        if (clauses.isEmpty()) {
            return;
        }
        section(new Text("正文中的数字：", "Figures in sentences:"));
        Map<String, Cell> byAddress = new HashMap<>();
        cells.forEach(cell -> byAddress.put(cell.address(), cell));
        for (ClauseFigure stated : clauses) {
            List<Text> titles = stated.cells().stream()
                    .map(address -> Optional.ofNullable(byAddress.get(address))
                            .map(Cell::title)
                            .orElse(Text.same(address)))
                    .toList();
            String unit = Optional.ofNullable(byAddress.get(stated.cells().get(0)))
                    .map(Cell::unit)
                    .orElse("");
            line(
                    new Text("  {cells}{counted}：{figure}，{clause}", "  {cells}{counted}: {figure}, {clause}"),
                    Map.of(
                            "cells", titles(titles),
                            "counted",
                                    stated.counted() == Counted.YEAR
                                            ? Text.NOTHING
                                            : new Text("（{c}）", " ({c})")
                                                    .fill(Map.of(
                                                            "c",
                                                            stated.counted().label())),
                            "figure", show(stated.figure(), unit),
                            "clause", quote(stated.clause())));
        }
    }

    private static Text quote(Clause clause) {
        return new Text("第{n}段“{text}”", "paragraph {n} \"{text}\"")
                .fill(Map.of("n", clause.paragraph(), "text", clause.text().replace('\n', ' ')));
    }

    private void statistics(Statistics2008 statistics) {
        section(new Text("政府信息公开情况统计表", "Statistics form"));
        TextTable table = new TextTable(List.of(say(LABEL), say(UNIT), say(FIGURE)), List.of(2));
        for (FormLine line : Statistics2008.lines()) {
            String label = "  ".repeat(depth(line)) + say(line.title());
            if (line instanceof StatisticsCell cell) {
                table.row(label, cell.unit(), show(statistics.get(cell), cell.unit()));
            } else {
                table.row(label, "", "");
            }
        }
        table.print(out);
    }

    private static int depth(FormLine line) {
        return line.parent().map(parent -> 1 + depth(parent)).orElse(0);
    }

    void report(AnnualReport2019 report) {
        title(report.getBody(), report.getYear(), Schema2019.FORMAT);
        report.getDisclosure().ifPresent(table -> disclosure(table.revision(), table.figures()));
        report.getRequests().ifPresent(this::requests);
        report.getDisputes().ifPresent(this::disputes);
        List<Cell> cells = new ArrayList<>();
        report.getDisclosure()
                .ifPresent(table -> cells.addAll(table.figures().form().cells()));
        report.getRequests()
                .ifPresent(table -> cells.addAll(table.figures().form().cells()));
        report.getDisputes()
                .ifPresent(table -> cells.addAll(table.figures().form().cells()));
        clauses(report.getClauses(), cells);
    }

    private <C extends CrossCell> void disclosure(Revision revision, FigureTable<C> figures) {
        section(new Text("二、主动公开政府信息情况（{r}）", "Section 二: proactive disclosure ({r})").fill(Map.of("r", revision)));
        TextTable table =
                new TextTable(List.of(say(LABEL), say(new Text("栏目", "Column")), say(UNIT), say(FIGURE)), List.of(3));
        for (C cell : figures.form().cells()) {
            table.row(
                    say(cell.row().title()),
                    say(cell.column().title()),
                    cell.unit(),
                    show(figures.get(cell), cell.unit()));
        }
        table.print(out);
    }

    private void requests(RequestTable requests) {
        section(new Text("三、收到和处理政府信息公开申请情况（{r}）", "Section 三: requests ({r})").fill(Map.of("r", requests.revision())));
        GridForm<RequestRow, Applicant> form = RequestTable.form(requests.revision());
        TextTable table = grid(form.columns());
        for (RequestRow row : RequestRow.values()) {
            RequestRow.Role role = row.role(requests.revision());
            if (role == RequestRow.Role.NOT_PRINTED) {
                continue;
            }
            List<String> cells = new ArrayList<>();
            cells.add("  ".repeat(depth(row)) + say(row.title()));
            for (Applicant column : form.columns()) {
                cells.add(role == RequestRow.Role.HEADING ? "" : show(requests.get(row, column), ""));
            }
            table.row(cells);
        }
        table.print(out);
    }

    private void disputes(DisputeTable disputes) {
        section(new Text("四、政府信息公开行政复议、行政诉讼情况", "Section 四: reviews and lawsuits"));
        TextTable table = grid(DisputeTable.FORM.columns());
        DisputeTable.FORM.rows().forEach(route -> {
            List<String> cells = new ArrayList<>();
            cells.add(say(route.title()));
            DisputeTable.FORM.columns().forEach(outcome -> cells.add(show(disputes.get(route, outcome), "")));
            table.row(cells);
        });
        table.print(out);
    }

    private TextTable grid(List<? extends FormLine> columns) {
        List<String> head = new ArrayList<>(List.of(say(LABEL)));
        columns.forEach(column -> head.add(say(column.title())));
        return new TextTable(head, IntStream.range(1, head.size()).boxed().toList());
    }

    private String show(Figure figure, String unitOfForm) {
        return ShownFigure.of(figure, unitOfForm, language);
    }

    static Text titles(List<Text> cells) {
        return new Text(
                String.join("、", cells.stream().map(Text::zh).toList()),
                String.join(", ", cells.stream().map(Text::en).toList()));
    }

    void ledger(Conversion<?> conversion) {
        if (conversion.crosswalk().isEmpty()) {
            section(new Text("无须转换：各表已是{to}", "Nothing to convert: all tables are of {to} already")
                    .fill(Map.of("to", conversion.to())));
            notes(conversion.notes());
            return;
        }
        section(new Text(
                        "转换明细（对照表{crosswalk}，转为{to}）：{n}个目标单元格中{collected}个有来源，其余原表未采集",
                        "Ledger (crosswalk {crosswalk}, to {to}): {collected} of {n} cells have a source, the others were"
                                + " never collected")
                .fill(Map.of(
                        "crosswalk", conversion.crosswalk(),
                        "to", conversion.to(),
                        "n", conversion.targets().size(),
                        "collected", collected(conversion))));
        carried(conversion);
        clauses(conversion);
        jointGroups(conversion.jointGroups());
        notCarried(conversion.sources());
        if (!conversion.remainders().isEmpty()) {
            section(new Text("差额：", "Remainders:"));
            for (Remainder remainder : conversion.remainders()) {
                line(
                        new Text("  {from}：{amount}，{reason}", "  {from}: {amount}, {reason}"),
                        Map.of(
                                "from", remainder.from().title(),
                                "amount", remainder.amount().toPlainString(),
                                "reason", remainder.reason()));
            }
        }
        notes(conversion.notes());
    }

    /** Cells with a source; one that was itself never collected, in an earlier conversion, is none. */
    private static long collected(Conversion<?> conversion) {
        Set<Cell> never = conversion.sources().stream()
                .filter(source -> source.figure().equals(Figure.notCollected()))
                .map(Disposition::source)
                .collect(Collectors.toSet());
        return conversion.targets().stream()
                .filter(target -> !never.containsAll(target.from()))
                .count();
    }

    private void carried(Conversion<?> conversion) {
        List<Disposition> sources = conversion.sources();
        long staying = sources.stream().filter(ReportText::keepsItsAddress).count();
        if (staying > 0) {
            line(
                    new Text(
                            "其中{n}个单元格两表相同，数字照旧，以下不列",
                            "{n} of these figures stay in the cell they had and are not listed"),
                    Map.of("n", staying));
        }
        boolean revisions = conversion.crosswalk().equals(Crosswalk.R2019_TO_R2021.name());
        TextTable table = new TextTable(
                List.of(
                        revisions ? Revision.R2019.name() : say(FORMAT_2008),
                        say(FIGURE),
                        say(DISPOSITION),
                        revisions ? Revision.R2021.name() : say(new Text("2019年格式", "Format of 2019")),
                        say(new Text("说明", "Reason"))),
                List.of(1));
        boolean any = false;
        for (Disposition disposition : sources) {
            if (disposition.relationship() != Relationship.NONE && !keepsItsAddress(disposition)) {
                boolean split = disposition.relationship() == Relationship.SPLIT;
                // An absent figure has no amount that a group could be of.
                Text several = (disposition.figure().value().isPresent()
                                ? new Text("{n}个单元格（见并计组）", "{n} cells (see joint groups)")
                                : new Text("{n}个单元格", "{n} cells"))
                        .fill(Map.of("n", disposition.to().size()));
                table.row(
                        say(disposition.source().title()),
                        show(disposition.figure(), disposition.source().unit()),
                        say(disposition.relationship().label()),
                        say(
                                split
                                        ? several
                                        : titles(disposition.to().stream()
                                                .map(Cell::title)
                                                .toList())),
                        say(disposition.reason()));
                any = true;
            }
        }
        if (any) {
            table.print(out);
        }
    }

    /** What stands in a sentence, and not in a table. */
    private void clauses(Conversion<?> conversion) {
        List<Disposition> sources = conversion.sources().stream()
                .filter(source -> source.clause().isPresent())
                .toList();
        List<CellOrigin> targets = conversion.targets().stream()
                .filter(target -> target.clause().isPresent() && target.origin() != Origin.JOINT)
                .toList();
        if (sources.isEmpty() && targets.isEmpty()) {
            return;
        }
        section(new Text("出自正文的数字：", "Figures from sentences:"));
        sources.forEach(source -> line(
                new Text("  {cell}：{figure}，{clause}", "  {cell}: {figure}, {clause}"),
                Map.of(
                        "cell",
                        source.source().title(),
                        "figure",
                        show(source.figure(), source.source().unit()),
                        "clause",
                        quote(source.clause().orElseThrow()))));
        targets.forEach(target -> line(
                new Text("  转入{cell}：{clause}", "  to {cell}: {clause}"),
                Map.of(
                        "cell",
                        target.target().title(),
                        "clause",
                        quote(target.clause().orElseThrow()))));
    }

    private static boolean keepsItsAddress(Disposition disposition) {
        return disposition.to().size() == 1
                && disposition.to().get(0).address().equals(disposition.source().address());
    }

    private void jointGroups(List<JointGroup> groups) {
        if (groups.isEmpty()) {
            return;
        }
        section(new Text("并计组（只知道各格之和）：", "Joint groups (only the sum of the cells is known):"));
        for (JointGroup group : groups) {
            line(
                    new Text("  {from}（{code}）：{sum} =", "  {from} ({code}): {sum} ="),
                    Map.of(
                            "sum", group.sum().toPlainString(),
                            "from",
                                    titles(group.from().stream()
                                            .map(Cell::title)
                                            .toList()),
                            "code", group.from().stream().map(Cell::address).collect(Collectors.joining(", "))));
            group.clause()
                    .ifPresent(clause ->
                            line(new Text("    见{clause}", "    see {clause}"), Map.of("clause", quote(clause))));
            String sign = "      ";
            for (Cell cell : group.cells()) {
                out.append(sign).append(say(cell.title())).append('\n');
                sign = "    + ";
            }
        }
    }

    /** Figures without a cell in the new format, those with the same reason together. */
    private void notCarried(List<Disposition> sources) {
        Map<Text, TextTable> byReason = new LinkedHashMap<>();
        for (Disposition disposition : sources) {
            if (disposition.relationship() == Relationship.NONE) {
                byReason.computeIfAbsent(
                                disposition.reason(),
                                reason -> new TextTable(List.of(say(reason), say(FIGURE)), List.of(1)))
                        .row(
                                say(disposition.source().title()),
                                show(disposition.figure(), disposition.source().unit()));
            }
        }
        if (byReason.isEmpty()) {
            return;
        }
        section(new Text("没有转入的数字：", "Figures not carried:"));
        for (TextTable table : byReason.values()) {
            out.append('\n');
            table.print(out);
        }
    }

    void notes(List<Note> notes) {
        if (notes.isEmpty()) {
            return;
        }
        section(new Text("备注：", "Notes:"));
        for (Note note : notes) {
            line(
                    new Text("  {place} [{code}] {message}{text}", "  {place} [{code}] {message}{text}"),
                    Map.of(
                            "place", note.place(),
                            "code", note.code(),
                            "message", note.message(),
                            "text",
                                    note.text().isEmpty() || note.message().zh().contains(note.text())
                                            ? Text.NOTHING
                                            : new Text("：{t}", ": {t}")
                                                    .fill(Map.of(
                                                            "t", note.text().replace('\n', ' ')))));
        }
    }

    void rules(List<Rule> rules) {
        for (Rule rule : rules) {
            section(new Text("{id} [{severity}] {sentence}", "{id} [{severity}] {sentence}")
                    .fill(Map.of("id", rule.id(), "severity", rule.severity().label(), "sentence", rule.sentence())));
            line(new Text("  公式：{f}", "  Formula: {f}"), Map.of("f", rule.formula()));
            line(new Text("  依据：{b}", "  Basis: {b}"), Map.of("b", rule.basis()));
        }
    }

    void crosswalkFrom2008() {
        TextTable table = new TextTable(
                List.of(
                        say(FORMAT_2008),
                        say(DISPOSITION),
                        say(FIT),
                        "R2019",
                        "R2021",
                        say(new Text("依据", "Basis")),
                        say(NOTE)),
                List.of());
        for (Crosswalk2008.Row row : Crosswalk2008.ROWS) {
            table.row(
                    say(row.source().title()),
                    say(row.relationship().label()),
                    fit(row.fit()),
                    row.targetR2019().map(Cell::address).orElse(""),
                    row.targetR2021().map(Cell::address).orElse(""),
                    say(row.basis()),
                    say(row.note()));
        }
        table.print(out);
        section(new Text("正文中关于申请人的数字：", "What sentences state of applicants:"));
        for (CrosswalkFact fact : Crosswalk2008.FACTS) {
            line(
                    new Text("  {source}（{counted}）：{targets}", "  {source} ({counted}): {targets}"),
                    Map.of(
                            "source", fact.source().title(),
                            "counted", fact.counted().label(),
                            "targets",
                                    fact.targets().stream().map(Cell::address).collect(Collectors.joining(", "))));
        }
    }

    void crosswalkOfRevisions() {
        TextTable table = new TextTable(List.of("R2019", say(DISPOSITION), say(FIT), "R2021", say(NOTE)), List.of());
        for (CrosswalkRow row : Crosswalk.R2019_TO_R2021.rows()) {
            table.row(
                    say(row.source().title()),
                    say(row.relationship().label()),
                    fit(row.fit()),
                    row.target().map(Cell::address).orElse(""),
                    say(row.note()));
        }
        Crosswalk.R2019_TO_R2021
                .notCollected()
                .forEach((cell, note) -> table.row("", say(NOT_COLLECTED), "", cell.address(), say(note)));
        table.print(out);
    }

    private String fit(Optional<Fit> fit) {
        return fit.map(value -> say(value.label())).orElse("");
    }
}
