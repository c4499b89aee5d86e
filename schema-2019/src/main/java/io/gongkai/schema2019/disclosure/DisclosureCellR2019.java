package io.gongkai.schema2019.disclosure;

import io.gongkai.core.figure.FigureKind;
import io.gongkai.core.table.FormLabel;
import io.gongkai.core.table.FormLine;
import io.gongkai.core.table.Wording;
import io.gongkai.core.text.Text;
import io.gongkai.schema2019.revision.Revision;

/**
 * The cells of section 二 in revision R2019 (国办公开办函〔2019〕60号): documents made and disclosed, items and decisions,
 * procurement.
 */
public enum DisclosureCellR2019 implements DisclosureCell {
    /** Rules (guizhang): made this year. */
    REGULATIONS_NEWLY_MADE(Row.REGULATIONS, Column.NEWLY_MADE, "件", FigureKind.COUNT),
    /** Rules (guizhang): disclosed this year. */
    REGULATIONS_NEWLY_DISCLOSED(Row.REGULATIONS, Column.NEWLY_DISCLOSED, "件", FigureKind.COUNT),
    /** Rules (guizhang): total disclosed to date. */
    REGULATIONS_TOTAL_DISCLOSED(Row.REGULATIONS, Column.TOTAL_DISCLOSED, "件", FigureKind.COUNT),
    /** Normative documents: made this year. */
    NORMATIVE_DOCUMENTS_NEWLY_MADE(Row.NORMATIVE_DOCUMENTS, Column.NEWLY_MADE, "件", FigureKind.COUNT),
    /** Normative documents: disclosed this year. */
    NORMATIVE_DOCUMENTS_NEWLY_DISCLOSED(Row.NORMATIVE_DOCUMENTS, Column.NEWLY_DISCLOSED, "件", FigureKind.COUNT),
    /** Normative documents: total disclosed to date. */
    NORMATIVE_DOCUMENTS_TOTAL_DISCLOSED(Row.NORMATIVE_DOCUMENTS, Column.TOTAL_DISCLOSED, "件", FigureKind.COUNT),
    /** Administrative licensing: items last year. */
    LICENSING_ITEMS_LAST_YEAR(Row.LICENSING, Column.ITEMS_LAST_YEAR, "项", FigureKind.COUNT),
    /** Administrative licensing: change this year. */
    LICENSING_CHANGE(Row.LICENSING, Column.CHANGE, "项", FigureKind.CHANGE),
    /** Administrative licensing: decisions handled. */
    LICENSING_DECISIONS(Row.LICENSING, Column.DECISIONS, "件", FigureKind.COUNT),
    /** Other external management and service matters: items last year. */
    OTHER_SERVICES_ITEMS_LAST_YEAR(Row.OTHER_SERVICES, Column.ITEMS_LAST_YEAR, "项", FigureKind.COUNT),
    /** Other external management and service matters: change this year. */
    OTHER_SERVICES_CHANGE(Row.OTHER_SERVICES, Column.CHANGE, "项", FigureKind.CHANGE),
    /** Other external management and service matters: decisions handled. */
    OTHER_SERVICES_DECISIONS(Row.OTHER_SERVICES, Column.DECISIONS, "件", FigureKind.COUNT),
    /** Administrative penalties: items last year. */
    PENALTIES_ITEMS_LAST_YEAR(Row.PENALTIES, Column.ITEMS_LAST_YEAR, "项", FigureKind.COUNT),
    /** Administrative penalties: change this year. */
    PENALTIES_CHANGE(Row.PENALTIES, Column.CHANGE, "项", FigureKind.CHANGE),
    /** Administrative penalties: decisions handled. */
    PENALTIES_DECISIONS(Row.PENALTIES, Column.DECISIONS, "件", FigureKind.COUNT),
    /** Administrative compulsion: items last year. */
    COMPULSION_ITEMS_LAST_YEAR(Row.COMPULSION, Column.ITEMS_LAST_YEAR, "项", FigureKind.COUNT),
    /** Administrative compulsion: change this year. */
    COMPULSION_CHANGE(Row.COMPULSION, Column.CHANGE, "项", FigureKind.CHANGE),
    /** Administrative compulsion: decisions handled. */
    COMPULSION_DECISIONS(Row.COMPULSION, Column.DECISIONS, "件", FigureKind.COUNT),
    /** Administrative and institutional fees: items last year. */
    FEES_ITEMS_LAST_YEAR(Row.FEES, Column.ITEMS_LAST_YEAR, "项", FigureKind.COUNT),
    /** Administrative and institutional fees: change this year. */
    FEES_CHANGE(Row.FEES, Column.CHANGE, "项", FigureKind.CHANGE),
    /** Centralised government procurement: procurement projects. */
    PROCUREMENT_PROJECTS(Row.PROCUREMENT, Column.PROJECTS, "项", FigureKind.COUNT),
    /** Centralised government procurement: total procurement amount. */
    PROCUREMENT_AMOUNT(Row.PROCUREMENT, Column.AMOUNT, "", FigureKind.AMOUNT);

