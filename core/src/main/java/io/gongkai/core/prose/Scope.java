package io.gongkai.core.prose;

import io.gongkai.core.prose.Word.Role;

/** Of whom a text speaks: of the whole body, or of a part of it. */
final class Scope {
    /** A clause without figures that is longer is no mere mention of whom the next ones speak. */
    private static final int LONGEST_MENTION = 24;

    private boolean ofPart;
    private boolean ofPartBeforeBracket;
    private boolean whole;
    private int members;

    /** A scope that the headings may have narrowed. */
    Scope(boolean ofPart) {
        this.ofPart = ofPart;
    }

    /** Takes what a segment says of the whole body and of the kinds of its parts. */
    void take(Segment segment) {
        members += segment.count(Role.MEMBER);
        if (segment.has(Role.WHOLE)) {
            whole = true;
            ofPart = false;
        }
    }

    /** Takes of whom the figure of a segment is. */
    void takeWithFigure(Segment segment) {
        ofPart |= segment.isOfPart();
    }

    /** Takes of whom a clause without figures says that the next ones are. */
    void takeMention(Segment clause, NormalText text) {
        boolean wholeOnly = clause.has(Role.WHOLE) && !clause.namesPart();
        ofPart |= !wholeOnly
                && ((clause.has(Role.WHOLE) && clause.isOfPart())
                        || clause.beginsWithPart(text)
                        || (clause.endsWithPart() && clause.end() - clause.start() <= LONGEST_MENTION));
    }

    boolean isOfPart() {
        return ofPart;
    }

    /** Whether a segment has words that are not known, or may be about some parts only; all kinds of parts together are the whole. */
    boolean leavesOpen(Segment segment) {
        return segment.hasUnknown() || segment.namesPart() || (segment.has(Role.MEMBER) && !(whole && members > 1));
    }

    void openBracket() {
        ofPartBeforeBracket = ofPart;
    }

    /** What brackets enclose narrows nothing that follows. */
    void closeBracket() {
        ofPart &= ofPartBeforeBracket;
    }

    void endSentence() {
        whole = false;
        members = 0;
    }
}
