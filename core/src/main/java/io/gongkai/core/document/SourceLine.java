package io.gongkai.core.document;

/**
 * One line of text outside the tables.
 *
 * @param number the line of the source, from 1
 * @param text the text, stripped, not empty
 */
public record SourceLine(int number, String text) {}
