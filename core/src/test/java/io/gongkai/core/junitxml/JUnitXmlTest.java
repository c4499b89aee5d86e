package io.gongkai.core.junitxml;

import static io.gongkai.core.testkit.SmallCell.FIRST;
import static io.gongkai.core.testkit.SmallCell.FORM;
import static io.gongkai.core.testkit.SmallCell.SECOND;
import static io.gongkai.core.testkit.SmallCell.THIRD;
import static io.gongkai.core.testkit.SmallCell.TOTAL;
import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.core.evidence.Subject;
import io.gongkai.core.figure.Figure;
import io.gongkai.core.finding.Findings;
import io.gongkai.core.input.InputProblem;
import io.gongkai.core.profile.Profile;
import io.gongkai.core.rule.Relation;
import io.gongkai.core.rule.RuleSet;
import io.gongkai.core.rule.Scope;
import io.gongkai.core.rule.Severity;
import io.gongkai.core.table.FigureTable;
import io.gongkai.core.testkit.SmallRule;
import io.gongkai.core.text.Language;
import io.gongkai.core.text.Text;
import io.gongkai.core.validation.ValidationOptions;
import io.gongkai.core.validation.Validator;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

class JUnitXmlTest {
    private static final RuleSet RULES = RuleSet.of(
            "test/1",
            SmallRule.error("T-010", Relation.sum(TOTAL, List.of(FIRST, SECOND))),
            SmallRule.error("T-020", Relation.atMost(THIRD, TOTAL)),
            SmallRule.of("T-030", Severity.WARNING, Relation.atMost(FIRST, TOTAL)),
            SmallRule.error("T-040", Relation.atMost(SECOND, FIRST)));
    private static final Validator VALIDATOR = Validator.of(RULES);

    /** Writes some of a file. */
    private interface Content {
        void write(JUnitXml xml) throws IOException;
    }

