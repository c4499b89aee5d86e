package io.gongkai.schema2019.dispute;

import io.gongkai.core.table.FormLine;
import io.gongkai.core.text.Text;
import java.util.List;
import java.util.Optional;

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

    private final String code;
    private final String group;
    private final Text label;
    private final List<String> variants;

    DisputeRoute(String code, String group, String zh, String en, String... variants) {
        this.code = code;
        this.group = group;
        this.label = new Text(zh, en);
        this.variants = List.of(variants);
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
    public Text title() {
        return group.isEmpty() ? label : new Text(group + " / " + label.zh(), label.en());
    }

    @Override
    public List<String> variants() {
        return variants;
    }

    @Override
    public Optional<FormLine> parent() {
        return Optional.empty();
    }
}
