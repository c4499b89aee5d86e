package io.gongkai.core.reading;

/**
 * Where a figure stood in the published document.
 *
 * @param table the number of the table, from 1
 * @param row the number of the row in the table, from 1
 * @param column the place of the cell in the row, from 1
 * @param line the line of the source, from 1
 * @param text the text as printed
 */
public record Place(int table, int row, int column, int line, String text) {}
