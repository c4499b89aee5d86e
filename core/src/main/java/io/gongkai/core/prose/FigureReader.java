package io.gongkai.core.prose;

import io.gongkai.core.narrative.Clause;
import io.gongkai.core.narrative.Counted;
import io.gongkai.core.prose.Word.Role;
import io.gongkai.core.table.Cell;
import io.gongkai.core.table.FormLine;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Takes a figure for what the words around it name, or says why it is taken for nothing. */
final class FigureReader {
    private static final BigDecimal YEARS_FROM = BigDecimal.valueOf(1900);
    private static final BigDecimal YEARS_TO = BigDecimal.valueOf(2100);

    private final PhraseMatcher phrases;
    private final Topic topic;
    private final Scope scope;
    private final FiguresSoFar figures;
    private final ListedBodies listed;
    private final JointCounts joint;
    private final Collected collected;
    /** Whether a figure with a measure word was taken. */
    private boolean measured;

    FigureReader(
            PhraseMatcher phrases,
            Topic topic,
            Scope scope,
            FiguresSoFar figures,
            ListedBodies listed,
            JointCounts joint,
            Collected collected) {
        this.phrases = phrases;
        this.topic = topic;
        this.scope = scope;
        this.figures = figures;
        this.listed = listed;
        this.joint = joint;
        this.collected = collected;
    }

    /** Reads the figure of a segment. */
    void read(Segment segment, PrintedNumber number, Sentence sentence, Paragraph paragraph) {
        if (segment.has(Role.OF_WHICH)) {
            sentence.beginParts(figures.whole());
            listed.beginParts();
        }
        withdrawWiderWhole(segment, sentence);
        boolean unknown = scope.leavesOpen(segment);
        if (listed.take(segment, number, sentence)) {
            return;
        }
        scope.takeWithFigure(segment);
        Clause clause = paragraph.quote(segment);
        List<Phrase> meant = number.measure().isEmpty() && !countsBare(segment, number, paragraph.text())
                ? List.of()
                : phrases.best(segment.words(), Phrase.Kind.FIGURE, number.measure());
        Phrase phrase = meant.size() == 1 ? meant.get(0) : null;
        Optional<Obstacle> obstacle = obstacle(segment, number, unknown, sentence);
        Counted counted = Counted.YEAR;
        if (phrase != null) {
            ProseTarget target = phrase.target();
            if (number.isExact() && !target.canBe(number)) {
                obstacle = Optional.of(Obstacle.INEXACT);
            }
            if (obstacle.isEmpty()) {
                Optional<Counted> said = sentence.time().counted(segment, target, topic.isStatedLast(target));
                counted = said.orElse(counted);
                obstacle = said.isPresent()
                        ? obstacleOfPart(segment, number, target, sentence)
                        : Optional.of(Obstacle.SUMMED_UP);
            }
        } else if (obstacle.isEmpty()) {
            if (joint.take(segment, number, clause)) {
                figures.putLast(new Figured(number, clause, null, Counted.YEAR, sentence.whole()));
                return;
            }
            obstacle = Optional.of(meant.isEmpty() ? Obstacle.NO_PHRASE : Obstacle.SEVERAL);
        }
        if (obstacle.filter(Obstacle::isOfScope).isPresent()) {
            listed.giveUp();
        } else {
            listed.end(sentence.first(), paragraph);
        }
        sentence.takeCause(segment, unknown);
        if (obstacle.isEmpty() && sentence.hasOtherCause() && !namesSubject(segment)) {
            obstacle = Optional.of(Obstacle.UNKNOWN_WORDS);
        }
        Figured whole = sentence.isOfWhich() ? sentence.whole() : null;
        Figured figured;
        if (phrase != null && obstacle.isEmpty()) {
            figured = new Figured(number, clause, phrase.target(), counted, whole, phrase.doubtful());
            place(figured, phrase, segment, sentence);
        } else {
            figured = new Figured(number, clause, null, counted, whole);
            if (obstacle.orElse(Obstacle.NO_PHRASE).isOfScope()) {
                sentence.keepUnplaced(number);
            }
            List<Cell> cells = phrase == null ? List.of() : phrase.target().cells();
            // A figure of which nothing is known is of no interest unless it stands among those of the form.
            if (phrase != null || isAmongOthers(segment, sentence)) {
                collected.unplaced(
                        cells,
                        number.printed(),
                        clause,
                        obstacle.orElse(Obstacle.NO_PHRASE).text());
            }
        }
        if (segment.isBase()) {
            sentence.beginParts(figures.base(figured));
        }
        figures.noteAny();
        // By how much there were more than before is nothing that has parts.
        if (sentence.time().isOther() || !segment.has(Role.OTHER_TIME)) {
            figures.putLast(figured);
        } else {
            figures.passOver();
        }
    }

