package io.gongkai.core.testkit;

import java.util.List;

/** What the strict reader refuses in the parts that reports of both formats have. */
public final class HostileParts {
    private HostileParts() {}

    /** The samples, none of which says its format. */
    public static List<HostileJson> samples() {
        return List.of(
                // The year.
                sample("the year as text", "not-whole-number", "/year", "{\"year\":▶\"2018\"}"),
                sample("the year with a decimal point", "not-whole-number", "/year", "{\"year\":▶2018.0}"),
                sample("no year", "not-whole-number", "/year", "{\"year\":▶null}"),
                sample("a year before all years", "wrong-year", "/year", "{\"year\":▶1999}"),
                sample("a year after all years", "wrong-year", "/year", "{\"year\":▶2100}"),
                sample("a year that overflows to a year", "wrong-year", "/year", "{\"year\":▶4294969314}"),
                sample("the year twice", "duplicate-key", "/year", "{\"year\":2018,▶\"year\":2018}"),
                // The body.
                sample("a body without name", "missing-key", "/body", "{\"body\":{▶}}"),
                sample("a blank name", "empty-text", "/body/name", "{\"body\":{\"name\":▶\" \"}}"),
                sample("a name of wide spaces", "empty-text", "/body/name", "{\"body\":{\"name\":▶\"\u3000\"}}"),
                sample("a number as name", "wrong-type", "/body/name", "{\"body\":{\"name\":▶1}}"),
                sample("a name twice", "duplicate-key", "/body/name", "{\"body\":{\"name\":\"a\",▶\"name\":\"a\"}}"),
                sample("an unknown key of the body", "unknown-key", "/body/code", "{\"body\":{▶\"code\":\"1\"}}"),
                sample("the body as text", "wrong-type", "/body", "{\"body\":▶\"a\"}"),
                sample(
                        "an unknown level",
                        "unknown-value",
                        "/body/level",
                        "{\"body\":{\"name\":\"a\",\"level\":▶\"village\"}}"),
                sample(
                        "a level in capitals",
                        "unknown-value",
                        "/body/level",
                        "{\"body\":{\"name\":\"a\",\"level\":▶\"COUNTY\"}}"),
                sample(
                        "an unknown kind of body",
                        "unknown-value",
                        "/body/kind",
                        "{\"body\":{\"name\":\"a\",\"kind\":▶\"company\"}}"),
                sample(
                        "a credit code that is a number",
                        "wrong-type",
                        "/body/creditCode",
                        "{\"body\":{\"name\":\"a\",\"creditCode\":▶1}}"),
                // How the document is catalogued.
                sample("a title that is null", "wrong-type", "/title", "{\"title\":▶null}"),
                sample("an index number that is a number", "wrong-type", "/indexNumber", "{\"indexNumber\":▶1}"),
                sample("several document numbers", "wrong-type", "/documentNumber", "{\"documentNumber\":▶[]}"),
                sample("a publisher that is an object", "wrong-type", "/publisher", "{\"publisher\":▶{}}"),
                sample(
                        "a day that the month has not",
                        "wrong-date",
                        "/publicationDate",
                        "{\"publicationDate\":▶\"2019-02-29\"}"),
                sample(
                        "a date as it is printed",
                        "wrong-date",
                        "/publicationDate",
                        "{\"publicationDate\":▶\"2019年3月31日\"}"),
                sample(
                        "a date with a time",
                        "wrong-date",
                        "/publicationDate",
                        "{\"publicationDate\":▶\"2019-03-31T00:00\"}"),
                sample("a date that is a number", "wrong-type", "/publicationDate", "{\"publicationDate\":▶20190331}"),
                sample("a date of neither kind", "missing-key", "/publicationDate", "{\"publicationDate\":{▶}}"),
                sample(
                        "a date with a blank text",
                        "empty-text",
                        "/publicationDate/text",
                        "{\"publicationDate\":{\"text\":▶\"\"}}"),
                sample("a period that is a year", "wrong-type", "/period", "{\"period\":▶2018}"),
                sample(
                        "a period with a wrong day",
                        "wrong-date",
                        "/period/to",
                        "{\"period\":{\"to\":▶\"2018-06-31\"}}"),
                sample(
                        "a period with an unknown key",
                        "unknown-key",
                        "/period/until",
                        "{\"period\":{▶\"until\":\"\"}}"),
                sample(
                        "a contact with an unknown key",
                        "unknown-key",
                        "/contact/mobile",
                        "{\"contact\":{▶\"mobile\":\"\"}}"),
                sample(
                        "a postcode that is a number",
                        "wrong-type",
                        "/contact/postcode",
                        "{\"contact\":{\"postcode\":▶1}}"),
                // Figures outside the form.
                sample("further figures that are an object", "wrong-type", "/further", "{\"further\":▶{}}"),
                sample("a further figure that is null", "wrong-type", "/further/0", "{\"further\":[▶null]}"),
                sample(
                        "a further figure without label",
                        "missing-key",
                        "/further/0",
                        "{\"further\":[{\"figure\":1,\"unit\":\"件\"▶}]}"),
                sample(
                        "a further figure without figure",
                        "missing-key",
                        "/further/0",
                        "{\"further\":[{\"label\":\"a\",\"unit\":\"件\"▶}]}"),
                sample(
                        "a further figure without unit",
                        "missing-key",
                        "/further/0",
                        "{\"further\":[{\"label\":\"a\",\"figure\":1▶}]}"),
                sample(
                        "a further figure with a decimal point",
                        "not-whole-number",
                        "/further/0/figure",
                        "{\"further\":[{\"label\":\"a\",\"figure\":▶1.5,\"unit\":null}]}"),
                sample(
                        "a further figure that is a text",
                        "not-whole-number",
                        "/further/0/figure",
                        "{\"further\":[{\"label\":\"a\",\"figure\":▶\"332\",\"unit\":null}]}"),
                sample(
                        "the second further figure wrong",
                        "wrong-type",
                        "/further/1/unit",
                        "{\"further\":[{\"label\":\"a\",\"figure\":1,\"unit\":null},{\"unit\":▶1}]}"),
                // The prose.
                sample("sections that are a text", "wrong-type", "/sections", "{\"sections\":▶\"\"}"),
                sample("a section that is a text", "wrong-type", "/sections/0", "{\"sections\":[▶\"\"]}"),
                sample(
                        "a paragraph that is null",
                        "wrong-type",
                        "/sections/0/paragraphs/1",
                        "{\"sections\":[{\"paragraphs\":[\"\",▶null]}]}"),
                sample(
                        "a section below with an unknown key",
                        "unknown-key",
                        "/sections/0/sections/0/title",
                        "{\"sections\":[{\"sections\":[{▶\"title\":\"\"}]}]}"),
                sample("an attachment without title", "missing-key", "/attachments/0", "{\"attachments\":[{▶}]}"),
                sample("an attachment that is a text", "wrong-type", "/attachments/0", "{\"attachments\":[▶\"a\"]}"),
                // Figures of sentences.
                sample("clauses that are an object", "wrong-type", "/clauses", "{\"clauses\":▶{}}"),
                sample("a clause that is a text", "wrong-type", "/clauses/0", "{\"clauses\":[▶\"a\"]}"),
                sample("a figure of no cell", "empty-list", "/clauses/0/cells", "{\"clauses\":[{\"cells\":[▶]}]}"),
                sample("cells that are a text", "wrong-type", "/clauses/0/cells", "{\"clauses\":[{\"cells\":▶\"a\"}]}"),
                sample(
                        "a cell without address",
                        "empty-text",
                        "/clauses/0/cells/0",
                        "{\"clauses\":[{\"cells\":[▶\" \"]}]}"),
                sample(
                        "a cell that is a number",
                        "wrong-type",
                        "/clauses/0/cells/1",
                        "{\"clauses\":[{\"cells\":[\"a\",▶1]}]}"),
                sample(
                        "a cell twice in a figure",
                        "given-twice",
                        "/clauses/0/cells",
                        "{\"clauses\":[{\"cells\":[\"a\",\"a\"▶]}]}"),
                sample(
                        "an unknown kind of counting",
                        "unknown-value",
                        "/clauses/0/counted",
                        "{\"clauses\":[{\"cells\":[\"a\"],\"counted\":▶\"month\"}]}"),
                sample(
                        "a blank figure of a clause",
                        "absent-figure",
                        "/clauses/0/figure",
                        "{\"clauses\":[{\"figure\":▶null}]}"),
                sample(
                        "an absent figure of a clause",
                        "absent-figure",
                        "/clauses/0/figure",
                        "{\"clauses\":[{\"figure\":{\"absent\":\"joint\"▶}}]}"),
                sample(
                        "a figure of a clause with a decimal point",
                        "not-whole-number",
                        "/clauses/0/figure",
                        "{\"clauses\":[{\"figure\":▶1.5}]}"),
                sample(
                        "a clause before the first paragraph",
                        "wrong-paragraph",
                        "/clauses/0/paragraph",
                        "{\"clauses\":[{\"paragraph\":▶0}]}"),
                sample(
                        "a paragraph that no text reaches",
                        "wrong-paragraph",
                        "/clauses/0/paragraph",
                        "{\"clauses\":[{\"paragraph\":▶2147483648}]}"),
                sample(
                        "a paragraph as text",
                        "not-whole-number",
                        "/clauses/0/paragraph",
                        "{\"clauses\":[{\"paragraph\":▶\"1\"}]}"),
                sample("a blank clause", "empty-text", "/clauses/0/text", "{\"clauses\":[{\"text\":▶\"\"}]}"),
                sample(
                        "a clause without section",
                        "missing-key",
                        "/clauses/0",
                        "{\"clauses\":[{\"cells\":[\"a\"],\"figure\":1,\"paragraph\":1,\"text\":\"x\"▶}]}"),
                sample(
                        "a clause with an unknown key",
                        "unknown-key",
                        "/clauses/0/place",
                        "{\"clauses\":[{▶\"place\":1}]}"),
                sample(
                        "the second clause without figure",
                        "missing-key",
                        "/clauses/1",
                        "{\"clauses\":[{\"cells\":[\"a\"],\"figure\":1,\"section\":\"\",\"paragraph\":1,\"text\":\"x\"},{\"cells\":[\"a\"],\"section\":\"\",\"paragraph\":1,\"text\":\"x\"▶}]}"));
    }

    private static HostileJson sample(String what, String code, String pointer, String marked) {
        return new HostileJson(what, code, pointer, marked);
    }
}
