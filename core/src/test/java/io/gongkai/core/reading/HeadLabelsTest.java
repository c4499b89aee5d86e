package io.gongkai.core.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HeadLabelsTest {
    private static final List<String> COLUMNS = List.of("商业企业", "科研机构", "总计");

    private static boolean inOrder(List<List<String>> head) {
        return HeadLabels.inOrder(List.of(), head, COLUMNS, Set.of("申请人情况"), List.of());
    }

    @Test
    void inOrder_piecesOfLabels_areTheHead() {
        assertThat(inOrder(List.of(List.of("申请人情况"), List.of("商业", "科研", "总计"), List.of("企业", "机构"))))
                .isTrue();
    }

    @Test
    void inOrder_columnsInAnotherOrder_areNot() {
        assertThat(inOrder(List.of(List.of("科研机构", "商业企业", "总计")))).isFalse();
    }

    @Test
    void inOrder_anotherColumn_isNot() {
        assertThat(inOrder(List.of(List.of("商业企业", "科研机构", "备注", "总计")))).isFalse();
    }

    @Test
    void inOrder_labelNotComplete_isNot() {
        assertThat(inOrder(List.of(List.of("商业企业", "科研", "总计")))).isFalse();
    }

    @Test
    void sameCharacters_anyOrder_areTheHead_oneMoreIsNot() {
        assertThat(HeadLabels.sameCharacters(List.of(List.of("企业总计"), List.of("科研机构商业")), COLUMNS))
                .isTrue();
        assertThat(HeadLabels.sameCharacters(List.of(List.of("企业总计数"), List.of("科研机构商业")), COLUMNS))
                .isFalse();
    }
}
