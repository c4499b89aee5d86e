package io.gongkai.schema2019.disclosure;

import io.gongkai.core.figure.FigureKind;
import io.gongkai.core.table.FormLabel;
import io.gongkai.core.table.FormLine;
import io.gongkai.core.table.Wording;
import io.gongkai.core.text.Text;
import io.gongkai.schema2019.revision.Revision;

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
    public String revision() {
        return Revision.R2021.name();
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
        REGULATIONS(Wording.of("规章"), "regulations", Article20.ITEM_1, "规章", "Rules (guizhang)"),
        /** Administrative normative documents. */
        NORMATIVE_DOCUMENTS(
                Wording.of("行政规范性文件|规范性文件"),
                "normativeDocuments",
                Article20.ITEM_1,
                "行政规范性文件",
                "Administrative normative documents",
                "规范性文件"),
        /** Administrative licensing. */
        LICENSING(Wording.of("行政许可"), "licensing", Article20.ITEM_5, "行政许可", "Administrative licensing"),
        /** Administrative penalties. */
        PENALTIES(Wording.of("行政处罚"), "penalties", Article20.ITEM_6, "行政处罚", "Administrative penalties"),
        /** Administrative compulsion. */
        COMPULSION(Wording.of("行政强制"), "compulsion", Article20.ITEM_6, "行政强制", "Administrative compulsion"),
        /** Administrative and institutional fees. */
        FEES(Wording.of("行政事业性收费"), "fees", Article20.ITEM_8, "行政事业性收费", "Administrative and institutional fees");

        private final FormLabel printed;
        private final Article20 block;

        Row(Wording wording, String code, Article20 block, String zh, String en, String... variants) {
            this.printed = FormLabel.of(code, "", zh, en, variants)
                    .withBasis(block.basis())
                    .withWording(wording);
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
            return block.heading();
        }
    }

    /** The columns. */
    public enum Column implements FormLine {
        /** Issued this year. */
        ISSUED(Wording.of("制发|制定|印发|出台 (于)").counted("件|份|个"), "issued", "本年制发件数", "Issued this year"),
        /** Repealed this year. */
        REPEALED(Wording.of("<废止 (于)", "废止 (于)").counted("件|份|个"), "repealed", "本年废止件数", "Repealed this year"),
        /** In force. */
        IN_FORCE(
                Wording.of("<现行有效", "现行有效").counted("件|份|个"),
                "inForce",
                "现行有效件数",
                "In force",
                new Text("现行有效的件数，不是历来公开的总数", "what is in force, not what was ever disclosed")),
        /** Decisions this year. */
        DECISIONS(
                Wording.of("决定|处理决定|处理决定数量").counted("件|宗|起"),
                "decisions",
                "本年处理决定数量",
                "Decisions this year",
                "处理决定数量"),
        /** Amount charged this year. */
        AMOUNT(
                Wording.of("收费金额|金额").counted("元|万元|亿元"),
                "amount",
                "本年收费金额(单位:万元)",
                "Amount charged this year",
                new Text("收费金额，不是收费项目数", "the sum charged, not a number of fee items"),
                "本年收费金额");

        private final FormLabel printed;

        Column(Wording wording, String code, String zh, String en, String... variants) {
            this(wording, code, zh, en, Text.NOTHING, variants);
        }

        Column(Wording wording, String code, String zh, String en, Text note, String... variants) {
            this.printed =
                    FormLabel.of(code, "", zh, en, variants).withNote(note).withWording(wording);
        }

        @Override
        public FormLabel printed() {
            return printed;
        }
    }
}
