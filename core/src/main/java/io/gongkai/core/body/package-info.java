/**
 * Who reports: {@link io.gongkai.core.body.PublicBody}, with its {@link io.gongkai.core.body.AdministrativeLevel} and {@link
 * io.gongkai.core.body.BodyKind}, and the {@link io.gongkai.core.body.Contact} that readers may turn to.
 */
@NullMarked
package io.gongkai.core.body;

import org.jspecify.annotations.NullMarked;
