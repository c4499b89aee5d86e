package io.gongkai.schema2019.page;

import io.gongkai.core.figure.FigureKind;
import io.gongkai.core.page.PageTable;
import io.gongkai.schema2019.dispute.DisputeOutcome;
import io.gongkai.schema2019.dispute.DisputeRoute;
import io.gongkai.schema2019.dispute.DisputeTable;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;

/** Prints the table of section 四: routes beside each other, the outcomes under each, and one row of figures. */
final class DisputePage {
    private static final int OUTCOMES = DisputeOutcome.values().length;

    private DisputePage() {}

    static void print(Element section, DisputeTable disputes) {
        int columns = DisputeRoute.values().length * OUTCOMES;
        PageTable table = PageTable.in(
                section,
                "disputes",
                IntStream.range(0, columns).map(i -> 100 / columns).toArray());
        table.head().row();
        String group = "";
        for (DisputeRoute route : DisputeRoute.values()) {
            if (route.group().isEmpty()) {
                table.columnHead(route.label().zh(), OUTCOMES, 1);
            } else if (!route.group().equals(group)) {
                table.columnHead(route.group(), OUTCOMES * routesIn(route.group()), 1);
            }
            group = route.group();
        }
        table.row();
        for (DisputeRoute route : DisputeRoute.values()) {
            if (route.group().isEmpty()) {
                outcomes(table, 2);
            } else {
                table.columnHead(route.label().zh(), OUTCOMES, 1);
            }
        }
        table.row();
        for (DisputeRoute route : DisputeRoute.values()) {
            if (!route.group().isEmpty()) {
                outcomes(table, 1);
            }
        }
        table.body().row();
        for (DisputeRoute route : DisputeRoute.values()) {
            for (DisputeOutcome outcome : DisputeOutcome.values()) {
                table.figure(disputes.get(route, outcome), FigureKind.COUNT, "", 1);
            }
        }
    }

    private static void outcomes(PageTable table, int rows) {
        for (DisputeOutcome outcome : DisputeOutcome.values()) {
            table.columnHead(outcome.label().zh(), 1, rows);
        }
    }

    private static int routesIn(String group) {
        return (int) Arrays.stream(DisputeRoute.values())
                .filter(route -> route.group().equals(group))
                .count();
    }
}
