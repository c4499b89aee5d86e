package io.gongkai.schema2019.request;

import io.gongkai.core.table.FormLabel;
import io.gongkai.core.table.FormLine;
import io.gongkai.core.text.Text;
import java.util.Arrays;
import java.util.List;

/** The columns of the table of section 三: the kinds of applicants, and their total. */
public enum Applicant implements FormLine {
    /** Natural person. */
    NATURAL_PERSON("naturalPerson", Text.NOTHING, "自然人", "Natural person"),
    /** Commercial enterprise. */
    COMMERCIAL_ENTERPRISE("commercialEnterprise", Group.ORGANISATIONS, "商业企业", "Commercial enterprise"),
    /** Research institution. */
    RESEARCH_INSTITUTION("researchInstitution", Group.ORGANISATIONS, "科研机构", "Research institution", "科研企业"),
    /** Public-interest organisation. */
    PUBLIC_INTEREST_ORGANISATION(
            "publicInterestOrganisation", Group.ORGANISATIONS, "社会公益组织", "Public-interest organisation"),
    /** Legal service provider. */
    LEGAL_SERVICE_PROVIDER("legalServiceProvider", Group.ORGANISATIONS, "法律服务机构", "Legal service provider", "法律服务组织"),
    /** Other organisation. */
    OTHER_ORGANISATION("otherOrganisation", Group.ORGANISATIONS, "其他", "Other organisation"),
    /** Total. */
    TOTAL("total", Text.NOTHING, "总计", "Total");

    private final FormLabel printed;
    private final Text group;

    Applicant(String code, Text group, String zh, String en, String... variants) {
        this.printed = FormLabel.of(code, "", zh, en, variants);
        this.group = group;
    }

    @Override
    public FormLabel printed() {
        return printed;
    }

    /**
     * The six kinds of applicants, of which {@link #TOTAL} is the sum.
     *
     * @return the kinds
     */
    public static List<Applicant> kinds() {
        return Arrays.stream(values()).filter(column -> column != TOTAL).toList();
    }

    /**
     * The heading printed above the column.
     *
     * @return the heading; empty when there is none
     */
    public String group() {
        return group.zh();
    }

    /**
     * The heading printed above the column, and a translation.
     *
     * @return the heading; empty when there is none
     */
    public Text groupTitle() {
        return group;
    }

    /** What the form prints above several columns. */
    private static final class Group {
        private static final Text ORGANISATIONS = new Text("法人或其他组织", "Legal persons and other organisations");
    }
}
