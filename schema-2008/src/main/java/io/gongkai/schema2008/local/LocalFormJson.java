package io.gongkai.schema2008.local;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gongkai.core.json.InvalidJsonException;
import io.gongkai.core.json.JsonCheck;
import io.gongkai.core.json.JsonSchema;
import io.gongkai.core.json.JsonType;
import io.gongkai.core.json.JsonTypes;
import io.gongkai.core.json.ObjectType;
import io.gongkai.core.text.Text;
import io.gongkai.schema2008.statistics.Statistics2008;
import io.gongkai.schema2008.statistics.StatisticsCell;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The JSON of local forms, in which every row says what it corresponds to, or {@code null}, and why. */
final class LocalFormJson {
    private static final JsonType<Text> SAID = ObjectType.of(SaidDraft::new, draft -> new Text(draft.zh, draft.en))
            .required("zh", Text.NOTHING, JsonTypes.FILLED_TEXT, Text::zh, (draft, zh) -> draft.zh = zh)
            .required("en", Text.NOTHING, JsonTypes.FILLED_TEXT, Text::en, (draft, en) -> draft.en = en)
            .type();

    private static final JsonType<List<String>> HEADS = JsonTypes.distinct(JsonTypes.FILLED_TEXT);

    private static final JsonType<LocalColumns> COLUMNS = ObjectType.of(ColumnsDraft::new, ColumnsDraft::build)
            .required(
                    "label",
                    new Text("标签一栏的栏名", "Heads of the labels"),
                    HEADS,
                    LocalColumns::label,
                    (draft, heads) -> draft.label = heads)
            .required(
                    "unit",
                    new Text("单位一栏的栏名", "Heads of the units"),
                    HEADS,
                    LocalColumns::unit,
                    (draft, heads) -> draft.unit = heads)
            .required(
                    "year",
                    new Text("当年数字一栏的栏名", "Heads of the year's figures"),
                    HEADS,
                    LocalColumns::year,
                    (draft, heads) -> draft.year = heads)
            .required(
                    "cumulative",
                    new Text("历年累计一栏的栏名", "Heads of the cumulative figures"),
                    HEADS,
                    LocalColumns::cumulative,
                    (draft, heads) -> draft.cumulative = heads)
            .type();

    private static final JsonType<LocalRow> ROW = ObjectType.of(RowDraft::new, RowDraft::build)
            .required(
                    "number",
                    new Text("印在标签前的编号", "The number printed before the label"),
                    JsonTypes.TEXT,
                    LocalRow::number,
                    (draft, number) -> draft.number = number)
            .required("label", new Text("标签", "Label"), SAID, LocalRow::label, (draft, label) -> draft.label = label)
            .required(
                    "variants",
                    new Text("其他印法", "Other labels"),
                    HEADS,
                    LocalRow::variants,
                    (draft, variants) -> draft.variants = variants)
            .required(
                    "unit", new Text("单位", "Unit"), JsonTypes.TEXT, LocalRow::unit, (draft, unit) -> draft.unit = unit)
            .required(
                    "under",
                    new Text("上级行的标签", "Label of the row above it"),
                    JsonTypes.orNull(JsonTypes.FILLED_TEXT),
                    LocalRow::under,
                    (draft, under) -> draft.under = under)
            .required(
                    "code",
                    new Text("2014年统计表中相同的数字", "The same figure of the national form"),
                    JsonTypes.orNull(new CodeType()),
                    LocalRow::cell,
                    (draft, cell) -> draft.cell = cell)
            .required(
                    "reason",
                    new Text("理由", "Reason"),
                    SAID,
                    LocalRow::reason,
                    (draft, reason) -> draft.reason = reason)
            .type();

