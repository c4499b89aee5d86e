package io.gongkai.schema2008.statistics;

import io.gongkai.core.table.FormLine;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All lines of the statistics form by their codes, which tell what stands under what: {@code a.b} under {@code a}. */
final class StatisticsLines {
    private static final Map<String, FormLine> BY_CODE = new LinkedHashMap<>();

    static {
        for (StatisticsCell cell : StatisticsCell.values()) {
            for (StatisticsHeading heading : StatisticsHeading.values()) {
                // A heading is printed before the first figure under it.
                if (cell.code().startsWith(heading.code() + ".")) {
                    BY_CODE.putIfAbsent(heading.code(), heading);
                }
            }
            BY_CODE.put(cell.code(), cell);
        }
    }

    private StatisticsLines() {}

    /** All lines in the order of the form. */
    static List<FormLine> inOrder() {
        return List.copyOf(BY_CODE.values());
    }

    static Optional<FormLine> parent(String code) {
        for (int dot = code.lastIndexOf('.'); dot > 0; dot = code.lastIndexOf('.', dot - 1)) {
            FormLine line = BY_CODE.get(code.substring(0, dot));
            if (line != null) {
                return Optional.of(line);
            }
        }
        return Optional.empty();
    }
}
