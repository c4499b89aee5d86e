package io.gongkai.core.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LexiconTest {
    private static final Lexicon LEXICON = new Lexicon(List.of(word("申请"), word("申请公开"), word("申请公开信息"), word("公")));

    private static Word word(String text) {
        return new Word(text, Set.of(), Set.of());
    }

    private static @Nullable String at(String text, int from, int to) {
        Word word = LEXICON.at(text.toCharArray(), from, to);
        return word == null ? null : word.text();
    }

    @Test
    void at_severalWords_isTheLongest() {
        assertThat(at("申请公开的", 0, 5)).isEqualTo("申请公开");
        assertThat(at("申请公开信", 0, 5)).isEqualTo("申请公开");
        assertThat(at("申请公开信息", 0, 6)).isEqualTo("申请公开信息");
    }

    @Test
    void at_endInsideAWord_isTheOneBeforeIt() {
        assertThat(at("申请公开", 0, 3)).isEqualTo("申请");
        assertThat(at("申请公开", 0, 1)).isNull();
    }

    @Test
    void at_noWord_isNone() {
        assertThat(at("申请", 1, 2)).isNull();
        assertThat(at("\ud800", 0, 1)).isNull();
    }
}
