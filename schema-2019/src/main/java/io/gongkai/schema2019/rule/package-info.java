/**
 * The rules of the 2019 format: {@link io.gongkai.schema2019.rule.Rule2019}.
 */
@NullMarked
package io.gongkai.schema2019.rule;

import org.jspecify.annotations.NullMarked;