    private void place(Figured figured, Phrase phrase, Segment segment, Sentence sentence) {
        ProseTarget target = phrase.target();
        figures.state(
                target,
                figured.counted(),
                target.figure(figured.number()),
                figured.clause(),
                PhraseMatcher.because(phrase, segment),
                phrase.doubtful());
        if (figured.counted() == Counted.YEAR) {
            figures.know(target, figured);
            topic.count(target.line());
        }
        measured |= !figured.number().measure().isEmpty();
        topic.state(target);
        sentence.keep(figured);
    }

    private static boolean isAmongOthers(Segment segment, Sentence sentence) {
        return !segment.words().isEmpty() && !sentence.figures().isEmpty();
    }

    /**
     * Whether a number without a measure word may count something: at the end of its clause, behind a word that says so or among
     * figures that have one. Others are years, what is left of a number at the end of a line, or cells of a table.
     */
    private boolean countsBare(Segment segment, PrintedNumber number, NormalText text) {
        boolean mayBeYear =
                number.value().compareTo(YEARS_FROM) >= 0 && number.value().compareTo(YEARS_TO) <= 0;
        return segment.endsWithFigure()
                && !text.isEnd(segment.end())
                && !mayBeYear
                && (measured || segment.isSaidToBe());
    }

    private static boolean namesSubject(Segment segment) {
        return segment.words().stream().anyMatch(word -> !word.subjects().isEmpty());
    }

    /** Why a figure cannot be one of the whole body for the year of the report, as far as its words tell. */
    private Optional<Obstacle> obstacle(Segment segment, PrintedNumber number, boolean unknown, Sentence sentence) {
        if (!number.isExact() || segment.isAbout()) {
            return Optional.of(Obstacle.INEXACT);
        }
        if (sentence.time().isOther() || segment.has(Role.OTHER_TIME)) {
            return Optional.of(Obstacle.OTHER_YEAR);
        }
        if (unknown || sentence.isRule() || segment.has(Role.NOT) || segment.has(Role.NOT_BEFORE_VERB)) {
            return Optional.of(Obstacle.UNKNOWN_WORDS);
        }
        return scope.isOfPart() ? Optional.of(Obstacle.OF_PART) : Optional.empty();
    }

    /** Why a figure cannot be one of the whole body because it is a part of another figure. */
    private Optional<Obstacle> obstacleOfPart(
            Segment segment, PrintedNumber number, ProseTarget target, Sentence sentence) {
        Figured whole = sentence.isOfWhich() ? sentence.whole() : figures.beforeBracket();
        if (whole == null) {
            return sentence.mayBePartOfUnplaced(target, number)
                    ? Optional.of(Obstacle.PART_OF_UNPLACED)
                    : Optional.empty();
        }
        if (whole.doubtful() && isBeside(target, whole)) {
            // 收到168件，其中新收161件、上年结转7件: the 168 count more than those that are new.
            collected.withdraw(whole.clause());
            return Optional.empty();
        }
        if (!sentence.isOfWhich()) {
            return Optional.empty();
        }
        if (whole.target() == null) {
            return segment.has(Role.WHOLE) ? Optional.empty() : Optional.of(Obstacle.PART_OF_UNPLACED);
        }
        if (target.equals(whole.target())
                && number.value().compareTo(whole.number().value()) < 0) {
            // 公开800条，其中主动公开790条: the whole is not what the cell counts.
            collected.withdraw(whole.clause());
        }
        boolean same = target.equals(whole.target())
                || isAbove(target.line(), whole.target().line());
        return same ? Optional.of(Obstacle.OF_PART) : Optional.empty();
    }

    /** 行政复议案件19件，其中涉及政府信息公开的5件: the 19 are not about disclosure alone, which is what the cells count. */
    private void withdrawWiderWhole(Segment segment, Sentence sentence) {
        Figured whole = sentence.isOfWhich() ? sentence.whole() : null;
        boolean wider = whole != null
                && whole.target() != null
                && segment.isOfDisclosure()
                && !CommonWords.isOfDisclosure(whole.clause().text());
        if (whole != null && wider) {
            collected.withdraw(whole.clause());
        }
    }

    /** Whether a figure is of the same line as another, or of one that is no part of it. */
    private static boolean isBeside(ProseTarget target, Figured other) {
        ProseTarget of = other.target();
        return of != null
                && (of.line().equals(target.line())
                        || of.line().parent().equals(target.line().parent()));
    }

    private static boolean isAbove(FormLine line, FormLine other) {
        Optional<? extends FormLine> above = other.parent();
        while (above.isPresent()) {
            if (above.get().equals(line)) {
                return true;
            }
            above = above.get().parent();
        }
        return false;
    }
}
