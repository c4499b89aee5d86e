package io.gongkai.core.testkit;

import io.gongkai.core.figure.FigureKind;
import io.gongkai.core.table.Cell;
import io.gongkai.core.table.ListForm;
import io.gongkai.core.text.Text;
import java.util.List;

/** A list of a few cells of every kind. */
public enum SmallCell implements Cell {
    TOTAL("total", FigureKind.COUNT, "件"),
    FIRST("total.first", FigureKind.COUNT, "件"),
    SECOND("total.second", FigureKind.COUNT, "件"),
    THIRD("total.third", FigureKind.COUNT, "件"),
    /** Printed by another edition of the form, so not in {@link #FORM}. */
    FOREIGN("foreign", FigureKind.COUNT, "件"),
    CHANGE("change", FigureKind.CHANGE, ""),
    OTHER_CHANGE("otherChange", FigureKind.CHANGE, ""),
    COST("cost", FigureKind.AMOUNT, "万元"),
    /** An amount for which the form prints no unit. */
    PRICE("price", FigureKind.AMOUNT, "");

    /** All cells but {@link #FOREIGN}; the changes stand before the counts, unlike in the enum. */
    public static final ListForm<SmallCell> FORM = ListForm.of(
            "small", "", SmallCell.class, List.of(CHANGE, OTHER_CHANGE, TOTAL, FIRST, SECOND, THIRD, COST, PRICE));

    private final String address;
    private final FigureKind kind;
    private final String unit;

    SmallCell(String address, FigureKind kind, String unit) {
        this.address = address;
        this.kind = kind;
        this.unit = unit;
    }

    @Override
    public String address() {
        return address;
    }

    @Override
    public Text title() {
        return new Text("甲" + name(), "the " + name());
    }

    @Override
    public FigureKind kind() {
        return kind;
    }

    @Override
    public String unit() {
        return unit;
    }
}
