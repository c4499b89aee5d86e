package io.gongkai.core.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Bounds what comes out of compressed streams before PDFBox takes it into memory, which it does whole: the streams that hold the
 * objects of the file in the bytes of the file, and those of which a page is drawn as they are reached.
 */
final class PdfStreams {
    /** More than 200 times the text and the fonts of a large report. */
    private static final int MAX_INFLATED_MIB = 64;
    /** Of content that is drawn, as often as it is drawn. */
    private static final int MAX_DRAWN_MIB = 256;
    /** A report has some thousands. */
    private static final int MAX_OBJECTS = 200_000;
    /** The table of so many objects takes no more. */
    private static final int MAX_OBJECT_TABLE = 2 * 1024 * 1024;

    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] OBJECT = " obj".getBytes(StandardCharsets.US_ASCII);
    private static final List<String> UNUSUAL =
            List.of("LZW", "ASCII85", "ASCIIHex", "RunLength", "/A85", "/AHx", "/RL");

    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final IdentityHashMap<COSStream, Long> sizes = new IdentityHashMap<>();
    private long left = MAX_INFLATED_MIB * 1024L * 1024;
    private long drawnLeft = MAX_DRAWN_MIB * 1024L * 1024;

    /** Checks the bytes of a file: how many objects it has, and what its compressed streams of objects become. */
    static void checkFile(byte[] file) {
        long left = MAX_INFLATED_MIB * 1024L * 1024;
        int objects = 0;
        int lastObject = 0;
        for (int i = 0; i < file.length; i++) {
            if (file[i] == ' ' && startsWith(file, i, OBJECT)) {
                if (++objects > MAX_OBJECTS) {
                    throw PdfProblem.TOO_MANY_OBJECTS.over(MAX_OBJECTS, "byte " + i);
                }
                lastObject = i;
            } else if (file[i] == 's' && startsWith(file, i, STREAM) && (i == 0 || file[i - 1] != 'd')) {
                int start = i + STREAM.length;
                while (start < file.length && (file[start] == '\r' || file[start] == '\n')) {
                    start++;
                }
                String dictionary =
                        new String(file, lastObject, Math.min(i - lastObject, 65_536), StandardCharsets.ISO_8859_1);
                left -= inflated(file, start, dictionary, left);
            }
        }
    }

    private static long inflated(byte[] file, int start, String dictionary, long most) {
        boolean escaped = dictionary.indexOf('#') >= 0;
        boolean ofObjects = dictionary.contains("/ObjStm") || dictionary.contains("/First") || escaped;
        boolean table = dictionary.contains("/XRef");
        if (!ofObjects && !table) {
            // Whatever else it is, it is checked when a page draws it.
            return 0;
        }
        if (UNUSUAL.stream().anyMatch(dictionary::contains) && !escaped) {
            throw PdfProblem.BROKEN.at("byte " + start);
        }
        long limit = table ? Math.min(most, MAX_OBJECT_TABLE) : most;
        long total = 0;
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(file, start, file.length - start);
            byte[] buffer = new byte[8192];
            for (int read = inflater.inflate(buffer); read > 0; read = inflater.inflate(buffer)) {
                total += read;
                if (total > limit) {
                    throw PdfProblem.BOMB.over(Math.max(1, limit >> 20), "byte " + start);
                }
            }
        } catch (DataFormatException e) {
            // Not compressed, or encrypted: what it holds is no larger than it is, or checked when a page draws it.
            return total;
        } finally {
            inflater.end();
        }
        return total;
    }

    private static boolean startsWith(byte[] file, int at, byte[] word) {
        for (int i = 0; i < word.length; i++) {
            if (at + i >= file.length || file[at + i] != word[i]) {
                return false;
            }
        }
        return true;
    }

    /** Checks all streams of which a page is drawn, pictures apart, which are never made out. */
    void check(PDPage page, int number) throws IOException {
        Deque<COSBase> open = new ArrayDeque<>();
        add(open, page.getCOSObject().getDictionaryObject(COSName.CONTENTS));
        add(open, page.getResources() == null ? null : page.getResources().getCOSObject());
        while (!open.isEmpty()) {
            COSBase next = open.pop();
            if (next instanceof COSStream stream) {
                sizes.put(stream, size(stream, number));
            }
            if (next instanceof COSDictionary dictionary) {
                for (COSName key : dictionary.keySet()) {
                    COSBase value = dictionary.getDictionaryObject(key);
                    if (key.equals(COSName.XOBJECT) && value instanceof COSDictionary drawn) {
                        forms(open, drawn);
                    } else if (!key.equals(COSName.PARENT) && !key.equals(COSName.getPDFName("SMask"))) {
                        add(open, value);
                    }
                }
            } else if (next instanceof COSArray array) {
                for (int i = 0; i < array.size(); i++) {
                    add(open, array.getObject(i));
                }
            }
        }
    }

    private void forms(Deque<COSBase> open, COSDictionary drawn) {
        for (COSName name : drawn.keySet()) {
            COSBase value = drawn.getDictionaryObject(name);
            if (value instanceof COSStream stream && COSName.FORM.equals(stream.getCOSName(COSName.SUBTYPE))) {
                add(open, stream);
            }
        }
    }

    private void add(Deque<COSBase> open, @org.jspecify.annotations.Nullable COSBase value) {
        COSBase meant = value instanceof COSObject object ? object.getObject() : value;
        if ((meant instanceof COSDictionary || meant instanceof COSArray) && seen.add(meant)) {
            open.push(meant);
        }
    }

    /** Counts content that is drawn once more. */
    void draw(COSStream stream, int page) {
        drawnLeft -= sizes.getOrDefault(stream, 0L);
        if (drawnLeft < 0) {
            throw PdfProblem.BOMB.over(MAX_DRAWN_MIB, "page " + page);
        }
    }

    private long size(COSStream stream, int page) throws IOException {
        List<COSName> filters = new PDStream(stream).getFilters();
        byte[] data = new byte[0];
        long size = stream.getLength();
        for (int i = 0; i < filters.size(); i++) {
            Filter filter = FilterFactory.INSTANCE.getFilter(filters.get(i));
            boolean last = i == filters.size() - 1;
            Counted out = new Counted(left, last, page);
            try (InputStream in = i == 0 ? stream.createRawInputStream() : new java.io.ByteArrayInputStream(data)) {
                filter.decode(in, out, stream, i);
            } catch (IOException e) {
                // Broken streams are read as far as they go, by PDFBox too.
                left -= out.count;
                return out.count;
            }
            left -= out.count;
            size = out.count;
            data = out.kept.toByteArray();
        }
        return size;
    }

    /** Counts what comes out of a filter; keeps it only for the filter after it. */
    private static final class Counted extends OutputStream {
        private final java.io.ByteArrayOutputStream kept = new java.io.ByteArrayOutputStream();
        private final long most;
        private final boolean last;
        private final int page;
        private long count;

        Counted(long most, boolean last, int page) {
            this.most = most;
            this.last = last;
            this.page = page;
        }

        @Override
        public void write(int b) {
            take(1);
            if (!last) {
                kept.write(b);
            }
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            take(length);
            if (!last) {
                kept.write(bytes, from, length);
            }
        }

        private void take(int length) {
            count += length;
            if (count > most) {
                throw PdfProblem.BOMB.over(MAX_INFLATED_MIB, "page " + page);
            }
        }
    }
}
