package io.gongkai.core.dataset;

import io.gongkai.core.table.TableForm;
import java.util.List;

/**
 * A form as datasets name it.
 *
 * @param format the format, such as {@code 2019}
 * @param form the form of one table in one revision
 */
public record DatasetForm(String format, TableForm<?> form) {
    private static final String EVERY_REVISION = "all";

    /**
     * What stands in the column {@code format}: the format and the revision, such as {@code 2019/R2021}, or {@code
     * 2019/all} for a table that is the same in all revisions. Never a bare number: a reader that guesses types by
     * parts of a file would take some of them for numbers and others for texts.
     *
     * @return the code
     */
    public String code() {
        return format + "/" + (form.revision().isEmpty() ? EVERY_REVISION : form.revision());
    }

    /** The cells in the order of the form. */
    List<FormCell> cells() {
        return form.cells().stream().map(cell -> new FormCell(this, cell)).toList();
    }
}
