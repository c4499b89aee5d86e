package io.gongkai.core.prose;

import io.gongkai.core.figure.Figure;
import io.gongkai.core.narrative.Clause;
import io.gongkai.core.narrative.Counted;
import io.gongkai.core.prose.PrintedNumber.Kind;
import io.gongkai.core.prose.Word.Role;
import io.gongkai.core.table.Cell;
import io.gongkai.core.table.FormLine;
import io.gongkai.core.text.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads one text, a paragraph or what belongs together, clause by clause. A figure is taken only if every word of its clause
 * belongs to the phrase for its cell, or changes nothing; what remains unexplained may be another scope, another time or
 * another thing.
 */
final class TextReader {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal YEARS_FROM = BigDecimal.valueOf(1900);
    private static final BigDecimal YEARS_TO = BigDecimal.valueOf(2100);
    private static final BigDecimal FIRST_DAY = BigDecimal.valueOf(101);
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(1231);
    /** A clause without figures that is longer is no mere mention of whom the next ones speak. */
    private static final int LONGEST_MENTION = 24;
    /** Fewer parts are no list. */
    private static final int LEAST_PARTS = 3;

    private static final Text INEXACT = new Text("不是确切的数字", "not an exact figure");
    private static final Text OF_PART = new Text("说的可能不是整个机关", "it may be about a part of the body only");
    private static final Text OTHER_YEAR =
            new Text("说的不是报告年度，或是与其他年度的比较", "it is of another year, or compares with one");
    private static final Text SUMMED_UP =
            new Text("是当年数还是累计数不明", "whether it is of the year or of all years is not said");
    private static final Text UNKNOWN_WORDS =
            new Text("句中有不能确定含义的词语", "the clause has words that say more than the phrases that are known");
    private static final Text PART_OF_UNPLACED =
            new Text("是未能归入任何单元格的数字的一部分", "it is a part of a figure that is taken for no cell");
    private static final Text SEVERAL = new Text("可以归入几个单元格", "it may be about several cells");
    private static final Text TOGETHER = new Text("句中说的是几项的合计", "the clause states the sum of several lines");
    private static final Text NO_PHRASE = new Text("没有与之相符的说法", "no phrase for a cell fits");

    private final ProseGrammar grammar;
    private final Lexicon names;
    private final OptionalInt year;
    private final String section;
    private final Collected collected;

    /** What the text is about so far. */
    private final Set<String> subjects;
    /** The figures so far by what they are figures of. */
    private final Map<FormLine, Figured> known = new HashMap<>();

    private final boolean sectionOfPart;
    private boolean ofPart;
    private @Nullable Figured last;
    private @Nullable FormLine topic;
    private boolean anyFigure;
    /** Whether a figure with a measure word was taken. */
    private boolean measured;

    private @Nullable Figured beforeBracket;
    private boolean inBracket;
    private boolean ofPartBefore;

    private NormalText text = new NormalText("");
    private int paragraph;
    private Sentence sentence = new Sentence();

    TextReader(
            ProseGrammar grammar,
            Lexicon names,
            OptionalInt year,
            String section,
            Set<String> subjects,
            boolean ofPart,
            Collected collected) {
        this.grammar = grammar;
        this.names = names;
        this.year = year;
        this.section = section;
        this.subjects = new HashSet<>(subjects);
        this.sectionOfPart = ofPart;
        this.ofPart = ofPart;
        this.collected = collected;
    }

    /** What holds until the end of a sentence. */
    private static final class Sentence {
        private boolean otherTime;
        private boolean allYears;
        private boolean until;
        private boolean whole;
        private int members;
        private boolean ofWhich;
        /** Whether what follows may be a list of all parts; 其中 may leave some out. */
        private boolean list = true;

        private @Nullable Figured parent;
        private @Nullable Figured first;
        private @Nullable ProseTarget lastTarget;
        private final List<Figured> figures = new ArrayList<>();
        private final List<Rest> rests = new ArrayList<>();
        private final List<Figured> listed = new ArrayList<>();
        private boolean some;
        /** Whether it quotes a rule or gives an example. */
        private boolean rule;

