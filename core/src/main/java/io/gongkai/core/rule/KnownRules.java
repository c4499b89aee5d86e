package io.gongkai.core.rule;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gongkai.core.json.InvalidJsonException;
import io.gongkai.core.json.JsonCheck;
import io.gongkai.core.json.JsonSchema;
import io.gongkai.core.json.JsonType;
import io.gongkai.core.json.JsonTypes;
import io.gongkai.core.text.Text;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rules that a file may name. One that names another is refused, with the ids that are close to it. */
public final class KnownRules {
    /** Two slips of a finger; with more, the ids of a whole format are close to each other. */
    private static final int CLOSE = 2;

    private static final int MOST_CLOSE = 5;

    private final Map<String, Rule> byId = new LinkedHashMap<>();

    private KnownRules() {}

    /**
     * The rules of some sets, such as those of both formats and one's own.
     *
     * @param sets the sets; a rule may be in several of them
     * @return the rules
     */
    public static KnownRules of(RuleSet... sets) {
        return of(List.of(sets));
    }

    /**
     * The rules of some sets, such as those of both formats and one's own.
     *
     * @param sets the sets; a rule may be in several of them
     * @return the rules
     */
    public static KnownRules of(List<RuleSet> sets) {
        KnownRules known = new KnownRules();
        sets.forEach(set -> set.rules().forEach(rule -> known.byId.put(rule.id(), rule)));
        return known;
    }

    /**
     * These rules and others.
     *
     * @param others the others
     * @return all of them
     */
    public KnownRules and(KnownRules others) {
        KnownRules both = new KnownRules();
        both.byId.putAll(byId);
        both.byId.putAll(others.byId);
        return both;
    }

    /**
     * The rule with an id.
     *
     * @param id the id
     * @return the rule; empty when it is not known
     */
    public Optional<Rule> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * Ids of rules, each of which has to be known.
     *
     * @return the type
     */
    public JsonType<String> ids() {
        return new IdType(this);
    }

    /**
     * Refuses an id that is not known.
     *
     * @param parser the parser, on the id
     * @param id the id
     * @throws InvalidJsonException if no rule has it
     */
    public void requireRule(JsonParser parser, String id) throws InvalidJsonException {
        if (!byId.containsKey(id)) {
            throw JsonCheck.refuse(
                    parser,
                    "unknown-rule",
                    Text.same(id),
                    new Text("没有编号为“{value}”的规则", "no rule has the id \"{value}\""),
                    closest(id, List.copyOf(byId.keySet())));
        }
    }

    /**
     * Refuses a threshold that no rule has.
     *
     * @param parser the parser, on the key
     * @param key the id of the rule, a full stop and the name of the threshold
     * @throws InvalidJsonException if no rule has it
     */
    public void requireThreshold(JsonParser parser, String key) throws InvalidJsonException {
        List<String> keys = new ArrayList<>();
        for (Rule rule : byId.values()) {
            for (Statement statement : rule.statements()) {
                if (statement instanceof Statement.InCode inCode) {
                    inCode.thresholds().forEach(threshold -> keys.add(rule.id() + "." + threshold.name()));
                }
            }
        }
        if (!keys.contains(key)) {
            throw JsonCheck.refuse(
                    parser,
                    "unknown-threshold",
                    Text.same(key),
                    new Text("没有名为“{value}”的阈值", "no rule has the threshold \"{value}\""),
                    keys.isEmpty()
                            ? new Text("这些规则都没有阈值，请删除。", "None of the rules has a threshold; remove it.")
                            : closest(key, keys));
        }
    }

    /** What to do about a name that is not known: the ones that it may be meant for, else those of its group. */
    private static Text closest(String name, List<String> names) {
        int least =
                names.stream().mapToInt(other -> distance(name, other)).min().orElse(Integer.MAX_VALUE);
        List<String> close = least > CLOSE
                ? List.of()
                : names.stream()
                        .filter(other -> distance(name, other) == least)
                        .limit(MOST_CLOSE)
                        .toList();
        if (!close.isEmpty()) {
            return listed(close, new Text("是否为{names}？", "Did you mean {names}?"));
        }
        int end = name.lastIndexOf('-');
        String group = end < 0 ? "" : name.substring(0, end + 1);
        List<String> ofGroup = end < 0
                ? List.of()
                : names.stream().filter(other -> other.startsWith(group)).toList();
        return ofGroup.isEmpty()
                ? new Text("请按规则一览核对编号（命令rules）。", "Check it against the list of rules (the command rules prints it).")
                : listed(ofGroup, new Text("“" + group + "”组有{names}。", "The group \"" + group + "\" has {names}."));
    }

    private static Text listed(List<String> names, Text sentence) {
        return sentence.fill(Map.of("names", new Text(String.join("、", names), String.join(", ", names))));
    }

    /** How many characters have to be added, taken away or replaced. */
    private static int distance(String a, String b) {
        if (Math.abs(a.length() - b.length()) > CLOSE) {
            return Integer.MAX_VALUE;
        }
        int[] before = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = before[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(before[j], row[j - 1]));
            }
            before = row;
        }
        return before[b.length()];
    }

    private record IdType(KnownRules known) implements JsonType<String> {
        @Override
        public void write(JsonGenerator generator, String id) throws IOException {
            generator.writeString(id);
        }

        @Override
        public String read(JsonParser parser) throws IOException {
            String id = JsonCheck.filledText(parser);
            known.requireRule(parser, id);
            return id;
        }

        @Override
        public ObjectNode schema(JsonSchema.Definitions definitions) {
            return JsonTypes.filledText();
        }
    }
}
