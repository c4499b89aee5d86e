package io.gongkai.core.profile;

import com.fasterxml.jackson.core.JsonParser;
import io.gongkai.core.json.InvalidJsonException;
import io.gongkai.core.json.JsonCheck;
import io.gongkai.core.json.JsonType;
import io.gongkai.core.json.JsonTypes;
import io.gongkai.core.json.ObjectType;
import io.gongkai.core.rule.KnownRules;
import io.gongkai.core.rule.Severity;
import io.gongkai.core.text.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The JSON of profiles: {@code {"name": "our-city", "basedOn": "publication", "off": ["2019-Y-040"], "severities":
 * {"2019-Q-020": "WARNING"}, "thresholds": {"2019-Y-040.factor": 4}}}. All but the name may be left out.
 */
public final class ProfileJson {
    private static final Text OFF = new Text("不检查的规则", "Rules that are not checked");
    private static final Text SEVERITIES = new Text("另定的严重程度，按规则编号", "Severities set otherwise, by the id of the rule");
    private static final Text THRESHOLDS = new Text("另定的阈值，按规则编号和阈值名", "Thresholds set otherwise, by id.name");

    /** What a profile does, without its name and without asking whether there are such rules; for results that record it. */
    public static final JsonType<Profile> SETTINGS = settings(
                    ObjectType.<Profile, Draft>checked(Draft::new, Draft::build), Optional.empty())
            .type();

    private ProfileJson() {}

    /**
     * Whole profiles.
     *
     * @param base finds the profile on which another is based
     * @param known the rules that a profile may name; empty for any
     */
    static JsonType<Profile> type(JsonType<Profile> base, Optional<KnownRules> known) {
        return settings(
                        ObjectType.<Profile, Draft>checked(Draft::new, Draft::build)
                                .required(
                                        "name",
                                        new Text("名称", "Name"),
                                        JsonTypes.FILLED_TEXT,
                                        Profile::name,
                                        (draft, name) -> draft.name = name)
                                .optional(
                                        "basedOn",
                                        new Text("所依据的方案", "The profile on which it is based"),
                                        base,
                                        profile -> Optional.empty(),
                                        (draft, profile) -> draft.base = profile),
                        known)
                .type();
    }

    private static ObjectType.Declaration<Profile, Draft> settings(
            ObjectType.Declaration<Profile, Draft> declaration, Optional<KnownRules> known) {
        JsonTypes.KeyCheck rule =
                known.<JsonTypes.KeyCheck>map(it -> it::requireRule).orElse(JsonTypes.ANY_KEY);
        JsonTypes.KeyCheck threshold =
                known.<JsonTypes.KeyCheck>map(it -> it::requireThreshold).orElse(JsonTypes.ANY_KEY);
        return declaration
                .optional(
                        "off",
                        OFF,
                        JsonTypes.distinct(known.map(KnownRules::ids).orElse(JsonTypes.FILLED_TEXT)),
                        profile -> Optional.of(List.copyOf(profile.off())).filter(off -> !off.isEmpty()),
                        (draft, off) -> draft.off = off)
                .optional(
                        "severities",
                        SEVERITIES,
                        JsonTypes.map(rule, JsonTypes.oneOf(Severity.class, Severity::name)),
                        notEmpty(Profile::severities),
                        (draft, severities) -> draft.severities = severities)
                .optional(
                        "thresholds",
                        THRESHOLDS,
                        JsonTypes.map(threshold, JsonTypes.NUMBER),
                        notEmpty(Profile::thresholds),
                        (draft, thresholds) -> draft.thresholds = thresholds);
    }

    private static <V> Function<Profile, Optional<Map<String, V>>> notEmpty(Function<Profile, Map<String, V>> get) {
        return profile -> Optional.of(get.apply(profile)).filter(map -> !map.isEmpty());
    }

    private static final class Draft {
        private String name = "";
        private Profile base = Profile.DEFAULT;
        private List<String> off = List.of();
        private Map<String, Severity> severities = Map.of();
        private Map<String, BigDecimal> thresholds = Map.of();

        Profile build(JsonParser parser) throws InvalidJsonException {
            for (String id : off) {
                if (severities.containsKey(id)) {
                    throw JsonCheck.refuse(
                            parser,
                            "off-and-on",
                            Text.same(id),
                            new Text(
                                    "规则“{value}”既停用又另定严重程度", "the rule \"{value}\" is switched off and has a severity"),
                            new Text("请删除其中之一。", "Remove one of the two."));
                }
            }
            return new Profile(name, Set.copyOf(off), severities, thresholds).over(base);
        }
    }
}
