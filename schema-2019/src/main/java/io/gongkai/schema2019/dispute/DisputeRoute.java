package io.gongkai.schema2019.dispute;

import io.gongkai.core.table.FormLabel;
import io.gongkai.core.table.FormLine;
import io.gongkai.core.text.Text;

/**
 * The routes of disputes over disclosure: the three blocks of the table of section 四.
 */
public enum DisputeRoute implements FormLine {
    /** Administrative review. */
    REVIEW("review", "", "行政复议", "Administrative review", "行政法复议"),
    /** Lawsuit brought without prior review. */
    DIRECT_LITIGATION("directLitigation", "行政诉讼", "未经复议直接起诉", "Lawsuit brought without prior review"),
    /** Lawsuit brought after review. */
    LITIGATION_AFTER_REVIEW("litigationAfterReview", "行政诉讼", "复议后起诉", "Lawsuit brought after review");

    private final FormLabel printed;
    private final String group;

    DisputeRoute(String code, String group, String zh, String en, String... variants) {
        this.printed = FormLabel.of(code, "", zh, en, variants);
        this.group = group;
    }

    @Override
    public FormLabel printed() {
        return printed;
    }

    /**
     * The heading printed above the block.
     *
     * @return the heading; empty when there is none
     */
    public String group() {
        return group;
    }

    @Override
    public Text title() {
        return group.isEmpty() ? label() : new Text(group + " / " + label().zh(), label().en());
    }
}
