package io.gongkai.schema2008.prose;

import io.gongkai.core.narrative.Counted;
import io.gongkai.core.prose.ProseGrammar;
import io.gongkai.core.prose.ProseTarget;
import io.gongkai.core.table.Wording;
import io.gongkai.schema2008.statistics.StatisticsCell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How sentences name the cells of the 2008 format: the wordings declared with the cells, and those of the kinds of applicants, for
 * which the form has no cells.
 */
public final class Grammar2008 {
    private static final Wording INDIVIDUALS = Wording.of("~个人|自然人|公民|公民个人 申请|提交申请|提出申请 (收到|提出|提交)", "~个人申请|公民申请")
            .ofAll("均|全部|都|全部均 个人|自然人|公民|公民个人 申请|提交|提出|提交申请|提出申请", "均|全部|都|全部均 公民申请|个人申请");
    private static final Wording ORGANISATIONS = Wording.of(
                    "~法人|法人或其他组织|法人和其他组织|法人及其他组织|法人或者其他组织|法人、其他组织 申请|提交申请|提出申请 (收到|提出|提交)")
            .ofAll("均|全部|都|全部均 法人|法人或其他组织|法人和其他组织 申请|提交|提出|提交申请|提出申请");

    /** The grammar. */
    public static final ProseGrammar GRAMMAR = ProseGrammar.of(targets());

    private Grammar2008() {}

    private static List<ProseTarget> targets() {
        List<ProseTarget> targets = new ArrayList<>();
        Arrays.stream(StatisticsCell.values())
                .map(cell -> ProseTarget.of(cell, List.of(cell)))
                .forEach(targets::add);
        targets.add(ofApplicants(Counted.INDIVIDUALS, INDIVIDUALS));
        targets.add(ofApplicants(Counted.ORGANISATIONS, ORGANISATIONS));
        return targets;
    }

    private static ProseTarget ofApplicants(Counted counted, Wording wording) {
        StatisticsCell received = StatisticsCell.REQUESTS_RECEIVED;
        return new ProseTarget(received, List.of(received), counted, wording);
    }
}