    private final Row row;
    private final Column column;
    private final String unit;
    private final FigureKind kind;

    DisclosureCellR2019(Row row, Column column, String unit, FigureKind kind) {
        this.row = row;
        this.column = column;
        this.unit = unit;
        this.kind = kind;
    }

    @Override
    public String revision() {
        return Revision.R2019.name();
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
        /** Normative documents. */
        NORMATIVE_DOCUMENTS(
                Wording.of("行政规范性文件|规范性文件"),
                "normativeDocuments",
                Article20.ITEM_1,
                "规范性文件",
                "Normative documents",
                "行政规范性文件"),
        /** Administrative licensing. */
        LICENSING(Wording.of("行政许可"), "licensing", Article20.ITEM_5, "行政许可", "Administrative licensing"),
        /** Other external management and service matters. */
        OTHER_SERVICES(
                Wording.NONE,
                "otherServices",
                Article20.ITEM_5,
                "其他对外管理服务事项",
                "Other external management and service matters",
                "其他对外管理服务事项情况"),
        /** Administrative penalties. */
        PENALTIES(Wording.of("行政处罚"), "penalties", Article20.ITEM_6, "行政处罚", "Administrative penalties"),
        /** Administrative compulsion. */
        COMPULSION(Wording.of("行政强制"), "compulsion", Article20.ITEM_6, "行政强制", "Administrative compulsion"),
        /** Administrative and institutional fees. */
        FEES(Wording.of("行政事业性收费"), "fees", Article20.ITEM_8, "行政事业性收费", "Administrative and institutional fees"),
        /** Centralised government procurement. */
        PROCUREMENT(
                Wording.of("政府集中采购"),
                "procurement",
                Article20.ITEM_9,
                "政府集中采购",
                "Centralised government procurement",
                "政府采购");

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
        /** Made this year. */
        NEWLY_MADE(Wording.of("新制作|本年新制作").counted("件|份|个"), "newlyMade", "本年新制作数量", "Made this year"),
        /** Disclosed this year. */
        NEWLY_DISCLOSED(Wording.of("新公开|本年新公开").counted("件|份|个"), "newlyDisclosed", "本年新公开数量", "Disclosed this year"),
        /** Total disclosed to date. */
        TOTAL_DISCLOSED(
                Wording.of("对外公开总数量").counted("件|份|个"),
                "totalDisclosed",
                "对外公开总数量",
                "Total disclosed to date",
                new Text("历来公开的总数，不是现行有效件数", "what was ever disclosed, not what is in force")),
        /** Items last year. */
        ITEMS_LAST_YEAR(
                Wording.NONE,
                "itemsLastYear",
                "上一年项目数量",
                "Items last year",
                new Text("项目数，不是金额", "a number of items, not an amount"),
                "上年项目数量"),
        /** Change this year. */
        CHANGE(Wording.NONE, "change", "本年增/减", "Change this year", new Text("可以为负数", "may be negative"), "本年增减数量"),
        /** Decisions handled. */
        DECISIONS(
                Wording.of("决定|处理决定|处理决定数量").counted("件|宗|起"), "decisions", "处理决定数量", "Decisions handled", "本年处理决定数量"),
        /** Procurement projects. */
        PROJECTS(Wording.of("采购项目数量|项目数量").counted("个|项"), "projects", "采购项目数量", "Procurement projects"),
        /** Total procurement amount. */
        AMOUNT(
                Wording.of("<采购总金额", "采购总金额").counted("元|万元|亿元"),
                "amount",
                "采购总金额",
                "Total procurement amount",
                new Text(
                        "表上没有印计量单位；报告未注明单位的，单位不明",
                        "the form prints no unit; where the report states none, the unit is unknown"));

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
