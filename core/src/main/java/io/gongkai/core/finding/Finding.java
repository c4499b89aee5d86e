package io.gongkai.core.finding;

import io.gongkai.core.evidence.Operand;
import io.gongkai.core.evidence.Place;
import io.gongkai.core.evidence.Quotation;
import io.gongkai.core.evidence.Sides;
import io.gongkai.core.evidence.Source;
import io.gongkai.core.figure.Figure;
import io.gongkai.core.profile.AcceptedDeviation;
import io.gongkai.core.rule.Rule;
import io.gongkai.core.rule.Severity;
import io.gongkai.core.text.Text;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One rule broken at one place, with the evidence.
 *
 * <p>Where absent operands are involved, a side is the sum of its known operands; the rule is broken whatever the absent
 * ones are.
 *
 * @param rule the rule
 * @param severity how much it weighs under the profile that was used
 * @param place what it is about: the total of a sum, the bound of a comparison, the first cell of a balance, or a part of the
 *     document
 * @param sides the two numbers that do not compare; empty when the rule is not about numbers
 * @param operands every cell of both sides with its figure, left to right
 * @param quotations what the report says outside its tables
 */
public record Finding(
        Rule rule,
        Severity severity,
        Place place,
        Optional<Sides> sides,
        List<Operand> operands,
        List<Quotation> quotations) {
    /** Copies the lists. */
    public Finding {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(sides, "sides");
        operands = List.copyOf(operands);
        quotations = List.copyOf(quotations);
    }

    /**
     * The finding in sentences: the message of the rule with its holes filled.
     *
     * @return the message
     */
    public Text message() {
        Map<String, Object> holes = new HashMap<>();
        holes.put("place", place.title());
        holes.put("cells", CellNames.all(operands));
        holes.put("figures", CellNames.withFigures(operands));
        holes.put("leftCells", CellNames.side(operands, Operand.Side.LEFT));
        holes.put("rightCells", CellNames.side(operands, Operand.Side.RIGHT));
        sides.ifPresent(numbers -> {
            holes.put("left", numbers.left().toPlainString());
            holes.put("right", numbers.right().toPlainString());
            holes.put("difference", numbers.difference().toPlainString());
        });
        holes.put("quotations", quoted());
        quotations.forEach(
                quotation -> holes.put(quotation.address(), quotation.text().replace('\n', ' ')));
        return rule.message().fill(holes);
    }

    /**
     * The quotations in a line.
     *
     * @return each behind what people call it; empty when there are none
     */
    public Text quoted() {
        return Quotations.all(quotations);
    }

    /**
     * Accepts this finding.
     *
     * @param reason why
     * @return the deviation, which accepts the finding in later validations as long as all figures and texts involved stay
     * @throws IllegalArgumentException if the reason is blank
     */
    public AcceptedDeviation accept(String reason) {
        return new AcceptedDeviation(rule.id(), place.key(), figures(), texts(), reason);
    }

    /**
     * Whether a deviation accepts this finding.
     *
     * @param deviation the deviation
     * @return whether it is about the same rule and place, and all figures and texts involved are as they were
     */
    public boolean isAcceptedBy(AcceptedDeviation deviation) {
        return isAtPlaceOf(deviation)
                && deviation.figures().equals(figures())
                && deviation.texts().equals(texts());
    }

    /**
     * Whether a deviation accepted this finding when its figures were others.
     *
     * @param deviation a deviation that does not accept it
     * @return whether it is about the same rule, place and cells of this report, and about one of the same texts if about any
     */
    public boolean isFormerlyAcceptedBy(AcceptedDeviation deviation) {
        // A rule may be broken several times at one place, by other cells each. A list of cells is the same finding
        // still when
        // it gets longer or shorter, and so is a sum with one part more.
        return isAtPlaceOf(deviation)
                && quotesWhereItDid(deviation)
                && (sides.isEmpty()
                        || ofThisReport(deviation.figures().keySet())
                                .equals(ofThisReport(figures().keySet())));
    }

    /** Sentences share a place, the text of the report, but those elsewhere in it are other sentences. */
    private boolean quotesWhereItDid(AcceptedDeviation deviation) {
        return quotations.isEmpty()
                || deviation.texts().isEmpty()
                || quotations.stream().anyMatch(quotation -> deviation.texts().containsKey(quotation.address()));
    }

    private boolean isAtPlaceOf(AcceptedDeviation deviation) {
        return deviation.rule().equals(rule.id()) && deviation.place().equals(place.key());
    }

    private static Set<String> ofThisReport(Set<String> keys) {
        return keys.stream()
                .filter(key -> Source.ofKey(key).equals(Source.REPORT))
                .collect(Collectors.toSet());
    }

    private Map<String, Figure> figures() {
        Map<String, Figure> figures = new LinkedHashMap<>();
        for (Operand operand : operands) {
            figures.put(operand.term().key(), operand.figure());
        }
        return figures;
    }

    private Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Quotation quotation : quotations) {
            texts.put(quotation.address(), quotation.text());
        }
        return texts;
    }
}
