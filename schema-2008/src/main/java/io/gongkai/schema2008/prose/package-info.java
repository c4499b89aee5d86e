/** How sentences name the cells of the 2008 format. */
@NullMarked
package io.gongkai.schema2008.prose;

import org.jspecify.annotations.NullMarked;
