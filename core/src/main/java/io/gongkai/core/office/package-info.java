/**
 * Files of word processors and spreadsheets: {@link io.gongkai.core.office.DocxDocument} and {@link
 * io.gongkai.core.office.XlsxDocument} make a {@link io.gongkai.core.document.SourceDocument} of them.
 *
 * <p>Both are zip files of XML, read here with what the JDK has, under limits that no annual report comes near.
 */
@NullMarked
package io.gongkai.core.office;

import org.jspecify.annotations.NullMarked;
