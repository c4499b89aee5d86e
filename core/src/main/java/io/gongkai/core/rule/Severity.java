package io.gongkai.core.rule;

import io.gongkai.core.text.Text;

/** How much a broken rule weighs. */
public enum Severity {
    /** The figures contradict each other; a report with one is invalid. */
    ERROR(new Text("错误", "ERROR")),
    /** Unusual, and worth a question to the body. */
    WARNING(new Text("警告", "WARNING")),
    /** Worth knowing. */
    INFO(new Text("提示", "INFO"));

    private final Text label;

    Severity(Text label) {
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
