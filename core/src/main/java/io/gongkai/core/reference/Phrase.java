package io.gongkai.core.reference;

import io.gongkai.core.text.Language;
import io.gongkai.core.text.Text;
import java.util.ArrayList;
import java.util.List;

/** A piece of a line on a page. It holds plain text; whoever writes the page escapes it. */
public sealed interface Phrase {
    /**
     * Words that follow the language of the reader.
     *
     * @param text the words
     */
    record Said(Text text) implements Phrase {}

    /**
     * Words that stay in their own language, such as an official label.
     *
     * @param text the words
     * @param language their language
     */
    record Quoted(String text, Language language) implements Phrase {}

    /**
     * An address, an id or a formula.
     *
     * @param text the text
     */
    record Code(String text) implements Phrase {}

    /**
     * A way to an entry or a page. Where nothing has that id, only its content is shown.
     *
     * @param content what is shown; no link itself
     * @param id the id of an {@link Entry}, or the path of a page
     */
    record Link(Phrase content, String id) implements Phrase {}

    /**
     * Words in the language of the reader.
     *
     * @param zh the Chinese words
     * @param en the English words
     * @return the phrase
     */
    static Phrase said(String zh, String en) {
        return new Said(new Text(zh, en));
    }

    /**
     * The official label and its translation, one after the other, for the two columns that show both.
     *
     * @param label the label
     * @return the cells of the two columns
     */
    static List<List<Phrase>> bothLabels(Text label) {
        return List.of(List.of(new Quoted(label.zh(), Language.ZH)), List.of(new Quoted(label.en(), Language.EN)));
    }

    /**
     * Phrases with a separator between them.
     *
     * @param phrases the phrases
     * @param separator what stands between two
     * @return the line
     */
    static List<Phrase> joined(List<? extends Phrase> phrases, Phrase separator) {
        List<Phrase> line = new ArrayList<>();
        for (Phrase phrase : phrases) {
            if (!line.isEmpty()) {
                line.add(separator);
            }
            line.add(phrase);
        }
        return line;
    }
}
