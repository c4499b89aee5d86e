package io.gongkai.schema2019.convert;

import static io.gongkai.schema2019.disclosure.DisclosureCellR2019.*;

import io.gongkai.core.ledger.Fit;
import io.gongkai.core.ledger.Relationship;
import io.gongkai.core.table.Cell;
import io.gongkai.core.table.GridForm;
import io.gongkai.core.text.Text;
import io.gongkai.schema2019.disclosure.DisclosureCellR2021;
import io.gongkai.schema2019.dispute.DisputeTable;
import io.gongkai.schema2019.request.Applicant;
import io.gongkai.schema2019.request.RequestRow;
import io.gongkai.schema2019.request.RequestTable;
import io.gongkai.schema2019.revision.Revision;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where each figure of revision R2019 goes in R2021. Section 二 changed its meaning, so each of its cells is declared. The
 * forms of 三 and 四 themselves say what they share, so those rows follow from the forms.
 */
final class CrosswalkR2019 {
    private static final Text NOTHING = Text.same("");
    private static final Text NO_COUNTERPART = new Text("没有对应的栏目", "no counterpart");
    private static final Text NOT_IN_FORCE = new Text("历年公开的总数，不是现行有效件数", "ever disclosed is NOT in force");
    private static final Text NO_AMOUNT = new Text("这是项目数量；就收费而言，不是收费金额", "a number of items; for fees NOT an amount");
    private static final Text NEVER_ZERO = new Text("不详，不能当作0", "unknown, never 0");

    private final List<CrosswalkRow> rows = new ArrayList<>();

    private CrosswalkR2019() {}

    static List<CrosswalkRow> rows() {
        CrosswalkR2019 crosswalk = new CrosswalkR2019();
        crosswalk.disclosure();
        crosswalk.requests();
        DisputeTable.FORM.cells().forEach(cell -> crosswalk.carried(cell, Fit.EXACT, cell, NOTHING));
        return crosswalk.rows;
    }

    /** The cells of R2021 without a source, and why. */
    static Map<Cell, Text> notCollected() {
        Map<Cell, Text> reasons = new LinkedHashMap<>();
        reasons.put(DisclosureCellR2021.REGULATIONS_REPEALED, NEVER_ZERO);
        reasons.put(DisclosureCellR2021.REGULATIONS_IN_FORCE, new Text("不详", "unknown"));
        reasons.put(DisclosureCellR2021.NORMATIVE_DOCUMENTS_REPEALED, NEVER_ZERO);
        reasons.put(DisclosureCellR2021.NORMATIVE_DOCUMENTS_IN_FORCE, new Text("不详", "unknown"));
        reasons.put(
                DisclosureCellR2021.FEES_AMOUNT,
                new Text("R2019只有收费项目的数量，没有金额", "R2019 has numbers of fee items, not amounts"));
        return reasons;
    }

    private void disclosure() {
        carried(REGULATIONS_NEWLY_MADE, Fit.EXACT, DisclosureCellR2021.REGULATIONS_ISSUED, NOTHING);
        none(REGULATIONS_NEWLY_DISCLOSED, NO_COUNTERPART);
        none(REGULATIONS_TOTAL_DISCLOSED, NOT_IN_FORCE);
        carried(
                NORMATIVE_DOCUMENTS_NEWLY_MADE,
                Fit.CLOSE,
                DisclosureCellR2021.NORMATIVE_DOCUMENTS_ISSUED,
                new Text("2019年有的机关把全部文件都填入本栏", "some bodies entered every document in 2019"));
        none(NORMATIVE_DOCUMENTS_NEWLY_DISCLOSED, NO_COUNTERPART);
        none(NORMATIVE_DOCUMENTS_TOTAL_DISCLOSED, NOT_IN_FORCE);
        none(LICENSING_ITEMS_LAST_YEAR, NO_AMOUNT);
        none(LICENSING_CHANGE, NO_COUNTERPART);
        carried(LICENSING_DECISIONS, Fit.EXACT, DisclosureCellR2021.LICENSING_DECISIONS, NOTHING);
        none(OTHER_SERVICES_ITEMS_LAST_YEAR, NO_AMOUNT);
        none(OTHER_SERVICES_CHANGE, NO_COUNTERPART);
        none(OTHER_SERVICES_DECISIONS, new Text("R2021取消了这一行", "row dropped in R2021"));
        none(PENALTIES_ITEMS_LAST_YEAR, NO_AMOUNT);
        none(PENALTIES_CHANGE, NO_COUNTERPART);
        carried(PENALTIES_DECISIONS, Fit.EXACT, DisclosureCellR2021.PENALTIES_DECISIONS, NOTHING);
        none(COMPULSION_ITEMS_LAST_YEAR, NO_AMOUNT);
        none(COMPULSION_CHANGE, NO_COUNTERPART);
        carried(COMPULSION_DECISIONS, Fit.EXACT, DisclosureCellR2021.COMPULSION_DECISIONS, NOTHING);
        none(FEES_ITEMS_LAST_YEAR, NO_AMOUNT);
        none(FEES_CHANGE, NO_COUNTERPART);
        none(PROCUREMENT_PROJECTS, NO_COUNTERPART);
        none(PROCUREMENT_AMOUNT, NO_COUNTERPART);
    }

    /** A row of both forms keeps its cells; one that R2021 divides is spread over the rows below it, column by column. */
    private void requests() {
        GridForm<RequestRow, Applicant> target = RequestTable.form(Revision.R2021);
        for (RequestRow row : RequestTable.form(Revision.R2019).rows()) {
            List<RequestRow> heirs = target.rows().stream()
                    .filter(heir -> heir.parent().equals(Optional.of(row)))
                    .toList();
            for (Applicant column : Applicant.values()) {
                Cell source = RequestTable.form(Revision.R2019).cell(row, column);
                if (target.rows().contains(row)) {
                    carried(source, Fit.EXACT, target.cell(row, column), NOTHING);
                } else {
                    heirs.forEach(heir -> goes(
                            source,
                            Relationship.SPLIT,
                            Fit.EXACT,
                            target.cell(heir, column),
                            new Text("只知道三项之和", "the sum of three is known")));
                }
            }
        }
    }

    private void carried(Cell source, Fit fit, Cell target, Text note) {
        goes(source, Relationship.CARRIED, fit, target, note);
    }

    private void goes(Cell source, Relationship relationship, Fit fit, Cell target, Text note) {
        rows.add(new CrosswalkRow(
                source, relationship, Optional.of(fit), Optional.of(target), List.of(), NOTHING, note));
    }

    private void none(Cell source, Text note) {
        rows.add(new CrosswalkRow(
                source, Relationship.NONE, Optional.empty(), Optional.empty(), List.of(), NOTHING, note));
    }
}
