/**
 * The reference of the 2019 format: {@link io.gongkai.schema2019.reference.Reference2019}. It shows the crosswalks, so it knows
 * the forms of the 2008 format too.
 */
@NullMarked
package io.gongkai.schema2019.reference;

import org.jspecify.annotations.NullMarked;
