package io.gongkai.schema2019.disclosure;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.gongkai.core.table.FigureTable;
import io.gongkai.schema2019.revision.Revision;

/**
 * The table of section 二, 主动公开政府信息情况: proactive disclosure. Its meaning changed between the revisions, so
 * there is one type for each and no way to take a figure of one for a figure of the other.
 */
@JsonSerialize(using = DisclosureTableJson.Writer.class)
@JsonDeserialize(using = DisclosureTableJson.Reader.class)
public sealed interface DisclosureTable permits DisclosureTableR2019, DisclosureTableR2021 {
    /**
     * The revision of the form.
     *
     * @return the revision
     */
    Revision revision();

    /**
     * The figures.
     *
     * @return the figures
     */
    FigureTable<? extends DisclosureCell> figures();
}
