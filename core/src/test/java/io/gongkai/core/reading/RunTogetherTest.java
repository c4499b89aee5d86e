package io.gongkai.core.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.core.document.SourceDocument;
import io.gongkai.core.document.SourceLine;
import io.gongkai.core.testkit.SmallLine;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunTogetherTest {
    private static final String PADDING = "统计表内容如下所示并无任何分隔符号以至于数字与标签连在一起无法分开读取也不能猜测更不能补全";

    private static SourceDocument document(String text) {
        return new SourceDocument("text", List.of(new SourceLine(1, PADDING + text)));
    }

    @Test
    void rows_figuresRightBehindLabels_areQuoted() {
        assertThat(RunTogether.rows(document("维持原判数3960181直接件12经费0"), List.of(SmallLine.values()), 3))
                .containsEntry(SmallLine.REVIEW_UPHELD, "3960181")
                .containsEntry(SmallLine.LAWSUIT_DIRECT, "12");
    }

    @Test
    void rows_sentenceWithUnitsBehindFigures_isNoTable() {
        assertThat(RunTogether.rows(document("维持原判数3件，直接12件，经费0件"), List.of(SmallLine.values()), 1))
                .isEmpty();
    }
}