        private boolean otherCause;

        private int listedFrom;
        private int listedTo;

        /** Keeps a figure; of those that count the same only the last, so that there are no more than the form has cells. */
        private void keep(Figured figured) {
            figures.removeIf(
                    other -> other.counted() == figured.counted() && Objects.equals(other.target(), figured.target()));
            figures.add(figured);
        }
    }

    /** A figure of all parts of a line that are not counted one by one. */
    private record Rest(ProseTarget target, PrintedNumber number, Clause clause, Text because) {}

    boolean hasFigures() {
        return anyFigure;
    }

    /** Whether the next paragraph goes on with what this one says. */
    static boolean goesOn(String printed) {
        return !printed.isEmpty() && "：:；;，,、".indexOf(printed.charAt(printed.length() - 1)) >= 0;
    }

    void read(String printed, int number) {
        text = new NormalText(printed);
        paragraph = number;
        Tokenizer tokenizer = new Tokenizer(text, grammar.lexicon(), names, grammar.measures());
        sentence = new Sentence();
        for (List<Token> tokens = tokenizer.clause(); !tokens.isEmpty(); tokens = tokenizer.clause()) {
            Token last = tokens.get(tokens.size() - 1);
            int words = last.endsClause() ? tokens.size() - 1 : tokens.size();
            if (words > 0) {
                clause(tokens.subList(0, words));
            }
            if (last.endsClause()) {
                mark(last);
            }
        }
        endList();
        endSentence();
    }

    private void mark(Token mark) {
        brackets(text.charAt(mark.start()));
        if (mark.kind() != Token.Kind.COMMA) {
            endList();
            sentence.allYears = false;
            sentence.until = false;
            sentence.list = true;
            sentence.otherCause = false;
            sentence.some = false;
        }
        if (mark.kind() == Token.Kind.STOP) {
            endSentence();
            sentence = new Sentence();
        }
    }

    /** What brackets enclose says nothing of what follows. */
    private void brackets(char mark) {
        if (mark == '(') {
            beforeBracket = last;
            ofPartBefore = ofPart;
            inBracket = true;
        } else if (mark == ')') {
            inBracket = false;
            last = beforeBracket == null ? last : beforeBracket;
            ofPart &= ofPartBefore;
            sentence.ofWhich = false;
        }
    }

    private void clause(List<Token> tokens) {
        tokens.forEach(token -> {
            if (token.word() != null) {
                subjects.addAll(token.word().subjects());
            }
        });
        int share = share(tokens);
        List<Token> counted = share < 0 ? tokens : tokens.subList(0, share);
        List<Segment> segments = Segment.ofEachFigure(text, counted);
        boolean figures = segments.stream().anyMatch(Segment::hasFigure);
        if (figures) {
            segments.forEach(this::figure);
        } else if (!segments.isEmpty()) {
            Segment all = Segment.of(text, counted);
            time(all);
            if (share < 0) {
                withoutFigure(all);
            }
        }
        if (share >= 0) {
            share(Segment.of(text, counted), figures, tokens.subList(share, tokens.size()));
        }
    }

