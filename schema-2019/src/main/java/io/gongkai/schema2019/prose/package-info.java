/** How sentences name the cells of the 2019 format. */
@NullMarked
package io.gongkai.schema2019.prose;

import org.jspecify.annotations.NullMarked;
