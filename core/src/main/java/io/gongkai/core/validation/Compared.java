package io.gongkai.core.validation;

import io.gongkai.core.evidence.Place;

/**
 * Two sums that a rule compares in the report at hand.
 *
 * @param rule the place of the rule in its set
 * @param place what the comparison is about
 * @param comparing the sums
 */
record Compared(int rule, Place place, Comparing comparing) {}
