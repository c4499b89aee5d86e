package io.gongkai.core.prose;

import io.gongkai.core.prose.PrintedNumber.Kind;
import io.gongkai.core.prose.Word.Role;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A clause, or the part of one that belongs to one figure: its words whatever their order, and what is not known of it. */
final class Segment {
    private final List<Token> tokens = new ArrayList<>();
    private final Set<Word> words = new LinkedHashSet<>();
    private @Nullable Token figure;
    private boolean namesPart;
    private boolean isOfPart;
    private boolean endsWithPart;
    private boolean unknown;
    /** Whether a word that says something stands before the figure, so that the next words are those of the next figure. */
    private boolean wordBeforeFigure;

    private @Nullable Token last;

    private Segment() {}

    /** The segment of some tokens of a clause. */
    static Segment of(NormalText text, List<Token> tokens) {
        Segment segment = new Segment();
        Token before = null;
        for (Token token : tokens) {
            if (before != null && token.kind() != Token.Kind.UNKNOWN) {
                segment.endName(text, before);
            }
            segment.add(token);
            before = token;
        }
        if (before != null) {
            segment.endName(text, before);
        }
        return segment;
    }

    /** The parts of a clause with one figure each. */
    static List<Segment> ofEachFigure(NormalText text, List<Token> tokens) {
        List<Segment> segments = new ArrayList<>();
        List<Token> open = new ArrayList<>();
        int figureAt = -1;
        int parted = -1;
        int base = -1;
        boolean wordFirst = false;
        for (Token token : tokens) {
            boolean counts = token.counts();
            if (counts && figureAt >= 0) {
                int cut = base >= 0 ? base : parted >= 0 ? parted : wordFirst ? figureAt + 1 : open.size();
                segments.add(of(text, open.subList(0, cut)));
                open = new ArrayList<>(open.subList(base < 0 && parted >= 0 ? cut + 1 : cut, open.size()));
                parted = -1;
                base = -1;
                figureAt = -1;
            }
            if (counts) {
                figureAt = open.size();
                wordFirst = segments.isEmpty() ? of(text, open).wordBeforeFigure : wordFirst;
            } else if (figureAt >= 0 && token.is(Role.AND)) {
                parted = open.size();
            } else if (figureAt >= 0 && token.is(Role.OF)) {
                base = open.size() + 1;
            }
            open.add(token);
        }
        if (!open.isEmpty()) {
            segments.add(of(text, open));
        }
        return segments;
    }

    private void add(Token token) {
        tokens.add(token);
        Word word = token.word();
        if (word != null) {
            words.add(word);
            if (word.is(Role.PART)) {
                namePart();
            } else {
                isOfPart &= !word.is(Role.WHOLE);
                endsWithPart &= word.is(Role.FILLER) || word.is(Role.SOME);
            }
            wordBeforeFigure |= figure == null && !word.is(Role.FILLER) && !word.is(Role.OF_WHICH);
        } else if (token.kind() == Token.Kind.UNKNOWN) {
            unknown = true;
            endsWithPart = false;
        } else if (token.counts() && figure == null) {
            figure = token;
        } else if (token.number() != null && token.number().kind() != Kind.YEAR) {
            unknown |= token.number().kind() != Kind.DATE;
        }
        last = token;
    }

    /** Notes how a name ends that is not known. */
    private void endName(NormalText text, Token end) {
        if (end.kind() == Token.Kind.UNKNOWN && BodyWords.endPart(text.text(Math.max(0, end.end() - 2), end.end()))) {
            namePart();
        }
    }

    private void namePart() {
        namesPart |= figure == null;
        isOfPart |= figure == null;
        endsWithPart = true;
    }

    boolean isEmpty() {
        return tokens.isEmpty();
    }

    List<Token> tokens() {
        return tokens;
    }

    Set<Word> words() {
        return words;
    }

    @Nullable
    PrintedNumber figure() {
        return figure == null ? null : figure.number();
    }

    boolean hasFigure() {
        return figure != null;
    }

    /** Whether it only says of how many the next figures are parts: 90件申请中. */
    boolean isBase() {
        return figure != null && last != null && last.is(Role.OF);
    }

    /** Whether it says that it is about disclosure. */
    boolean isOfDisclosure() {
        return words.stream().anyMatch(word -> word.is(Role.DISCLOSURE));
    }

    /** Whether the figure stands behind 为 or 是. */
    boolean isSaidToBe() {
        Token before = null;
        for (Token token : tokens) {
            if (token.equals(figure)) {
                return before != null
                        && before.word() != null
                        && (before.word().text().endsWith("为")
                                || before.word().text().equals("是"));
            }
            before = token;
        }
        return false;
    }

    /** Whether its first number stands right behind a word such as 约. */
    boolean isAbout() {
        Token before = null;
        for (Token token : tokens) {
            if (token.counts()) {
                return before != null && before.is(Role.ABOUT) && before.end() == token.start();
            }
            before = token;
        }
        return false;
    }

    boolean endsWithFigure() {
        return last != null && last.equals(figure);
    }

    boolean has(Role role) {
        for (Word word : words) {
            if (word.is(role)) {
                return true;
            }
        }
        return false;
    }

    int count(Role role) {
        int n = 0;
        for (Token token : tokens) {
            n += token.is(role) ? 1 : 0;
        }
        return n;
    }

    /** Whether there are characters of words that are not known, or numbers that count nothing. */
    boolean hasUnknown() {
        return unknown;
    }

    /** Whether it begins with what looks like the name of a body of some place, such as 县国土局: the next clauses speak of it. */
    boolean beginsWithPart(NormalText text) {
        Token first = tokens.get(0);
        if (first.kind() != Token.Kind.UNKNOWN || !BodyWords.endsPlace(text.charAt(first.start()))) {
            return false;
        }
        for (int i = first.start() + 2; i < first.end(); i++) {
            if (BodyWords.endsOffice(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether it ends with the name of a part of the body. */
    boolean endsWithPart() {
        return endsWithPart;
    }

    /** Whether it names a part of the body before any figure, as far as that can be told. */
    boolean namesPart() {
        return namesPart;
    }

    /** Whether what it names last before any figure is a part, as in 市政府本级. */
    boolean isOfPart() {
        return isOfPart;
    }

    int start() {
        return tokens.get(0).start();
    }

    int end() {
        return tokens.get(tokens.size() - 1).end();
    }
}
