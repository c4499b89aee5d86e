package io.gongkai.core.finding;

import io.gongkai.core.evidence.Operand;
import io.gongkai.core.evidence.Quotation;
import io.gongkai.core.figure.Figure;
import io.gongkai.core.profile.AcceptedDeviation;
import java.util.LinkedHashMap;
import java.util.Map;

/** What makes a finding the same as one that was accepted: rule, place, and all figures and texts involved. */
public final class FindingKeys {
    private FindingKeys() {}

    /**
     * Accepts a finding.
     *
     * @param finding the finding
     * @param reason why
     * @return the deviation, which accepts it in later validations as long as its figures stay
     * @throws IllegalArgumentException if there is no reason
     */
    public static AcceptedDeviation accept(Finding finding, String reason) {
        return new AcceptedDeviation(
                finding.rule().id(), finding.place().key(), figures(finding), texts(finding), reason);
    }

    /**
     * Whether a deviation is about a rule and place of a finding.
     *
     * @param deviation the deviation
     * @param finding the finding
     * @return whether it is, be the figures the same or not
     */
    public static boolean isAbout(AcceptedDeviation deviation, Finding finding) {
        return deviation.rule().equals(finding.rule().id())
                && deviation.place().equals(finding.place().key())
                && deviation.figures().keySet().equals(figures(finding).keySet())
                && deviation.texts().keySet().equals(texts(finding).keySet());
    }

    /**
     * Whether a deviation accepts a finding.
     *
     * @param deviation the deviation
     * @param finding the finding
     * @return whether it is about it and all its figures are as they were
     */
    public static boolean accepts(AcceptedDeviation deviation, Finding finding) {
        return isAbout(deviation, finding)
                && deviation.figures().equals(figures(finding))
                && deviation.texts().equals(texts(finding));
    }

    private static Map<String, Figure> figures(Finding finding) {
        Map<String, Figure> figures = new LinkedHashMap<>();
        for (Operand operand : finding.operands()) {
            figures.put(operand.term().key(), operand.figure());
        }
        return figures;
    }

    private static Map<String, String> texts(Finding finding) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Quotation quotation : finding.quotations()) {
            texts.put(quotation.address(), quotation.text());
        }
        return texts;
    }
}
