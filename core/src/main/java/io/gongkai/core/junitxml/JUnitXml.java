package io.gongkai.core.junitxml;

import io.gongkai.core.evidence.Operand;
import io.gongkai.core.evidence.Term;
import io.gongkai.core.finding.AcceptedFinding;
import io.gongkai.core.finding.Finding;
import io.gongkai.core.finding.Findings;
import io.gongkai.core.finding.OpenQuestion;
import io.gongkai.core.input.InputProblem;
import io.gongkai.core.rule.Rule;
import io.gongkai.core.rule.RuleSet;
import io.gongkai.core.rule.Scope;
import io.gongkai.core.rule.Severity;
import io.gongkai.core.text.Language;
import io.gongkai.core.text.Text;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes findings as JUnit XML: a suite a report, a test a rule.
 *
 * <p>A test fails if its rule is broken and weighs as an error. Warnings and hints that are broken, and what is accepted, are
 * output of a test that passes: a CI server has nothing between a failure and a pass. A test is skipped if its rule is switched
 * off, needs figures that the source format never collected, or could not be decided while nothing of it is broken. An input that
 * cannot be used is a suite with one test in error.
 *
 * <p>A test that passes says that nothing was found against the rule: a rule on a table that the report lacks passes.
 *
 * <p>Example:
 *
 * <pre>{@code
 * try (var xml = JUnitXml.to(stream, Language.EN)) {
 *     xml.add("report.html", validator.rules(), Set.of(Scope.REPORT), validator.validate(report));
 * }
 * }</pre>
 */
public final class JUnitXml implements Closeable {
    private final OutputStream stream;
    private final XMLStreamWriter xml;
    private final Language language;
    private boolean closed;

