package io.gongkai.schema2019.request;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.gongkai.core.figure.Figure;
import io.gongkai.core.table.FigureTable;
import io.gongkai.core.table.GridCell;
import io.gongkai.core.table.GridForm;
import io.gongkai.schema2019.revision.Revision;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The table of section 三, 收到和处理政府信息公开申请情况: requests received and handled, by kind of applicant. R2019 has
 * 23 rows; R2021 has 25, because it divides 其他处理 in three.
 *
 * <p>Example: {@code RequestTable.builder(Revision.R2021).put(RequestRow.NEWLY_RECEIVED, Applicant.TOTAL, 3).build()}.
 *
 * @param revision the revision of the form
 * @param figures the figures
 */
@JsonSerialize(using = RequestTableJson.Writer.class)
@JsonDeserialize(using = RequestTableJson.Reader.class)
public record RequestTable(Revision revision, FigureTable<GridCell<RequestRow, Applicant>> figures) {
    private static final Map<Revision, GridForm<RequestRow, Applicant>> FORMS =
            Map.of(Revision.R2019, makeForm(Revision.R2019), Revision.R2021, makeForm(Revision.R2021));

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the figures are of another form
     */
    public RequestTable {
        Objects.requireNonNull(figures, "figures");
        if (figures.form() != form(revision)) {
            throw new IllegalArgumentException("the form expected is " + form(revision) + ", not " + figures.form());
        }
    }

    private static GridForm<RequestRow, Applicant> makeForm(Revision revision) {
        List<RequestRow> rows = Arrays.stream(RequestRow.values())
                .filter(row -> switch (row.role(revision)) {
                    case HEADING, NOT_PRINTED -> false;
                    case INTAKE, RESULT, TOTAL, OUTGO -> true;
                })
                .toList();
        return GridForm.of("requests", revision.name(), "", rows, List.of(Applicant.values()));
    }

    /**
     * The form in a revision.
     *
     * @param revision the revision
     * @return the form
     */
    public static GridForm<RequestRow, Applicant> form(Revision revision) {
        return Objects.requireNonNull(FORMS.get(revision));
    }

    /**
     * The figure where a row and a column meet.
     *
     * @param row the row
     * @param column the column
     * @return the figure
     * @throws IllegalArgumentException if the revision has no such row
     */
    public Figure get(RequestRow row, Applicant column) {
        return figures.get(form(revision).cell(row, column));
    }

    /**
     * A builder in which every cell is blank.
     *
     * @param revision the revision
     * @return the builder
     */
    public static Builder builder(Revision revision) {
        return new Builder(revision);
    }

    /** Fills in the table. */
    public static final class Builder {
        private final Revision revision;
        private final FigureTable.Builder<GridCell<RequestRow, Applicant>> figures;

        private Builder(Revision revision) {
            this.revision = revision;
            this.figures = FigureTable.builder(form(revision));
        }

        /**
         * Puts a count where a row and a column meet.
         *
         * @param row the row
         * @param column the column
         * @param number the number
         * @return this
         * @throws IllegalArgumentException if the revision has no such row
         */
        public Builder put(RequestRow row, Applicant column, long number) {
            return put(row, column, Figure.count(number));
        }

        /**
         * Puts any figure where a row and a column meet.
         *
         * @param row the row
         * @param column the column
         * @param figure the figure
         * @return this
         * @throws IllegalArgumentException if the revision has no such row or the figure is an amount
         */
        public Builder put(RequestRow row, Applicant column, Figure figure) {
            figures.put(form(revision).cell(row, column), figure);
            return this;
        }

        /**
         * The table.
         *
         * @return the table
         */
        public RequestTable build() {
            return new RequestTable(revision, figures.build());
        }
    }
}
