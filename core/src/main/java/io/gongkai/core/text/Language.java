package io.gongkai.core.text;

/** The two languages in which everything meant for people is written. */
public enum Language {
    /** Chinese, simplified: the language of the forms. */
    ZH,
    /** English. */
    EN
}
