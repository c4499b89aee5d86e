/**
 * Figures for statisticians: one long table, and what its columns and cells mean.
 *
 * <p>{@link io.gongkai.core.dataset.LongTable} writes the figures of any number of reports as CSV, one row a figure. {@link
 * io.gongkai.core.dataset.Dataset} makes the files that describe it from the forms: {@code codebook.csv}, one row a cell, and
 * {@code datapackage.json}, a Frictionless Data Package of both tables. The columns are declared once each, in {@code
 * Column}s, from which headers, rows and descriptor derive.
 *
 * <p>Needs FastCSV, an optional dependency: who uses this package adds {@code de.siegmar:fastcsv}.
 */
@NullMarked
package io.gongkai.core.dataset;

import org.jspecify.annotations.NullMarked;
