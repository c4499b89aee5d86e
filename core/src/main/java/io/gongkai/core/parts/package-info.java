/**
 * The parts of a published report besides its tables: who reports on what, how the document is catalogued, whom to ask, and
 * the prose as a tree of sections. {@link io.gongkai.core.parts.DocumentParts} reads them out of any document.
 *
 * <p>A part that is not clearly there is absent, and what is there is kept as printed. The words sought here are those of
 * documents in general (附件, 发布时间, numbering) and the name of the report itself, which both formats share; the headings of a
 * format are given by the format.
 */
@NullMarked
package io.gongkai.core.parts;

import org.jspecify.annotations.NullMarked;
