package io.gongkai.core.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The XML parts of a file of an office program. They are inflated once, under a count of all bytes that come out, whether
 * they are kept or not. What is no XML, such as images and files in the file, is passed over.
 */
final class OfficeFile {
    /** A large report has a thousandth. */
    private static final int MAX_INFLATED_MIB = 64;

    /** Sheets of equal cells inflate to fifty times their size. */
    private static final int MAX_RATIO = 200;
    /** Below this the ratio says nothing. */
    private static final int SMALL = 16 * 1024 * 1024;
    /** Of what is kept. */
    private static final int MAX_XML_MIB = 32;

    private static final int MAX_PARTS = 10_000;

    private final Map<String, byte[]> parts = new HashMap<>();

    private OfficeFile() {}

    static OfficeFile open(byte[] file) {
        OfficeFile opened = new OfficeFile();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file), StandardCharsets.UTF_8)) {
            opened.inflate(zip, Math.max(SMALL, (long) file.length * MAX_RATIO));
        } catch (IOException | IllegalArgumentException e) {
            throw OfficeProblem.BROKEN.at("");
        }
        return opened;
    }

    private void inflate(ZipInputStream zip, long mostByRatio) throws IOException {
        long left = Math.min(mostByRatio, mebibytes(MAX_INFLATED_MIB));
        long xmlLeft = mebibytes(MAX_XML_MIB);
        int count = 0;
        byte[] buffer = new byte[8192];
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (++count > MAX_PARTS) {
                throw OfficeProblem.TOO_MANY_PARTS.at("", Map.of("n", MAX_PARTS));
            }
            String name = name(entry.getName());
            if (isXml(name)) {
                int most = (int) Math.min(left, xmlLeft);
                byte[] xml = zip.readNBytes(most + 1);
                if (xml.length > most) {
                    throw bomb(name);
                }
                left -= xml.length;
                xmlLeft -= xml.length;
                // The first of two with one name, as most programs read.
                parts.putIfAbsent(name, xml);
            } else {
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    left -= read;
                    if (left < 0) {
                        throw bomb(name);
                    }
                }
            }
        }
    }

    private static long mebibytes(int n) {
        return n * 1024L * 1024;
    }

    private static RuntimeException bomb(String part) {
        return OfficeProblem.ZIP_BOMB.at(part, Map.of("n", MAX_INFLATED_MIB, "ratio", MAX_RATIO));
    }

    private static boolean isXml(String name) {
        return (name.endsWith(".xml") || name.endsWith(".rels"))
                && !name.contains("/theme/")
                && !name.contains("/drawings/")
                && !name.contains("/embeddings/");
    }

    private static String name(String name) {
        String slashes = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return slashes.startsWith("/") ? slashes.substring(1) : slashes;
    }

    /** The main part: what the file's own table of contents names, for its name is not always the usual one. */
    String mainPart(String usual) {
        return relations("").values().stream()
                .filter(relation -> relation.type.endsWith("/officeDocument"))
                .map(relation -> relation.target)
                .filter(target -> parts.containsKey(name(target)))
                .findFirst()
                .orElse(usual);
    }

    boolean has(String part) {
        return parts.containsKey(name(part));
    }

    Optional<OfficeXml> xml(String part) {
        byte @Nullable [] bytes = parts.get(name(part));
        return bytes == null ? Optional.empty() : Optional.of(new OfficeXml(part, new ByteArrayInputStream(bytes)));
    }

    /** What a part names as belonging to it, by the names that it uses itself. */
    Map<String, Relation> relations(String part) {
        int slash = part.lastIndexOf('/');
        String folder = part.substring(0, slash + 1);
        String list = folder + "_rels/" + part.substring(slash + 1) + ".rels";
        Map<String, Relation> relations = new HashMap<>();
        xml(list).ifPresent(xml -> {
            while (xml.next()) {
                if (xml.starts("Relationship")) {
                    String target = xml.attribute("Target");
                    relations.put(
                            xml.attribute("Id"),
                            new Relation(
                                    xml.attribute("Type"),
                                    target.startsWith("/") ? target.substring(1) : folder + target));
                }
            }
        });
        return relations;
    }

    /** What one part names as belonging to it. */
    record Relation(String type, String target) {}
}
