package io.gongkai.core.dataset;

/** The library that writes CSV. It is optional, so a host that writes tables has to bring it. */
final class CsvLibrary {
    private CsvLibrary() {}

    static void check() {
        try {
            Class.forName("de.siegmar.fastcsv.writer.CsvWriter", false, CsvLibrary.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(
                    "writing CSV takes de.siegmar:fastcsv on the class path; gongkai.jar has it", e);
        }
    }
}
