package io.gongkai.core.account;

import io.gongkai.core.rule.Check;
import io.gongkai.core.rule.Example;
import io.gongkai.core.rule.Scope;
import io.gongkai.core.rule.Severity;
import io.gongkai.core.rule.Statement;
import io.gongkai.core.text.Text;
import java.util.List;

/**
 * What should hold of the figures that sentences state. A sentence may be about another thing or another scope than the cell or
 * the sentence it is held against, so none of these is an error.
 */
public enum ProseRule {
    /** What sentences state of cells stands in the cells. */
    TABLES(
            Severity.WARNING,
            "for each figure that a sentence states exactly for cells of the year: sum of the cells = figure;"
                    + " cells whose figure is from a sentence are passed over",
            new TablesAgainstProse(),
            new Text("正文为某一格写明的数字应等于该格的数字", "A figure that the narrative states for a cell equals the cell"),
            Basis.TWO_ACCOUNTS,
            new Text(
                    "{leftCells}为{left}，正文为{right}，相差{difference}：{quotations}",
                    "{leftCells}: {left}; text: {right}; difference {difference}; {quotations}"),
            new Text(
                    "核对是表格还是正文有误。正文说的也可能是另一件事（如提出而未审结的案件），或者另一个范围（如本级而不是全市）；确实如此的，可以说明并接受这一情况。",
                    "See which of the two is wrong. The text may also count another thing (such as cases filed, not decided) or"
                            + " another scope (such as the body alone, not the whole city); if so, say so and accept the"
                            + " deviation.")),
    /** Percentages are the shares that the figures make. */
    SHARES(
            Severity.INFO,
            "for each percentage whose part and whole the text gives: |100 x part - percentage x whole| <"
                    + " one unit of the last digit of the percentage x whole, when whole > 0",
            new Shares(),
            new Text("正文中的百分比应与部分数和总数相符", "A percentage in the text agrees with the figures of which it is the share"),
            new Text("百分比的含义", "meaning of a percentage"),
            new Text(
                    "正文为{right}%，按所列数字计算为{left}%：{quotations}",
                    "text: {right}%; worked out from its figures: {left}%; {quotations}"),
            new Text(
                    "用部分数除以总数重新计算，四舍五入和直接舍去都可以；也可能其中一个数字没有更新，或者百分比是对另一个总数而言的。",
                    "Work it out anew; rounding and cutting off are both right. One of the figures may not have been brought up"
                            + " to date, or the percentage may be of another whole.")),
    /** What sentences list adds up to the total they state. */
    PARTS(
            Severity.WARNING,
            "for each total whose parts the text lists: total = sum of the parts",
            new ListedParts(),
            new Text("正文列出的各项之和应等于正文写明的总数", "The parts that the text lists add up to the total that it states"),
            new Text("总数的含义", "meaning of a total"),
            new Text(
                    "总数为{left}，各项之和为{right}，相差{difference}：{quotations}",
                    "total: {left}; sum of the parts: {right}; difference {difference}; {quotations}"),
            new Text(
                    "核对是否漏列了一项，或者总数没有更新；只列出其中一部分，或者各项按另一口径统计的，请在正文中写明。",
                    "See whether a part was left out or the total not brought up to date. If only some of the parts are listed,"
                            + " or they count another thing, the text should say so.")),
    /** Sentences state one figure of one thing. */
    SENTENCES(
            Severity.WARNING,
            "any two sentences that state a figure for the same cells and count the same of them state the same figure",
            new Contradictions(),
            new Text("正文各处为同一事项写明的数字应一致", "All sentences state the same figure of the same thing"),
            Basis.TWO_ACCOUNTS,
            new Text("{quotations}", "{quotations}"),
            new Text(
                    "核对哪一处有误。各处说的也可能不是同一件事（如收到与办结），或者不是同一范围（如全市与本级）；确实如此的，请在正文中写明。",
                    "See which of them is wrong. They may also count different things (such as requests received and concluded)"
                            + " or different scopes (such as the whole city and the body alone); if so, the text should say so."));

    private final Severity severity;
    private final String formula;
    private final Check check;
    private final Text sentence;
    private final Text basis;
    private final Text said;
    private final Text hint;

    ProseRule(Severity severity, String formula, Check check, Text sentence, Text basis, Text said, Text hint) {
        this.severity = severity;
        this.formula = formula;
        this.check = check;
        this.sentence = sentence;
        this.basis = basis;
        this.said = said;
        this.hint = hint;
    }

    /**
     * What the rule states.
     *
     * @param example what the reference shows of it
     * @return the statement
     */
    public Statement statement(ProseExample example) {
        Example shown = example.of(this);
        Statement.InCode statement = new Statement.InCode(formula, Scope.REPORT, List.of(), check)
                .withExample(shown.holding(), shown.breaking());
        return this == TABLES ? statement.ofEachCell() : statement;
    }

    /**
     * How much it weighs: never as much as an error.
     *
     * @return the severity
     */
    public Severity severity() {
        return severity;
    }

    /**
     * What holds, in a sentence without a full stop.
     *
     * @return the sentence
     */
    public Text sentence() {
        return sentence;
    }

    /**
     * What the rule rests on.
     *
     * @return the basis
     */
    public Text basis() {
        return basis;
    }

    /**
     * What the message of a finding says between the sentence and the hint, with holes.
     *
     * @return the template
     */
    public Text said() {
        return said;
    }

    /**
     * What to look at when the rule is broken.
     *
     * @return the hint
     */
    public Text hint() {
        return hint;
    }

    /** What several rest on. */
    private static final class Basis {
        private static final Text TWO_ACCOUNTS = new Text("对同一事实的两处记载", "two accounts of one thing");
    }
}
