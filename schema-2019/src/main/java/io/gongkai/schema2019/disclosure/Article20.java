package io.gongkai.schema2019.disclosure;

import io.gongkai.core.text.Text;

/** The items of article 20 of the 2019 Regulation that head the blocks of the table of section 二. */
enum Article20 {
    ITEM_1("一", 1),
    ITEM_5("五", 5),
    ITEM_6("六", 6),
    ITEM_8("八", 8),
    ITEM_9("九", 9);

    private final String zh;
    private final int number;

    Article20(String zh, int number) {
        this.zh = zh;
        this.number = number;
    }

    /** The heading of the block, as printed. */
    String heading() {
        return "第二十条第(" + zh + ")项";
    }

    Text basis() {
        return new Text("2019年《条例》第二十条第（" + zh + "）项", "2019 regulation art. 20(" + number + ")");
    }
}
