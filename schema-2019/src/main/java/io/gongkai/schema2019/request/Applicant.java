package io.gongkai.schema2019.request;

import io.gongkai.core.table.FormLabel;
import io.gongkai.core.table.FormLine;
import io.gongkai.core.table.Wording;
import io.gongkai.core.text.Text;
import java.util.Arrays;
import java.util.List;

/** The columns of the table of section 三: the kinds of applicants, and their total. */
public enum Applicant implements FormLine {
    /** Natural person. */
    NATURAL_PERSON(
            Wording.of("<自然人|公民|自然人申请|公民申请 (申请|提出|提交|提出申请|提交申请)")
                    .ofAll("均|全部|都 自然人|公民|自然人申请|公民申请 (申请|提出|提交|提出申请|提交申请)"),
            "naturalPerson",
            Text.NOTHING,
            "自然人",
            "Natural person"),
    /** Commercial enterprise. */
    COMMERCIAL_ENTERPRISE(
            Wording.of("<商业企业 (申请|提出|提交|提出申请|提交申请)"),
            "commercialEnterprise",
            Group.ORGANISATIONS,
            "商业企业",
            "Commercial enterprise"),
    /** Research institution. */
    RESEARCH_INSTITUTION(
            Wording.of("<科研机构 (申请|提出|提交|提出申请|提交申请)"),
            "researchInstitution",
            Group.ORGANISATIONS,
            "科研机构",
            "Research institution",
            "科研企业"),
    /** Public-interest organisation. */
    PUBLIC_INTEREST_ORGANISATION(
            Wording.of("<社会公益组织 (申请|提出|提交|提出申请|提交申请)"),
            "publicInterestOrganisation",
            Group.ORGANISATIONS,
            "社会公益组织",
            "Public-interest organisation"),
    /** Legal service provider. */
    LEGAL_SERVICE_PROVIDER(
            Wording.of("<法律服务机构 (申请|提出|提交|提出申请|提交申请)"),
            "legalServiceProvider",
            Group.ORGANISATIONS,
            "法律服务机构",
            "Legal service provider",
            "法律服务组织"),
    /** Other organisation. */
    OTHER_ORGANISATION(
            Wording.of("<其他组织 (申请|提出|提交|提出申请|提交申请)"),
            "otherOrganisation",
            Group.ORGANISATIONS,
            "其他",
            "Other organisation"),
    /** Total. */
    TOTAL(Wording.NONE, "total", Text.NOTHING, "总计", "Total");

    private final FormLabel printed;
    private final Text group;

    Applicant(Wording wording, String code, Text group, String zh, String en, String... variants) {
        this.printed = FormLabel.of(code, "", zh, en, variants).withWording(wording);
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
     * The kinds of legal persons and other organisations, which sentences often count together.
     *
     * @return the kinds under one heading
     */
    public static List<Applicant> organisations() {
        return Arrays.stream(values())
                .filter(column -> column.group.equals(Group.ORGANISATIONS))
                .toList();
    }

    /**
     * How sentences name all {@link #organisations} together, for which the form has no cell.
     *
     * @return the wording
     */
    public static Wording wordingOfOrganisations() {
        return Wording.of("<法人或其他组织|法人和其他组织|法人或者其他组织|法人及其他组织 (申请|提出|提交|提出申请|提交申请)");
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
