package io.gongkai.core.reading;

import io.gongkai.core.document.SourceItem;
import io.gongkai.core.figure.Absence;
import io.gongkai.core.figure.Absent;
import io.gongkai.core.figure.Amount;
import io.gongkai.core.figure.Figure;
import io.gongkai.core.figure.FigureJson;
import io.gongkai.core.figure.FigureKind;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A figure as it is printed, the other way round from {@link FigureText}. Where the text does not tell the whole figure (why
 * it is absent, in which unit an odd amount is) the figure is stated beside it. What is stated counts only if the figure is
 * printed as the very text that is seen, so no page can state another number than it shows.
 *
 * <p>Example: {@code FigurePrint.of(Figure.notCollected(), FigureKind.COUNT, "件")} has the text {@code 未采集} and states
 * {@code {"absent":"notCollected"}}.
 *
 * @param text the text for people
 * @param stated the figure as JSON; empty where the text tells it
 */
public record FigurePrint(String text, String stated) {
    /**
     * Prints a figure.
     *
     * @param figure the figure
     * @param kind what the cell is meant to hold
     * @param unit the unit printed for the cell elsewhere, in its row or at the head of its column; empty for none
     * @return the print
     */
    public static FigurePrint of(Figure figure, FigureKind kind, String unit) {
        String text = text(figure, kind, unit);
        // Stated of all that is quoted: a quotation may look like a label.
        boolean quoted = figure instanceof Absent absent && absent.reason() == Absence.UNREADABLE;
        boolean told = !quoted && tells(text, figure, kind, unit);
        return new FigurePrint(text, told ? "" : StatedJson.write(generator -> FigureJson.write(generator, figure)));
    }

    /**
     * The figure that is stated beside a text.
     *
     * @param text the visible text
     * @param stated the figure as JSON
     * @param kind what the cell is meant to hold
     * @param unit the unit printed for the cell elsewhere; empty for none
     * @return the figure; empty if none is stated or the text is not how it is printed
     */
    static Optional<Figure> stated(String text, String stated, FigureKind kind, String unit) {
        return StatedJson.read(stated, parser -> FigureJson.read(parser, kind))
                .filter(figure -> VisibleText.showsTheSame(text(figure, kind, unit), text));
    }

    /**
     * Prints a figure that belongs to no cell, so that nothing but what is stated tells its kind.
     *
     * @param figure the figure
     * @return the print
     */
    public static FigurePrint ofAny(Figure figure) {
        return new FigurePrint(
                text(figure, kind(figure), ""), StatedJson.write(generator -> FigureJson.write(generator, figure)));
    }

    /** The figure that {@link #ofAny} printed; without a statement that fits what is seen, a count or what is seen. */
    static Figure anyStated(SourceItem item) {
        return StatedJson.read(item.stated(), FigureJson.ANY::read)
                .filter(figure -> VisibleText.showsTheSame(text(figure, kind(figure), ""), item.text()))
                .orElseGet(() -> FigureText.parse(item.text(), FigureKind.COUNT, ""));
    }

    private static FigureKind kind(Figure figure) {
        return figure instanceof Amount ? FigureKind.AMOUNT : FigureKind.COUNT;
    }

    private static boolean tells(String text, Figure figure, FigureKind kind, String unit) {
        return VisibleText.isPlain(text) && FigureText.parse(text, kind, unit).equals(figure);
    }

    private static String text(Figure figure, FigureKind kind, String unit) {
        if (figure instanceof Amount amount) {
            return amount(amount, kind, unit);
        }
        if (!(figure instanceof Absent absent)) {
            return figure.toString();
        }
        return switch (absent.reason()) {
            case BLANK -> "";
            case MISSING -> "缺";
            case NOT_COLLECTED -> "未采集";
            case JOINT -> "并计";
            case MARKED -> quote(absent, kind, unit, "（标记）");
            case UNREADABLE -> quote(absent, kind, unit, "（无法识别）");
        };
    }

    /** What was printed; with a remark where it would be taken for a number or for nothing at all. */
    private static String quote(Absent absent, FigureKind kind, String unit, String remark) {
        String shown = VisibleText.show(absent.text());
        Figure seen = FigureText.parse(shown, kind, unit);
        return seen.value().isPresent() || seen.equals(Figure.blank()) ? shown + remark : shown;
    }

    private static String amount(Amount amount, FigureKind kind, String unit) {
        String number = amount.number().toPlainString();
        String printed = amount.text().map(VisibleText::show).orElse(number);
        String withUnit = number + amount.unit().orElse("（单位不明）");
        return Stream.of(printed, withUnit)
                .filter(text -> tells(text, amount, kind, unit))
                .findFirst()
                .orElseGet(() -> VisibleText.show(withUnit
                        + amount.text().map(text -> "（原文“" + text + "”）").orElse("")));
    }
}
