package io.gongkai.core.page;

import io.gongkai.core.body.PublicBody;
import io.gongkai.core.document.HtmlDocument;
import io.gongkai.core.figure.Figure;
import io.gongkai.core.narrative.Counted;
import io.gongkai.core.narrative.Section;
import io.gongkai.core.period.ReportYear;
import io.gongkai.core.period.StatedDate;
import io.gongkai.core.reading.FigurePrint;
import io.gongkai.core.reading.ReportMarkup;
import io.gongkai.core.reading.VisibleText;
import io.gongkai.core.report.AnnualReport;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

/**
 * One report as a page: complete in itself, without scripts, and asking nothing of any server. It is marked as a report of its
 * format (see {@link ReportMarkup}), so that what reads it need not guess what is body and what is year.
 */
public final class ReportPage {
    private static final String NAME = "政府信息公开工作年度报告";

    private static final int HIGHEST_HEADING = 2;
    private static final int LOWEST_HEADING = 6;

    private final Document page;
    private final Element main;

    private ReportPage(Document page, Element main) {
        this.page = page;
        this.main = main;
    }

    /**
     * A page with the title, and with what catalogues and covers say of the document.
     *
     * @param format the format of the report
     * @param report the report
     * @return the page, without sections
     */
    public static ReportPage of(String format, AnnualReport report) {
        Document page = new Document("");
        page.outputSettings().charset(StandardCharsets.UTF_8).indentAmount(1).prettyPrint(true);
        page.appendChild(new DocumentType("html", "", ""));
        Element html = page.appendElement("html").attr("lang", "zh-CN");
        Element head = html.appendElement("head");
        head.appendElement("meta").attr("charset", "utf-8");
        head.appendElement("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1");
        Element main = html.appendElement("body")
                .appendElement("main")
                .attr("itemscope", "")
                .attr("itemtype", ReportMarkup.TYPE + format);
        ReportPage made = new ReportPage(page, main);
        String title = made.title(report);
        head.appendElement("title").text(title);
        head.appendElement("style").appendChild(new DataNode(PageStyle.CSS));
        made.cover(report);
        return made;
    }

    /** The stated title; if there is none, the usual one out of body and year. */
    private String title(AnnualReport report) {
        if (report.getTitle().isPresent()) {
            return part(main, "h1", ReportMarkup.TITLE, report.getTitle().get()).text();
        }
        Element title = main.appendElement("h1");
        report.getBody().ifPresent(body -> part(title, "span", ReportMarkup.BODY, body.getName()));
        report.getYear().ifPresent(year -> part(title, "span", ReportMarkup.YEAR, year.toString()));
        title.appendText((report.getYear().isPresent() ? "年" : "") + NAME);
        return title.text();
    }

    private void cover(AnnualReport report) {
        Element cover = main.appendElement("div").addClass("parts");
        if (report.getTitle().isPresent()) {
            labelled(cover, "报告机关", ReportMarkup.BODY, report.getBody().map(PublicBody::getName));
            labelled(cover, "报告年度", ReportMarkup.YEAR, report.getYear().map(ReportYear::toString));
        }
        Optional<PublicBody> body = report.getBody();
        labelled(
                cover,
                "机关层级",
                ReportMarkup.BODY_LEVEL,
                body.flatMap(PublicBody::getLevel).map(ReportMarkup::label));
        labelled(
                cover,
                "机关类别",
                ReportMarkup.BODY_KIND,
                body.flatMap(PublicBody::getKind).map(ReportMarkup::label));
        labelled(cover, "统一社会信用代码", ReportMarkup.CREDIT_CODE, body.flatMap(PublicBody::getCreditCode));
        labelled(cover, "索引号", ReportMarkup.INDEX_NUMBER, report.getIndexNumber());
        labelled(cover, "文号", ReportMarkup.DOCUMENT_NUMBER, report.getDocumentNumber());
        labelled(cover, "发布机构", ReportMarkup.PUBLISHER, report.getPublisher());
        labelledDate(cover, "发布日期", ReportMarkup.PUBLICATION_DATE, report.getPublicationDate());
        report.getPeriod().ifPresent(period -> {
            Element line = group(cover, "p", ReportMarkup.PERIOD);
            line.appendText("统计期限：");
            period.from().ifPresent(day -> date(line, ReportMarkup.FROM, day));
            line.appendText("至");
            period.to().ifPresent(day -> date(line, ReportMarkup.TO, day));
        });
        if (cover.childrenSize() == 0) {
            cover.remove();
        }
    }

    /**
     * Adds a section of the prose with all that is below it.
     *
     * @param section the section
     * @return the section, behind its prose, for the table that belongs there
     */
    public Element section(Section section) {
        return section(main, section, HIGHEST_HEADING);
    }

    private static Element section(Element parent, Section section, int level) {
        Element element = group(parent, "section", ReportMarkup.SECTION);
        if (section.getNumber().isPresent() || section.getHeading().isPresent()) {
            Element heading = element.appendElement("h" + Math.min(level, LOWEST_HEADING));
            section.getNumber().ifPresent(number -> part(heading, "span", ReportMarkup.NUMBER, number));
            section.getHeading().ifPresent(text -> part(heading, "span", ReportMarkup.HEADING, text));
        }
        section.getParagraphs().forEach(text -> part(element, "p", ReportMarkup.PARAGRAPH, text));
        section.getSections().forEach(below -> section(element, below, level + 1));
        return element;
    }

