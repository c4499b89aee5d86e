package io.gongkai.core.rule;

import io.gongkai.core.text.Text;
import java.math.BigDecimal;

/**
 * A number on which the judgement of a rule hangs and which a profile may set otherwise.
 *
 * @param name the name, unique within the rule
 * @param value the number unless a profile says otherwise
 * @param meaning what it bounds, with its unit
 */
public record Threshold(String name, BigDecimal value, Text meaning) {}
