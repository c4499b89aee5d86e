package io.gongkai.core.body;

/** What kind of body reports; the statutory date of the report depends on it. */
public enum BodyKind {
    /** A people's government: 人民政府. */
    GOVERNMENT("government"),
    /** A department or another body below a government: 部门. */
    DEPARTMENT("department");

    private final String code;

    BodyKind(String code) {
        this.code = code;
    }

    /**
     * The name in JSON.
     *
     * @return the name
     */
    public String code() {
        return code;
    }
}
