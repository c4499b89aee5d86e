package io.gongkai.core.parts;

import io.gongkai.core.period.YearDigits;
import io.gongkai.core.reading.LabelText;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text that has the form of a title: a body, a year and the name of the report, the first two in any order and each perhaps
 * missing.
 *
 * @param printed the text as printed
 * @param body the body; empty if the title names none
 * @param years the years it names
 */
record Title(String printed, String body, Set<String> years) {
    private static final int LONGEST = 80;

    private static final String YEAR = "20[0-9]{2}年?度?";
    private static final Pattern REPORT = Pattern.compile("政府信息公开|政务公开");
    private static final Pattern REST = Pattern.compile("(?:政府信息公开|政务公开)(?:工作)?(?:情况)?的?(?:[(（]?" + YEAR
            + "[)）]?)?(?:工作|年度|情况|总结|的){0,5}(?:报告|年报)(?:[(（][^()（）]{1,12}[)）])?");
    private static final Pattern NAME = Pattern.compile("(?:" + YEAR + ")?(.*?)(?:关于)?(?:[(（]?" + YEAR + "[)）]?)?的?");
    private static final Pattern ANY_YEAR = Pattern.compile("(?<![0-9])20[0-9]{2}(?![0-9])");
    private static final Pattern SENTENCE = Pattern.compile("[。；;，,：:》>＞|｜!?！？…]");
    private static final Pattern BRACKETED_YEAR = Pattern.compile("[(（]" + YEAR + "[)）]");

    /** What the name of a public body consists of, and how it ends. */
    private static final Pattern BODY = Pattern.compile(
            "[\\p{IsHan}()（）·“”、]{1,48}" + "(?:[府局委厅办会处院心所部署区县市镇乡道室队站校行社团州旗盟省馆台组场村科]|公司|海关|大学|学院|中学|小学)[)）]?");

    private static final Pattern NO_BODY = Pattern.compile("关于|印发|现将|根据|按照|上一篇|下一篇|当前位置|索引号|首页|网站|门户|专栏|栏目|年度报告|信息公开"
            + "|^(?:我[省市县区州旗盟镇乡局委办厅]|本[省市县区局委办厅机单镇乡报]|该|各|全[省市县区])");

    /** A title without its year and body in doubt is none: an ordinary line may say as much. */
    static Optional<Title> of(String line) {
        if (line.length() > 4 * LONGEST) {
            return Optional.empty();
        }
        String compact = LabelText.withoutSpaces(line);
        if (compact.length() > LONGEST || SENTENCE.matcher(compact).find()) {
            return Optional.empty();
        }
        String ascii = YearDigits.toAscii(compact);
        Matcher report = REPORT.matcher(ascii);
        if (!report.find() || !REST.matcher(ascii.substring(report.start())).matches()) {
            return Optional.empty();
        }
        Matcher name = NAME.matcher(ascii.substring(0, report.start()));
        String body = name.matches() ? compact.substring(name.start(1), name.end(1)) : "";
        if (body.endsWith("人民")) {
            // 某县人民政府信息公开: the two words 政府 are printed as one.
            body += "政府";
        }
        if (!body.isEmpty() && !isBody(body)) {
            return Optional.empty();
        }
        Set<String> years = new LinkedHashSet<>();
        for (Matcher year = ANY_YEAR.matcher(ascii); year.find(); ) {
            years.add(year.group());
        }
        return Optional.of(new Title(line, body, years));
    }

    /** A title over several lines; empty if these are not the lines of one. */
    static Optional<Title> over(List<String> lines, boolean mayBreakNames) {
        StringBuilder joined = new StringBuilder();
        for (String line : lines) {
            if (line.length() > 4 * LONGEST) {
                return Optional.empty();
            }
            joined.append(line);
        }
        String first = LabelText.withoutSpaces(lines.get(0));
        String last = lines.get(lines.size() - 1);
        Optional<Title> title = of(joined.toString());
        Optional<Title> begun = of(lines.get(0));
        if (title.isEmpty()
                || title.get().body().isEmpty()
                || begun.filter(Title::isWhole).isPresent()) {
            return Optional.empty();
        }
        if (begun.isPresent()) {
            boolean yearFollows = lines.size() == 2
                    && BRACKETED_YEAR
                            .matcher(YearDigits.toAscii(LabelText.withoutSpaces(last)))
                            .matches();
            return title.filter(whole -> yearFollows);
        }
        boolean endsWhole = of(last).filter(Title::isWhole).isPresent();
        Matcher name = NAME.matcher(YearDigits.toAscii(first));
        boolean isBody = name.matches() && isBody(first.substring(name.start(1), name.end(1)));
        boolean begins =
                isBody || (REPORT.matcher(first).find() && of(lines.get(0)).isEmpty());
        boolean breaksName = mayBreakNames
                && endsWhole
                && (!isBody || first.endsWith("社会"))
                && first.length() >= 6
                && lines.size() == 2;
        return title.filter(whole -> endsWhole ? breaksName : begins);
    }

    /** Whether body and year are told. */
    boolean isWhole() {
        return !body.isEmpty() && years.size() == 1;
    }

    /** How much a title tells: one that names neither body nor year is the name of any report. */
    int tells() {
        return (body.isEmpty() ? 0 : 1) + (years.isEmpty() ? 0 : 2);
    }

    /** Whether a text may be the name of a public body. */
    static boolean isBody(String name) {
        return BODY.matcher(name).matches() && !NO_BODY.matcher(name).find();
    }
}
