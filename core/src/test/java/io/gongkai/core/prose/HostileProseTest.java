package io.gongkai.core.prose;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.core.narrative.Clause;
import io.gongkai.core.narrative.Section;
import io.gongkai.core.testkit.SpokenReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts of 1 MB that are made to take time or memory. What takes time in the square of the length would not end here. */
class HostileProseTest {
    /** Characters; most of them take three bytes. */
    private static final int SIZE = 330_000;

    private static String repeated(String text, int size) {
        return text.repeat(size / text.length());
    }

    private static List<StatedFigure> figures(String text) {
        return Sentences.read("出借图书9册。", text).figures();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1", "1 ", "1\u200b", "(", ")", "《", "》", "〔", "其中", "、", "占", "无", "未", "累计", "万", "三万", "第", "百分之",
                "\ud800", "\0", "政", "“", "1,", "1,111,", "1.", "1-", "1月", "2016年", "%", "：", "占1%", "均", "截至", "的",
                "局", "1亿", "教育局3册、", "1余"
            })
    void read_oneThingOverAndOver_statesNothing(String piece) {
        assertThat(figures(repeated(piece, SIZE))).hasSize(1);
    }

    static Stream<String> longTexts() {
        return Stream.of(
                "出借图书1" + "亿".repeat(SIZE) + "册",
                "出借图书1" + " ".repeat(SIZE) + "2册",
                "出借图书1" + "“".repeat(SIZE),
                "出借图书" + "1".repeat(SIZE) + "册",
                "出借图书3-" + "1".repeat(SIZE) + "册",
                "出借图书" + repeated("一二", SIZE) + "册",
                repeated("出借图书3册", SIZE),
                "出借图书约3册，" + repeated("均归还，", SIZE),
                repeated("出借图书约3册，其他方式约3册，", SIZE));
    }

    @ParameterizedTest
    @MethodSource("longTexts")
    void read_longClauses_stateNothing(String text) {
        assertThat(figures(text)).hasSize(1);
    }

    /** For each of these the figures of a sentence were once looked through again for each of its clauses. */
    @ParameterizedTest
    @ValueSource(strings = {"出借图书3册，", "柜台出借3册，其他方式出借3册，", "归还图书3册，无出借图书，", "出借图书3册，全部归还，"})
    void read_oneSentenceWithManyFigures_statesEach(String clauses) {
        int times = SIZE / clauses.length();

        ProseFigures read = Sentences.read(clauses.repeat(times));

        assertThat(read.figures().size()).isGreaterThanOrEqualTo(Math.min(times, 20_000));
        assertThat(read.figures()).allMatch(figure -> figure.clause().text().length() < 20);
    }

    @Test
    void read_partsOfPartsOverAndOver_makeNoChain() {
        String clauses = "出借图书6册，其中柜台出借3册，占50%，";

        ProseFigures read = Sentences.read(clauses.repeat(SIZE / clauses.length()));

        assertThat(Sentences.shown(read)).containsExactly("LENT 6", "LENT_AT_DESK 3");
    }

    @Test
    void read_listOfManyParts_isHeldWithAShortQuotation() {
        ProseFigures read = Sentences.read("出借图书9册，" + repeated("教育局3册，", SIZE));

        assertThat(read.enumerations()).singleElement().satisfies(parts -> {
            assertThat(parts.parts()).hasSize(SIZE / 6);
            assertThat(parts.partsClause().text()).hasSize(301);
        });
    }

    @Test
    void read_whatIsKept_isBoundedByTheNumberOfFigures() {
        String heading = "借阅" + "很".repeat(SIZE);
        List<String> paragraphs = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            paragraphs.add("出借" + "的".repeat(1_000) + "图书9册，约" + "9".repeat(1_000) + "余册");
        }

        ProseFigures read = Sentences.read(SpokenReport.of("", heading, paragraphs.toArray(String[]::new)));

        assertThat(read.figures()).hasSize(1_000);
        assertThat(Stream.concat(
                        read.figures().stream().map(StatedFigure::clause),
                        read.unplaced().stream().map(UnplacedFigure::clause)))
                .extracting(Clause::section, Clause::text)
                .allMatch(texts ->
                        texts.toList().stream().allMatch(text -> text.toString().length() <= 301));
        assertThat(read.unplaced()).allMatch(left -> left.printed().length() <= 301);
    }

    @Test
    void read_manyOrDeepSections_areAllRead() {
        List<Section> sections = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            sections.add(Section.builder().heading("借阅").addParagraph("柜台出借3册。").build());
        }
        Section deep = Section.builder().heading("借阅").addParagraph("柜台出借3册。").build();
        for (int i = 1; i < Section.MAX_DEPTH; i++) {
            deep = Section.builder()
                    .heading("很".repeat(SIZE / 100))
                    .addParagraph("出借图书3册。")
                    .addSection(deep)
                    .build();
        }
        sections.add(deep);

        assertThat(Sentences.read(new SpokenReport("", "", sections)).figures()).hasSize(10_100);
    }

    static Stream<IntFunction<String>> pieces() {
        return Stream.of(
                n -> "政".repeat(n),
                n -> "出借图书3册，".repeat(n),
                n -> "出借图书3册".repeat(n),
                n -> "(".repeat(n),
                n -> "《".repeat(n),
                n -> "万".repeat(n),
                n -> "1 ".repeat(n),
                n -> "、".repeat(n));
    }

    /** Tokens are the steps of reading: twice the text has at most twice as many, and a clause has no more than fit into memory. */
    @ParameterizedTest
    @MethodSource("pieces")
    void clause_twiceTheText_hasAtMostTwiceTheTokens(IntFunction<String> text) {
        assertThat(tokens(text.apply(60_000))).isLessThanOrEqualTo(2 * tokens(text.apply(30_000)) + 2);
    }

    private static int tokens(String printed) {
        Tokenizer tokenizer = new Tokenizer(
                new NormalText(printed), Sentences.GRAMMAR.lexicon(), new Lexicon(List.of()), Set.of("册"));
        int tokens = 0;
        for (List<Token> clause = tokenizer.clause(); !clause.isEmpty(); clause = tokenizer.clause()) {
            assertThat(clause.size()).isLessThanOrEqualTo(10_001);
            tokens += clause.size();
        }
        return tokens;
    }
}
