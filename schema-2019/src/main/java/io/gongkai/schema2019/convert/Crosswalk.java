package io.gongkai.schema2019.convert;

import io.gongkai.core.table.Cell;
import io.gongkai.core.text.Text;
import io.gongkai.schema2019.revision.Revision;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Where each figure of one form goes in another. This is all a conversion knows: a cell that no row names is not collected.
 *
 * <p>Example: {@code Crosswalk.R2019_TO_R2021.from(DisclosureCellR2019.FEES_ITEMS_LAST_YEAR)} is one row without a target,
 * because a number of fee items is no amount.
 */
public final class Crosswalk {
    /** From the 2008 format to revision R2019. */
    public static final Crosswalk FROM_2008_TO_R2019 = from2008Rows(Revision.R2019);

    /** From the 2008 format to revision R2021. */
    public static final Crosswalk FROM_2008_TO_R2021 = from2008Rows(Revision.R2021);

    /** From revision R2019 to revision R2021. */
    public static final Crosswalk R2019_TO_R2021 =
            new Crosswalk("R2019-R2021/1", CrosswalkR2019.rows(), CrosswalkR2019.notCollected(), List.of());

    private final String name;
    private final List<CrosswalkRow> rows;
    private final Map<Cell, Text> notCollected;
    private final List<CrosswalkFact> facts;
    private final Map<Cell, List<CrosswalkRow>> bySource;
    private final Map<Cell, List<CrosswalkRow>> byTarget = new HashMap<>();

    private Crosswalk(String name, List<CrosswalkRow> rows, Map<Cell, Text> notCollected, List<CrosswalkFact> facts) {
        this.name = name;
        this.rows = List.copyOf(rows);
        this.notCollected = Collections.unmodifiableMap(new LinkedHashMap<>(notCollected));
        this.facts = List.copyOf(facts);
        this.bySource = rows.stream().collect(Collectors.groupingBy(CrosswalkRow::source));
        for (CrosswalkRow row : rows) {
            row.target()
                    .ifPresent(target -> byTarget.computeIfAbsent(target, key -> new ArrayList<>())
                            .add(row));
        }
    }

    private static Crosswalk from2008Rows(Revision revision) {
        return new Crosswalk(Crosswalk2008.NAME, Crosswalk2008.rows(revision), Map.of(), Crosswalk2008.FACTS);
    }

    /**
     * The crosswalk from the 2008 format.
     *
     * @param revision the revision to which it leads
     * @return the crosswalk
     */
    public static Crosswalk from2008(Revision revision) {
        return switch (revision) {
            case R2019 -> FROM_2008_TO_R2019;
            case R2021 -> FROM_2008_TO_R2021;
        };
    }

    /**
     * The name, which changes when a correspondence does.
     *
     * @return the name, such as {@code 2008-2019/1}
     */
    public String name() {
        return name;
    }

    /**
     * All correspondences, in the order of the source form; several for a figure that is spread over several cells.
     *
     * @return the rows
     */
    public List<CrosswalkRow> rows() {
        return rows;
    }

    /**
     * Cells that no row names although one might look for a source, with the reason, in the order of the target form.
     *
     * @return the reasons by cell
     */
    public Map<Cell, Text> notCollected() {
        return notCollected;
    }

    /**
     * What sentences may state beyond the cells of the source form, and where it goes. The cells are in no row.
     *
     * @return the facts
     */
    public List<CrosswalkFact> facts() {
        return facts;
    }

    /**
     * The rows of a source figure.
     *
     * @param source the figure
     * @return the rows; none if the source form has no such cell
     */
    public List<CrosswalkRow> from(Cell source) {
        return Collections.unmodifiableList(bySource.getOrDefault(source, List.of()));
    }

    /**
     * The rows that go to a cell.
     *
     * @param target the cell
     * @return the rows; none if the cell is not collected
     */
    public List<CrosswalkRow> to(Cell target) {
        return Collections.unmodifiableList(byTarget.getOrDefault(target, List.of()));
    }
}
