package io.gongkai.core.parts;

import io.gongkai.core.body.Contact;
import io.gongkai.core.body.PublicBody;
import io.gongkai.core.document.Position;
import io.gongkai.core.document.SourceDocument;
import io.gongkai.core.document.SourceLine;
import io.gongkai.core.narrative.Section;
import io.gongkai.core.note.Note;
import io.gongkai.core.period.CoveredPeriod;
import io.gongkai.core.period.ReportYear;
import io.gongkai.core.period.YearDigits;
import io.gongkai.core.reading.LabelText;
import io.gongkai.core.reading.NoteCode;
import io.gongkai.core.text.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the parts of a document that does not mark them. */
final class PartsReader {
    /** Title and opening stand at the beginning; the rest of a long document is not searched. */
    private static final int PARAGRAPHS_SEARCHED = 60;

    private static final int LONGEST_SENTENCE = 2000;
    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_TITLE_IN_LINES = 3;

    private static final String MAKES = "(?:编制|制定|编写|撰写)";
    private static final String REPORT = "(?:政府信息公开|政务公开)(?:工作)?(?:情况)?(?:年度)?(?:工作)?报告";
    private static final Pattern MADE_BY =
            Pattern.compile(MAKES + "[了的]?([^,，。;；:：、>》0-9]{0,30})(20[0-9]{2})年?度?" + REPORT);
    private static final Pattern MADE_BY_WHOM =
            Pattern.compile("(?:由([^,，。;；:：、>》]{2,40}?)" + MAKES + "(?:完成|形成)?本(?:年度)?(?:报告|年报))"
                    + "|(?:本(?:年度)?(?:报告|年报)由([^,，。;；:：、>》]{2,40}?)(?:根据|依据|按照|" + MAKES + "))");
    private static final Pattern YEAR_OF_TEXT = Pattern.compile("(20[0-9]{2})年(?:度|来|以来)?[,，].*", Pattern.DOTALL);

    private final SourceDocument document;
    private final Headings headings;
    private final Prose.Result prose;
    /** The paragraphs before the first heading of a part, and how many blocks they are. */
    private final List<Paragraph> opening;

    private final Set<Paragraph> titleLines = Collections.newSetFromMap(new IdentityHashMap<>());

    private PartsReader(SourceDocument document, Headings headings) {
        this.document = document;
        this.headings = headings;
        this.prose = Prose.of(document, headings);
        this.opening = prose.paragraphs().subList(0, firstHeading());
    }

    static DocumentParts read(SourceDocument document, Headings headings) {
        return new PartsReader(document, headings).read();
    }

    /** Where the text begins; titles named from there on are those of other documents. */
    private int firstHeading() {
        List<Paragraph> paragraphs = prose.paragraphs();
        for (int i = 0; i < paragraphs.size(); i++) {
            if (!paragraphs.get(i).isTable() && headings.isTop(paragraphs.get(i).text())) {
                return i;
            }
        }
        for (int i = 0; i < paragraphs.size(); i++) {
            if (!paragraphs.get(i).isTable()
                    && Numbering.of(paragraphs.get(i).text()).isPresent()) {
                return i;
            }
        }
        return paragraphs.size();
    }

