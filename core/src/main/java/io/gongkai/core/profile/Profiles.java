package io.gongkai.core.profile;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gongkai.core.input.InputProblem;
import io.gongkai.core.input.UnreadableInputException;
import io.gongkai.core.json.Json;
import io.gongkai.core.json.JsonCheck;
import io.gongkai.core.json.JsonSchema;
import io.gongkai.core.json.JsonType;
import io.gongkai.core.json.JsonTypes;
import io.gongkai.core.rule.KnownRules;
import io.gongkai.core.rule.RuleSet;
import io.gongkai.core.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The profiles that come with the formats, and the reader of one's own.
 *
 * <p>Example: {@code Schema2019.profiles().named("draft")}, or {@code Schema2019.profiles().read(Files.readAllBytes(file))}.
 * Immutable and safe for use by many threads.
 */
public final class Profiles {
    private final KnownRules known;
    private final Map<String, Profile> byName;

    private Profiles(KnownRules known, Map<String, Profile> byName) {
        this.known = known;
        this.byName = byName;
    }

    /**
     * The profiles that come with a format: files in the folder {@code profile} beside a class, each with the name of its
     * profile.
     *
     * @param beside the class
     * @param rules the rules of the format
     * @param names the names
     * @return the profiles, {@code default} first
     */
    public static Profiles load(Class<?> beside, RuleSet rules, String... names) {
        Map<String, Profile> byName = new LinkedHashMap<>();
        byName.put(Profile.DEFAULT.name(), Profile.DEFAULT);
        for (String name : names) {
            try (InputStream file = beside.getResourceAsStream("profile/" + name + ".json")) {
                if (file == null) {
                    throw new IllegalArgumentException("no profile " + name + " beside " + beside);
                }
                // A test compares the ids with those of the rules; to do so in every program would help nobody.
                byName.put(name, Json.read(file.readAllBytes(), type(byName, Optional.empty())::read));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new Profiles(KnownRules.of(rules), byName);
    }

    /**
     * These profiles and those of another format: of one name, both together.
     *
     * @param others those of the other format
     * @return the profiles
     */
    public Profiles and(Profiles others) {
        Map<String, Profile> all = new LinkedHashMap<>(byName);
        others.byName.forEach((name, profile) -> all.merge(name, profile, (mine, theirs) -> theirs.over(mine)));
        return new Profiles(known.and(others.known), all);
    }

    /**
     * These profiles, for callers with rules of their own, which the files that are read may name.
     *
     * @param rules the rules
     * @return the profiles
     */
    public Profiles knowing(RuleSet... rules) {
        return new Profiles(known.and(KnownRules.of(rules)), byName);
    }

    /**
     * All profiles that come with the formats.
     *
     * @return the profiles, {@code default} first
     */
    public List<Profile> all() {
        return List.copyOf(byName.values());
    }

    /**
     * A profile that comes with the formats.
     *
     * @param name the name
     * @return the profile
     * @throws UnreadableInputException if there is none of that name
     */
    public Profile named(String name) {
        Profile profile = byName.get(name);
        if (profile == null) {
            throw new UnreadableInputException(new InputProblem(
                    "unknown-profile",
                    "",
                    new Text("没有名为“" + name + "”的方案", "there is no profile \"" + name + "\""),
                    advice()));
        }
        return profile;
    }

    private Text advice() {
        return new Text(
                "可用：" + String.join("、", byName.keySet()) + "；也可以给出自己的方案文件。",
                "Use one of " + String.join(", ", byName.keySet()) + ", or a file with a profile of your own.");
    }

    /**
     * Reads a profile of one's own, strictly.
     *
     * @param json the JSON in UTF-8, as {@link ProfileJson} shows it
     * @return the profile, with all that it takes over from the one on which it is based
     * @throws UnreadableInputException if the JSON breaks the contract, names a rule or a threshold that there is not, or takes
     *     the name of a profile that comes with the formats; with the place
     */
    public Profile read(byte[] json) {
        return Json.read(json, parser -> {
            Profile profile = type(byName, Optional.of(known)).read(parser);
            if (byName.containsKey(profile.name())) {
                throw JsonCheck.refuse(
                        parser,
                        "name-taken",
                        Text.same(profile.name()),
                        new Text("“{value}”是已有方案的名称", "\"{value}\" is the name of a profile that is there already"),
                        new Text(
                                "请另取名称，以免结果中分不清；沿用其内容可写basedOn。",
                                "Take another name, so that results can be told apart; \"basedOn\" takes over what it does."));
            }
            return profile;
        });
    }

    /**
     * Writes a profile, so that {@link #read} reads an equal one.
     *
     * @param profile the profile
     * @return the JSON in UTF-8, on one line
     */
    public static byte[] write(Profile profile) {
        return Json.write(generator -> type(Map.of(), Optional.empty()).write(generator, profile));
    }

    private static JsonType<Profile> type(Map<String, Profile> byName, Optional<KnownRules> known) {
        return ProfileJson.type(new NameType(byName), known);
    }

    /** A profile by its name. */
    private record NameType(Map<String, Profile> byName) implements JsonType<Profile> {
        @Override
        public void write(JsonGenerator generator, Profile profile) throws IOException {
            generator.writeString(profile.name());
        }

        @Override
        public Profile read(JsonParser parser) throws IOException {
            Profile profile = byName.get(JsonCheck.filledText(parser));
            if (profile == null) {
                String names = String.join(", ", byName.keySet());
                throw JsonCheck.refuse(
                        parser,
                        "unknown-profile",
                        JsonCheck.quote(parser),
                        new Text("没有方案{value}", "there is no profile {value}"),
                        new Text("可用：" + names + "。", "Use one of: " + names + "."));
            }
            return profile;
        }

        @Override
        public ObjectNode schema(JsonSchema.Definitions definitions) {
            return JsonTypes.filledText();
        }
    }
}
