package io.gongkai.core.body;

/** The level of the administration to which a body belongs. */
public enum AdministrativeLevel {
    /** National: 国务院 and its departments. */
    NATIONAL("national"),
    /** Provincial: 省、自治区、直辖市. */
    PROVINCIAL("provincial"),
    /** Prefectural: 设区的市、自治州、地区、盟. */
    PREFECTURAL("prefectural"),
    /** County: 县、不设区的市、市辖区、旗. */
    COUNTY("county"),
    /** Township: 乡、镇、街道. */
    TOWNSHIP("township");

    private final String code;

    AdministrativeLevel(String code) {
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
