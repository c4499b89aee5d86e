/**
 * PDF files: {@link io.gongkai.core.pdf.PdfDocument} makes a {@link io.gongkai.core.document.SourceDocument} of one.
 *
 * <p>Takes {@code org.apache.pdfbox:pdfbox} on the class path, an optional dependency. PDFBox says where each glyph and each line
 * is drawn; what is a cell, a row and a line of text is found here.
 */
@NullMarked
package io.gongkai.core.pdf;

import org.jspecify.annotations.NullMarked;
