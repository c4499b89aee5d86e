package io.gongkai.schema2008.testkit;

import io.gongkai.core.figure.Amount;
import io.gongkai.core.figure.Figure;
import io.gongkai.schema2008.Schema2008;
import io.gongkai.schema2008.report.AnnualReport2008;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The report whose JSON is kept as a file, so that a change of the canonical form is seen and not just made. */
public final class GoldenReport2008 {
    /** The file, beside this class. */
    public static final String RESOURCE = "report-2008.json";

    private GoldenReport2008() {}

    /** A report with a figure of every kind. */
    public static AnnualReport2008 report() {
        return Reports2008.with(
                Reports2008.sample(),
                Map.of(
                        "disclosure.disclosed", Figure.blank(),
                        "disclosure.byChannel.gazette", Figure.marked("/"),
                        "disclosure.byChannel.website", Figure.unreadable("约\"30\"\\\n"),
                        "disclosure.byChannel.wechat", Figure.missing(),
                        "requests.answered.refused", Figure.notCollected(),
                        "review.other", Figure.joint(),
                        "complaints", Figure.count(-3),
                        "training.trainees", Figure.count(Long.MAX_VALUE),
                        "feesCharged", Amount.withoutUnit(new BigDecimal("0.0000001")),
                        "organisation.funds",
                                Amount.of(new BigDecimal("25.10"), "万元").withText("251000元")));
    }

    /**
     * Writes the file anew, when the canonical form is meant to change.
     *
     * @param args the folder of the file
     */
    public static void main(String[] args) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(Schema2008.writeJson(report()));
        file.write('\n');
        Files.write(Path.of(args[0], RESOURCE), file.toByteArray());
    }
}
