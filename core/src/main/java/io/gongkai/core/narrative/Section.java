package io.gongkai.core.narrative;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.gongkai.core.ValueStyle;
import io.gongkai.core.table.FormLine;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A section of the prose: its number and heading as printed, its paragraphs, and the sections below it. Sections stand in
 * the order of the document, whether that is the order of the format or not.
 *
 * <p>Example: {@code Section.builder().number("一、").heading("总体情况").addParagraph("……").build()}.
 */
@Value.Immutable
@ValueStyle
@JsonSerialize(using = SectionJson.Writer.class)
@JsonDeserialize(using = SectionJson.Reader.class)
public interface Section {
    /** The most sections inside each other, the outermost included; no report comes near. */
    int MAX_DEPTH = 100;

    /**
     * The number as printed, such as {@code 一、} or {@code (一)}.
     *
     * @return the number; empty when none is printed
     */
    Optional<String> getNumber();

    /**
     * The heading as printed, without its number.
     *
     * @return the heading; empty when there is none
     */
    Optional<String> getHeading();

    /**
     * The paragraphs below the heading, before the first section below it.
     *
     * @return the paragraphs
     */
    List<String> getParagraphs();

    /**
     * The sections below this one.
     *
     * @return the sections
     */
    List<Section> getSections();

    /**
     * How many sections stand inside each other, this one included.
     *
     * @return the number, from 1
     */
    default int depth() {
        return 1 + getSections().stream().mapToInt(Section::depth).max().orElse(0);
    }

    /**
     * Refuses what no document, no page and no JSON could hold.
     *
     * @throws IllegalArgumentException if more than {@value #MAX_DEPTH} sections stand inside each other
     */
    @Value.Check
    default void check() {
        if (depth() > MAX_DEPTH) {
            throw new IllegalArgumentException("more than " + MAX_DEPTH + " sections inside each other");
        }
    }

    /**
     * A section with the official number and heading of a part of the format.
     *
     * @param part the part
     * @param paragraphs the paragraphs
     * @return the section
     */
    static Section of(FormLine part, String... paragraphs) {
        Builder section = builder().heading(part.label().zh()).addParagraphs(paragraphs);
        return part.number().isEmpty()
                ? section.build()
                : section.number(part.number()).build();
    }

    /**
     * A builder with nothing set.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a section; everything is optional. */
    final class Builder extends ImmutableSection.Builder {
        // Not private: the generated builder would become final.
        Builder() {}
    }
}
