package io.gongkai.core.page;

import io.gongkai.core.figure.Absent;
import io.gongkai.core.figure.Figure;
import io.gongkai.core.figure.FigureKind;
import io.gongkai.core.reading.FigurePrint;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** What the words mean that a page prints where there is no figure; the forms have no such words. */
enum PageLegend {
    MISSING(Figure.missing(), "文档没有这一格"),
    NOT_COLLECTED(Figure.notCollected(), "原格式没有要求填报"),
    JOINT(Figure.joint(), "只知道与其他格的合计");

    private final Absent figure;
    private final String meaning;

    PageLegend(Absent figure, String meaning) {
        this.figure = figure;
        this.meaning = meaning;
    }

    /** Remembers on the page that it prints one of the words. */
    static void mark(Element printed, Figure figure) {
        for (PageLegend word : values()) {
            if (word.figure.equals(figure)) {
                printed.addClass(word.style());
            }
        }
    }

    /** Explains the words that occur, under the last table; on a page without tables at the end. */
    static void add(Element main) {
        List<PageLegend> printed = Arrays.stream(values())
                .filter(word -> !main.getElementsByClass(word.style()).isEmpty())
                .toList();
        if (printed.isEmpty()) {
            return;
        }
        String explained = printed.stream().map(PageLegend::explained).collect(Collectors.joining("；", "注：", "。"));
        Element legend = main.appendElement("p").addClass("legend").text(explained);
        Elements tables = main.getElementsByTag("table");
        if (!tables.isEmpty()) {
            tables.get(tables.size() - 1).after(legend);
        }
    }

    private String explained() {
        return FigurePrint.of(figure, FigureKind.COUNT, "").text() + "：" + meaning;
    }

    private String style() {
        return figure.reason().code();
    }
}