    private DocumentParts read() {
        List<Title> titles = titles();
        Set<String> titleYears = new LinkedHashSet<>();
        titles.stream().filter(title -> title.years().size() == 1).forEach(title -> titleYears.addAll(title.years()));
        String maker = "";
        Set<String> periodYears = new LinkedHashSet<>();
        Optional<CoveredPeriod> period = Optional.empty();
        List<Paragraph> searched = prose.paragraphs()
                .subList(0, Math.min(PARAGRAPHS_SEARCHED, prose.paragraphs().size()));
        for (int i = 0; i < searched.size(); i++) {
            String compact = begin(searched.get(i));
            String ascii = YearDigits.toAscii(compact);
            Optional<CoveredPeriod> stated = Dates.period(ascii);
            stated.flatMap(Dates::year).ifPresent(periodYears::add);
            period = period.or(() -> stated);
            if (i < opening.size() && !titleLines.contains(searched.get(i))) {
                Matcher madeBy = MADE_BY.matcher(ascii);
                if (madeBy.find()) {
                    titleYears.add(madeBy.group(2));
                    maker = firstBody(maker, part(compact, madeBy, 1), nameBefore(compact, madeBy.start()));
                }
                Matcher whom = MADE_BY_WHOM.matcher(ascii);
                if (whom.find()) {
                    maker = firstBody(maker, part(compact, whom, 1), part(compact, whom, 2));
                }
            }
        }
        if (period.isEmpty()) {
            // A period may be broken over lines that nothing else tells to be wrapped.
            period = Dates.period(YearDigits.toAscii(openingText()));
            period.flatMap(Dates::year).ifPresent(periodYears::add);
        }
        List<Note> notes = new ArrayList<>();
        Optional<ReportYear> year = year(titleYears, periodYears, yearOfText(), notes);
        Optional<Title> title = best(titles, year);
        String madeBy = maker;
        Optional<PublicBody> body = title.map(Title::body)
                .filter(name -> !name.isEmpty())
                .or(() -> Optional.of(madeBy).filter(name -> !name.isEmpty()))
                .or(() -> prose.catalogue()
                        .get(Catalogue.Field.PUBLISHER)
                        .map(LabelText::withoutSpaces)
                        .filter(Title::isBody))
                .map(PublicBody::of);
        boolean yearDisagrees = !notes.isEmpty();
        DocumentParts.missing(body, yearDisagrees ? Optional.of(ReportYear.of(2000)) : year)
                .forEach(notes::add);
        Narrative narrative = new Narrative();
        return new DocumentParts(
                body,
                year,
                title.map(Title::printed).or(() -> prose.catalogue().get(Catalogue.Field.TITLE)),
                period,
                prose.catalogue().get(Catalogue.Field.INDEX_NUMBER),
                prose.catalogue().get(Catalogue.Field.DOCUMENT_NUMBER),
                prose.catalogue().publisher(),
                prose.catalogue().publicationDate(),
                contact(),
                narrative.sections(),
                prose.attachments(),
                narrative.places(),
                notes);
    }