    private JUnitXml(OutputStream stream, Language language) throws IOException {
        this.stream = stream;
        this.language = language;
        try {
            this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(stream, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            line();
            xml.writeStartElement("testsuites");
            xml.writeAttribute("name", "gongkai");
            line();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /**
     * Begins a file.
     *
     * @param stream takes it in UTF-8; closed with it
     * @param language the language of messages
     * @return the file
     * @throws IOException if the stream fails
     */
    public static JUnitXml to(OutputStream stream, Language language) throws IOException {
        return new JUnitXml(stream, language);
    }

    /**
     * Writes what was found in one report.
     *
     * @param name the name of the input
     * @param rules the rules that were checked
     * @param scopes what they could look at: rules of other scopes were not checked and are no tests
     * @param findings what was found
     * @throws IOException if the stream fails
     */
    public void add(String name, RuleSet rules, Set<Scope> scopes, Findings findings) throws IOException {
        List<RuleTest> tests = rules.rules().stream()
                .filter(rule -> scopes.contains(rule.scope()))
                .map(rule -> new RuleTest(rule, findings))
                .toList();
        try {
            beginSuite(
                    name,
                    tests.size(),
                    tests.stream().filter(RuleTest::fails).count(),
                    0,
                    tests.stream().filter(RuleTest::isSkipped).count());
            for (RuleTest test : tests) {
                write(test, findings.ruleSet());
            }
            endSuite();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /**
     * Writes an input that cannot be used.
     *
     * @param name the name of the input
     * @param problem why
     * @throws IOException if the stream fails
     */
    public void fail(String name, InputProblem problem) throws IOException {
        try {
            beginSuite(name, 1, 0, 1, 0);
            beginTest("gongkai", new Text("读取", "read").in(language));
            element("error", problem.what().in(language), problem.code(), problem.describe(language));
            endTest();
            endSuite();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** Writes the end of the file and closes the stream. */
    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        try (stream) {
            xml.writeEndDocument();
            line();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** What was found on one rule. */
    private record RuleTest(
            Rule rule,
            boolean off,
            List<Finding> errors,
            List<Finding> others,
            List<AcceptedFinding> accepted,
            List<OpenQuestion> undecided,
            List<OpenQuestion> notApplicable) {
        RuleTest(Rule rule, Findings findings) {
            this(
                    rule,
                    !findings.profile().checks(rule),
                    findings.broken().stream()
                            .filter(it -> isOf(rule, it.rule()) && it.severity() == Severity.ERROR)
                            .toList(),
                    findings.broken().stream()
                            .filter(it -> isOf(rule, it.rule()) && it.severity() != Severity.ERROR)
                            .toList(),
                    findings.accepted().stream()
                            .filter(it -> isOf(rule, it.finding().rule()))
                            .toList(),
                    findings.undecided().stream()
                            .filter(it -> isOf(rule, it.rule()))
                            .toList(),
                    findings.notApplicable().stream()
                            .filter(it -> isOf(rule, it.rule()))
                            .toList());
        }

        private static boolean isOf(Rule rule, Rule other) {
            return rule.id().equals(other.id());
        }

        boolean fails() {
            return !errors.isEmpty();
        }

        boolean isSkipped() {
            boolean found = fails() || !others.isEmpty();
            return off || (!found && !(undecided.isEmpty() && notApplicable.isEmpty()));
        }
    }

    private void write(RuleTest test, String ruleSet) throws XMLStreamException {
        beginTest(ruleSet, test.rule().id() + " " + test.rule().sentence().in(language));
        List<String> output = new ArrayList<>();
        if (test.isSkipped()) {
            xml.writeEmptyElement("skipped");
            attribute("message", whySkipped(test).in(language));
            line();
        } else if (test.fails()) {
            List<String> told = test.errors().stream().map(this::evidence).toList();
            element(
                    "failure",
                    test.errors().get(0).message().in(language),
                    test.rule().id(),
                    String.join("\n", told));
        }
        test.others()
                .forEach(finding ->
                        output.add("[" + finding.severity().label().in(language) + "] " + evidence(finding)));
        test.accepted()
                .forEach(it -> output.add(new Text("已接受（{reason}）：{finding}", "accepted ({reason}): {finding}")
                        .fill(Map.of("reason", it.reason(), "finding", evidence(it.finding())))
                        .in(language)));
        if (!test.isSkipped()) {
            test.undecided().forEach(question -> output.add(describe(question)));
        }
        if (!output.isEmpty()) {
            xml.writeStartElement("system-out");
            xml.writeCharacters(legal(String.join("\n", output)));
            xml.writeEndElement();
            line();
        }
        endTest();
    }

    private Text whySkipped(RuleTest test) {
        if (test.off()) {
            return new Text("规则已由配置关闭", "switched off by the profile");
        }
        if (!test.undecided().isEmpty()) {
            return Text.same(String.join(
                    "\n", test.undecided().stream().map(this::describe).toList()));
        }
        return new Text("原格式没有采集所需的数字", "the source format never collected the figures it needs");
    }

    private String describe(OpenQuestion question) {
        List<String> absent = new ArrayList<>();
        question.absent().stream().map(Term::key).forEach(absent::add);
        absent.addAll(question.missingParts());
        return new Text("{place}：因数字空缺无法判定：{absent}", "{place}: undecided without {absent}")
                .fill(Map.of("place", question.place().key(), "absent", String.join(", ", absent)))
                .in(language);
    }

    private String evidence(Finding finding) {
        StringBuilder text = new StringBuilder(finding.message().in(language));
        for (Operand operand : finding.operands()) {
            text.append("\n  ")
                    .append(operand.side().code())
                    .append(' ')
                    .append(operand.term().key())
                    .append(" = ")
                    .append(operand.figure());
        }
        return text.toString();
    }

    private void beginSuite(String name, long tests, long failures, long errors, long skipped)
            throws XMLStreamException {
        xml.writeStartElement("testsuite");
        attribute("name", name);
        attribute("tests", String.valueOf(tests));
        attribute("failures", String.valueOf(failures));
        attribute("errors", String.valueOf(errors));
        attribute("skipped", String.valueOf(skipped));
        // Readers ask for it; a real time would make every run another file.
        attribute("time", "0");
        line();
    }

    private void endSuite() throws XMLStreamException {
        xml.writeEndElement();
        line();
    }

    private void beginTest(String of, String name) throws XMLStreamException {
        xml.writeStartElement("testcase");
        attribute("classname", of);
        attribute("name", name);
        attribute("time", "0");
        line();
    }

    private void endTest() throws XMLStreamException {
        xml.writeEndElement();
        line();
    }

    private void element(String name, String message, String type, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        attribute("message", message);
        attribute("type", type);
        xml.writeCharacters(legal(text));
        xml.writeEndElement();
        line();
    }

    private void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, legal(value));
    }

    private void line() throws XMLStreamException {
        xml.writeCharacters("\n");
    }

    /** What XML cannot hold in any form, such as control characters and half surrogates, is replaced. */
    private static String legal(String text) {
        StringBuilder legal = new StringBuilder(text.length());
        text.codePoints().map(c -> isLegal(c) ? c : 0xFFFD).forEach(legal::appendCodePoint);
        return legal.toString();
    }

    private static boolean isLegal(int c) {
        boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        boolean control = c < ' ' && c != '\t' && c != '\n';
        return !surrogate && !control && c != 0xFFFE && c != 0xFFFF;
    }
}
