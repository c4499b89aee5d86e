package io.gongkai.schema2019.dispute;

import io.gongkai.core.table.FormLine;
import io.gongkai.core.text.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

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

    private final String code;
    private final Text label;

    DisputeOutcome(String code, String zh, String en) {
        this.code = code;
        this.label = new Text(zh, en);
    }

    /**
     * The four outcomes of which {@link #TOTAL} is the sum.
     *
     * @return the outcomes
     */
    public static List<DisputeOutcome> parts() {
        return Arrays.stream(values()).filter(outcome -> outcome != TOTAL).toList();
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String number() {
        return "";
    }

    @Override
    public Text label() {
        return label;
    }

    @Override
    public List<String> variants() {
        return List.of();
    }

    @Override
    public Optional<FormLine> parent() {
        return Optional.empty();
    }
}