    /** The words before a place, as far as no punctuation parts them. */
    private static String nameBefore(String text, int end) {
        int from = end;
        while (from > 0 && end - from < LONGEST_NAME && ",，。;；:：、>》".indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        return text.substring(from, end);
    }

    private static String part(String printed, Matcher found, int group) {
        return found.start(group) < 0 ? "" : printed.substring(found.start(group), found.end(group));
    }

    private static String firstBody(String... names) {
        for (String name : names) {
            if (Title.isBody(name)) {
                return name;
            }
        }
        return "";
    }

    /** The beginning of a paragraph without spaces, as far as sentences are sought in it. */
    private static String begin(Paragraph paragraph) {
        String text = paragraph.text();
        String compact = LabelText.withoutSpaces(text.substring(0, Math.min(2 * LONGEST_SENTENCE, text.length())));
        return compact.substring(0, Math.min(LONGEST_SENTENCE, compact.length()));
    }

    private String openingText() {
        StringBuilder text = new StringBuilder();
        opening.stream()
                .limit(PARAGRAPHS_SEARCHED)
                .filter(paragraph -> !titleLines.contains(paragraph))
                .forEach(paragraph -> text.append(begin(paragraph)));
        return text.toString();
    }

    /** All that has the form of a title, in the order of the document; that of the catalogue comes last. */
    private List<Title> titles() {
        List<Title> titles = new ArrayList<>();
        List<Paragraph> lines = opening.stream()
                .limit(PARAGRAPHS_SEARCHED)
                .filter(paragraph -> !paragraph.isTable())
                .toList();
        boolean mayBreakNames = !document.input().equals("html");
        for (int i = 0; i < lines.size(); ) {
            int taken = 0;
            for (int n = Math.min(LONGEST_TITLE_IN_LINES, lines.size() - i); n >= 1 && taken == 0; n--) {
                List<String> printed =
                        lines.subList(i, i + n).stream().map(Paragraph::text).toList();
                Optional<Title> title = n > 1 ? Title.over(printed, mayBreakNames && i == 0) : Title.of(printed.get(0));
                if (title.filter(it -> it.tells() > 0).isPresent()) {
                    titles.add(title.get());
                    titleLines.addAll(lines.subList(i, i + n));
                    taken = n;
                }
            }
            i += Math.max(1, taken);
        }
        prose.catalogue().get(Catalogue.Field.TITLE).flatMap(Title::of).ifPresent(titles::add);
        if (titles.isEmpty()) {
            lines.stream()
                    .limit(1)
                    .map(Paragraph::text)
                    .map(PartsReader::beforeSiteName)
                    .flatMap(Optional::stream)
                    .forEach(titles::add);
        }
        return titles;
    }

    /** The title of a page, behind which many print the name of the site. */
    private static Optional<Title> beforeSiteName(String line) {
        for (int i = 0; i < line.length() && i < LONGEST_SENTENCE; i++) {
            if ("_-－—–|｜".indexOf(line.charAt(i)) >= 0) {
                Optional<Title> title = Title.of(line.substring(0, i).strip());
                if (title.isPresent()) {
                    return title.filter(Title::isWhole);
                }
            }
        }
        return Optional.empty();
    }

    /** The title that tells most; of those that name several years, the one with the year of the report. */
    private static Optional<Title> best(List<Title> titles, Optional<ReportYear> year) {
        Title best = null;
        int most = 0;
        for (Title title : titles) {
            boolean ofYear =
                    year.isPresent() && title.years().contains(year.get().toString());
            int tells = title.tells() + (ofYear ? 4 : 0);
            if (tells > most) {
                best = title;
                most = tells;
            }
        }
        return Optional.ofNullable(best);
    }

    /** The year with which the first section begins: 2020年，全县…. */
    private Optional<String> yearOfText() {
        List<Paragraph> paragraphs = prose.paragraphs();
        int to = Math.min(paragraphs.size(), opening.size() + 4);
        for (int i = 0; i < to; i++) {
            Matcher year = YEAR_OF_TEXT.matcher(YearDigits.toAscii(begin(paragraphs.get(i))));
            if (year.matches()) {
                return Optional.of(year.group(1));
            }
        }
        return Optional.empty();
    }

    /** The one year that title, covered period and text agree on; where titles disagree, the period decides. */
    private static Optional<ReportYear> year(
            Set<String> titles, Set<String> periods, Optional<String> text, List<Note> notes) {
        Set<String> all = new LinkedHashSet<>(titles);
        all.addAll(periods);
        text.ifPresent(all::add);
        if (all.size() <= 1) {
            return all.stream().findFirst().map(PartsReader::year);
        }
        String title = titles.size() == 1 ? titles.iterator().next() : "";
        String period = periods.size() == 1 && (titles.isEmpty() || titles.containsAll(periods))
                ? periods.iterator().next()
                : "";
        String taken = title.isEmpty() ? period : title;
        Text notStated = new Text("未写明", "is not stated");
        Text outcome = new Text("年度取{year}", "{year} is taken").fill(Map.of("year", taken));
        notes.add(NoteCode.YEAR_DISAGREES.note(
                "document",
                String.join(", ", titles),
                Map.of(
                        "expected",
                        periods.isEmpty() ? notStated : String.join(", ", periods),
                        "prose",
                        text.<Object>map(it -> it).orElse(notStated),
                        "taken",
                        taken.isEmpty() ? new Text("年度未采用", "no year is taken") : outcome)));
        return Optional.of(taken).filter(it -> !it.isEmpty()).map(PartsReader::year);
    }

    private static ReportYear year(String year) {
        return ReportYear.of(Integer.parseInt(year));
    }

    private Optional<Contact> contact() {
        StringBuilder text = new StringBuilder();
        opening.stream()
                .limit(PARAGRAPHS_SEARCHED)
                .forEach(paragraph -> text.append(
                                paragraph.text(),
                                0,
                                Math.min(LONGEST_SENTENCE, paragraph.text().length()))
                        .append('\n'));
        return Contacts.find(text.toString());
    }

    /** The prose as a tree. */
    private final class Narrative {
        private final SectionTree tree = new SectionTree(headings);
        private final Set<String> lines = new HashSet<>();

        /** Whether a paragraph before the first heading is prose and no link of a menu. */
        private static boolean isProse(String text) {
            return text.indexOf('。') >= 0 || (text.length() > 0 && "；：;:".indexOf(text.charAt(text.length() - 1)) >= 0);
        }

        List<Section> sections() {
            document.lines().stream().map(SourceLine::text).forEach(lines::add);
            List<Paragraph> paragraphs = prose.paragraphs();
            for (int i = 0; i < paragraphs.size(); i++) {
                Paragraph paragraph = paragraphs.get(i);
                if (paragraph.isTable()) {
                    tree.addTable(paragraph.table().orElseThrow(), lines);
                } else if (i >= opening.size()) {
                    headings.of(paragraph.text())
                            .ifPresentOrElse(
                                    heading -> tree.add(heading, paragraph.at()),
                                    () -> tree.addParagraph(paragraph.text(), paragraph.at()));
                } else if (!titleLines.contains(paragraph) && isProse(paragraph.text())) {
                    tree.addParagraph(paragraph.text(), paragraph.at());
                }
            }
            return tree.sections();
        }

        /** Where its texts begin, when the sections have been made. */
        List<Position> places() {
            return tree.places();
        }
    }
}
