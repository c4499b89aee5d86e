package io.gongkai.core.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {
    private static final Lexicon LEXICON = new Lexicon(List.of(word("出借"), word("图书"), word("一是"), word("万")));
    private static final Lexicon NAMES = new Lexicon(List.of(word("出借处")));

    private static Word word(String text) {
        return new Word(text, Set.of(), Set.of());
    }

    /** The tokens of each clause, each clause with its mark. */
    private static List<List<Token>> clauses(NormalText text) {
        Tokenizer tokenizer = new Tokenizer(text, LEXICON, NAMES, Set.of("册"));
        List<List<Token>> clauses = new ArrayList<>();
        for (List<Token> clause = tokenizer.clause(); !clause.isEmpty(); clause = tokenizer.clause()) {
            clauses.add(clause);
        }
        return clauses;
    }

    private static String shown(String printed) {
        NormalText text = new NormalText(printed);
        return clauses(text).stream()
                .map(clause -> clause.stream()
                        .map(token -> token.kind() + " " + text.printed(token.start(), token.end()))
                        .collect(Collectors.joining(";")))
                .collect(Collectors.joining("|"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "出借图书8册。 # WORD 出借;WORD 图书;NUMBER 8册;STOP 。",
                "出借，图书；8册 # WORD 出借;COMMA ，|WORD 图书;SEMICOLON ；|NUMBER 8册",
                "出借处的8册 # WORD 出借处;UNKNOWN 的;NUMBER 8册",
                "很多很好 # UNKNOWN 很多很好",
                "一是出借 # WORD 一是;WORD 出借",
                "1.出借 # WORD 出借",
                "2、出借 # WORD 出借",
                "12)出借 # WORD 出借",
                "1.5册 # NUMBER 1.5册",
                "出借：8册 # WORD 出借;NUMBER 8册",
                "出借：图书 # WORD 出借;COMMA ：|WORD 图书",
                "出借(8册) # WORD 出借;NUMBER 8册;COMMA )",
                "出借(如图书)8册 # WORD 出借;REMARK (如图书);NUMBER 8册",
                "出借(图书8册) # WORD 出借;COMMA (|WORD 图书;NUMBER 8册;COMMA )",
                "《出借，图书》出借 # UNKNOWN 《出借，图书》;WORD 出借",
                "《出借 # UNKNOWN 《;WORD 出借",
                "出借.图书 # WORD 出借;STOP .|WORD 图书",
                "万 # WORD 万",
                "万册 # NUMBER 万册"
            })
    void clause_text_isTakenApart(String text, String tokens) {
        assertThat(shown(text)).isEqualTo(tokens);
    }

    @Test
    void clause_longBracket_isNoRemark() {
        assertThat(shown("(" + "的".repeat(250) + ")")).startsWith("COMMA (|");
        assertThat(shown("(" + "的".repeat(150) + ")")).startsWith("REMARK (");
    }

    @Test
    void clause_withoutEnd_isOneUnknownWord() {
        assertThat(shown("图书。" + "出借".repeat(10_001) + "8册，图书"))
                .startsWith("WORD 图书;STOP 。|UNKNOWN 出借出借")
                .endsWith("8册;COMMA ，|WORD 图书");
        assertThat(clauses(new NormalText("图书。" + "出借".repeat(10_001) + "8册，图书")))
                .hasSize(3);
        assertThat(clauses(new NormalText("出借".repeat(10_000))))
                .singleElement()
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .hasSize(10_000);
        assertThat(clauses(new NormalText("出借".repeat(10_001))))
                .singleElement()
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .hasSize(1);
    }
}
