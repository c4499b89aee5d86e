package io.gongkai.core.constraint;

/**
 * The group of the rules of severity WARNING. They are checked only if a caller asks for this group, beside
 * {@link jakarta.validation.groups.Default} or alone: what is merely unusual rejects no report.
 */
public interface Advice {}
