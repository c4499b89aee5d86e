package io.gongkai.core.table;

import java.util.List;

/**
 * How sentences name what a line of a form counts. Words are told apart by spaces, words that mean the same by bars, and words
 * that may stand there or not are in brackets; their order does not matter. A phrase that begins with {@code ~} says too little
 * by itself: it counts only where one of the subjects is mentioned, in the headings or in the paragraph up to it. One that begins
 * with {@code ^} counts only right behind another figure of the same line, and one that begins with {@code <} only right behind
 * one of the line above or of another part of it. A {@code ?} before all that marks a phrase that may also name more than the
 * line: its figure is left out where the text counts as a part of it what the line does not have, or states the line without
 * doubt.
 *
 * <p>Example: {@code Wording.of("~当面|当场|现场 申请").counted("件|宗").about("申请")}.
 *
 * @param phrases the phrases
 * @param measures the measure words that may stand behind the number, one string with bars; empty for those of the parent
 * @param subjects what the text is about where phrases that say too little count; empty for those of the parent
 * @param all phrases of sentences without a number that say it of all just counted, such as {@code 全部|均 办结}
 * @param rest phrases for all parts of this line that the sentence does not count one by one, such as {@code 其他答复}
 */
public record Wording(
        List<String> phrases, String measures, List<String> subjects, List<String> all, List<String> rest) {
    /** No sentence names it. */
    public static final Wording NONE = of();

    /** Copies the lists. */
    public Wording {
        phrases = List.copyOf(phrases);
        subjects = List.copyOf(subjects);
        all = List.copyOf(all);
        rest = List.copyOf(rest);
    }

    /**
     * A wording.
     *
     * @param phrases the phrases
     * @return the wording
     */
    public static Wording of(String... phrases) {
        return new Wording(List.of(phrases), "", List.of(), List.of(), List.of());
    }

    /**
     * This wording with measure words.
     *
     * @param words the words, with bars between them
     * @return the wording
     */
    public Wording counted(String words) {
        return new Wording(phrases, words, subjects, all, rest);
    }

    /**
     * This wording with subjects.
     *
     * @param words what the text is about
     * @return the wording
     */
    public Wording about(String... words) {
        return new Wording(phrases, measures, List.of(words), all, rest);
    }

    /**
     * This wording with phrases that say it of all.
     *
     * @param others the phrases
     * @return the wording
     */
    public Wording ofAll(String... others) {
        return new Wording(phrases, measures, subjects, List.of(others), rest);
    }

    /**
     * This wording with phrases for all parts that are not counted one by one.
     *
     * @param others the phrases
     * @return the wording
     */
    public Wording ofRest(String... others) {
        return new Wording(phrases, measures, subjects, all, List.of(others));
    }
}