    /** A form. */
    static final JsonType<LocalForm> TYPE = ObjectType.<LocalForm, FormDraft>checked(FormDraft::new, FormDraft::build)
            .required(
                    "name",
                    new Text("名称", "Name"),
                    JsonTypes.FILLED_TEXT,
                    LocalForm::name,
                    (draft, name) -> draft.name = name)
            .required("title", new Text("标题", "Title"), SAID, LocalForm::title, (draft, title) -> draft.title = title)
            .required(
                    "used",
                    new Text("使用的地区和年度", "Where and when it was used"),
                    SAID,
                    LocalForm::used,
                    (draft, used) -> draft.used = used)
            .required(
                    "columns",
                    new Text("各栏", "Columns"),
                    COLUMNS,
                    LocalForm::columns,
                    (draft, columns) -> draft.columns = columns)
            .required(
                    "rows",
                    new Text("各行", "Rows"),
                    JsonTypes.list(ROW),
                    LocalForm::rows,
                    (draft, rows) -> draft.rows = rows)
            .type();

    private LocalFormJson() {}

    /** A cell of the national form by its code. */
    private static final class CodeType implements JsonType<StatisticsCell> {
        @Override
        public void write(JsonGenerator generator, StatisticsCell cell) throws IOException {
            generator.writeString(cell.code());
        }

        @Override
        public StatisticsCell read(JsonParser parser) throws IOException {
            String code = JsonCheck.filledText(parser);
            Optional<StatisticsCell> cell = Statistics2008.FORM.find(code);
            if (cell.isEmpty()) {
                throw JsonCheck.refuse(
                        parser,
                        "unknown-code",
                        Text.same(code),
                        new Text("统计表没有编号为“{value}”的数字", "the national form has no figure with the code \"{value}\""),
                        advice(code));
            }
            return cell.get();
        }

        /** The codes of the same part of the form, for all of them are too many to look through. */
        private static Text advice(String code) {
            int dot = code.indexOf('.');
            String part = dot < 0 ? code : code.substring(0, dot);
            List<String> codes = Statistics2008.FORM.cells().stream()
                    .map(StatisticsCell::code)
                    .filter(known -> known.equals(part) || known.startsWith(part + "."))
                    .toList();
            return codes.isEmpty()
                    ? new Text(
                            "请按参考文档的栏目一览核对；没有完全相同的数字就写null。",
                            "The page of cells in the reference has all codes; write null if none is exactly the same figure.")
                    : new Text(
                            "可用：" + String.join("、", codes) + "；没有完全相同的数字就写null。",
                            "Use one of " + String.join(", ", codes) + ", or null if none is exactly the same figure.");
        }

        @Override
        public ObjectNode schema(JsonSchema.Definitions definitions) {
            return JsonTypes.filledText();
        }
    }

    private static final class SaidDraft {
        private String zh = "";
        private String en = "";
    }

    private static final class ColumnsDraft {
        private List<String> label = List.of();
        private List<String> unit = List.of();
        private List<String> year = List.of();
        private List<String> cumulative = List.of();

        LocalColumns build() {
            return new LocalColumns(label, unit, year, cumulative);
        }
    }

    private static final class RowDraft {
        private String number = "";
        private Text label = Text.NOTHING;
        private List<String> variants = List.of();
        private String unit = "";
        private Optional<String> under = Optional.empty();
        private Optional<StatisticsCell> cell = Optional.empty();
        private Text reason = Text.NOTHING;

        LocalRow build() {
            return new LocalRow(number, label, variants, unit, under, cell, reason);
        }
    }

    private static final class FormDraft {
        private String name = "";
        private Text title = Text.NOTHING;
        private Text used = Text.NOTHING;
        private LocalColumns columns = new LocalColumns(List.of(), List.of(), List.of(), List.of());
        private List<LocalRow> rows = List.of();

        LocalForm build(JsonParser parser) throws InvalidJsonException {
            Optional<LocalFormCheck.Problem> problem = LocalFormCheck.find(columns, rows);
            if (problem.isPresent()) {
                LocalFormCheck.Problem it = problem.get();
                throw JsonCheck.refuse(parser, it.code(), Text.same(it.value()), it.what(), it.advice());
            }
            return new LocalForm(name, title, used, columns, rows);
        }
    }
}
