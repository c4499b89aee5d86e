package io.gongkai.schema2019.revision;

import io.gongkai.core.table.Cell;
import io.gongkai.core.table.CrossCell;
import io.gongkai.core.table.TableForm;
import io.gongkai.core.text.Text;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The report years from which figures are not comparable with those before, and why. */
public enum SeriesBreak {
    /** One national form instead of local ones. */
    NATIONAL_FORM(
            2014,
            "statistics",
            new Text("全国统一的统计表取代各地自定的表", "national statistics form replaces local ones"),
            Text.same("国办发〔2014〕32号")),
    /** The format of 2019. */
    FORMAT_2019(
            2019,
            "all tables",
            new Text("2019年格式取代2008年格式", "2019 format replaces the 2008 format"),
            Text.same("国办公开办函〔2019〕60号")),
    /** The revision of 2021. */
    REVISION_2021(
            2021,
            "disclosure; requests results.other",
            new Text(
                    "R2021取代R2019；由制作、公开件数改为制发、废止、现行有效件数；由收费项目数改为收费金额",
                    "R2021 replaces R2019; documents issued, repealed and in force instead of made and disclosed; fee"
                            + " amounts instead of fee items"),
            Text.same("国办公开办函〔2021〕30号")),
    /** Fees for excessive requests. */
    FEES_FOR_REQUESTS(
            2021,
            "requests results.other.feeUnpaid",
            new Text("开始对过度申请收费", "fee for excessive requests comes into being"),
            Text.same("国办函〔2020〕109号")),
    /** Review before lawsuit. */
    REVIEW_FIRST(
            2024,
            "disputes directLitigation",
            new Text("依据第十四条至第十六条不予公开的，应当先申请复议再起诉", "a refusal under art. 14-16 must go to review before a lawsuit"),
            new Text(
                    "2023年《行政复议法》第二十三条第（四）项；法释〔2025〕8号",
                    "Administrative Reconsideration Law 2023 art. 23(4); Judicial Interpretation 2025 No. 8"));

    private static final String ALL_TABLES = "all tables";

    private final int fromYear;
    private final String concerns;
    /** What is concerned: a table, or a table and the code of a row behind a space. */
    private final List<String> parts;

    private final Text change;
    private final Text basis;

    SeriesBreak(int fromYear, String concerns, Text change, Text basis) {
        this.fromYear = fromYear;
        this.concerns = concerns;
        this.parts = List.of(concerns.split("; ", -1));
        this.change = change;
        this.basis = basis;
    }

    /**
     * The first report year of the new counting.
     *
     * @return the year
     */
    public int fromYear() {
        return fromYear;
    }

    /**
     * The tables or rows concerned, by their codes.
     *
     * @return the codes
     */
    public String concerns() {
        return concerns;
    }

    /**
     * Whether the figures of two report years stand on either side of this break.
     *
     * @param earlier the earlier report year
     * @param later the later report year
     * @return whether the counting changed between them
     */
    public boolean isBetween(int earlier, int later) {
        return earlier < fromYear && fromYear <= later;
    }

    /**
     * Whether this break concerns a cell. One that concerns a row concerns the rows below it as well.
     *
     * @param form the form of the table
     * @param cell the cell
     * @return whether its figures are not comparable across the break
     */
    public boolean concerns(TableForm<?> form, Cell cell) {
        String row = cell instanceof CrossCell crossed ? crossed.row().code() : "";
        for (String part : parts) {
            if (part.equals(ALL_TABLES) || part.equals(form.name())) {
                return true;
            }
            if (part.startsWith(form.name() + " ")
                    && isOrIsBelow(row, part.substring(form.name().length() + 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOrIsBelow(String row, String heading) {
        return row.equals(heading) || row.startsWith(heading + ".");
    }

    /**
     * The breaks between two report years that concern a cell.
     *
     * <p>Example: between 2020 and 2021, the cells of the table of section 二 are not comparable.
     *
     * @param form the form of the table
     * @param cell the cell
     * @param earlier the earlier report year
     * @param later the later report year
     * @return the breaks, in the order of their years; empty when the figures are comparable
     */
    public static Stream<SeriesBreak> between(TableForm<?> form, Cell cell, int earlier, int later) {
        return Arrays.stream(values()).filter(it -> it.isBetween(earlier, later) && it.concerns(form, cell));
    }

    /**
     * What changed.
     *
     * @return the change
     */
    public Text change() {
        return change;
    }

    /**
     * The document or law that changed it.
     *
     * @return the basis
     */
    public Text basis() {
        return basis;
    }
}
