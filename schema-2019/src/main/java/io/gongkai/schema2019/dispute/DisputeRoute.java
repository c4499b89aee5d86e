package io.gongkai.schema2019.dispute;

import io.gongkai.core.table.FormLabel;
import io.gongkai.core.table.FormLine;
import io.gongkai.core.table.Wording;
import io.gongkai.core.text.Text;

/**
 * The routes of disputes over disclosure: the three blocks of the table of section 四.
 */
public enum DisputeRoute implements FormLine {
    /** Administrative review. */
    REVIEW(
            Wording.of("~行政复议|申请行政复议|行政复议申请|行政复议案|行政复议案件|被申请行政复议|行政复议件 (收到|政府信息公开|提起|接到)")
                    .counted("件|起|宗|例|次|个")
                    .about(Sentences.SUBJECTS),
            "review",
            "",
            "行政复议",
            "Administrative review",
            "行政法复议"),
    /** Lawsuit brought without prior review. */
    DIRECT_LITIGATION(
            Wording.of("~未经复议直接起诉 (行政诉讼|行政诉讼案件|政府信息公开)"),
            "directLitigation",
            "行政诉讼",
            "未经复议直接起诉",
            "Lawsuit brought without prior review"),
    /** Lawsuit brought after review. */
    LITIGATION_AFTER_REVIEW(
            Wording.of("~复议后起诉 (行政诉讼|行政诉讼案件|政府信息公开)"),
            "litigationAfterReview",
            "行政诉讼",
            "复议后起诉",
            "Lawsuit brought after review");

    private static final Wording LITIGATION = Wording.of("~行政诉讼|提起行政诉讼|行政诉讼案|行政诉讼案件|被提起行政诉讼 (收到|政府信息公开|提起|接到)")
            .counted("件|起|宗|例|次|个")
            .about(Sentences.SUBJECTS);

    private final FormLabel printed;
    private final String group;

    DisputeRoute(Wording wording, String code, String group, String zh, String en, String... variants) {
        this.printed = FormLabel.of(code, "", zh, en, variants).withWording(wording);
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

    /**
     * How sentences name lawsuits without telling whether there was a review before; the form has no cell for both together.
     *
     * @return the wording
     */
    public static Wording wordingOfLawsuits() {
        return LITIGATION;
    }

    @Override
    public Text title() {
        return group.isEmpty() ? label() : new Text(group + " / " + label().zh(), label().en());
    }

    /** What sentences on disputes have in common. */
    private static final class Sentences {
        private static final String[] SUBJECTS = {"政府信息公开", "信息公开", "政府信息公开工作", "#复议、行政诉讼", "#复议和行政诉讼"};
    }
}
