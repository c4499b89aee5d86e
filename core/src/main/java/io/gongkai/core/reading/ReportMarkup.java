package io.gongkai.core.reading;

import io.gongkai.core.body.AdministrativeLevel;
import io.gongkai.core.body.BodyKind;
import io.gongkai.core.document.SourceDocument;
import io.gongkai.core.document.SourceItem;
import io.gongkai.core.text.Text;
import java.util.Optional;

/** The names by which pages of this SDK mark a report and its parts (HTML microdata). */
public final class ReportMarkup {
    /** How the type of a report begins; the name of its format follows. */
    public static final String TYPE = "urn:gongkai:report:";
    /** The name of the body. */
    public static final String BODY = "body";
    /** The report year. */
    public static final String YEAR = "year";

    /** The title of the report, or of an attachment. */
    public static final String TITLE = "title";
    /** The level of the administration. */
    public static final String BODY_LEVEL = "bodyLevel";
    /** The kind of body. */
    public static final String BODY_KIND = "bodyKind";
    /** The unified social credit code of the body. */
    public static final String CREDIT_CODE = "creditCode";
    /** The covered period. */
    public static final String PERIOD = "period";
    /** Its first day. */
    public static final String FROM = "from";
    /** Its last day. */
    public static final String TO = "to";
    /** The index number. */
    public static final String INDEX_NUMBER = "indexNumber";
    /** The number of the document. */
    public static final String DOCUMENT_NUMBER = "documentNumber";
    /** The publisher. */
    public static final String PUBLISHER = "publisher";
    /** The day of publication. */
    public static final String PUBLICATION_DATE = "publicationDate";
    /** Where readers may turn to. */
    public static final String CONTACT = "contact";
    /** The postal address. */
    public static final String ADDRESS = "address";
    /** The postcode. */
    public static final String POSTCODE = "postcode";
    /** The telephone number. */
    public static final String TELEPHONE = "telephone";
    /** The fax number. */
    public static final String FAX = "fax";
    /** The e-mail address. */
    public static final String EMAIL = "email";
    /** The website. */
    public static final String SITE = "site";
    /** A section of the prose. */
    public static final String SECTION = "section";
    /** The number of a section. */
    public static final String NUMBER = "number";
    /** The heading of a section. */
    public static final String HEADING = "heading";
    /** A paragraph of a section. */
    public static final String PARAGRAPH = "paragraph";
    /** A figure outside the form. */
    public static final String FURTHER_FIGURE = "furtherFigure";
    /** What it is called. */
    public static final String LABEL = "label";
    /** The figure itself. */
    public static final String FIGURE = "figure";
    /** The unit printed with it. */
    public static final String UNIT = "unit";
    /** A document that comes with the report. */
    public static final String ATTACHMENT = "attachment";
    /** Where it is. */
    public static final String LOCATION = "location";

    /** A figure that stands in a sentence. */
    public static final String CLAUSE_FIGURE = "clauseFigure";
    /** The address of a cell that it is about. */
    public static final String CELL = "cell";
    /** What of the cells it counts. */
    public static final String COUNTED = "counted";
    /** The section in which the sentence stands. */
    public static final String CLAUSE_SECTION = "clauseSection";
    /** The number of the paragraph in which it stands. */
    public static final String CLAUSE_PARAGRAPH = "clauseParagraph";
    /** The clause itself. */
    public static final String CLAUSE = "clause";

    /** Why a document is taken for a report of the format that it marks. */
    public static final Text BECAUSE = new Text("页面标明了报告格式", "the page states the format of its report");

    private ReportMarkup() {}

    /**
     * What people call a level.
     *
     * @param level the level
     * @return the label
     */
    public static String label(AdministrativeLevel level) {
        return switch (level) {
            case NATIONAL -> "国家级";
            case PROVINCIAL -> "省级";
            case PREFECTURAL -> "市级";
            case COUNTY -> "县级";
            case TOWNSHIP -> "乡级";
        };
    }

    /**
     * What people call a kind of body.
     *
     * @param kind the kind
     * @return the label
     */
    public static String label(BodyKind kind) {
        return switch (kind) {
            case GOVERNMENT -> "政府";
            case DEPARTMENT -> "部门";
        };
    }

    /**
     * The report that a document marks.
     *
     * @param document the document
     * @return the report; empty in documents that were not made by this SDK
     */
    public static Optional<SourceItem> report(SourceDocument document) {
        return document.items().stream()
                .filter(item -> item.type().startsWith(TYPE))
                .findFirst();
    }

    /**
     * The report that a document marks, if it is of a format.
     *
     * @param document the document
     * @param format the format
     * @return the report; empty in documents that were not made by this SDK or are of another format
     */
    public static Optional<SourceItem> report(SourceDocument document, String format) {
        return report(document).filter(item -> item.type().equals(TYPE + format));
    }

    /**
     * The format of the report that a document marks.
     *
     * @param document the document
     * @return the format; empty in documents that were not made by this SDK
     */
    public static Optional<String> format(SourceDocument document) {
        return report(document).map(item -> item.type().substring(TYPE.length()));
    }
}
