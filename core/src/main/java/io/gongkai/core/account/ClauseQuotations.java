package io.gongkai.core.account;

import io.gongkai.core.evidence.Place;
import io.gongkai.core.evidence.Quotation;
import io.gongkai.core.narrative.Clause;
import io.gongkai.core.text.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Clauses as a finding quotes them: each once, with what it states and where it stands, at an address of its own. */
final class ClauseQuotations {
    /** The prose, for findings that are about no cell. */
    static final Place PROSE = Place.part("sections", new Text("正文", "Text"));

    /** So much of the headings tells where a clause stands; a hostile report may have headings of any length. */
    private static final int LONGEST_SECTION = 60;

    private final Map<Clause, List<Text>> stated = new LinkedHashMap<>();

    /** Adds what a clause states. */
    ClauseQuotations add(Text what, Clause clause) {
        List<Text> all = stated.computeIfAbsent(clause, key -> new ArrayList<>(1));
        if (!all.contains(what)) {
            all.add(what);
        }
        return this;
    }

    /** The quotations. The second clause of a paragraph has another address than the first, so that both count when accepted. */
    List<Quotation> list() {
        Map<Integer, Integer> inParagraph = new HashMap<>();
        List<Quotation> quotations = new ArrayList<>(stated.size());
        stated.forEach((clause, what) -> {
            int which = inParagraph.merge(clause.paragraph(), 1, Integer::sum);
            quotations.add(Quotation.beginning(
                    PROSE.address() + "/" + clause.paragraph() + (which > 1 ? "/" + which : ""),
                    label(what, clause),
                    clause.text()));
        });
        return quotations;
    }

    private static Text label(List<Text> what, Clause clause) {
        String section = Quotation.beginning(clause.section(), LONGEST_SECTION);
        return new Text(
                String.join("、", what.stream().map(Text::zh).toList()) + "（" + (section.isEmpty() ? "" : section + "，")
                        + "正文第" + clause.paragraph() + "段）",
                String.join(", ", what.stream().map(Text::en).toList()) + " ("
                        + (section.isEmpty() ? "" : section + ", ") + "paragraph " + clause.paragraph()
                        + " of the text)");
    }
}
