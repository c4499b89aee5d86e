package io.gongkai.core.prose;

import io.gongkai.core.narrative.Counted;
import io.gongkai.core.prose.Word.Role;
import io.gongkai.core.text.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the phrases that the words of a clause may mean: those that account for all of its words. */
final class PhraseMatcher {
    private final ProseGrammar grammar;
    private final Topic topic;

    PhraseMatcher(ProseGrammar grammar, Topic topic) {
        this.grammar = grammar;
        this.topic = topic;
    }

    /** The best phrases for words, one a target; several if the words do not tell which is meant. */
    List<Phrase> best(Set<Word> words, Phrase.Kind kind, String measure) {
        int most = 0;
        List<Phrase> best = new ArrayList<>();
        for (Phrase phrase : grammar.phrases(words, kind)) {
            int strength = strength(phrase, words, measure);
            if (strength == 0 || strength < most || !explainsAll(phrase, words)) {
                continue;
            }
            if (strength > most) {
                best.clear();
                most = strength;
            }
            if (best.stream().noneMatch(other -> other.target().equals(phrase.target()))) {
                best.add(phrase);
            }
        }
        return best.size() > 1 ? topic.narrow(best) : best;
    }

    private int strength(Phrase phrase, Set<Word> words, String measure) {
        return grammar.isCountedWith(phrase.target(), measure) && topic.allows(phrase) ? phrase.strength(words) : 0;
    }

    private static boolean explainsAll(Phrase phrase, Set<Word> words) {
        for (Word word : words) {
            if (!word.isCommon() && !phrase.explains(word)) {
                return false;
            }
        }
        return true;
    }

    /**
     * The phrases of the lines that a clause names, as many as it joins, in the order of the form; none if some of its words are
     * not accounted for.
     */
    List<Phrase> joined(Segment segment, String measure) {
        int most = 1 + segment.count(Role.AND);
        List<Phrase> named = named(segment.words(), measure);
        List<Phrase> meant = named.size() > most ? topic.narrow(named) : named;
        boolean explained = segment.words().stream()
                .allMatch(word -> word.isCommon()
                        || word.is(Role.VERB)
                        || meant.stream().anyMatch(phrase -> phrase.explains(word)));
        return explained && meant.size() <= most
                ? meant.stream()
                        .sorted(Comparator.comparingInt(
                                phrase -> grammar.targets().indexOf(phrase.target())))
                        .toList()
                : List.of();
    }

    /** The strongest phrase of each line that words name, without those that say less than another. */
    private List<Phrase> named(Set<Word> words, String measure) {
        Map<ProseTarget, Phrase> found = new HashMap<>();
        Map<ProseTarget, Integer> strengths = new HashMap<>();
        for (Phrase phrase : grammar.phrases(words, Phrase.Kind.FIGURE)) {
            int strength = phrase.target().counted() == Counted.YEAR ? strength(phrase, words, measure) : 0;
            if (strength > strengths.getOrDefault(phrase.target(), 0)) {
                found.put(phrase.target(), phrase);
                strengths.put(phrase.target(), strength);
            }
        }
        return found.values().stream()
                .filter(phrase -> found.values().stream()
                        .noneMatch(other -> !other.equals(phrase) && contains(other, phrase, words)))
                .toList();
    }

    /** Whether another phrase accounts for all words that a phrase requires, and not the other way round. */
    private static boolean contains(Phrase other, Phrase phrase, Set<Word> words) {
        return accountsFor(other, phrase, words) && !accountsFor(phrase, other, words);
    }

    private static boolean accountsFor(Phrase one, Phrase other, Set<Word> words) {
        return other.required().stream()
                .flatMap(Set::stream)
                .filter(words::contains)
                .allMatch(one::explains);
    }

    /** Whether a word alone may begin a phrase for a figure of a target. */
    boolean begins(Word word, ProseTarget target) {
        return grammar.phrases(Set.of(word), Phrase.Kind.FIGURE).stream()
                .anyMatch(phrase -> phrase.target().equals(target));
    }

    /** Why a figure of a segment is one of the target of a phrase. */
    static Text because(Phrase phrase, Segment segment) {
        List<String> words = segment.words().stream()
                .filter(word -> phrase.required().stream().anyMatch(group -> group.contains(word)))
                .map(Word::text)
                .toList();
        Text label = phrase.target().line().label();
        return new Text(
                "“" + String.join("、", words) + "”说的是“" + label.zh() + "”",
                "\"" + String.join(" ", words) + "\" is how " + label.en() + " is named");
    }
}
