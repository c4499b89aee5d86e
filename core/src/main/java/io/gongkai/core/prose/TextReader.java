package io.gongkai.core.prose;

import io.gongkai.core.prose.Word.Role;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Reads one text, a paragraph or what belongs together, clause by clause. A figure is taken only if every word of its clause
 * belongs to the phrase for its cell, or changes nothing; what remains unexplained may be another scope, another time or
 * another thing.
 */
final class TextReader {
    private final ProseGrammar grammar;
    private final Lexicon names;
    private final OptionalInt year;
    private final String section;

    private final Topic topic;
    private final Scope scope;
    private final FiguresSoFar figures;
    private final ListedBodies listed;
    private final JointCounts joint;
    private final FigureReader counted;
    private final WordedFigures worded;
    private final Shares shares;

    /** Whether the last clause compares with another time. */
    private boolean compared;

    private Paragraph paragraph;
    private Sentence sentence;

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
        this.topic = new Topic(grammar, section, subjects);
        this.scope = new Scope(ofPart);
        this.figures = new FiguresSoFar(collected);
        PhraseMatcher phrases = new PhraseMatcher(grammar, topic);
        this.listed = new ListedBodies(phrases, collected);
        this.joint = new JointCounts(grammar, phrases, collected);
        this.counted = new FigureReader(phrases, topic, scope, figures, listed, joint, collected);
        this.worded = new WordedFigures(phrases, topic, figures);
        this.shares = new Shares(phrases, figures, collected);
        this.paragraph = new Paragraph(section, 0, new NormalText(""));
        this.sentence = new Sentence(year);
    }

    boolean hasFigures() {
        return figures.hasAny();
    }

    /** Whether the next paragraph goes on with what this one says. */
    static boolean goesOn(String printed) {
        return !printed.isEmpty() && "：:；;，,、".indexOf(printed.charAt(printed.length() - 1)) >= 0;
    }

    void read(String printed, int number) {
        NormalText text = new NormalText(printed);
        paragraph = new Paragraph(section, number, text);
        Tokenizer tokenizer = new Tokenizer(text, grammar.lexicon(), names, grammar.measures());
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
        endPart();
        endSentence();
    }

    private void mark(Token mark) {
        brackets(paragraph.text().charAt(mark.start()));
        if (mark.kind() != Token.Kind.COMMA) {
            endPart();
        }
        if (mark.kind() == Token.Kind.STOP) {
            endSentence();
        }
    }

    private void brackets(char mark) {
        if (mark == '(') {
            sentence.openBracket();
            sentence.time().openBracket(compared);
            figures.openBracket();
            scope.openBracket();
        } else if (mark == ')') {
            sentence.time().closeBracket();
            figures.closeBracket();
            scope.closeBracket();
            sentence.closeBracket();
        }
    }

    /** Ends what is like a sentence. */
    private void endPart() {
        listed.end(sentence.first(), paragraph);
        listed.endPart();
        sentence.endPart();
    }

    private void endSentence() {
        joint.endSentence(sentence.figures());
        topic.endSentence();
        scope.endSentence();
        sentence = new Sentence(year);
    }

    private void clause(List<Token> tokens) {
        topic.mention(tokens);
        NormalText text = paragraph.text();
        int share = Shares.begin(tokens);
        List<Token> before = share < 0 ? tokens : tokens.subList(0, share);
        List<Segment> segments = Segment.ofEachFigure(text, before);
        Segment whole = Segment.of(text, before);
        compared = whole.has(Role.OTHER_TIME);
        if (whole.hasFigure()) {
            segments.forEach(this::figure);
            figures.endClause(segments.stream().filter(Segment::hasFigure).count() > 1);
        } else if (!whole.isEmpty()) {
            timeAndScope(whole);
            if (share < 0) {
                withoutFigure(whole);
            }
        }
        if (share >= 0 && !sentence.time().isOther()) {
            shares.take(whole, whole.hasFigure(), Segment.of(text, tokens.subList(share, tokens.size())), paragraph);
        }
    }

    private void timeAndScope(Segment segment) {
        sentence.takeTime(segment);
        scope.take(segment);
        listed.takeSome(segment);
        sentence.takeException(segment);
    }

    private void figure(Segment segment) {
        timeAndScope(segment);
        PrintedNumber number = segment.figure();
        if (number != null) {
            counted.read(segment, number, sentence, paragraph);
        }
    }

    private void withoutFigure(Segment clause) {
        if (clause.has(Role.OF_WHICH)) {
            sentence.beginParts(figures.whole());
        }
        scope.takeMention(clause, paragraph.text());
        sentence.takeRule(clause);
        sentence.time().takeMention(clause);
        boolean ofWholeYear =
                !sentence.time().isOther() && !sentence.time().isAllYears() && !clause.has(Role.OTHER_TIME);
        if (ofWholeYear && !scope.leavesOpen(clause) && !scope.isOfPart() && !sentence.isRule()) {
            worded.take(clause, sentence, paragraph.quote(clause));
        }
    }
}
