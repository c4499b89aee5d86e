package io.gongkai.core.prose;

import io.gongkai.core.prose.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Takes a text apart, in one pass, a clause at a time. */
final class Tokenizer {
    /** A longer remark or title is none: a bracket was not closed. */
    private static final int LONGEST_IN_BRACKETS = 200;

    /** What has more tokens without a mark is no clause, and is not kept in memory. */
    private static final int MOST_TOKENS = 10_000;

    private static final String STOPS = "。！？!?";
    private static final String COMMAS = "，,：:";

    private final NormalText text;
    private final Lexicon lexicon;
    private final Lexicon names;
    private final NumberReader numbers;
    private List<Token> tokens = new ArrayList<>();
    private int at;

    /**
     * A tokenizer at the beginning of a text.
     *
     * @param text the text
     * @param lexicon the words of the language and of the form
     * @param names what the body calls itself
     * @param measures the measure words
     */
    Tokenizer(NormalText text, Lexicon lexicon, Lexicon names, Set<String> measures) {
        this.text = text;
        this.lexicon = lexicon;
        this.names = names;
        this.numbers = new NumberReader(text, measures);
        this.at = behindListNumber();
    }

    /** The tokens of the next clause, and last the mark that ends it if there is one; none behind the last clause. */
    List<Token> clause() {
        tokens = new ArrayList<>();
        int from = at;
        boolean tooLong = false;
        boolean ended = false;
        while (at < text.length() && !ended) {
            at = take(at);
            ended = !tokens.isEmpty() && tokens.get(tokens.size() - 1).endsClause();
            if (tokens.size() > MOST_TOKENS) {
                tooLong = true;
                tokens.subList(0, MOST_TOKENS).clear();
            }
        }
        if (tooLong) {
            List<Token> mark = ended ? List.of(tokens.get(tokens.size() - 1)) : List.of();
            tokens = new ArrayList<>(List.of(Token.of(Kind.UNKNOWN, from, ended ? at - 1 : at)));
            tokens.addAll(mark);
        }
        return tokens;
    }

    /** Behind a number that only counts paragraphs, such as 1. or 2、. */
    private int behindListNumber() {
        int i = 0;
        while (i < 2 && NormalText.isDigit(text.charAt(i))) {
            i++;
        }
        boolean isList = i > 0
                && text.charAt(i) != 0
                && "、.)".indexOf(text.charAt(i)) >= 0
                && !NormalText.isDigit(text.charAt(i + 1));
        return isList ? i + 1 : 0;
    }

    private int take(int i) {
        char c = text.charAt(i);
        if (STOPS.indexOf(c) >= 0) {
            return add(Kind.STOP, i, i + 1);
        }
        if (c == '；' || c == ';') {
            return add(Kind.SEMICOLON, i, i + 1);
        }
        if (COMMAS.indexOf(c) >= 0) {
            // 当面申请：8件 is one clause.
            boolean label = (c == ':' || c == '：') && NormalText.isDigit(text.charAt(i + 1));
            return label ? i + 1 : add(Kind.COMMA, i, i + 1);
        }
        Word word = lexicon.at(text.chars(), i, text.length());
        Word name = names.at(text.chars(), i, text.length());
        if (name != null && (word == null || name.text().length() >= word.text().length())) {
            word = name;
        }
        PrintedNumber number = word == null || word.text().length() == 1 ? numbers.at(i) : null;
        if (number != null) {
            tokens.add(new Token(Kind.NUMBER, i, numbers.end(), null, number));
            return numbers.end();
        }
        if (word != null) {
            tokens.add(new Token(Kind.WORD, i, i + word.text().length(), word, null));
            return i + word.text().length();
        }
        return switch (c) {
            case '(', ')' -> brackets(i, c);
            case '《' -> title(i);
            case ' ' -> i + 1;
            case '.' -> NormalText.isDigit(text.charAt(i + 1)) ? i + 1 : add(Kind.STOP, i, i + 1);
            default -> add(Kind.UNKNOWN, i, i + 1);
        };
    }

    /** A remark is passed over; brackets around figures part clauses, unless they only enclose the figure of their clause. */
    private int brackets(int from, char c) {
        if (c == '(') {
            if (NormalText.isDigit(text.charAt(from + 1)) && !isDate(from + 1)) {
                return from + 1;
            }
            boolean figures = false;
            for (int i = from + 1; i < text.length() && i - from < LONGEST_IN_BRACKETS; i++) {
                figures |= NormalText.isDigit(text.charAt(i));
                if (text.charAt(i) == ')' && !figures) {
                    return add(Kind.REMARK, from, i + 1);
                }
            }
        }
        return add(Kind.COMMA, from, from + 1);
    }

    private boolean isDate(int from) {
        int i = from;
        while (NormalText.isDigit(text.charAt(i))) {
            i++;
        }
        return text.charAt(i) == '年' || text.charAt(i) == '月';
    }

    private int title(int from) {
        for (int i = from + 1; i < text.length() && i - from < LONGEST_IN_BRACKETS; i++) {
            if (text.charAt(i) == '》') {
                return add(Kind.UNKNOWN, from, i + 1);
            }
        }
        return add(Kind.UNKNOWN, from, from + 1);
    }

    private int add(Kind kind, int from, int to) {
        Token last = tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
        if (kind == Kind.UNKNOWN && last != null && last.kind() == kind && last.end() == from) {
            tokens.set(tokens.size() - 1, Token.of(kind, last.start(), to));
        } else {
            tokens.add(Token.of(kind, from, to));
        }
        return to;
    }
}
