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
    /** How names of bodies end that are only a part of the whole. */
    private static final String BODIES = "局委办厅署院所站队镇乡村街区县市部处科司会校社心";

    private static final String PLACES = "省市县区州镇乡";
    private static final String OFFICES = "局厅署院委办";

    /** What ends like a name and is none. */
    private static final Set<String> NO_BODIES =
            Set.of("开局", "布局", "格局", "大局", "全局", "社会", "机会", "网站", "场所", "督办", "交办", "承办", "核心", "民心");

    private final List<Token> tokens = new ArrayList<>();
    private final Set<Word> words = new LinkedHashSet<>();
    private @Nullable Token figure;
    private boolean namesPart;
    private boolean isOfPart;
    private boolean endsWithPart;
    private boolean unknown;
    private boolean wordBeforeFigure;
    private @Nullable Token last;

    /** Takes the next token of the clause. */
    void add(Token token) {
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
        } else if (token.number() != null && token.number().kind() == Kind.COUNT && figure == null) {
            figure = token;
        } else if (token.number() != null && token.number().kind() != Kind.YEAR) {
            unknown |= token.number().kind() != Kind.DATE;
        }
        last = token;
    }

    /** Notes how a name ends that is not known. */
    void endName(NormalText text, Token end) {
        if (BODIES.indexOf(text.charAt(end.end() - 1)) >= 0
                && !NO_BODIES.contains(text.text(Math.max(0, end.end() - 2), end.end()))) {
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

    /** Whether a word that says something stands before the figure, so that the next words are those of the next figure. */
    boolean isWordFirst() {
        return wordBeforeFigure;
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
        if (first.kind() != Token.Kind.UNKNOWN || PLACES.indexOf(text.charAt(first.start())) < 0) {
            return false;
        }
        for (int i = first.start() + 2; i < first.end(); i++) {
            if (OFFICES.indexOf(text.charAt(i)) >= 0) {
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
