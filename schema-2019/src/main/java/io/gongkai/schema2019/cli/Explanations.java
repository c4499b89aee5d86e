package io.gongkai.schema2019.cli;

import io.gongkai.core.reference.Correspondence;
import io.gongkai.core.reference.FormatReference;
import io.gongkai.core.reference.ReferenceCell;
import io.gongkai.core.reference.ReferenceCrosswalk;
import io.gongkai.core.rule.Rule;
import io.gongkai.core.text.Text;
import io.gongkai.schema2008.reference.Reference2008;
import io.gongkai.schema2008.rule.Rule2008;
import io.gongkai.schema2019.reference.Reference2019;
import io.gongkai.schema2019.revision.SeriesBreak;
import io.gongkai.schema2019.rule.Rule2019;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** All that can be explained: the rules and cells of both formats. It is what the reference is made of. */
final class Explanations {
    private static final int SUGGESTED = 5;
    /** Nobody mistypes an id that much; comparing more would only take time. */
    private static final int LONGEST = 100;

    private final FormatReference crosswalks = Reference2019.format(Rule2019.ALL);
    private final List<FormatReference> formats = List.of(Reference2008.format(Rule2008.ALL), crosswalks);

    /** A rule and the format of which it speaks. */
    record ExplainedRule(FormatReference format, Rule rule) {}

    /** A row of a crosswalk on which a cell stands. */
    record Way(ReferenceCrosswalk crosswalk, Correspondence row) {}

    /** A crosswalk in which a cell has no source, and why. */
    record Gap(ReferenceCrosswalk crosswalk, Text reason) {}

    /** A cell with all that is known of it. */
    record ExplainedCell(
            FormatReference format,
            ReferenceCell cell,
            List<Way> goesTo,
            List<Way> comesFrom,
            List<Gap> notCollected,
            List<SeriesBreak> breaks) {}

    Optional<ExplainedRule> rule(String id) {
        return formats.stream()
                .flatMap(format -> format.rules().rules().stream().map(rule -> new ExplainedRule(format, rule)))
                .filter(rule -> rule.rule().id().equalsIgnoreCase(id))
                .findFirst();
    }

    /** The cells of an address or an id; several where both revisions use one address for different cells. */
    List<ExplainedCell> cells(String address) {
        return cells().filter(it -> it.cell().id().equalsIgnoreCase(address)
                        || it.cell().cell().address().equalsIgnoreCase(address))
                .toList();
    }

    /** The cells of a table, or of a row or a heading. */
    List<ExplainedCell> cellsBelow(String name) {
        List<ExplainedCell> ofTable = cells().filter(
                        it -> it.cell().forms().get(0).name().equalsIgnoreCase(name))
                .toList();
        return ofTable.isEmpty()
                ? cells().filter(it -> isBelow(it.cell().cell().address(), name))
                        .toList()
                : ofTable;
    }

    private static boolean isBelow(String address, String name) {
        return address.length() > name.length()
                && address.regionMatches(true, 0, name, 0, name.length())
                && "/.".indexOf(address.charAt(name.length())) >= 0;
    }

    private Stream<ExplainedCell> cells() {
        return formats.stream().flatMap(format -> format.cells().stream().map(cell -> explain(format, cell)));
    }

    private ExplainedCell explain(FormatReference format, ReferenceCell cell) {
        return new ExplainedCell(
                format,
                cell,
                ways(row -> row.source().equals(cell.cell())),
                ways(row -> row.target().filter(cell.cell()::equals).isPresent()),
                crosswalks.crosswalks().stream()
                        .filter(crosswalk -> crosswalk.targets().stream().anyMatch(cell.forms()::contains))
                        .filter(crosswalk -> crosswalk.rows().stream()
                                .noneMatch(row ->
                                        row.target().filter(cell.cell()::equals).isPresent()))
                        .map(crosswalk ->
                                new Gap(crosswalk, crosswalk.notCollected().getOrDefault(cell.cell(), Text.NOTHING)))
                        .toList(),
                Arrays.stream(SeriesBreak.values())
                        .filter(change -> cell.forms().stream().anyMatch(form -> change.concerns(form, cell.cell())))
                        .toList());
    }

    private List<Way> ways(Predicate<Correspondence> of) {
        return crosswalks.crosswalks().stream()
                .flatMap(crosswalk -> crosswalk.rows().stream().filter(of).map(row -> new Way(crosswalk, row)))
                .toList();
    }

    /** The ids and addresses that are most like what was typed. */
    List<String> like(String typed) {
        if (typed.length() > LONGEST) {
            return List.of();
        }
        Stream<String> ids = Stream.concat(
                formats.stream()
                        .flatMap(format -> format.rules().rules().stream().map(Rule::id)),
                formats.stream().flatMap(format -> format.cells().stream().map(ReferenceCell::id)));
        return ids.sorted(Comparator.comparing(id -> distance(typed, id)))
                .limit(SUGGESTED)
                .toList();
    }

    /** How many letters have to be put in, taken out or changed to make one word of the other (Levenshtein). */
    static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int k = 0; k < row.length; k++) {
            row[k] = k;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int k = 1; k < row.length; k++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(k - 1) ? 0 : 1);
                diagonal = row[k];
                row[k] = Math.min(changed, 1 + Math.min(row[k], row[k - 1]));
            }
        }
        return row[other.length()];
    }
}
