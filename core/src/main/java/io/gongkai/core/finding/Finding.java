package io.gongkai.core.finding;

import io.gongkai.core.evidence.Operand;
import io.gongkai.core.evidence.Place;
import io.gongkai.core.evidence.Quotation;
import io.gongkai.core.evidence.Sides;
import io.gongkai.core.rule.Rule;
import io.gongkai.core.rule.Severity;
import io.gongkai.core.text.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

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
        holes.put("quotations", Quotations.all(quotations));
        quotations.forEach(quotation -> holes.put(quotation.address(), quotation.text()));
        return rule.message().fill(holes);
    }
}
