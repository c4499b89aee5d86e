package io.gongkai.schema2019.reading;

import io.gongkai.core.document.Span;
import io.gongkai.schema2019.request.Applicant;
import java.util.List;

/**
 * The columns that the head of section 三 names, in the order in which they are printed.
 *
 * @param columns the columns; none if the head does not tell them
 */
record RequestHead(List<Column> columns) {
    /** A head that does not tell its columns. */
    static final RequestHead NONE = new RequestHead(List.of());

    /** The columns of the form, of which only the order is known. */
    static RequestHead ofForm(List<Applicant> columns) {
        return new RequestHead(
                columns.stream().map(column -> new Column(column, Span.of(1))).toList());
    }

    /** The columns of the grid that the labels cover. */
    List<Span> spans() {
        return columns.stream().map(Column::span).toList();
    }

    /**
     * A column.
     *
     * @param applicant whose figures stand in it
     * @param span the columns of the grid that its label covers
     */
    record Column(Applicant applicant, Span span) {}
}
