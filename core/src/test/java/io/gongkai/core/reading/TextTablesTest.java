package io.gongkai.core.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextTablesTest {
    @Test
    void in_oneCellALine_keepsBlankCells() {
        assertThat(VocabularySample.rows("维持原判数\n1\n\n3\n直接\n4\n5\n6\n", 3))
                .containsExactly("维持原判数 | 1 |  | 3", "直接 | 4 | 5 | 6");
    }

    @Test
    void in_oneCellALineWithABlankLineBehindEach_keepsBlankCells() {
        assertThat(VocabularySample.rows("维持原判数\n\n1\n\n\n\n3\n\n直接\n\n4\n\n5\n\n6\n", 3))
                .containsExactly("维持原判数 | 1 |  | 3", "直接 | 4 | 5 | 6");
    }

    @Test
    void in_tabs_keepsBlankCells() {
        assertThat(VocabularySample.rows("维持原判数\t1\t\t3\n直接\t\t5\t6\n经费\t7\t8\t\n", 3))
                .containsExactly("维持原判数 | 1 |  | 3", "直接 |  | 5 | 6", "经费 | 7 | 8 | ");
    }

    @Test
    void in_columns_placesABlankByTheRowsAround() {
        assertThat(VocabularySample.rows(
                        "维持原判数  1    2    3\n直接数甲乙  4    5    6\n直接        7         9\n经费        1    2    3\n", 3))
                .contains("直接 | 7 |  | 9");
    }

    @Test
    void in_columnsThatStandElsewhereWhenCharactersAreWide_leavesTheRowShort() {
        assertThat(VocabularySample.rows("维持原判数  1    2    3\n直接              7    9\n维持原判数  1    2    3\n", 3))
                .contains("直接 | 7 | 9");
    }

    @Test
    void in_labelOverSeveralLines_isPutTogether() {
        assertThat(VocabularySample.rows("维持原\n       1    2    3\n判数\n直接   4    5    6\n", 3))
                .contains("维持原判数 | 1 | 2 | 3");
    }

    @Test
    void in_numberOfAPageBetweenRows_isNoRow() {
        assertThat(VocabularySample.rows("维持原判数  1  2  3\n\n    - 3 -\n\n直接  4  5  6\n", 3))
                .containsExactly("维持原判数 | 1 | 2 | 3", "直接 | 4 | 5 | 6");
    }

    @Test
    void in_prose_findsNothing() {
        assertThat(VocabularySample.rows("本年维持原判数为3件，直接4件。\n其他情况见附件。\n", 3)).isEmpty();
    }
}
