/**
 * Who reports: {@link io.gongkai.core.body.PublicBody}.
 */
@NullMarked
package io.gongkai.core.body;

import org.jspecify.annotations.NullMarked;
