package io.gongkai.core.reading;

import io.gongkai.core.text.Text;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an input was taken for, and why.
 *
 * @param input the kind of input, such as {@code text} or {@code json}
 * @param format the format of the report, such as {@code 2008}
 * @param revisions the revision of each table that has revisions, by the name of the table
 * @param because the reasons
 */
public record Detection(String input, String format, Map<String, String> revisions, List<Text> because) {
    /** Copies the collections. */
    public Detection {
        revisions = Collections.unmodifiableMap(new LinkedHashMap<>(revisions));
        because = List.copyOf(because);
    }
}
