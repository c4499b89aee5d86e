package io.gongkai.core.account;

import io.gongkai.core.evidence.Comparison;
import io.gongkai.core.evidence.Sides;
import io.gongkai.core.evidence.Subject;
import io.gongkai.core.narrative.Counted;
import io.gongkai.core.prose.StatedFigure;
import io.gongkai.core.rule.Check;
import io.gongkai.core.rule.CheckResult;
import io.gongkai.core.rule.Thresholds;
import io.gongkai.core.table.Cell;
import io.gongkai.core.text.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sentences about the same cells that count the same of them, in the same unit, state one figure. */
final class Contradictions implements Check {
    private static final CheckResult HOLDS = new CheckResult.Holds();
    /** So many figures show that they differ; a hostile report may have any number. */
    private static final int MOST_QUOTED = 5;

    private static final int MOST_NAMED = 3;

    @Override
    public List<CheckResult> check(Subject subject, Thresholds thresholds) {
        List<StatedFigure> figures = subject.prose().figures().figures();
        if (figures.size() < 2) {
            return List.of();
        }
        Map<Thing, Map<BigDecimal, StatedFigure>> accounts = new LinkedHashMap<>();
        for (StatedFigure stated : figures) {
            Measure.of(stated.figure())
                    .filter(measure -> !stated.cells().isEmpty())
                    .ifPresent(measure -> accounts.computeIfAbsent(
                                    new Thing(stated.cells(), stated.counted(), measure.unit()),
                                    key -> new LinkedHashMap<>(2))
                            .putIfAbsent(measure.number(), stated));
        }
        List<CheckResult> results = new ArrayList<>();
        accounts.forEach((thing, account) -> results.add(account.size() < 2 ? HOLDS : broken(thing, account)));
        return results;
    }

    private record Thing(List<Cell> cells, Counted counted, String unit) {}

    private static CheckResult broken(Thing thing, Map<BigDecimal, StatedFigure> account) {
        List<BigDecimal> numbers = List.copyOf(account.keySet());
        ClauseQuotations quotations = new ClauseQuotations();
        account.values().stream().limit(MOST_QUOTED).forEach(stated -> {
            Text name = name(thing);
            quotations.add(
                    new Text(name.zh() + "：" + stated.figure(), name.en() + ": " + stated.figure()), stated.clause());
        });
        return new CheckResult.Broken(
                ClauseQuotations.PROSE,
                Optional.of(new Sides(numbers.get(0), Comparison.EQUAL, numbers.get(1))),
                List.of(),
                quotations.list());
    }

    private static Text name(Thing thing) {
        List<Text> titles =
                thing.cells.stream().limit(MOST_NAMED).map(Cell::title).toList();
        Text cells = new Text(
                String.join("加", titles.stream().map(Text::zh).toList()),
                String.join(" plus ", titles.stream().map(Text::en).toList()));
        Text listed = thing.cells.size() <= MOST_NAMED
                ? cells
                : new Text("{cells}等{n}项之和", "{cells} and others, {n} in all")
                        .fill(Map.of("cells", cells, "n", thing.cells.size()));
        return switch (thing.counted) {
            case YEAR -> listed;
            case CUMULATIVE -> new Text(listed.zh() + "（历年累计）", listed.en() + " (all years)");
            case INDIVIDUALS -> new Text(listed.zh() + "（公民）", listed.en() + " (of individuals)");
            case ORGANISATIONS -> new Text(listed.zh() + "（法人和其他组织）", listed.en() + " (of organisations)");
        };
    }
}
