package io.gongkai.core.narrative;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Objects;

/**
 * A clause of the prose: the evidence for a figure that stands in a sentence.
 *
 * <p>Example: {@code new Clause("三、依申请公开情况 (一)申请情况", 12, "2016年,全县依法申请公开147件")}.
 *
 * @param section the numbers and headings of the sections it stands in, outermost first, as printed, with a space between
 *     them; empty in front of the first heading
 * @param paragraph which text of the prose it stands in: headings and paragraphs are numbered together, from 1, in the order
 *     of the document
 * @param text the clause as printed
 */
@JsonSerialize(using = ClauseJson.Writer.class)
@JsonDeserialize(using = ClauseJson.Reader.class)
public record Clause(String section, int paragraph, String text) {
    private static final int LONGEST = 300;

    /**
     * Checks the place.
     *
     * @throws IllegalArgumentException if the paragraph is below 1 or the clause is blank
     */
    public Clause {
        Objects.requireNonNull(section, "section");
        if (paragraph < 1 || text.isBlank()) {
            throw new IllegalArgumentException("no clause at paragraph " + paragraph + ": \"" + text + "\"");
        }
    }

    /**
     * A clause of a text that may have been made to be long: the beginning is enough to find it.
     *
     * @param section the numbers and headings of its sections
     * @param paragraph which text of the prose it stands in
     * @param text the clause as printed
     * @return the clause, which says by {@code …} what it leaves out
     */
    public static Clause beginning(String section, int paragraph, String text) {
        return new Clause(beginning(section), paragraph, beginning(text));
    }

    /**
     * The beginning of what is printed.
     *
     * @param printed a clause, or headings
     * @return the same, or the first {@value #LONGEST} characters and {@code …}
     */
    public static String beginning(String printed) {
        if (printed.length() <= LONGEST) {
            return printed;
        }
        int end = Character.isHighSurrogate(printed.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return printed.substring(0, end) + "…";
    }
}
