package io.gongkai.core.testkit;

import io.gongkai.core.body.AdministrativeLevel;
import io.gongkai.core.body.BodyKind;
import io.gongkai.core.body.Contact;
import io.gongkai.core.body.PublicBody;
import io.gongkai.core.figure.Figure;
import io.gongkai.core.figure.FigureKind;
import io.gongkai.core.figure.FurtherFigure;
import io.gongkai.core.narrative.Attachment;
import io.gongkai.core.narrative.Clause;
import io.gongkai.core.narrative.ClauseFigure;
import io.gongkai.core.narrative.Counted;
import io.gongkai.core.narrative.Section;
import io.gongkai.core.period.CoveredPeriod;
import io.gongkai.core.period.StatedDate;
import io.gongkai.core.report.ReportBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Random parts of documents: each of them there or not, with texts of all kinds. */
public final class RandomParts {
    private static final List<String> TEXTS = List.of(
            "某市人民政府",
            "",
            " ",
            "\u3000",
            "a",
            "“引号”与\"quotes\"",
            "<script>alert(1)</script>",
            "a|b",
            "第一行\n第二行",
            "\t\u00a0\u0001",
            "𠮷野",
            "一、",
            "2019年2月30日",
            "&amp;&lt;",
            "{value}",
            "10%");

    private RandomParts() {}

    /** Sets about half of the parts. */
    public static <B extends ReportBuilder<B>> B set(B report, Random random) {
        maybe(random, () -> 2000 + random.nextInt(100), report::year);
        maybe(random, () -> body(random), report::body);
        maybe(random, () -> text(random), report::title);
        maybe(
                random,
                () -> new CoveredPeriod(maybe(random, () -> date(random)), maybe(random, () -> date(random))),
                report::period);
        maybe(random, () -> text(random), report::indexNumber);
        maybe(random, () -> text(random), report::documentNumber);
        maybe(random, () -> text(random), report::publisher);
        maybe(random, () -> date(random), report::publicationDate);
        maybe(random, () -> contact(random), report::contact);
        report.furtherFigures(several(
                random,
                () -> new FurtherFigure(
                        text(random),
                        RandomFigures.anyFigure(FigureKind.values()[random.nextInt(3)], random),
                        maybe(random, () -> text(random)))));
        report.sections(several(random, () -> section(random, 3)));
        report.attachments(several(random, () -> new Attachment(text(random), maybe(random, () -> text(random)))));
        return report.clauses(several(random, () -> clauseFigure(random)));
    }

    /** Any text. */
    public static String text(Random random) {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    /** A day, or a text that names none. */
    public static StatedDate date(Random random) {
        return random.nextInt(4) == 0
                ? StatedDate.unreadable("x" + text(random))
                : StatedDate.of(LocalDate.of(1990 + random.nextInt(60), 1, 1).plusDays(random.nextInt(365)));
    }

    /** A figure of a sentence about cells that no form has. */
    private static ClauseFigure clauseFigure(Random random) {
        List<String> cells = new ArrayList<>();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            cells.add("cell" + i + text(random));
        }
        Figure figure = random.nextBoolean()
                ? Figure.count(random.nextInt(200) - 20)
                : Stream.generate(() -> RandomFigures.anyFigure(FigureKind.AMOUNT, random))
                        .filter(any -> any.value().isPresent())
                        .findFirst()
                        .orElseThrow();
        return new ClauseFigure(cells, Counted.values()[random.nextInt(4)], figure, clause(random));
    }

    /** A clause, with a text of any kind. */
    public static Clause clause(Random random) {
        return new Clause(text(random), 1 + random.nextInt(3000), "x" + text(random));
    }

    private static PublicBody body(Random random) {
        return PublicBody.builder()
                .name("x" + text(random))
                .level(maybe(random, () -> AdministrativeLevel.values()[random.nextInt(5)]))
                .kind(maybe(random, () -> BodyKind.values()[random.nextInt(2)]))
                .creditCode(maybe(random, () -> text(random)))
                .build();
    }

    private static Contact contact(Random random) {
        return Contact.builder()
                .address(maybe(random, () -> text(random)))
                .postcode(maybe(random, () -> text(random)))
                .telephone(maybe(random, () -> text(random)))
                .fax(maybe(random, () -> text(random)))
                .email(maybe(random, () -> text(random)))
                .site(maybe(random, () -> text(random)))
                .build();
    }

    private static Section section(Random random, int depth) {
        return Section.builder()
                .number(maybe(random, () -> text(random)))
                .heading(maybe(random, () -> text(random)))
                .paragraphs(several(random, () -> text(random)))
                .sections(depth == 0 ? List.of() : several(random, () -> section(random, depth - 1)))
                .build();
    }

    /** A value or none. */
    public static <T> Optional<T> maybe(Random random, Supplier<T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }

    private static <T> void maybe(Random random, Supplier<T> value, Consumer<T> taker) {
        maybe(random, value).ifPresent(taker);
    }

    private static <T> List<T> several(Random random, Supplier<T> value) {
        List<T> values = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            values.add(value.get());
        }
        return values;
    }
}
