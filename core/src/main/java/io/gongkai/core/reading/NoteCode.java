package io.gongkai.core.reading;

import io.gongkai.core.note.Note;
import io.gongkai.core.text.Text;
import java.util.HashMap;
import java.util.Map;

/** The notes that readers of published documents make. */
public enum NoteCode {
    /** A figure is printed where the form has a heading. */
    HEADING_FIGURE(
            "heading-figure",
            "标题“{label}”处印有“{text}”，规定格式此处不填数字，未计入任何单元格",
            "the heading \"{label}\" carries a printed figure, {text}; the form has no cell there, so it is in none"),
    /** The printed unit is not that of the form. */
    UNIT_DIFFERS(
            "unit-differs",
            "“{label}”的单位印为“{text}”，规定格式为“{expected}”；数字按原样读取",
            "the unit of \"{label}\" is printed as {text}, the form has {expected}; the figure is read as it stands"),
    /** The figure stands in the column of the units. */
    VALUE_IN_UNIT_PLACE(
            "value-in-unit-place",
            "“{label}”的数字“{text}”印在单位一栏，该行没有其他数字，已按此读取",
            "the figure of \"{label}\", {text}, stands in the place of the unit; the row has no other, so it is read"),
    /** A row with figures fits no row of the form. */
    UNPLACED_ROW(
            "unplaced-row", "这一行与规定格式的任何一行都对不上，其中的数字未读取", "the row fits no row of the form; its figures are not read"),
    /** A row of the form is printed more than once. */
    REPEATED_ROW(
            "repeated-row",
            "“{label}”重复出现且数字不同，不取其中任何一个",
            "\"{label}\" is printed more than once with different figures; none of them is taken"),
    /** A row stands in a second copy of its table. */
    SECOND_COPY(
            "second-copy",
            "这一行位于重复出现的表格中，不用来补前一表格的空缺，未读取",
            "the row stands in a second copy of its table, which fills no gap of the first; it is not read"),
    /** A row has more or fewer cells than the head of the table. */
    CELL_COUNT(
            "cell-count",
            "这一行应有{expected}个数字单元格，实有{count}个，无法对齐，未读取",
            "the row should have {expected} cells for figures but has {count}; it cannot be aligned and is not read"),
    /** The head of a table is not that of the form. */
    HEADER_UNCLEAR(
            "header-unclear",
            "表头与规定格式的各列对不上，其下的数字未读取",
            "the head of the table does not tell its columns; the figures below are not read"),
    /** The table has a column that the form has not. */
    EXTRA_COLUMN(
            "extra-column",
            "文档中另有“{text}”一栏，规定格式没有这一栏，未读取",
            "the table has a column \"{text}\" that the form has not; it is not read"),
    /** A column of figures is of another year than the report. */
    OTHER_YEAR_COLUMN(
            "other-year-column",
            "表中“{text}”一栏不是报告年度{expected}的数字，未读取",
            "the column \"{text}\" is not of the report year, {expected}; it is not read"),
    /** The table lacks a column of its form. */
    MISSING_COLUMN(
            "missing-column",
            "表中没有“{label}”一栏，其数字缺失",
            "the table lacks the column \"{label}\"; its figures are missing"),
    /** The labels of columns are cut off. */
    HEADER_CUT(
            "header-cut",
            "表头文字不全，按顺序与规定格式各列一致",
            "labels in the head are cut off; in their order they agree with the columns of the form"),
    /** A row of figures has lost its label to the text around it. */
    LABEL_APART(
            "label-apart",
            "这一行没有标签；前后两行之间规定格式恰有同样多的行，且标签的文字散见于附近，按“{label}”读取",
            "the row has no label; the form has exactly as many rows between its neighbours, and the words of the label stand"
                    + " nearby, so it is read as \"{label}\""),
    /** A label is misprinted. */
    NEAR_LABEL(
            "near-label",
            "标签“{text}”与规定格式的“{label}”只有个别字不同，按后者读取",
            "the label \"{text}\" differs from \"{label}\" of the form in a few characters only, and is read as that"),
    /** Labels and figures run together. */
    RUN_TOGETHER(
            "run-together",
            "{table}的标签和数字连在一起，无法分开，未读取：{text}",
            "labels and figures of the {table} run together and cannot be told apart; they are not read: {text}"),
    /** A cell holds something that is not one exact figure. */
    UNREADABLE_FIGURE(
            "unreadable-figure", "“{label}”处的“{text}”不是一个确切的数字", "\"{text}\" at \"{label}\" is not one exact figure"),
    /** What a page states of a figure is not what it shows. */
    STATED_DIFFERS(
            "stated-differs",
            "“{label}”处标注的“{text}”与可见的文字不符，按可见的文字读取",
            "what is stated at \"{label}\", {text}, is not what is seen there; it is read as it is seen"),
    /** Sentences contradict each other. */
    PROSE_CONTRADICTS(
            "prose-contradicts",
            "正文对“{label}”说法不一，不取其中任何一个：{text}",
            "sentences contradict each other on \"{label}\"; none of the figures is taken: {text}"),
    /** A sentence has a figure that is taken for no cell. */
    PROSE_UNPLACED(
            "prose-unplaced",
            "正文中的“{figure}”没有归入任何单元格：{why}（“{text}”）",
            "{figure} in the text is taken for no cell: {why} (\"{text}\")"),
    /** The document lacks a row of the form. */
    MISSING_ROW("missing-row", "文档中没有“{label}”", "the document lacks \"{label}\""),
    /** The document lacks a table of its format. */
    MISSING_TABLE(
            "missing-table",
            "文档中没有可识别的{table}；如有，其行列标签与规定格式不符，其中的数字未读取",
            "the document has no {table} that is recognised; if it prints one, its labels are not those of the form and its"
                    + " figures are not read"),
    /** The figures stand in a form of a province's own. */
    LOCAL_FORM(
            "local-form",
            "文档用的是地方自定的“{label}”：规定格式{all}个数字中有{n}个，这张表不设，均为缺失；它另有的数字列在表外数字中",
            "the document uses a local form, {label}: of the {all} figures of the form of the format it does not ask for {n},"
                    + " which are missing; figures of its own stand among those outside the form"),
    /** A table prints what belongs to both revisions. */
    REVISION_UNCLEAR(
            "revision-unclear",
            "{table}同时符合两个版本或都不完全符合，按{revision}读取",
            "the {table} fits both revisions or neither; it is read as {revision}"),
    /** Labels of another format are printed too. */
    MIXED_FORMATS(
            "mixed-formats",
            "文档同时含有另一格式的表格，只读取了{format}年格式的部分",
            "the document also holds tables of the other format; only those of the {format} format are read"),
    /** The year cannot be told. */
    YEAR_UNKNOWN("year-unknown", "文档没有写明报告年度", "the document does not tell its report year"),
    /** Title and text name different years. */
    YEAR_DISAGREES(
            "year-disagrees",
            "文档中的年度不一致：标题为{text}，统计期限为{expected}，正文为{prose}；{taken}",
            "the document disagrees on its year: titles have {text}, the covered period {expected}, the text {prose}; {taken}"),
    /** The body cannot be told. */
    BODY_UNKNOWN("body-unknown", "文档没有写明报告机关", "the document does not tell the body that reports");

    private final String code;
    private final Text message;

    NoteCode(String code, String zh, String en) {
        this.code = code;
        this.message = new Text(zh, en);
    }

    /**
     * The name in JSON.
     *
     * @return the name
     */
    public String code() {
        return code;
    }

    /**
     * A note of this kind.
     *
     * @param place where it was seen
     * @param text what is quoted; fills the hole {@code text}
     * @param holes what fills the other holes of the message
     * @return the note
     */
    public Note note(String place, String text, Map<String, ?> holes) {
        Map<String, Object> values = new HashMap<>(holes);
        values.put("text", text);
        return new Note(code, place, text, message.fill(values));
    }
}