    /**
     * Adds what stands behind the sections: figures outside the form, those of sentences, attachments and contact; and under the last table what
     * the words mean that stand where there is no figure, if there are any.
     *
     * @param report the report
     * @return this
     */
    public ReportPage end(AnnualReport report) {
        if (!report.getFurtherFigures().isEmpty()) {
            Element list = section("其他数据").appendElement("ul");
            report.getFurtherFigures().forEach(further -> {
                Element line = group(list, "li", ReportMarkup.FURTHER_FIGURE);
                part(line, "span", ReportMarkup.LABEL, further.label());
                line.appendText("：");
                PageLegend.mark(figure(line, further.figure()), further.figure());
                further.unit().ifPresent(unit -> part(line, "span", ReportMarkup.UNIT, unit));
            });
        }
        clauses(report);
        PageLegend.add(main);
        if (!report.getAttachments().isEmpty()) {
            Element list = section("附件").appendElement("ol");
            report.getAttachments().forEach(attachment -> {
                Element line = group(list, "li", ReportMarkup.ATTACHMENT);
                part(line, "span", ReportMarkup.TITLE, attachment.title());
                attachment.location().ifPresent(location -> {
                    line.appendText(" ");
                    part(line, "span", ReportMarkup.LOCATION, location);
                });
            });
        }
        report.getContact().ifPresent(contact -> {
            Element lines = group(section("联系方式"), "div", ReportMarkup.CONTACT).addClass("parts");
            labelled(lines, "地址", ReportMarkup.ADDRESS, contact.getAddress());
            labelled(lines, "邮编", ReportMarkup.POSTCODE, contact.getPostcode());
            labelled(lines, "联系电话", ReportMarkup.TELEPHONE, contact.getTelephone());
            labelled(lines, "传真", ReportMarkup.FAX, contact.getFax());
            labelled(lines, "电子邮箱", ReportMarkup.EMAIL, contact.getEmail());
            labelled(lines, "网址", ReportMarkup.SITE, contact.getSite());
        });
        return this;
    }

    private void clauses(AnnualReport report) {
        if (report.getClauses().isEmpty()) {
            return;
        }
        Element list = section("正文中的数字").appendElement("ul");
        report.getClauses().forEach(stated -> {
            Element line = group(list, "li", ReportMarkup.CLAUSE_FIGURE);
            String before = "";
            for (String cell : stated.cells()) {
                part(line.appendText(before), "code", ReportMarkup.CELL, cell);
                before = "、";
            }
            if (stated.counted() != Counted.YEAR) {
                line.appendText("（");
                part(
                        line,
                        "span",
                        ReportMarkup.COUNTED,
                        stated.counted().label().zh());
                line.appendText("）");
            }
            line.appendText("：");
            figure(line, stated.figure());
            line.appendText("，见");
            part(line, "span", ReportMarkup.CLAUSE_SECTION, stated.clause().section());
            line.appendText("第");
            part(
                    line,
                    "span",
                    ReportMarkup.CLAUSE_PARAGRAPH,
                    Integer.toString(stated.clause().paragraph()));
            line.appendText("段：");
            part(line, "q", ReportMarkup.CLAUSE, stated.clause().text());
        });
    }

    private static Element figure(Element line, Figure figure) {
        FigurePrint print = FigurePrint.ofAny(figure);
        return line.appendElement("span")
                .attr("itemprop", ReportMarkup.FIGURE)
                .attr(HtmlDocument.FIGURE, print.stated())
                .text(print.text());
    }

    /**
     * Adds a part that has parts of its own.
     *
     * @param parent where the part stands
     * @param tag the element
     * @param name the name, as in {@link ReportMarkup}
     * @return the element
     */
    public static Element group(Element parent, String tag, String name) {
        return parent.appendElement(tag).attr("itemprop", name).attr("itemscope", "");
    }

    /**
     * Adds a line with a label and a part, if there is one.
     *
     * @param parent where the line stands
     * @param label what people call the part
     * @param name the name, as in {@link ReportMarkup}
     * @param text the text of the part
     */
    public static void labelled(Element parent, String label, String name, Optional<String> text) {
        text.ifPresent(printed -> part(parent.appendElement("p").text(label + "："), "span", name, printed));
    }

    /**
     * Adds a line with a label and a date, if there is one.
     *
     * @param parent where the line stands
     * @param label what people call the date
     * @param name the name, as in {@link ReportMarkup}
     * @param date the date
     */
    public static void labelledDate(Element parent, String label, String name, Optional<StatedDate> date) {
        date.ifPresent(stated -> date(parent.appendElement("p").text(label + "："), name, stated));
    }

    private static void date(Element parent, String name, StatedDate date) {
        if (date.date().isEmpty()) {
            // Stated always: what is no day may still look like one.
            part(parent, "span", name, date.text()).attr(HtmlDocument.TEXT, VisibleText.json(date.text()));
            return;
        }
        LocalDate day = date.date().get();
        String printed =
                String.format(Locale.ROOT, "%04d年%d月%d日", day.getYear(), day.getMonthValue(), day.getDayOfMonth());
        part(parent, "time", name, printed).attr("datetime", date.toString());
    }

    /**
     * Adds a part of a report, by its name, with its text.
     *
     * @param parent where the part stands
     * @param tag the element
     * @param name the name, as in {@link ReportMarkup}
     * @param text the text, whatever is in it
     * @return the element
     */
    public static Element part(Element parent, String tag, String name, String text) {
        Element part = parent.appendElement(tag).attr("itemprop", name);
        part.text(VisibleText.show(text));
        String stated = VisibleText.state(text);
        return stated.isEmpty() ? part : part.attr(HtmlDocument.TEXT, stated);
    }

    /**
     * Adds a section.
     *
     * @param heading its heading
     * @return the section, behind its heading
     */
    public Element section(String heading) {
        Element section = main.appendElement("section");
        section.appendElement("h2").text(heading);
        return section;
    }

    /**
     * The page.
     *
     * @return the page as HTML
     */
    public String html() {
        return page.outerHtml() + "\n";
    }
}
