package io.gongkai.core.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * Lets PDFBox do without the fonts of the machine while a file is read here. For a font that a file does not carry it searches
 * all of them, keeps a list of them in the user's folder, and warns; but only what is written is asked for, not its shapes.
 * PDFBox has one mapper for the whole process: other threads, and a host that draws pages, get the one that was there before.
 */
final class QuietFonts implements AutoCloseable {
    private static final ThreadLocal<@Nullable Boolean> READING = new ThreadLocal<>();

    private QuietFonts() {}

    static QuietFonts use() {
        synchronized (QuietFonts.class) {
            FontMapper before = FontMappers.instance();
            if (!(before instanceof Mapper)) {
                FontMappers.set(new Mapper(before));
            }
        }
        READING.set(true);
        return new QuietFonts();
    }

    /** Says that it is used, so that it may stand where resources are opened. */
    void ready() {}

    @Override
    public void close() {
        READING.remove();
    }

    /** The one font that PDFBox itself brings. */
    private static final class OnlyFont {
        private static final TrueTypeFont FONT = load();

        private static TrueTypeFont load() {
            try (InputStream in = FontMapper.class.getResourceAsStream(
                    "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
                if (in == null) {
                    throw new IllegalStateException("PDFBox lacks its font");
                }
                return new TTFParser().parse(RandomAccessReadBuffer.createBufferFromStream(in));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private record Mapper(FontMapper before) implements FontMapper {
        @Override
        public @Nullable FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor descriptor) {
            return READING.get() == null
                    ? before.getTrueTypeFont(name, descriptor)
                    : new FontMapping<>(OnlyFont.FONT, true);
        }

        @Override
        public @Nullable FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor descriptor) {
            return READING.get() == null
                    ? before.getFontBoxFont(name, descriptor)
                    : new FontMapping<>(OnlyFont.FONT, true);
        }

        @Override
        public @Nullable CIDFontMapping getCIDFont(
                String name, PDFontDescriptor descriptor, PDCIDSystemInfo collection) {
            return READING.get() == null
                    ? before.getCIDFont(name, descriptor, collection)
                    : new CIDFontMapping(null, OnlyFont.FONT, true);
        }
    }
}
