package io.gongkai.core.prose;

import io.gongkai.core.prose.Phrase.Kind;
import io.gongkai.core.prose.Word.Role;
import io.gongkai.core.table.FormLine;
import io.gongkai.core.table.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** How sentences name the cells of a form. Made once for a format, safe for use by many threads. */
public final class ProseGrammar {
    /** No cell is named by any sentence. */
    public static final ProseGrammar NONE = of(List.of());

    private final Lexicon lexicon;
    private final Set<String> measures = new HashSet<>();
    private final Map<Word, List<Phrase>> phrases = new HashMap<>();
    private final Map<ProseTarget, Set<String>> measuresOf = new HashMap<>();
    private final Map<ProseTarget, List<String>> subjectsOf = new HashMap<>();
    private final Set<String> subjectsOfHeadings = new HashSet<>();
    private final List<ProseTarget> targets;

    private ProseGrammar(List<ProseTarget> targets) {
        this.targets = List.copyOf(targets);
        Map<String, Word> words = words(targets);
        this.lexicon = new Lexicon(words.values());
        for (ProseTarget target : targets) {
            Wording wording = target.wording();
            measuresOf.put(target, measures(target));
            subjectsOf.put(target, inherited(target, Wording::subjects).orElse(List.of()));
            measures.addAll(measures(target));
            subjects(target).stream().filter(subject -> subject.startsWith("#")).forEach(subjectsOfHeadings::add);
            add(target, Kind.FIGURE, wording.phrases(), words);
            add(target, Kind.ALL, wording.all(), words);
            add(target, Kind.REST, wording.rest(), words);
        }
    }

    /**
     * A grammar.
     *
     * @param targets what sentences may state figures of
     * @return the grammar
     */
    public static ProseGrammar of(List<ProseTarget> targets) {
        return new ProseGrammar(targets);
    }

    private static Map<String, Word> words(List<ProseTarget> targets) {
        Set<String> terms = new HashSet<>();
        Set<String> required = new HashSet<>();
        Set<String> subjects = new HashSet<>();
        for (ProseTarget target : targets) {
            Wording wording = target.wording();
            Stream.of(wording.phrases(), wording.all(), wording.rest())
                    .flatMap(List::stream)
                    .forEach(phrase -> {
                        Phrase.words(phrase).forEach(terms::add);
                        Phrase.requiredWords(phrase).forEach(required::add);
                    });
            inherited(target, Wording::subjects).orElse(List.of()).stream()
                    .filter(subject -> !subject.startsWith("#"))
                    .forEach(subjects::add);
        }
        Map<String, Set<Role>> roles = new HashMap<>();
        for (Role role : Role.values()) {
            CommonWords.of(role)
                    .forEach(text -> roles.computeIfAbsent(text, key -> EnumSet.noneOf(Role.class))
                            .add(role));
        }
        terms.forEach(text -> roles.putIfAbsent(text, EnumSet.noneOf(Role.class)));
        // What a text is about may be named anywhere without changing what is counted, unless that is what a phrase
        // counts.
        subjects.stream()
                .filter(text -> !required.contains(text))
                .forEach(text -> roles.computeIfAbsent(text, key -> EnumSet.noneOf(Role.class))
                        .add(Role.FILLER));
        Map<String, Word> words = new HashMap<>();
        roles.forEach((text, its) -> words.put(
                text,
                new Word(
                        text,
                        its,
                        Set.copyOf(subjects.stream().filter(text::contains).toList()))));
        return words;
    }

    private static Set<String> measures(ProseTarget target) {
        String list = target.wording().measures();
        if (list.isEmpty()) {
            list = inherited(target, wording -> wording.measures().isEmpty() ? List.of() : List.of(wording.measures()))
                    .map(found -> found.get(0))
                    .orElse("");
        }
        return list.isEmpty() ? Set.of() : Set.copyOf(Arrays.asList(list.split("\\|")));
    }

    /** What the wording of a target says, or that of the nearest line above that says anything. */
    private static Optional<List<String>> inherited(ProseTarget target, Function<Wording, List<String>> part) {
        List<String> own = part.apply(target.wording());
        if (!own.isEmpty()) {
            return Optional.of(own);
        }
        Optional<? extends FormLine> line = Optional.of(target.line());
        while (line.isPresent()) {
            List<String> found = part.apply(line.get().wording());
            if (!found.isEmpty()) {
                return Optional.of(found);
            }
            line = line.get().parent();
        }
        return Optional.empty();
    }

    private void add(ProseTarget target, Kind kind, List<String> written, Map<String, Word> words) {
        for (String text : written) {
            Phrase phrase = Phrase.of(target, kind, text, words);
            if (phrase.required().isEmpty()) {
                throw new IllegalArgumentException(
                        "a phrase of " + target.line().code() + " requires no word: " + text);
            }
            phrase.required()
                    .get(0)
                    .forEach(word -> phrases.computeIfAbsent(word, key -> new ArrayList<>())
                            .add(phrase));
        }
    }

    List<ProseTarget> targets() {
        return targets;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    Set<String> measures() {
        return measures;
    }

    /** The phrases that may be meant by words. */
    List<Phrase> phrases(Set<Word> found, Kind kind) {
        List<Phrase> candidates = new ArrayList<>();
        for (Word word : found) {
            for (Phrase phrase : phrases.getOrDefault(word, List.of())) {
                if (phrase.kind() == kind) {
                    candidates.add(phrase);
                }
            }
        }
        return candidates;
    }

    /** Whether a line is counted with a measure word; a number may also stand without one. */
    boolean isCountedWith(ProseTarget target, String measure) {
        return measure.isEmpty() || measuresOf.getOrDefault(target, Set.of()).contains(measure);
    }

    /** Subjects that tell only in headings what a text is about, with the # before them. */
    Set<String> subjectsOfHeadings() {
        return subjectsOfHeadings;
    }

    /** What a text must be about for phrases of a target that say too little. */
    List<String> subjects(ProseTarget target) {
        return subjectsOf.getOrDefault(target, List.of());
    }
}
