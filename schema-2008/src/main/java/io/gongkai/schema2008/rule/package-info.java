/**
 * The rules of the 2008 format: {@link io.gongkai.schema2008.rule.Rule2008}.
 */
@NullMarked
package io.gongkai.schema2008.rule;

import org.jspecify.annotations.NullMarked;
