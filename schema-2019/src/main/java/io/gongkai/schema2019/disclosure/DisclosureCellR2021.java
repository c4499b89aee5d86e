package io.gongkai.schema2019.disclosure;

import io.gongkai.core.figure.FigureKind;
import io.gongkai.core.table.FormLabel;
import io.gongkai.core.table.FormLine;

/**
 * The cells of section 二 in revision R2021 (国办公开办函〔2021〕30号): documents issued, repealed and in force, decisions, fees.
 */
public enum DisclosureCellR2021 implements DisclosureCell {
    /** Rules (guizhang): issued this year. */
    REGULATIONS_ISSUED(Row.REGULATIONS, Column.ISSUED, "件", FigureKind.COUNT),
    /** Rules (guizhang): repealed this year. */
    REGULATIONS_REPEALED(Row.REGULATIONS, Column.REPEALED, "件", FigureKind.COUNT),
    /** Rules (guizhang): in force. */
    REGULATIONS_IN_FORCE(Row.REGULATIONS, Column.IN_FORCE, "件", FigureKind.COUNT),
    /** Administrative normative documents: issued this year. */
    NORMATIVE_DOCUMENTS_ISSUED(Row.NORMATIVE_DOCUMENTS, Column.ISSUED, "件", FigureKind.COUNT),
    /** Administrative normative documents: repealed this year. */
    NORMATIVE_DOCUMENTS_REPEALED(Row.NORMATIVE_DOCUMENTS, Column.REPEALED, "件", FigureKind.COUNT),
    /** Administrative normative documents: in force. */
    NORMATIVE_DOCUMENTS_IN_FORCE(Row.NORMATIVE_DOCUMENTS, Column.IN_FORCE, "件", FigureKind.COUNT),
    /** Administrative licensing: decisions this year. */
    LICENSING_DECISIONS(Row.LICENSING, Column.DECISIONS, "件", FigureKind.COUNT),
    /** Administrative penalties: decisions this year. */
    PENALTIES_DECISIONS(Row.PENALTIES, Column.DECISIONS, "件", FigureKind.COUNT),
    /** Administrative compulsion: decisions this year. */
    COMPULSION_DECISIONS(Row.COMPULSION, Column.DECISIONS, "件", FigureKind.COUNT),
    /** Administrative and institutional fees: amount charged this year. */
    FEES_AMOUNT(Row.FEES, Column.AMOUNT, "万元", FigureKind.AMOUNT);

    private final Row row;
    private final Column column;
    private final String unit;
    private final FigureKind kind;

    DisclosureCellR2021(Row row, Column column, String unit, FigureKind kind) {
        this.row = row;
        this.column = column;
        this.unit = unit;
        this.kind = kind;
    }

    @Override
    public Row row() {
        return row;
    }

    @Override
    public Column column() {
        return column;
    }

    @Override
    public String unit() {
        return unit;
    }

    @Override
    public FigureKind kind() {
        return kind;
    }

    /** The rows. */
    public enum Row implements FormLine {
        /** Rules (guizhang). */
        REGULATIONS("regulations", "第二十条第(一)项", "规章", "Rules (guizhang)"),
        /** Administrative normative documents. */
        NORMATIVE_DOCUMENTS(
                "normativeDocuments", "第二十条第(一)项", "行政规范性文件", "Administrative normative documents", "规范性文件"),
        /** Administrative licensing. */
        LICENSING("licensing", "第二十条第(五)项", "行政许可", "Administrative licensing"),
        /** Administrative penalties. */
        PENALTIES("penalties", "第二十条第(六)项", "行政处罚", "Administrative penalties"),
        /** Administrative compulsion. */
        COMPULSION("compulsion", "第二十条第(六)项", "行政强制", "Administrative compulsion"),
        /** Administrative and institutional fees. */
        FEES("fees", "第二十条第(八)项", "行政事业性收费", "Administrative and institutional fees");

        private final FormLabel printed;
        private final String block;

        Row(String code, String block, String zh, String en, String... variants) {
            this.printed = FormLabel.of(code, "", zh, en, variants);
            this.block = block;
        }

        @Override
        public FormLabel printed() {
            return printed;
        }

        /**
         * The heading of the block, which names the item of article 20 of the 2019 Regulation.
         *
         * @return the heading
         */
        public String block() {
            return block;
        }
    }

    /** The columns. */
    public enum Column implements FormLine {
        /** Issued this year. */
        ISSUED("issued", "本年制发件数", "Issued this year"),
        /** Repealed this year. */
        REPEALED("repealed", "本年废止件数", "Repealed this year"),
        /** In force. */
        IN_FORCE("inForce", "现行有效件数", "In force"),
        /** Decisions this year. */
        DECISIONS("decisions", "本年处理决定数量", "Decisions this year", "处理决定数量"),
        /** Amount charged this year. */
        AMOUNT("amount", "本年收费金额(单位:万元)", "Amount charged this year", "本年收费金额");

        private final FormLabel printed;

        Column(String code, String zh, String en, String... variants) {
            this.printed = FormLabel.of(code, "", zh, en, variants);
        }

        @Override
        public FormLabel printed() {
            return printed;
        }
    }
}
