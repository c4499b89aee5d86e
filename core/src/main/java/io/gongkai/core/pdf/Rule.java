package io.gongkai.core.pdf;

/**
 * A ruled line, to the right or downwards.
 *
 * @param across whether it goes to the right
 * @param at where it stands: from above if it goes to the right, else from the left
 * @param from where it begins
 * @param to where it ends
 */
record Rule(boolean across, float at, float from, float to) {}