    /** Where a percentage begins to be stated of a part; -1 if none is. */
    private static int share(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).is(Role.SHARE)) {
                for (Token token : tokens.subList(i, tokens.size())) {
                    if (token.number() != null && token.number().kind() == Kind.PERCENT) {
                        return i;
                    }
                }
                return -1;
            }
        }
        return -1;
    }

    private Clause quote(Segment segment) {
        return Clause.beginning(section, paragraph, text.printed(segment.start(), segment.end()));
    }

    /** Takes what a segment says of the time and of whom. */
    private void time(Segment segment) {
        boolean first = false;
        boolean lastDay = false;
        boolean otherDay = false;
        int years = 0;
        Token before = null;
        boolean compared = false;
        for (Token token : segment.tokens()) {
            PrintedNumber number = token.number();
            compared |= token.word() != null && compares(token.word());
            boolean behindYear =
                    before != null && before.number() != null && before.number().kind() == Kind.YEAR;
            before = token;
            if (number != null && number.kind() == Kind.YEAR) {
                years++;
                if (compared) {
                    // 较2019年减少86件 says nothing of the figures behind it.
                    continue;
                }
                boolean other = year.isEmpty() || years > 1 || number.value().intValueExact() != year.getAsInt();
                sentence.otherTime = other;
                sentence.allYears &= other;
            } else if (number != null && number.kind() == Kind.DATE) {
                first |= number.value().compareTo(FIRST_DAY) == 0;
                lastDay |= number.value().compareTo(LAST_DAY) == 0;
                otherDay |= number.value().compareTo(FIRST_DAY) != 0
                        && number.value().compareTo(LAST_DAY) != 0;
            }
            if (token.is(Role.THIS_YEAR) && !behindYear) {
                sentence.otherTime = false;
                sentence.allYears = false;
                sentence.until = false;
            }
            if (token.is(Role.ALL_YEARS)) {
                sentence.allYears = true;
                sentence.ofWhich = false;
            }
            sentence.until |= token.is(Role.UNTIL);
            sentence.members += token.is(Role.MEMBER) ? 1 : 0;
            if (token.is(Role.WHOLE)) {
                sentence.whole = true;
                ofPart = false;
            }
            sentence.some |= token.is(Role.SOME);
        }
        if (otherDay || (lastDay && !first && !sentence.until)) {
            sentence.otherTime = true;
        }
    }

    /** A figure with the words that belong to it. */
    private void figure(Segment segment) {
        time(segment);
        PrintedNumber number = segment.figure();
        if (number == null) {
            return;
        }
        if (segment.has(Role.OF_WHICH)) {
            sentence.ofWhich = true;
            sentence.list = false;
            sentence.parent = last;
        }
        boolean unknown = segment.hasUnknown() || segment.namesPart() || isOfMembers(segment);
        if (takeListed(segment, number)) {
            return;
        }
        if (segment.isOfPart()) {
            ofPart = true;
        }
        endList();
        Clause quoted = quote(segment);
        Optional<Text> problem = problem(segment, number, unknown);
        List<Phrase> matches = number.measure().isEmpty() && !countsBare(segment, number)
                ? List.of()
                : matches(segment.words(), Phrase.Kind.FIGURE, number.measure());
        ProseTarget target = matches.size() == 1 ? matches.get(0).target() : null;
        if (target != null && number.isExact() && !target.canBe(number)) {
            problem = Optional.of(INEXACT);
        }
        Counted counted = Counted.YEAR;
        if (problem.isEmpty() && target != null) {
            boolean again = sentence.lastTarget != null && sentence.lastTarget.equals(target);
            if (sentence.allYears || (segment.has(Role.SUMMED_UP) && again && !segment.has(Role.THIS_YEAR))) {
                counted = Counted.CUMULATIVE;
            } else if ((sentence.until && !segment.has(Role.ON_DAY))
                    || (segment.has(Role.SUMMED_UP) && !isOfYear(segment))) {
                problem = Optional.of(SUMMED_UP);
            }
            if (counted == Counted.CUMULATIVE && target.counted() != Counted.YEAR) {
                problem = Optional.of(SUMMED_UP);
            }
        }
        Figured of = sentence.ofWhich ? sentence.parent : inBracket ? beforeBracket : null;
        if (problem.isEmpty() && of != null && target != null && of.doubtful() && isBeside(target, of)) {
            // 收到168件，其中新收161件、上年结转7件: the 168 count more than those that are new.
            collected.withdraw(of.clause());
        } else if (problem.isEmpty() && sentence.ofWhich && sentence.parent != null && target != null) {
            problem = ofWhich(segment, sentence.parent, target);
        }
        if (problem.isEmpty() && target == null) {
            List<Cell> together = together(segment, number);
            if (!together.isEmpty()) {
                Figure sum = Figure.count(number.value().longValueExact());
                collected.add(new StatedFigure(together, Counted.YEAR, sum, quoted, TOGETHER));
                last = new Figured(number, quoted, null, Counted.YEAR, sentence.parent);
                return;
            }
            if (rest(segment, number, quoted)) {
                last = new Figured(number, quoted, null, Counted.YEAR, sentence.parent);
                return;
            }
            problem = Optional.of(matches.isEmpty() ? NO_PHRASE : SEVERAL);
        }
        // What has another cause, such as a penalty, goes on having it: 因行政处罚被申请行政复议7件，被提起行政诉讼3件.
        sentence.otherCause |= unknown && segment.has(Role.CAUSE);
        if (problem.isEmpty() && sentence.otherCause && !namesSubject(segment)) {
            problem = Optional.of(UNKNOWN_WORDS);
        }
        boolean placed = problem.isEmpty() && target != null;
        boolean doubtful = placed && matches.get(0).doubtful();
        Figured figured = new Figured(
                number, quoted, placed ? target : null, counted, sentence.ofWhich ? sentence.parent : null, doubtful);
        anyFigure = true;
        if (placed && target != null) {
            Counted what = counted == Counted.CUMULATIVE ? counted : target.counted();
            state(target, what, target.figure(number), quoted, because(matches.get(0), segment), doubtful);
            if (what == Counted.YEAR) {
                known.put(target.line(), figured);
                topic = target.line();
            }
            measured |= !number.measure().isEmpty();
            sentence.lastTarget = target;
            sentence.keep(figured);
            if (sentence.first == null) {
                sentence.first = figured;
            }
        } else {
            unplaced(segment, number, quoted, target, problem.orElse(NO_PHRASE));
        }
        // By how much there were more than before is nothing that has parts.
        if (sentence.otherTime || !segment.has(Role.OTHER_TIME)) {
            last = figured;
        }
    }

    /**
     * Whether a number without a measure word may count something: at the end of its clause, behind a word that says so or among
     * figures that have one. Others are years, what is left of a number at the end of a line, or cells of a table.
     */
    private boolean countsBare(Segment segment, PrintedNumber number) {
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

    private void unplaced(
            Segment segment, PrintedNumber number, Clause quoted, @Nullable ProseTarget target, Text problem) {
        // A figure of which nothing is known is of no interest unless it stands among those of the form.
        boolean among = !sentence.figures.isEmpty() || !number.isExact();
        if (target != null || (among && !segment.words().isEmpty() && sentence.first != null)) {
            List<Cell> cells = target == null ? List.of() : target.cells();
            collected.unplaced(cells, number.printed(), quoted, problem);
        }
    }

    /** Why a figure cannot be one of the whole body for the year of the report, as far as its words tell. */
    private Optional<Text> problem(Segment segment, PrintedNumber number, boolean unknown) {
        if (!number.isExact() || segment.isAbout()) {
            return Optional.of(INEXACT);
        }
        if (sentence.otherTime || segment.has(Role.OTHER_TIME)) {
            return Optional.of(OTHER_YEAR);
        }
        if (unknown || sentence.rule || segment.has(Role.NOT) || segment.has(Role.NOT_BEFORE_VERB)) {
            return Optional.of(UNKNOWN_WORDS);
        }
        return ofPart ? Optional.of(OF_PART) : Optional.empty();
    }

    private boolean isOfMembers(Segment segment) {
        return segment.has(Role.MEMBER) && !(sentence.whole && sentence.members > 1);
    }

    /** Whether a sum is that of the year: 全年累计, 2018年累计. */
    private static boolean isOfYear(Segment segment) {
        return segment.has(Role.THIS_YEAR)
                || segment.tokens().stream()
                        .anyMatch(token ->
                                token.number() != null && token.number().kind() == Kind.YEAR);
    }

    private Optional<Text> ofWhich(Segment segment, Figured parent, ProseTarget target) {
        if (parent.target() == null) {
            return segment.has(Role.WHOLE) ? Optional.empty() : Optional.of(PART_OF_UNPLACED);
        }
        boolean same = parent.target().equals(target)
                || isAbove(target.line(), parent.target().line());
        return same ? Optional.of(OF_PART) : Optional.empty();
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

    /** The best phrases for words, one a target; several if the words do not tell which is meant. */
    private List<Phrase> matches(Set<Word> words, Phrase.Kind kind, String measure) {
        int most = 0;
        List<Phrase> best = new ArrayList<>();
        for (Phrase phrase : grammar.phrases(words, kind)) {
            int strength =
                    grammar.isCountedWith(phrase.target(), measure) && counts(phrase) ? phrase.strength(words) : 0;
            if (strength == 0 || strength < most || !explainsAll(phrase, words)) {
                continue;
            }
            if (strength > most) {
                best.clear();
                most = strength;
            }
            if (best.stream().noneMatch(other -> other.target().equals(phrase.target()))) {
                best.add(phrase);
            }
        }
        return best.size() > 1 ? ofTopic(best) : best;
    }

    /** Whether what was counted last is the line above, or another line below that. */
    private boolean isBehindWhole(FormLine line) {
        FormLine before = topic;
        return before != null
                && line.parent()
                        .filter(above -> above.equals(before)
                                || before.parent().filter(above::equals).isPresent())
                        .isPresent();
    }

    /** Whether a figure is of the same line as another, or of one that is no part of it. */
    private static boolean isBeside(ProseTarget target, Figured other) {
        ProseTarget of = other.target();
        return of != null
                && (of.line().equals(target.line())
                        || of.line().parent().equals(target.line().parent()));
    }

    private static boolean explainsAll(Phrase phrase, Set<Word> words) {
        for (Word word : words) {
            if (!word.isCommon() && !phrase.explains(word)) {
                return false;
            }
        }
        return true;
    }

    private boolean counts(Phrase phrase) {
        return switch (phrase.needs()) {
            case NOTHING -> true;
            case PART -> isBehindWhole(phrase.target().line());
            case SAME_LINE -> sentence.lastTarget != null && sentence.lastTarget.equals(phrase.target());
            case SUBJECT -> grammar.subjects(phrase.target()).stream().anyMatch(subjects::contains);
        };
    }

    /** Of lines that are named alike, those under what the text speaks of. */
    private List<Phrase> ofTopic(List<Phrase> phrases) {
        FormLine line = topic;
        while (line != null) {
            FormLine above = line;
            List<Phrase> below = phrases.stream()
                    .filter(phrase -> phrase.target()
                            .line()
                            .parent()
                            .filter(above::equals)
                            .isPresent())
                    .toList();
            if (!below.isEmpty()) {
                return below;
            }
            line = line.parent().orElse(null);
        }
        // The headings may name one of the lines above and not the others.
        List<Phrase> named = phrases.stream().filter(this::isNamedAbove).toList();
        return named.isEmpty() ? phrases : named;
    }

    private boolean isNamedAbove(Phrase phrase) {
        return phrase.target()
                .line()
                .parent()
                .filter(line -> section.contains(line.label().zh().replace("数量", "")))
                .isPresent();
    }

    private void state(ProseTarget target, Counted counted, Figure figure, Clause clause, Text because) {
        state(target, counted, figure, clause, because, false);
    }

    /** States a figure, unless the form has no cell for it. */
    private void state(
            ProseTarget target, Counted counted, Figure figure, Clause clause, Text because, boolean doubtful) {
        if (target.cells().isEmpty()) {
            return;
        }
        StatedFigure stated = new StatedFigure(target.cells(), counted, figure, clause, because);
        if (doubtful && counted == Counted.YEAR) {
            collected.addDoubtful(stated);
        } else {
            collected.add(stated);
        }
    }

    private Text because(Phrase phrase, Segment segment) {
        List<String> words = segment.words().stream()
                .filter(word -> phrase.required().stream().anyMatch(group -> group.contains(word)))
                .map(Word::text)
                .toList();
        String all = String.join("、", words);
        String what = phrase.target().line().label().zh();
        return new Text(
                "“" + all + "”说的是“" + what + "”",
                "\"" + String.join(" ", words) + "\" is how "
                        + phrase.target().line().label().en() + " is named");
    }

    // What is said without a figure

    private void withoutFigure(Segment segment) {
        if (segment.has(Role.OF_WHICH)) {
            sentence.ofWhich = true;
            sentence.parent = last;
        }
        boolean unknown = segment.hasUnknown() || segment.namesPart() || isOfMembers(segment);
        if (segment.has(Role.WHOLE) && !segment.namesPart()) {
            ofPart = sectionOfPart && ofPart;
        } else if (segment.beginsWithPart(text)
                || (segment.endsWithPart() && segment.end() - segment.start() <= LONGEST_MENTION)) {
            ofPart = true;
        }
        sentence.rule |= segment.tokens().get(segment.tokens().size() - 1).is(Role.RULE);
        boolean onlyTime = segment.tokens().stream()
                .allMatch(token -> token.number() != null
                        || token.is(Role.OTHER_TIME)
                        || token.is(Role.THIS_YEAR)
                        || token.is(Role.FILLER));
        if (onlyTime && segment.has(Role.OTHER_TIME) && segment.words().stream().noneMatch(TextReader::compares)) {
            sentence.otherTime = true;
        }
        if (unknown
                || ofPart
                || sentence.rule
                || sentence.otherTime
                || sentence.allYears
                || segment.has(Role.OTHER_TIME)) {
            return;
        }
        if (isDenied(segment)) {
            denied(segment);
        } else if (segment.has(Role.ALL)) {
            all(segment);
        }
    }

    private static boolean compares(Word word) {
        return Set.of("比", "较", "相比", "相比较", "比较").contains(word.text());
    }

    private static boolean isDenied(Segment segment) {
        Token before = null;
        for (Token token : segment.tokens()) {
            if (token.is(Role.NOT) || (before != null && before.is(Role.NOT_BEFORE_VERB) && token.is(Role.VERB))) {
                return true;
            }
            before = token;
        }
        return false;
    }

    /** Zeros: a denial of what lines count, of several of them in one clause perhaps. */
    private void denied(Segment segment) {
        if (segment.has(Role.ALL)
                && segment.words().stream().noneMatch(word -> word.is(Role.ALL) && word.is(Role.FILLER))) {
            return;
        }
        Clause quoted = quote(segment);
        for (Phrase phrase : inOrder(meant(segment, ""))) {
            ProseTarget target = phrase.target();
            state(target, Counted.YEAR, target.zero(), quoted, because(phrase, segment));
            PrintedNumber none = new PrintedNumber(Kind.COUNT, BigDecimal.ZERO, true, "", "0");
            known.put(target.line(), new Figured(none, quoted, target, Counted.YEAR, null));
            anyFigure = true;
        }
    }

    /** The phrases of the lines that a clause names, as many as it joins; none if some of its words are not accounted for. */
    private List<Phrase> meant(Segment segment, String measure) {
        Map<ProseTarget, Phrase> found = new HashMap<>();
        Map<ProseTarget, Integer> strengths = new HashMap<>();
        for (Phrase phrase : grammar.phrases(segment.words(), Phrase.Kind.FIGURE)) {
            int strength = phrase.target().counted() == Counted.YEAR
                            && grammar.isCountedWith(phrase.target(), measure)
                            && counts(phrase)
                    ? phrase.strength(segment.words())
                    : 0;
            if (strength > strengths.getOrDefault(phrase.target(), 0)) {
                found.put(phrase.target(), phrase);
                strengths.put(phrase.target(), strength);
            }
        }
        List<Phrase> phrases = found.values().stream()
                .filter(phrase -> found.values().stream()
                        .noneMatch(other -> !other.equals(phrase) && contains(other, phrase, segment.words())))
                .toList();
        List<Phrase> meant = phrases.size() > 1 + segment.count(Role.AND) ? ofTopic(phrases) : phrases;
        boolean explained = segment.words().stream()
                .allMatch(word -> word.isCommon()
                        || word.is(Role.VERB)
                        || meant.stream().anyMatch(phrase -> phrase.explains(word)));
        return explained && meant.size() <= 1 + segment.count(Role.AND) ? meant : List.of();
    }

    private List<Phrase> inOrder(List<Phrase> phrases) {
        return phrases.stream()
                .sorted(Comparator.comparingInt(phrase -> grammar.targets().indexOf(phrase.target())))
                .toList();
    }

    /** Whether another phrase accounts for all words that a phrase requires, and not the other way round. */
    private static boolean contains(Phrase other, Phrase phrase, Set<Word> words) {
        return accountsFor(other, phrase, words) && !accountsFor(phrase, other, words);
    }

    private static boolean accountsFor(Phrase one, Phrase other, Set<Word> words) {
        return other.required().stream()
                .flatMap(Set::stream)
                .filter(words::contains)
                .allMatch(one::explains);
    }

    /** All of what was counted just before. */
    private void all(Segment segment) {
        List<Phrase> phrases = matches(segment.words(), Phrase.Kind.ALL, "");
        if (phrases.size() != 1) {
            return;
        }
        ProseTarget target = phrases.get(0).target();
        for (int i = sentence.figures.size() - 1; i >= 0; i--) {
            Figured figured = sentence.figures.get(i);
            ProseTarget of = Objects.requireNonNull(figured.target());
            boolean justCounted = i == sentence.figures.size() - 1 && figured.equals(last);
            boolean fits = target.counted() == Counted.YEAR
                    ? isSibling(of, target)
                            || (justCounted && target.line().parent().equals(Optional.of(of.line())))
                    : of.line().equals(target.line());
            if (fits && figured.counted() == Counted.YEAR && of.counted() == Counted.YEAR) {
                Clause quoted = quote(segment);
                state(
                        target,
                        target.counted(),
                        target.figure(figured.number()),
                        quoted,
                        because(phrases.get(0), segment));
                if (target.counted() == Counted.YEAR) {
                    known.put(target.line(), new Figured(figured.number(), quoted, target, Counted.YEAR, null));
                    topic = target.line();
                }
                return;
            }
        }
    }

    private static boolean isSibling(ProseTarget one, ProseTarget other) {
        return !one.equals(other)
                && one.line().parent().isPresent()
                && one.line().parent().equals(other.line().parent());
    }

    // Parts that are counted together

    /** The cells of several lines of which a clause states the sum, as in 信函、传真申请共5件; empty if it states none. */
    private List<Cell> together(Segment segment, PrintedNumber number) {
        boolean none = number.value().signum() == 0;
        boolean summed = segment.has(Role.SUM) && !segment.has(Role.ALL);
        if (!segment.has(Role.AND) || !(none || summed) || !number.isCount()) {
            return List.of();
        }
        List<Phrase> meant = meant(segment, number.measure());
        boolean counts = meant.size() > 1
                && meant.stream().noneMatch(phrase -> phrase.target().cells().isEmpty() || phrase.target().isAmount());
        return counts
                ? inOrder(meant).stream()
                        .flatMap(phrase -> phrase.target().cells().stream())
                        .distinct()
                        .toList()
                : List.of();
    }

    private boolean rest(Segment segment, PrintedNumber number, Clause quoted) {
        List<Phrase> phrases = matches(segment.words(), Phrase.Kind.REST, number.measure());
        if (phrases.size() != 1 || !number.isExact() || !number.isCount()) {
            return false;
        }
        sentence.rests.add(new Rest(phrases.get(0).target(), number, quoted, because(phrases.get(0), segment)));
        return true;
    }

    private void endSentence() {
        for (Rest rest : sentence.rests) {
            Set<Cell> cells = new LinkedHashSet<>();
            for (ProseTarget target : grammar.targets()) {
                boolean part = target.counted() == Counted.YEAR
                        && target.cells().size() == 1
                        && target.line().parent().equals(Optional.of(rest.target.line()));
                if (part) {
                    cells.addAll(target.cells());
                }
            }
            int parts = cells.size();
            for (Figured figured : sentence.figures) {
                Objects.requireNonNull(figured.target()).cells().forEach(cells::remove);
            }
            if (cells.isEmpty() || cells.size() == parts) {
                collected.unplaced(List.of(), rest.number.printed(), rest.clause, NO_PHRASE);
            } else {
                collected.add(new StatedFigure(
                        List.copyOf(cells),
                        Counted.YEAR,
                        Figure.count(rest.number.value().longValueExact()),
                        rest.clause,
                        rest.because));
            }
        }
    }

    // Enumerations of bodies

    /** Whether a figure is one of a list of bodies, each with its own. */
    private boolean takeListed(Segment segment, PrintedNumber number) {
        Figured total = sentence.first;
        boolean item = total != null
                && segment.namesPart()
                && number.isExact()
                && !segment.isAbout()
                && sentence.list
                && !sentence.otherTime
                && !sentence.allYears
                && total.number().measure().equals(number.measure())
                && segment.words().stream().allMatch(word -> isOfList(word, Objects.requireNonNull(total.target())));
        if (item) {
            if (sentence.listed.isEmpty()) {
                sentence.listedFrom = segment.start();
            }
            sentence.listedTo = segment.end();
            sentence.listed.add(new Figured(number, quote(segment), null, Counted.YEAR, total));
        }
        return item;
    }

    private boolean isOfList(Word word, ProseTarget total) {
        return word.isCommon()
                || word.is(Role.VERB)
                || grammar.phrases(Set.of(word), Phrase.Kind.FIGURE).stream()
                        .anyMatch(phrase -> phrase.target().equals(total))
                || word.is(Role.FILLER);
    }

    private void endList() {
        Figured total = sentence.first;
        if (total != null && sentence.listed.size() >= LEAST_PARTS && !sentence.some) {
            collected.add(new StatedParts(
                    total.number().value(),
                    total.clause(),
                    sentence.listed.stream().map(part -> part.number().value()).toList(),
                    Clause.beginning(section, paragraph, text.printed(sentence.listedFrom, sentence.listedTo))));
        }
        sentence.listed.clear();
    }

    // Percentages

    private void share(Segment named, boolean figures, List<Token> tokens) {
        Segment of = Segment.of(text, tokens);
        Optional<PrintedNumber> percent = tokens.stream()
                .flatMap(token -> Optional.ofNullable(token.number()).stream())
                .filter(number -> number.kind() == Kind.PERCENT)
                .findFirst();
        if (of.namesPart()
                || of.hasFigure()
                || percent.isEmpty()
                || !percent.get().isExact()) {
            return;
        }
        Figured part = last;
        boolean namesPart =
                !figures && !named.isEmpty() && named.words().stream().anyMatch(word -> !isNothing(word));
        if (namesPart || (!figures && named.hasUnknown())) {
            part = knownAs(named.words());
        }
        Figured whole = knownAs(
                of.words().stream().filter(word -> !word.is(Role.SHARE)).collect(Collectors.toSet()));
        if (whole == null && part != null) {
            whole = wholeOf(part);
        }
        if (part == null
                || whole == null
                || part.equals(whole)
                || !part.number().isExact()
                || !part.number().measure().equals(whole.number().measure())
                || percent.get().value().compareTo(HUNDRED) > 0) {
            return;
        }
        Token end = tokens.get(tokens.size() - 1);
        int start = named.isEmpty() ? of.start() : named.start();
        collected.add(new StatedShare(
                percent.get().value(),
                Clause.beginning(section, paragraph, text.printed(start, end.end())),
                part.number().value(),
                part.clause(),
                whole.number().value(),
                whole.clause()));
    }

    private static boolean isNothing(Word word) {
        return word.isCommon() || word.is(Role.FILLER);
    }

    private @Nullable Figured knownAs(Set<Word> words) {
        List<Phrase> phrases = matches(words, Phrase.Kind.FIGURE, "");
        return phrases.size() == 1 ? known.get(phrases.get(0).target().line()) : null;
    }

    private @Nullable Figured wholeOf(Figured part) {
        if (part.target() != null) {
            Optional<? extends FormLine> above = part.target().line().parent();
            return above.isPresent() ? known.get(above.get()) : null;
        }
        return part.parent();
    }
}
