package io.gongkai.core.rule;

import io.gongkai.core.text.Text;

/** What a rule has to look at. */
public enum Scope {
    /** One report. */
    REPORT(new Text("一份报告", "one report")),
    /** The report and that of the same body on the year before. */
    YEARS(new Text("本年度和上一年度的报告", "the report and that of the year before")),
    /** The report and those of the parts of the body. */
    PARTS(new Text("汇总报告和各下级机关的报告", "the report and those of the parts of the body"));

    private final Text label;

    Scope(Text label) {
        this.label = label;
    }

    /**
     * What people call it.
     *
     * @return the label
     */
    public Text label() {
        return label;
    }
}
