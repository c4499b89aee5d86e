package io.gongkai.core.published;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedDocumentTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html><title>x</title>",
                " \n<HTML lang=zh><body>x",
                "<!-- saved page --><table><tr><td>1</td></tr></table>",
                "某市2018年政府信息公开工作年度报告\n<table border=1><tbody><tr><td>1</td></tr></tbody></table>"
            })
    void parse_markup_isHtml(String text) {
        assertThat(PublishedDocument.parse(text).input()).isEqualTo("html");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<某市>政府信息公开 | 1 |\n收到申请数 | 2 |",
                "<!-- remark -->\n收到申请数 | 件 | 2 |",
                "<p>收到申请数 | 件 | 2 |",
                "收到申请数 | <table> | 2 |",
                "<"
            })
    void parse_textWithBrackets_isText(String text) {
        assertThat(PublishedDocument.parse(text).input()).isEqualTo("text");
    }
}
