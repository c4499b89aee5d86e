package io.gongkai.core.reading;

import io.gongkai.core.body.AdministrativeLevel;
import io.gongkai.core.body.BodyKind;
import io.gongkai.core.body.Contact;
import io.gongkai.core.body.PublicBody;
import io.gongkai.core.document.SourceItem;
import io.gongkai.core.figure.Figure;
import io.gongkai.core.figure.FurtherFigure;
import io.gongkai.core.narrative.Attachment;
import io.gongkai.core.narrative.Clause;
import io.gongkai.core.narrative.ClauseFigure;
import io.gongkai.core.narrative.Counted;
import io.gongkai.core.narrative.Section;
import io.gongkai.core.period.CoveredPeriod;
import io.gongkai.core.period.ReportYear;
import io.gongkai.core.period.StatedDate;
import io.gongkai.core.report.ReportBuilder;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the parts of a report that a page of this SDK marks, tables apart. */
public final class MarkedReport {
    private static final Pattern DAY = Pattern.compile("([0-9]{4})年([0-9]{1,2})月([0-9]{1,2})日");

    private MarkedReport() {}

    /**
     * Takes over all marked parts.
     *
     * @param report the marked report
     * @param into takes the parts
     */
    public static void read(SourceItem report, ReportBuilder<?> into) {
        year(report).ifPresent(into::year);
        body(report).ifPresent(into::body);
        text(report, ReportMarkup.TITLE, into::title);
        text(report, ReportMarkup.INDEX_NUMBER, into::indexNumber);
        text(report, ReportMarkup.DOCUMENT_NUMBER, into::documentNumber);
        text(report, ReportMarkup.PUBLISHER, into::publisher);
        date(report, ReportMarkup.PUBLICATION_DATE).ifPresent(into::publicationDate);
        report.first(ReportMarkup.PERIOD)
                .ifPresent(period ->
                        into.period(new CoveredPeriod(date(period, ReportMarkup.FROM), date(period, ReportMarkup.TO))));
        report.first(ReportMarkup.CONTACT).ifPresent(contact -> into.contact(contact(contact)));
        into.sections(sections(report));
        into.furtherFigures(report.all(ReportMarkup.FURTHER_FIGURE).stream()
                .map(MarkedReport::furtherFigure)
                .toList());
        into.attachments(report.all(ReportMarkup.ATTACHMENT).stream()
                .map(attachment -> new Attachment(
                        text(attachment, ReportMarkup.TITLE).orElse(""), text(attachment, ReportMarkup.LOCATION)))
                .toList());
        into.clauses(report.all(ReportMarkup.CLAUSE_FIGURE).stream()
                .flatMap(figure -> clauseFigure(figure).stream())
                .toList());
    }

    /**
     * The year that is marked.
     *
     * @param report the marked report
     * @return the year; empty if none is marked
     */
    public static Optional<ReportYear> year(SourceItem report) {
        return report.first(ReportMarkup.YEAR)
                .map(SourceItem::text)
                .filter(text -> text.matches("20[0-9]{2}"))
                .map(text -> ReportYear.of(Integer.parseInt(text)));
    }

    /**
     * The body that is marked.
     *
     * @param report the marked report
     * @return the body; empty if none is marked
     */
    public static Optional<PublicBody> body(SourceItem report) {
        Optional<String> name = text(report, ReportMarkup.BODY).filter(text -> !text.isBlank());
        return name.map(named -> PublicBody.builder()
                .name(named)
                .level(one(report, ReportMarkup.BODY_LEVEL, AdministrativeLevel.values(), ReportMarkup::label))
                .kind(one(report, ReportMarkup.BODY_KIND, BodyKind.values(), ReportMarkup::label))
                .creditCode(text(report, ReportMarkup.CREDIT_CODE))
                .build());
    }

    private static <E> Optional<E> one(SourceItem report, String name, E[] values, Function<E, String> label) {
        Optional<String> text = text(report, name);
        return Arrays.stream(values)
                .filter(value -> text.equals(Optional.of(label.apply(value))))
                .findFirst();
    }

    /**
     * A marked text.
     *
     * @param part the part in which it stands
     * @param name its name
     * @return the text; empty if none is marked so
     */
    public static Optional<String> text(SourceItem part, String name) {
        return part.first(name).map(VisibleText::read);
    }

    private static void text(SourceItem part, String name, Consumer<String> into) {
        text(part, name).ifPresent(into);
    }

    /**
     * A marked date.
     *
     * @param part the part in which it stands
     * @param name its name
     * @return the date; empty if none is marked so
     */
    public static Optional<StatedDate> date(SourceItem part, String name) {
        return part.first(name).flatMap(MarkedReport::date);
    }

    private static Optional<StatedDate> date(SourceItem item) {
        Matcher day = DAY.matcher(item.text());
        if (item.stated().isEmpty() && day.matches()) {
            try {
                return Optional.of(StatedDate.of(LocalDate.of(
                        Integer.parseInt(day.group(1)),
                        Integer.parseInt(day.group(2)),
                        Integer.parseInt(day.group(3)))));
            } catch (DateTimeException e) {
                return Optional.of(StatedDate.unreadable(item.text()));
            }
        }
        return Optional.of(VisibleText.read(item))
                .filter(text -> !text.isBlank())
                .map(StatedDate::unreadable);
    }

    private static Contact contact(SourceItem contact) {
        return Contact.builder()
                .address(text(contact, ReportMarkup.ADDRESS))
                .postcode(text(contact, ReportMarkup.POSTCODE))
                .telephone(text(contact, ReportMarkup.TELEPHONE))
                .fax(text(contact, ReportMarkup.FAX))
                .email(text(contact, ReportMarkup.EMAIL))
                .site(text(contact, ReportMarkup.SITE))
                .build();
    }

    private static List<Section> sections(SourceItem part) {
        return part.all(ReportMarkup.SECTION).stream()
                .<Section>map(section -> Section.builder()
                        .number(text(section, ReportMarkup.NUMBER))
                        .heading(text(section, ReportMarkup.HEADING))
                        .paragraphs(section.all(ReportMarkup.PARAGRAPH).stream()
                                .map(VisibleText::read)
                                .toList())
                        .sections(sections(section))
                        .build())
                .toList();
    }

    private static FurtherFigure furtherFigure(SourceItem item) {
        return new FurtherFigure(
                text(item, ReportMarkup.LABEL).orElse(""),
                item.first(ReportMarkup.FIGURE).map(FigurePrint::anyStated).orElseGet(Figure::blank),
                text(item, ReportMarkup.UNIT));
    }

    /** Empty where somebody changed the page so that it is none any more. */
    private static Optional<ClauseFigure> clauseFigure(SourceItem item) {
        List<String> cells =
                item.all(ReportMarkup.CELL).stream().map(VisibleText::read).toList();
        Figure figure =
                item.first(ReportMarkup.FIGURE).map(FigurePrint::anyStated).orElseGet(Figure::blank);
        Optional<Counted> counted = item.first(ReportMarkup.COUNTED).isEmpty()
                ? Optional.of(Counted.YEAR)
                : one(
                        item,
                        ReportMarkup.COUNTED,
                        Counted.values(),
                        known -> known.label().zh());
        try {
            Clause clause = new Clause(
                    text(item, ReportMarkup.CLAUSE_SECTION).orElse(""),
                    Integer.parseInt(text(item, ReportMarkup.CLAUSE_PARAGRAPH).orElse("")),
                    text(item, ReportMarkup.CLAUSE).orElse(""));
            return counted.map(known -> new ClauseFigure(cells, known, figure, clause));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
