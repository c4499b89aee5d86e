package io.gongkai.core.reading;

import io.gongkai.core.body.PublicBody;
import io.gongkai.core.document.SourceDocument;
import io.gongkai.core.document.SourceItem;
import io.gongkai.core.document.SourceLine;
import io.gongkai.core.note.Note;
import io.gongkai.core.period.ReportYear;
import io.gongkai.core.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the body and the year of a report in its title and its opening sentences. The words sought are the name of the
 * document itself, which both formats share.
 *
 * @param body the body, if it is told
 * @param year the year, if it is told
 * @param notes what is missing or contradictory
 */
public record ReportHeadline(Optional<PublicBody> body, Optional<ReportYear> year, List<Note> notes) {
    /** Title and opening stand at the beginning; the rest of a long document is not searched. */
    private static final int LINES_SEARCHED = 60;

    private static final int LONGEST_TITLE = 80;
    private static final int LONGEST_SENTENCE = 2000;
    private static final String REPORT = "(?:政府信息公开|政务公开)(?:工作)?(?:情况)?(?:年度)?(?:工作)?报告";
    private static final Pattern TITLE =
            Pattern.compile("(?:标题[:：])?(.{0,40}?)(20[0-9]{2})年?度?" + REPORT + "(?:[(（].{0,6}[)）])?");
    /** Where the text begins, and titles named from there on are those of other documents. */
    private static final Pattern FIRST_SECTION = Pattern.compile("一[、.．].*");

    private static final Pattern MADE_BY =
            Pattern.compile("([^,，。;；:：、>》]{2,40}?)(?:编制|制定|编写|撰写)了?(20[0-9]{2})年?度?" + REPORT);
    private static final Pattern PERIOD = Pattern.compile("(?:统计期限|统计周期|期限)[^0-9]{0,8}(20[0-9]{2})年1月1日");
    /** What the name of a public body consists of, and how it ends. */
    private static final Pattern BODY =
            Pattern.compile("[\\p{IsHan}()（）·“”]{1,38}[府局委厅办会处院心所部署区县市镇乡道室队站校行社团州旗盟省馆台组场村][)）]?");

    private static final Pattern NO_BODY = Pattern.compile("关于|印发|现将|根据|按照|上一篇|下一篇|当前位置|索引号|首页");

    /** Copies the list. */
    public ReportHeadline {
        notes = List.copyOf(notes);
    }

    /**
     * Finds body and year. A page that marks them is taken at its word: what it does not mark, the report does not tell.
     *
     * @param document the document
     * @return what is told of them
     */
    public static ReportHeadline find(SourceDocument document) {
        return ReportMarkup.report(document).map(ReportHeadline::marked).orElseGet(() -> search(document));
    }

    private static ReportHeadline marked(SourceItem report) {
        Optional<PublicBody> body = MarkedReport.body(report);
        Optional<ReportYear> year = MarkedReport.year(report);
        List<Note> notes = new ArrayList<>();
        if (year.isEmpty()) {
            notes.add(NoteCode.YEAR_UNKNOWN.note("document", "", Map.of()));
        }
        if (body.isEmpty()) {
            notes.add(NoteCode.BODY_UNKNOWN.note("document", "", Map.of()));
        }
        return new ReportHeadline(body, year, notes);
    }

    private static ReportHeadline search(SourceDocument document) {
        String body = "";
        String before = "";
        boolean inText = false;
        Set<String> titleYears = new LinkedHashSet<>();
        Set<String> periodYears = new LinkedHashSet<>();
        for (SourceLine line : document.lines()
                .subList(0, Math.min(LINES_SEARCHED, document.lines().size()))) {
            String text = LabelText.withoutSpaces(line.text());
            text = text.substring(0, Math.min(LONGEST_SENTENCE, text.length()));
            Matcher title = TITLE.matcher(text);
            Matcher madeBy = MADE_BY.matcher(text);
            Matcher period = PERIOD.matcher(text);
            inText |= FIRST_SECTION.matcher(text).matches();
            // The sentence first: a short one looks like a title in which 编制了 belongs to the name.
            if (!inText && madeBy.find()) {
                titleYears.add(madeBy.group(2));
                body = body.isEmpty() && isBody(madeBy.group(1)) ? madeBy.group(1) : body;
            } else if (!inText && text.length() <= LONGEST_TITLE && title.matches()) {
                // A title over two lines has the body on the first.
                String name = title.group(1).isEmpty() ? before : title.group(1);
                boolean named = isBody(name);
                if (named || title.group(1).isEmpty()) {
                    titleYears.add(title.group(2));
                }
                body = body.isEmpty() && named ? name : body;
            }
            if (period.find()) {
                periodYears.add(period.group(1));
            }
            before = text;
        }
        List<Note> notes = new ArrayList<>();
        String year = year(titleYears, periodYears, notes);
        if (body.isEmpty()) {
            notes.add(NoteCode.BODY_UNKNOWN.note("document", "", Map.of()));
        }
        return new ReportHeadline(
                body.isEmpty() ? Optional.empty() : Optional.of(PublicBody.of(body)),
                year.isEmpty() ? Optional.empty() : Optional.of(ReportYear.of(Integer.parseInt(year))),
                notes);
    }

    private static boolean isBody(String name) {
        return BODY.matcher(name).matches() && !NO_BODY.matcher(name).find();
    }

    /** The one year that title and covered period agree on; where titles disagree, the period decides. */
    private static String year(Set<String> titles, Set<String> periods, List<Note> notes) {
        Set<String> all = new LinkedHashSet<>(titles);
        all.addAll(periods);
        if (all.isEmpty()) {
            notes.add(NoteCode.YEAR_UNKNOWN.note("document", "", Map.of()));
            return "";
        }
        if (all.size() == 1) {
            return all.iterator().next();
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
                        "taken",
                        taken.isEmpty() ? new Text("年度未采用", "no year is taken") : outcome)));
        return taken;
    }
}
