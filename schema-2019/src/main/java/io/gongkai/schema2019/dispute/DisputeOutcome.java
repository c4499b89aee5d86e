package io.gongkai.schema2019.dispute;

import io.gongkai.core.table.FormLabel;
import io.gongkai.core.table.FormLine;
import java.util.Arrays;
import java.util.List;

/**
 * The outcomes of disputes: the columns of each block of the table of section 四. The form defines none of them; a
 * withdrawn suit is 其他结果.
 */
public enum DisputeOutcome implements FormLine {
    /** Result upheld. */
    UPHELD("upheld", "结果维持", "Result upheld"),
    /** Result corrected. */
    CORRECTED("corrected", "结果纠正", "Result corrected"),
    /** Other result. */
    OTHER("other", "其他结果", "Other result"),
    /** Not yet concluded. */
    PENDING("pending", "尚未审结", "Not yet concluded"),
    /** Total. */
    TOTAL("total", "总计", "Total");

    private final FormLabel printed;

    DisputeOutcome(String code, String zh, String en) {
        this.printed = FormLabel.of(code, "", zh, en);
    }

    @Override
    public FormLabel printed() {
        return printed;
    }

    /**
     * The four outcomes of which {@link #TOTAL} is the sum.
     *
     * @return the outcomes
     */
    public static List<DisputeOutcome> parts() {
        return Arrays.stream(values()).filter(outcome -> outcome != TOTAL).toList();
    }
}
