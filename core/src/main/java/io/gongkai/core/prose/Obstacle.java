package io.gongkai.core.prose;

import io.gongkai.core.text.Text;

/** Why a figure is taken for no cell. */
enum Obstacle {
    INEXACT("不是确切的数字", "not an exact figure"),
    OF_PART("说的可能不是整个机关", "it may be about a part of the body only"),
    OTHER_YEAR("说的不是报告年度，或是与其他年度的比较", "it is of another year, or compares with one"),
    SUMMED_UP("是当年数还是累计数不明", "whether it is of the year or of all years is not said"),
    UNKNOWN_WORDS("句中有不能确定含义的词语", "the clause has words that say more than the phrases that are known"),
    PART_OF_UNPLACED("是未能归入任何单元格的数字的一部分", "it is a part of a figure that is taken for no cell"),
    SEVERAL("可以归入几个单元格", "it may be about several cells"),
    NO_PHRASE("没有与之相符的说法", "no phrase for a cell fits");

    private final Text text;

    Obstacle(String zh, String en) {
        this.text = new Text(zh, en);
    }

    /** Whether the figure may be another body's. */
    boolean isOfScope() {
        return this == OF_PART || this == UNKNOWN_WORDS || this == PART_OF_UNPLACED;
    }

    Text text() {
        return text;
    }
}
