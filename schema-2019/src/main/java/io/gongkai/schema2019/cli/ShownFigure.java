package io.gongkai.schema2019.cli;

import io.gongkai.core.figure.Absent;
import io.gongkai.core.figure.Amount;
import io.gongkai.core.figure.Figure;
import io.gongkai.core.text.Language;
import io.gongkai.core.text.Text;
import java.util.Map;

/** Figures as people read them. */
final class ShownFigure {
    private ShownFigure() {}

    /**
     * Shows a figure.
     *
     * @param unitOfForm the unit that goes without saying
     */
    static String of(Figure figure, String unitOfForm, Language language) {
        if (figure instanceof Absent absent) {
            return absent(absent).in(language);
        }
        if (figure instanceof Amount amount) {
            String unit = amount.unit().orElse(new Text("（单位不明）", " (unit unknown)").in(language));
            String printed = amount.text()
                    .map(text -> new Text("（原文“{t}”）", " (printed \"{t}\")")
                            .fill(Map.of("t", text))
                            .in(language))
                    .orElse("");
            return amount.number().toPlainString() + (unit.equals(unitOfForm) ? "" : unit) + printed;
        }
        return figure.toString();
    }

    private static Text absent(Absent absent) {
        return switch (absent.reason()) {
            case BLANK -> new Text("空白", "blank");
            case MARKED -> Text.same(absent.text());
            case UNREADABLE ->
                new Text("无法读取“{t}”", "unreadable \"{t}\"")
                        .fill(Map.of("t", absent.text().replace('\n', ' ')));
            case MISSING -> new Text("缺", "missing");
            case NOT_COLLECTED -> new Text("未采集", "n/c");
            case JOINT -> new Text("并计", "joint");
        };
    }
}
