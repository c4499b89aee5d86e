package io.gongkai.core.testkit;

import io.gongkai.core.table.FormLabel;
import io.gongkai.core.table.FormLine;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The lines of a form that prints one label under two headings. */
public enum SmallLine implements FormLine {
    REVIEW("四、", "甲类", null, List.of()),
    REVIEW_UPHELD("(一)", "维持数", REVIEW, List.of("维持原判数")),
    REVIEW_OTHER("(二)", "其他情形数", REVIEW, List.of()),
    LAWSUIT("五、", "乙类", null, List.of()),
    LAWSUIT_DIRECT("(一)", "直接", LAWSUIT, List.of()),
    LAWSUIT_DIRECT_UPHELD("1.", "维持数", LAWSUIT_DIRECT, List.of()),
    LAWSUIT_OTHER("(二)", "其他情形数", LAWSUIT, List.of()),
    COST("六、", "“经费”(不包括其他)", null, List.of("经费"));

    private final FormLabel printed;
    private final @Nullable SmallLine parent;

    SmallLine(String number, String label, @Nullable SmallLine parent, List<String> variants) {
        this.printed = FormLabel.of(name(), number, label, name(), variants.toArray(String[]::new));
        this.parent = parent;
    }

    @Override
    public FormLabel printed() {
        return printed;
    }

    @Override
    public Optional<SmallLine> parent() {
        return Optional.ofNullable(parent);
    }
}
