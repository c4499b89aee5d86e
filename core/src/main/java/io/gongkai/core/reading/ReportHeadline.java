package io.gongkai.core.reading;

import io.gongkai.core.body.PublicBody;
import io.gongkai.core.document.SourceDocument;
import io.gongkai.core.document.SourceLine;
import io.gongkai.core.note.Note;
import io.gongkai.core.period.ReportYear;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private static final Pattern TITLE = Pattern.compile("(?:标题:)?(.{0,40}?)(20[0-9]{2})年?度?" + REPORT + ".{0,6}");
    private static final Pattern MADE_BY =
            Pattern.compile("([^,，。;；:：、]{2,40}?)(?:编制|制定|编写|撰写)了?(20[0-9]{2})年?度?" + REPORT);
    private static final Pattern PERIOD = Pattern.compile("(?:统计期限|统计周期|期限)[^0-9]{0,8}(20[0-9]{2})年1月1日");

    /** Copies the list. */
    public ReportHeadline {
        notes = List.copyOf(notes);
    }

    /**
     * Finds body and year.
     *
     * @param document the document
     * @return what is told of them
     */
    public static ReportHeadline find(SourceDocument document) {
        String body = "";
        String titleYear = "";
        String periodYear = "";
        String before = "";
        for (SourceLine line : document.lines()
                .subList(0, Math.min(LINES_SEARCHED, document.lines().size()))) {
            String text = LabelText.withoutSpaces(line.text());
            text = text.substring(0, Math.min(LONGEST_SENTENCE, text.length()));
            Matcher title = TITLE.matcher(text);
            Matcher madeBy = MADE_BY.matcher(text);
            Matcher period = PERIOD.matcher(text);
            if (titleYear.isEmpty() && text.length() <= LONGEST_TITLE && title.matches()) {
                titleYear = title.group(2);
                // A title over two lines has the body on the first.
                body = title.group(1).isEmpty() && before.length() <= LONGEST_TITLE / 2 ? before : title.group(1);
            } else if (titleYear.isEmpty() && madeBy.find()) {
                titleYear = madeBy.group(2);
                body = madeBy.group(1);
            }
            if (periodYear.isEmpty() && period.find()) {
                periodYear = period.group(1);
            }
            before = text;
        }
        List<Note> notes = new ArrayList<>();
        String year = titleYear.isEmpty() ? periodYear : titleYear;
        if (year.isEmpty()) {
            notes.add(NoteCode.YEAR_UNKNOWN.note("document", "", Map.of()));
        } else if (!periodYear.isEmpty() && !periodYear.equals(year)) {
            notes.add(NoteCode.YEAR_DISAGREES.note("document", year, Map.of("expected", periodYear)));
        }
        if (body.isEmpty()) {
            notes.add(NoteCode.BODY_UNKNOWN.note("document", "", Map.of()));
        }
        return new ReportHeadline(
                body.isEmpty() ? Optional.empty() : Optional.of(PublicBody.of(body)),
                year.isEmpty() ? Optional.empty() : Optional.of(ReportYear.of(Integer.parseInt(year))),
                notes);
    }
}
