package io.gongkai.core.prose;

import io.gongkai.core.narrative.Counted;
import io.gongkai.core.prose.PrintedNumber.Kind;
import io.gongkai.core.prose.Word.Role;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Of what time a sentence speaks, clause by clause: of the year of the report, of another, or of all years until then. */
final class SentenceTime {
    private static final BigDecimal FIRST_DAY = BigDecimal.valueOf(101);
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(1231);
    private static final Set<String> COMPARING = Set.of("比", "较", "相比", "相比较", "比较");

    private final OptionalInt year;
    private boolean other;
    private boolean allYears;
    private boolean until;
    private boolean otherBeforeBracket;

    /** The time at the beginning of a sentence in the report of a year; empty if that is not known. */
    SentenceTime(OptionalInt year) {
        this.year = year;
    }

    /** Takes what a segment says of the time. */
    void take(Segment segment) {
        boolean first = false;
        boolean lastDay = false;
        boolean otherDay = false;
        int years = 0;
        Token before = null;
        boolean compared = false;
        boolean behindThisYear = false;
        for (Token token : segment.tokens()) {
            PrintedNumber number = token.number();
            compared |= token.word() != null && compares(token.word());
            boolean behindYear = before != null && isYear(before);
            before = token;
            if (number != null && number.kind() == Kind.YEAR) {
                years++;
                if (compared) {
                    // 较2019年减少86件 says nothing of the figures behind it.
                    continue;
                }
                other = year.isEmpty() || years > 1 || number.value().intValueExact() != year.getAsInt();
                allYears &= other;
            } else if (number != null && number.kind() == Kind.DATE) {
                boolean isFirst = number.value().compareTo(FIRST_DAY) == 0;
                boolean isLast = number.value().compareTo(LAST_DAY) == 0;
                first |= isFirst;
                lastDay |= isLast;
                otherDay |= !isFirst && !isLast;
            }
            if (token.is(Role.THIS_YEAR) && !behindYear) {
                other = false;
                endPart();
            }
            // 今年以来 is this year, and so is the year of the report with 以来 behind it.
            other |= token.is(Role.PERIOD) && !behindYear && !behindThisYear;
            behindThisYear = token.is(Role.THIS_YEAR);
            allYears |= token.is(Role.ALL_YEARS);
            until |= token.is(Role.UNTIL);
        }
        other |= otherDay || (lastDay && !first && !until);
    }

    /** Takes a clause that says nothing but that the next ones are of another time. */
    void takeMention(Segment clause) {
        boolean onlyTime = clause.tokens().stream()
                .allMatch(token -> token.number() != null
                        || token.is(Role.OTHER_TIME)
                        || token.is(Role.THIS_YEAR)
                        || token.is(Role.FILLER));
        other |= onlyTime
                && clause.has(Role.OTHER_TIME)
                && clause.words().stream().noneMatch(SentenceTime::compares);
    }

    /** What stands in brackets behind a comparison is of the time that is compared with: 较2023年(新收502件)下降. */
    void openBracket(boolean behindComparison) {
        otherBeforeBracket = other;
        other |= behindComparison;
    }

    void closeBracket() {
        other = otherBeforeBracket;
    }

    private static boolean compares(Word word) {
        return COMPARING.contains(word.text());
    }

    private static boolean isYear(Token token) {
        return token.number() != null && token.number().kind() == Kind.YEAR;
    }

    boolean isOther() {
        return other;
    }

    boolean isAllYears() {
        return allYears;
    }

    /**
     * What a figure counts; empty if it is not said whether it is of the year or of all years.
     *
     * @param segment its words
     * @param target what it is a figure of
     * @param again whether the figure before it was one of the same
     */
    Optional<Counted> counted(Segment segment, ProseTarget target, boolean again) {
        boolean summedUp = segment.has(Role.SUMMED_UP);
        if (allYears || (summedUp && again && !segment.has(Role.THIS_YEAR))) {
            return target.counted() == Counted.YEAR ? Optional.of(Counted.CUMULATIVE) : Optional.empty();
        }
        boolean unclear = (until && !segment.has(Role.ON_DAY)) || (summedUp && !isOfYear(segment));
        return unclear ? Optional.empty() : Optional.of(target.counted());
    }

    /** Whether a sum is that of the year: 全年累计, 2018年累计. */
    private static boolean isOfYear(Segment segment) {
        return segment.has(Role.THIS_YEAR) || segment.tokens().stream().anyMatch(SentenceTime::isYear);
    }

    /** Ends what is like a sentence: what was summed up holds no longer. */
    void endPart() {
        allYears = false;
        until = false;
    }
}
