package io.gongkai.schema2008.local;

import io.gongkai.core.figure.FigureKind;
import io.gongkai.core.table.Cell;
import io.gongkai.core.text.Text;

/** A figure of a report outside its form, by which its place is found. */
record PrintedCell(String address, Text title, FigureKind kind, String unit) implements Cell {}
