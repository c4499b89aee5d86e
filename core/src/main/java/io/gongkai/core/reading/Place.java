package io.gongkai.core.reading;

import io.gongkai.core.document.Position;

/**
 * Where a figure stood in the published document.
 *
 * @param table the number of the table, from 1
 * @param row the number of the row in the table, from 1
 * @param column the place of the cell in the row, from 1
 * @param at the place in the source
 * @param text the text as printed
 */
public record Place(int table, int row, int column, Position at, String text) {}
