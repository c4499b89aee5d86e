package io.gongkai.core.pdf;

/**
 * A piece of text that is drawn at one place, in most files one character. The places count to the right and downwards.
 *
 * @param text the characters; blank for a space
 * @param left where it begins
 * @param right where the next one may begin
 * @param base the line that it stands on
 * @param size the size of the font
 */
record Glyph(String text, float left, float right, float base, float size) {
    float middle() {
        return (left + right) / 2;
    }

    /** Half the height of a Chinese character, and of a digit. */
    float centre() {
        return base - 0.35f * size;
    }

    boolean isBlank() {
        return text.isBlank() || text.equals("\u00A0") || text.equals("\u3000");
    }
}
