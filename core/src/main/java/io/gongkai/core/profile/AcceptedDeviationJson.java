package io.gongkai.core.profile;

import io.gongkai.core.figure.Figure;
import io.gongkai.core.figure.FigureJson;
import io.gongkai.core.input.UnreadableInputException;
import io.gongkai.core.json.Json;
import io.gongkai.core.json.JsonType;
import io.gongkai.core.json.JsonTypes;
import io.gongkai.core.json.ObjectType;
import io.gongkai.core.rule.KnownRules;
import io.gongkai.core.rule.RuleSet;
import io.gongkai.core.text.Text;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The JSON of accepted deviations: an array of {@code {"rule", "place", "figures": {key: figure}, "texts": {name: text},
 * "reason"}}, {@code figures} and {@code texts} left out when there are none.
 */
public final class AcceptedDeviationJson {
    /** One deviation, without asking whether there is such a rule; for results that record it. */
    public static final JsonType<AcceptedDeviation> TYPE = type(JsonTypes.FILLED_TEXT);

    private AcceptedDeviationJson() {}

    private static JsonType<AcceptedDeviation> type(JsonType<String> ruleId) {
        return ObjectType.of(Draft::new, Draft::build)
                .required(
                        "rule",
                        new Text("规则", "Rule"),
                        ruleId,
                        AcceptedDeviation::rule,
                        (draft, rule) -> draft.rule = rule)
                .required(
                        "place",
                        new Text("位置", "Place"),
                        JsonTypes.FILLED_TEXT,
                        AcceptedDeviation::place,
                        (draft, place) -> draft.place = place)
                .optional(
                        "figures",
                        new Text("涉及的数字，按单元格", "Figures involved, by their cells"),
                        JsonTypes.map(FigureJson.ANY),
                        notEmpty(AcceptedDeviation::figures),
                        (draft, figures) -> draft.figures = figures)
                .optional(
                        "texts",
                        new Text("涉及的文字，按报告部分", "Texts involved, by the part of the report"),
                        JsonTypes.map(JsonTypes.TEXT),
                        notEmpty(AcceptedDeviation::texts),
                        (draft, texts) -> draft.texts = texts)
                .required(
                        "reason",
                        new Text("理由", "Reason"),
                        JsonTypes.FILLED_TEXT,
                        AcceptedDeviation::reason,
                        (draft, reason) -> draft.reason = reason)
                .type();
    }

    private static <V> Function<AcceptedDeviation, Optional<Map<String, V>>> notEmpty(
            Function<AcceptedDeviation, Map<String, V>> get) {
        return deviation -> Optional.of(get.apply(deviation)).filter(map -> !map.isEmpty());
    }

    /**
     * Reads deviations, strictly.
     *
     * @param json the JSON in UTF-8
     * @param known the rules that they may be about: those of both formats, and one's own
     * @return the deviations
     * @throws UnreadableInputException if the JSON breaks the contract, a reason is blank or a rule is not known, with the place
     */
    public static List<AcceptedDeviation> read(byte[] json, RuleSet... known) {
        return Json.read(json, JsonTypes.list(type(KnownRules.of(known).ids()))::read);
    }

    /**
     * Writes deviations, so that {@link #read} reads equal ones.
     *
     * @param deviations the deviations
     * @return the JSON in UTF-8, one deviation a line, so that version control compares them well
     */
    public static byte[] write(List<AcceptedDeviation> deviations) {
        String lines = deviations.stream()
                .map(deviation -> Json.write(generator -> TYPE.write(generator, deviation)))
                .map(line -> "  " + new String(line, StandardCharsets.UTF_8))
                .collect(Collectors.joining(",\n"));
        return (lines.isEmpty() ? "[]\n" : "[\n" + lines + "\n]\n").getBytes(StandardCharsets.UTF_8);
    }

    private static final class Draft {
        private String rule = "";
        private String place = "";
        private Map<String, Figure> figures = Map.of();
        private Map<String, String> texts = Map.of();
        private String reason = "";

        AcceptedDeviation build() {
            return new AcceptedDeviation(rule, place, figures, texts, reason);
        }
    }
}
