/**
 * Text in two languages.
 *
 * <p>{@link io.gongkai.core.text.Text} is anything said to people, in Chinese and English at once; {@link
 * io.gongkai.core.text.Language} picks one of the two at the very end, when it is shown.
 */
@NullMarked
package io.gongkai.core.text;

import org.jspecify.annotations.NullMarked;
