package io.gongkai.schema2019.disclosure;

import io.gongkai.core.table.CrossCell;

/** A cell of the table of section 二. The revisions ask for different things, so each has cells of its own. */
public sealed interface DisclosureCell extends CrossCell permits DisclosureCellR2019, DisclosureCellR2021 {
    @Override
    default String table() {
        return "disclosure";
    }
}