    private static Element xml(Language language, Content content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JUnitXml xml = JUnitXml.to(bytes, language)) {
            content.write(xml);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(bytes.toByteArray()))
                    .getDocumentElement();
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new AssertionError(bytes.toString(java.nio.charset.StandardCharsets.UTF_8), e);
        }
    }

    private static Element xml(Content content) {
        return xml(Language.EN, content);
    }

    private static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    private static Subject subject(long first, Figure third) {
        return Subject.of(List.of(FigureTable.builder(FORM)
                .put(TOTAL, 8)
                .put(FIRST, first)
                .put(SECOND, 0)
                .put(THIRD, third)
                .build()));
    }

    private static Element suite(Subject subject, ValidationOptions options) {
        Findings findings = VALIDATOR.validate(subject, options);
        return children(xml(xml -> xml.add("报告 <1>.html", RULES, Set.of(Scope.REPORT), findings)))
                .get(0);
    }

    private static String counts(Element suite) {
        return String.join(
                " ",
                suite.getAttribute("tests"),
                suite.getAttribute("failures"),
                suite.getAttribute("errors"),
                suite.getAttribute("skipped"));
    }

    @Test
    void suite_reportThatHolds_passesOneTestARule() {
        Element suite = suite(subject(8, Figure.count(1)), ValidationOptions.STANDARD);

        assertThat(suite.getTagName()).isEqualTo("testsuite");
        assertThat(suite.getAttribute("name")).isEqualTo("报告 <1>.html");
        assertThat(counts(suite)).isEqualTo("4 0 0 0");
        assertThat(children(suite)).hasSize(4).allSatisfy(test -> {
            assertThat(test.getTagName()).isEqualTo("testcase");
            assertThat(test.getAttribute("classname")).isEqualTo("test/1");
            assertThat(children(test)).isEmpty();
        });
        assertThat(children(suite).get(0).getAttribute("name")).isEqualTo("T-010 rule T-010");
    }

    @Test
    void suite_brokenRules_failAsErrorsAndSpeakAsWarnings() {
        Element suite = suite(subject(9, Figure.blank()), ValidationOptions.STANDARD);

        assertThat(counts(suite)).isEqualTo("4 1 0 1");
        Element failure = children(children(suite).get(0)).get(0);
        assertThat(failure.getTagName()).isEqualTo("failure");
        assertThat(failure.getAttribute("type")).isEqualTo("T-010");
        assertThat(failure.getAttribute("message")).contains("difference -1");
        assertThat(failure.getTextContent()).contains("left total = 8", "right total.first = 9");
        Element skipped = children(children(suite).get(1)).get(0);
        assertThat(skipped.getTagName()).isEqualTo("skipped");
        assertThat(skipped.getAttribute("message")).isEqualTo("total: undecided without total.third");
        Element output = children(children(suite).get(2)).get(0);
        assertThat(output.getTagName()).isEqualTo("system-out");
        assertThat(output.getTextContent()).startsWith("[WARNING] ").contains("total.first = 9");
    }

    @Test
    void suite_acceptedAndSwitchedOff_doNotFail() {
        Findings findings = VALIDATOR.validate(subject(9, Figure.count(0)), ValidationOptions.STANDARD);
        Element suite = suite(
                subject(9, Figure.count(0)),
                ValidationOptions.STANDARD
                        .withProfile(new Profile("mine", Set.of("T-030"), Map.of(), Map.of()))
                        .withAccepted(List.of(findings.broken().get(0).accept("explained"))));

        assertThat(counts(suite)).isEqualTo("4 0 0 1");
        assertThat(children(suite).get(0).getTextContent()).contains("accepted (explained): ");
        assertThat(children(children(suite).get(2)).get(0).getAttribute("message"))
                .isEqualTo("switched off by the profile");
    }

    @Test
    void suite_figuresNeverCollected_areSkipped() {
        Element suite = suite(subject(8, Figure.notCollected()), ValidationOptions.STANDARD);

        assertThat(counts(suite)).isEqualTo("4 0 0 1");
        assertThat(children(children(suite).get(1)).get(0).getAttribute("message"))
                .contains("never collected");
    }

    @Test
    void suite_otherScopes_areNoTests() {
        Findings findings = VALIDATOR.validate(subject(8, Figure.count(1)), ValidationOptions.STANDARD);

        Element root = xml(xml -> xml.add("a", RULES, Set.of(Scope.YEARS), findings));

        assertThat(counts(children(root).get(0))).isEqualTo("0 0 0 0");
    }

    @Test
    void input_unusable_isATestInError() {
        InputProblem problem = new InputProblem(
                "not-text",
                "byte 3",
                new Text("不是“文本”", "a \u0000\uD800\uFFFE\uD83D\uDE00<b> & \"c\""),
                new Text("改", "Save"));

        Element root = xml(Language.ZH, xml -> {
            xml.fail("坏\u0001的", problem);
            xml.fail("b", problem);
        });
        Element english = xml(xml -> xml.fail("b", problem));

        assertThat(root.getTagName()).isEqualTo("testsuites");
        assertThat(children(root))
                .hasSize(2)
                .allSatisfy(suite -> assertThat(counts(suite)).isEqualTo("1 0 1 0"));
        assertThat(children(root).get(0).getAttribute("name")).isEqualTo("坏\uFFFD的");
        Element error = children(children(children(english).get(0)).get(0)).get(0);
        assertThat(error.getTagName()).isEqualTo("error");
        assertThat(error.getAttribute("type")).isEqualTo("not-text");
        assertThat(error.getAttribute("message")).isEqualTo("a \uFFFD\uFFFD\uFFFD\uD83D\uDE00<b> & \"c\"");
        assertThat(error.getTextContent()).startsWith("byte 3: a ").endsWith("\nSave");
    }

    @Test
    void file_withoutAnything_isWellFormed() {
        assertThat(children(xml(xml -> {}))).isEmpty();
    }
}
