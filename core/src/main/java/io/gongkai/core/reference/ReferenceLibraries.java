package io.gongkai.core.reference;

import java.util.List;

/** The libraries that writing takes. They are optional, so a host that writes a reference has to bring them. */
final class ReferenceLibraries {
    private static final List<String> CLASSES = List.of(
            "org.commonmark.node.Node",
            "org.commonmark.ext.gfm.tables.TablesExtension",
            "gg.jte.TemplateEngine",
            "de.siegmar.fastcsv.writer.CsvWriter");

    private ReferenceLibraries() {}

    static void check() {
        for (String name : CLASSES) {
            try {
                Class.forName(name, false, ReferenceLibraries.class.getClassLoader());
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException(
                        "writing the reference takes org.commonmark:commonmark, org.commonmark:commonmark-ext-gfm-tables,"
                                + " gg.jte:jte-runtime and de.siegmar:fastcsv on the class path; gongkai.jar has them",
                        e);
            }
        }
    }
}
