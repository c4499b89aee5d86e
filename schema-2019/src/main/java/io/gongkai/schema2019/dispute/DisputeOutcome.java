package io.gongkai.schema2019.dispute;

import io.gongkai.core.table.FormLabel;
import io.gongkai.core.table.FormLine;
import io.gongkai.core.table.Wording;
import io.gongkai.core.text.Text;
import java.util.Arrays;
import java.util.List;

/**
 * The outcomes of disputes: the columns of each block of the table of section 四. The form defines none of
 * them.
 */
public enum DisputeOutcome implements FormLine {
    /** Result upheld. */
    UPHELD(Wording.of("~维持|结果维持").ofAll("均|全部|都 维持|结果维持"), "upheld", "结果维持", "Result upheld", Note.UNDEFINED),
    /** Result corrected. */
    CORRECTED(Wording.of("~结果纠正|纠正|纠错 (复议审查机关|复议机关)"), "corrected", "结果纠正", "Result corrected", Note.UNDEFINED),
    /** Other result. */
    OTHER(
            Wording.of("~其他结果"),
            "other",
            "其他结果",
            "Other result",
            new Text("表上没有界定；撤诉计入其他结果", "the form does not define it; a withdrawn suit counts here")),
    /** Not yet concluded. */
    PENDING(Wording.of("~尚未审结").ofAll("均|全部|都 尚未审结"), "pending", "尚未审结", "Not yet concluded", Note.UNDEFINED),
    /** Total. */
    TOTAL(Wording.NONE, "total", "总计", "Total", Text.NOTHING);

    private final FormLabel printed;

    DisputeOutcome(Wording wording, String code, String zh, String en, Text note) {
        this.printed = FormLabel.of(code, "", zh, en).withNote(note).withWording(wording);
    }

    @Override
    public FormLabel printed() {
        return printed;
    }

    /**
     * The four outcomes of which {@link #TOTAL} is the sum.
     *
     * @return the outcomes
     */
    public static List<DisputeOutcome> parts() {
        return Arrays.stream(values()).filter(outcome -> outcome != TOTAL).toList();
    }

    /** What several outcomes have in common. */
    private static final class Note {
        private static final Text UNDEFINED = new Text("表上没有界定", "the form does not define it");
    }
}
