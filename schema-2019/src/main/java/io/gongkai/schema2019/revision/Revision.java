package io.gongkai.schema2019.revision;

/** The variants of the 2019 format. Real reports mix them, so each table carries its own. */
public enum Revision {
    /** 国办公开办函〔2019〕60号, in use for the report years 2019 and 2020. */
    R2019,
    /** 国办公开办函〔2021〕30号, in use from the report year 2021. */
    R2021
}
