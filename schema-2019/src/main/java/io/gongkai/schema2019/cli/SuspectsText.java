package io.gongkai.schema2019.cli;

import io.gongkai.core.finding.FindingGroup;
import io.gongkai.core.finding.Suspect;
import io.gongkai.core.finding.SuspectSet;
import io.gongkai.core.suspect.Cluster;
import io.gongkai.core.suspect.Slip;
import io.gongkai.core.text.Language;
import io.gongkai.core.text.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says which cells may be wrong, and what would mend them. */
final class SuspectsText {
    /** More ways to mend than these are counted. */
    private static final int SETS_TOLD = 6;

    private SuspectsText() {}

    /** Lines on the suspects of a group; none when there are none. */
    static List<Text> lines(FindingGroup group) {
        List<SuspectSet> sets = group.suspects();
        if (sets.isEmpty()) {
            return List.of();
        }
        if (sets.size() == 1 && group.search() == Cluster.Search.COMPLETE) {
            return List.of(new Text("  可能有误：{set}", "  Likely: {set}").fill(Map.of("set", describe(sets.get(0)))));
        }
        List<Text> lines = new ArrayList<>();
        lines.add(new Text("  可能有误（以下任一处）：", "  Likely one of these:"));
        sets.stream()
                .limit(SETS_TOLD)
                .forEach(set -> lines.add(new Text("    - {set}", "    - {set}").fill(Map.of("set", describe(set)))));
        if (group.search() == Cluster.Search.MORE) {
            lines.add(new Text("    - 还有更多可能", "    - and more"));
        } else if (sets.size() > SETS_TOLD) {
            lines.add(new Text("    - 还有{n}种可能", "    - and {n} more").fill(Map.of("n", sets.size() - SETS_TOLD)));
        }
        return lines;
    }

    private static Text describe(SuspectSet set) {
        List<Text> cells = set.cells().stream().map(SuspectsText::describe).toList();
        return new Text(
                String.join("；", cells.stream().map(Text::zh).toList()),
                String.join("; ", cells.stream().map(Text::en).toList()));
    }

    private static Text describe(Suspect suspect) {
        return new Text("“{cell}”为{figure}，{value}{slip}", "\"{cell}\" is {figure}, {value}{slip}")
                .fill(Map.of(
                        "cell", suspect.term().title(),
                        "figure",
                                new Text(
                                        ShownFigure.of(
                                                suspect.figure(),
                                                suspect.term().cell().unit(),
                                                Language.ZH),
                                        ShownFigure.of(
                                                suspect.figure(),
                                                suspect.term().cell().unit(),
                                                Language.EN)),
                        "value", value(suspect),
                        "slip", suspect.slip().map(SuspectsText::describe).orElse(Text.NOTHING)));
    }

    private static Text value(Suspect suspect) {
        Optional<BigDecimal> value = suspect.value();
        if (value.isPresent()) {
            return new Text("应为{n}", "should be {n}")
                    .fill(Map.of("n", value.get().toPlainString()));
        }
        String least = suspect.least().map(BigDecimal::toPlainString).orElse("");
        String most = suspect.most().map(BigDecimal::toPlainString).orElse("");
        Text range = least.isEmpty()
                ? most.isEmpty()
                        ? new Text("应为另一数字", "should be another number")
                        : new Text("应不超过{most}", "should be at most {most}")
                : most.isEmpty()
                        ? new Text("应不少于{least}", "should be at least {least}")
                        : new Text("应在{least}与{most}之间", "should be from {least} to {most}");
        return range.fill(Map.of("least", least, "most", most));
    }

    private static Text describe(Slip slip) {
        return switch (slip) {
            case BLANK_TOTAL -> new Text("（总计未填）", " (total not filled in)");
            case SIGN -> new Text("（正负号）", " (sign)");
            case ZERO_LOST -> new Text("（少写了零）", " (zero lost)");
            case ZERO_ADDED -> new Text("（多写了零）", " (zero added)");
            case DIGITS_SWAPPED -> new Text("（数字颠倒）", " (digits swapped)");
            case DIGIT_LOST -> new Text("（漏写一位）", " (digit lost)");
            case DIGIT_ADDED -> new Text("（多写一位）", " (digit added)");
            case NEIGHBOURING_COLUMN -> new Text("（填错栏）", " (neighbouring column)");
        };
    }
}
