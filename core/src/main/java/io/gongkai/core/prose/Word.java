package io.gongkai.core.prose;

import java.util.EnumSet;
import java.util.Set;

/** A word that the reader of sentences knows. Two words are equal only if they are the same object: each is made once. */
final class Word {
    private static final Set<Role> COMMON = EnumSet.of(
            Role.WHOLE,
            Role.MEMBER,
            Role.THIS_YEAR,
            Role.ALL_YEARS,
            Role.SUMMED_UP,
            Role.UNTIL,
            Role.AND,
            Role.OF_WHICH,
            Role.NOT,
            Role.NOT_BEFORE_VERB,
            Role.ABOUT);

    private final String text;
    private final Set<Role> roles;
    private final Set<String> subjects;

    /**
     * A word.
     *
     * @param text the word
     * @param roles what it does in a sentence; empty for a word that only names what a cell counts
     * @param subjects what a text that has the word is about, as far as phrases ask for it
     */
    Word(String text, Set<Role> roles, Set<String> subjects) {
        this.text = text;
        this.roles = roles;
        this.subjects = subjects;
    }

    Set<Role> roles() {
        return roles;
    }

    String text() {
        return text;
    }

    Set<String> subjects() {
        return subjects;
    }

    /** What a word does in a sentence. */
    enum Role {
        /** Nothing that changes what is counted. */
        FILLER,
        /** Names the whole body. */
        WHOLE,
        /** Names a part of the body only. */
        PART,
        /** Names one kind of parts of the body; several together, with its name, are the whole. */
        MEMBER,
        /** Denies. */
        NOT,
        /** Denies if a verb follows. */
        NOT_BEFORE_VERB,
        /** A verb that may be denied. */
        VERB,
        /** Sums up over the years for sure. */
        ALL_YEARS,
        /** Sums up, over the year or over the years. */
        SUMMED_UP,
        /** Sums up until a day. */
        UNTIL,
        /** What there is on a day, not what came together until then. */
        ON_DAY,
        /** Sums up what was just named. */
        SUM,
        /** The year of the report. */
        THIS_YEAR,
        /** Another time, or a comparison with one. */
        OTHER_TIME,
        /** Joins two things. */
        AND,
        /** Begins the parts of what was counted just before. */
        OF_WHICH,
        /** Says that not everything is listed. */
        SOME,
        /** All of what was counted. */
        ALL,
        /** Begins what a percentage is of. */
        SHARE,
        /** Behind a number: of these. */
        OF,
        /** Names the disclosure of information as such. */
        DISCLOSURE,
        /** Names a time that is longer or shorter than a year. */
        PERIOD,
        /** Begins an exception. */
        EXCEPT,
        /** Begins a cause. */
        CAUSE,
        /** Begins a rule or an example, at the end of a clause. */
        RULE,
        /** Makes the number behind it inexact. */
        ABOUT
    }

    /** Whether it says nothing of what is counted; what it says of time and scope is taken elsewhere. */
    boolean isCommon() {
        for (Role role : roles) {
            if (COMMON.contains(role)) {
                return true;
            }
        }
        return false;
    }

    boolean is(Role role) {
        return roles.contains(role);
    }
}
