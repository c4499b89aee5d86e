package io.gongkai.schema2008.reading;

import io.gongkai.core.document.SourceItem;
import io.gongkai.core.reading.MarkedReport;
import io.gongkai.schema2008.statistics.SignOff;
import java.util.Optional;

/** The names by which pages of this SDK mark the sign-off of the statistics form, and what the form prints before each part. */
public final class SignOffMarkup {
    /** The sign-off. */
    public static final String SIGN_OFF = "signOff";
    /** The unit that filled in the form. */
    public static final String UNIT = "unit";
    /** The head of the unit. */
    public static final String HEAD = "head";
    /** Who checked the figures. */
    public static final String REVIEWER = "reviewer";
    /** Who filled in the form. */
    public static final String PREPARER = "preparer";
    /** The telephone number of the unit. */
    public static final String TELEPHONE = "telephone";
    /** The day on which the form was filled in. */
    public static final String DATE = "date";

    private SignOffMarkup() {}

    /**
     * What the form prints before a part.
     *
     * @param name the name of the part
     * @return the label
     * @throws IllegalArgumentException if there is no such part
     */
    public static String label(String name) {
        return switch (name) {
            case UNIT -> "填报单位(盖章)";
            case HEAD -> "单位负责人";
            case REVIEWER -> "审核人";
            case PREPARER -> "填报人";
            case TELEPHONE -> "联系电话";
            case DATE -> "填报日期";
            default -> throw new IllegalArgumentException("the sign-off has no " + name);
        };
    }

    /** The sign-off that a report marks. */
    static Optional<SignOff> read(SourceItem report) {
        return report.first(SIGN_OFF)
                .map(signOff -> SignOff.builder()
                        .unit(MarkedReport.text(signOff, UNIT))
                        .head(MarkedReport.text(signOff, HEAD))
                        .reviewer(MarkedReport.text(signOff, REVIEWER))
                        .preparer(MarkedReport.text(signOff, PREPARER))
                        .telephone(MarkedReport.text(signOff, TELEPHONE))
                        .date(MarkedReport.date(signOff, DATE))
                        .build());
    }
}
