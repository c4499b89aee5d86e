package io.gongkai.schema2008.reading;

import io.gongkai.core.document.SourceCell;
import io.gongkai.core.document.SourceRow;
import io.gongkai.core.reading.FigureText;
import io.gongkai.core.reading.LabelText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which places of a row hold the unit and the figure, as the head of a published table tells. Where the head names no
 * column of figures, or two, no row below it has a place for a figure.
 */
final class StatisticsColumns {
    private static final Set<String> LABEL_HEADS =
            Set.of("统计指标", "指标", "指标名称", "统计项目", "项目", "项目名称", "统计内容", "内容", "名称");
    private static final Set<String> UNIT_HEADS = Set.of("单位", "计量单位");
    private static final Set<String> FIGURE_HEADS = Set.of("统计数", "统计数据", "统计数量", "统计结果", "数量", "数据", "数值", "数");
    private static final Pattern WITH_REMARK = Pattern.compile("([^(（]*)[(（](.*)[)）]");
    /** What else stands above a single column of figures. */
    private static final Pattern OF_THE_YEAR = Pattern.compile("本年度?|当年|(?:20[0-9]{2}年度?)(?:统计数|数量|数)?");

    private static final int NONE = -1;

    private final boolean clear;
    private final int unit;
    private final int figure;
    private final int width;
    private final List<String> extra;

    private StatisticsColumns(boolean clear, int unit, int figure, int width, List<String> extra) {
        this.clear = clear;
        this.unit = unit;
        this.figure = figure;
        this.width = width;
        this.extra = List.copyOf(extra);
    }

    /**
     * The columns of rows without a head: the figure is last, behind the unit if there are three cells.
     *
     * @param severalFigures whether rows print more than one figure, so that nobody can tell which is meant
     */
    static StatisticsColumns withoutHead(boolean severalFigures) {
        return new StatisticsColumns(!severalFigures, NONE, NONE, 3, List.of());
    }

    /** The columns that a head names; empty if the row is no head of this form. */
    static Optional<StatisticsColumns> of(SourceRow source) {
        SourceRow row = withoutTitle(source);
        int unit = NONE;
        int figure = NONE;
        int other = NONE;
        boolean clear = true;
        boolean anyKnown =
                LABEL_HEADS.contains(LabelText.normalise(row.cells().get(0).text()));
        List<String> extra = new ArrayList<>();
        for (int i = 1; i < row.cells().size(); i++) {
            String text = row.cells().get(i).text();
            Matcher remark = WITH_REMARK.matcher(text);
            String head = LabelText.normalise(remark.matches() ? remark.group(1) : text);
            if (UNIT_HEADS.contains(head)) {
                unit = i;
                anyKnown = true;
            } else if (FIGURE_HEADS.contains(head)) {
                // Under 统计数(万条) no figure is what it seems to be.
                clear &= figure == NONE && !(remark.matches() && FigureText.isScaled(remark.group(2)));
                figure = i;
                anyKnown = true;
            } else if (!text.isEmpty()) {
                extra.add(text);
                other = i;
            }
        }
        if (!anyKnown || row.printed().size() < 2) {
            return Optional.empty();
        }
        boolean onlyColumn = figure == NONE && extra.size() == 1;
        if (onlyColumn
                && OF_THE_YEAR.matcher(LabelText.withoutSpaces(extra.get(0))).matches()) {
            figure = other;
            extra.clear();
        }
        clear &= figure != NONE;
        return Optional.of(new StatisticsColumns(clear, unit, figure, row.width(), clear ? extra : List.of()));
    }

    /** A head without the titles in front, which stand in the same row where every cell has a line of its own. */
    private static SourceRow withoutTitle(SourceRow row) {
        List<SourceCell> cells = row.cells();
        for (int i = 0; i + 1 < cells.size(); i++) {
            String text = LabelText.normalise(cells.get(i).text());
            if (LABEL_HEADS.contains(text)) {
                return new SourceRow(row.number(), cells.subList(i, cells.size()), row.padding());
            }
            if (UNIT_HEADS.contains(text) || FIGURE_HEADS.contains(text)) {
                return row;
            }
        }
        return row;
    }

    /** Whether it can be told which figure is meant. */
    boolean isClear() {
        return clear;
    }

    /** The columns that the form has not. */
    List<String> extra() {
        return extra;
    }

    /** The cell of the figure; empty if the row has no place for it or does not fit the head. */
    Optional<SourceCell> figure(SourceRow row) {
        if (!clear || row.width() > width) {
            return Optional.empty();
        }
        if (!extra.isEmpty() && row.width() < width) {
            // What stands last may be of another column.
            return Optional.empty();
        }
        int last = row.width() - 1;
        boolean onlyUnit = figure == NONE
                && last == 1
                && FigureText.isUnit(row.cells().get(1).text());
        if (onlyUnit) {
            // Between spaces a blank cell leaves nothing behind the unit.
            return Optional.of(new SourceCell("", row.cells().get(1).at(), 3));
        }
        return cell(row, figure == NONE ? last : figure);
    }

    /** The cell of the unit; empty if the row has no place for it. */
    Optional<SourceCell> unit(SourceRow row) {
        boolean unitLast = figure == NONE
                && row.width() == 2
                && FigureText.isUnit(row.cells().get(1).text());
        return figure == NONE && (row.width() == width || unitLast) ? cell(row, 1) : cell(row, unit);
    }

    private static Optional<SourceCell> cell(SourceRow row, int place) {
        return place >= 1 ? row.cell(place) : Optional.empty();
    }
}
