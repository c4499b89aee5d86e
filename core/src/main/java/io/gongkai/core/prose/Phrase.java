package io.gongkai.core.prose;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A phrase that names what a line counts.
 *
 * @param target the line
 * @param kind what it says of it
 * @param needs what must be so besides
 * @param doubtful whether it may also name more than the line
 * @param required words of which one each must be there
 * @param optional words that may be there
 */
record Phrase(
        ProseTarget target, Kind kind, Needs needs, boolean doubtful, List<Set<Word>> required, Set<Word> optional) {
    /** What a phrase says. */
    enum Kind {
        /** How many there are. */
        FIGURE,
        /** That all of what was counted just before are so. */
        ALL,
        /** How many parts there are that are not counted one by one. */
        REST
    }

    /** What must be so for a phrase to count. */
    enum Needs {
        /** Nothing. */
        NOTHING,
        /** One of the subjects is mentioned. */
        SUBJECT,
        /** The figure before it is of the same line. */
        SAME_LINE,
        /** The figure before it is of the line above, or of another line below that. */
        PART
    }

    static Phrase of(ProseTarget target, Kind kind, String written, Map<String, Word> words) {
        boolean doubtful = written.startsWith("?");
        Needs needs = needs(doubtful ? written.charAt(1) : written.charAt(0));
        List<Set<Word>> required = groups(written)
                .filter(group -> !group.startsWith("("))
                .map(group -> words(group, words))
                .toList();
        Set<Word> optional = groups(written)
                .filter(group -> group.startsWith("("))
                .flatMap(group -> words(group, words).stream())
                .collect(Collectors.toUnmodifiableSet());
        return new Phrase(target, kind, needs, doubtful, required, optional);
    }

    private static Needs needs(char mark) {
        return switch (mark) {
            case '~' -> Needs.SUBJECT;
            case '^' -> Needs.SAME_LINE;
            case '<' -> Needs.PART;
            default -> Needs.NOTHING;
        };
    }

    /** The words of a phrase as it is written. */
    static Stream<String> words(String written) {
        return groups(written).flatMap(Phrase::alternatives);
    }

    /** The words of a phrase as it is written of which one must be there. */
    static Stream<String> requiredWords(String written) {
        return groups(written).filter(group -> !group.startsWith("(")).flatMap(Phrase::alternatives);
    }

    private static Stream<String> groups(String written) {
        return Stream.of(written.replaceFirst("^[?]?[~^<]?", "").split(" "));
    }

    private static Stream<String> alternatives(String group) {
        // Brackets within a word, as in 专(兼)职, are part of it.
        String inner = group.startsWith("(") && group.endsWith(")") ? group.substring(1, group.length() - 1) : group;
        return Stream.of(inner.split("\\|"));
    }

    private static Set<Word> words(String group, Map<String, Word> words) {
        return alternatives(group)
                .map(text -> Objects.requireNonNull(words.get(text), text))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** How many characters of the words that must be there are; 0 if one of them is not. */
    int strength(Set<Word> found) {
        int strength = 0;
        for (Set<Word> alternatives : required) {
            int longest = 0;
            for (Word word : alternatives) {
                if (word.text().length() > longest && found.contains(word)) {
                    longest = word.text().length();
                }
            }
            if (longest == 0) {
                return 0;
            }
            strength += longest;
        }
        return strength;
    }

    /** Whether a word belongs to the phrase, or changes nothing. */
    boolean explains(Word word) {
        if (word.is(Word.Role.FILLER) || optional.contains(word)) {
            return true;
        }
        for (Set<Word> alternatives : required) {
            if (alternatives.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
