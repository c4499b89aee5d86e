package io.gongkai.core.evidence;

import io.gongkai.core.body.PublicBody;
import io.gongkai.core.figure.Figure;
import io.gongkai.core.input.InputProblem;
import io.gongkai.core.input.UnrelatedReportsException;
import io.gongkai.core.period.ReportYear;
import io.gongkai.core.prose.Prose;
import io.gongkai.core.report.AnnualReport;
import io.gongkai.core.table.Cell;
import io.gongkai.core.table.FigureTable;
import io.gongkai.core.text.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What rules look at: a report with its tables, and the reports that it is held against.
 *
 * @param report the report; empty when there are tables alone
 * @param tables its tables
 * @param prose its prose
 * @param previous the report of the same body on the year before; empty when it is not looked at
 * @param parts the parts whose figures add up to those of the report; empty when they are not looked at
 */
public record Subject(
        Optional<AnnualReport> report,
        List<FigureTable<?>> tables,
        Prose prose,
        Optional<Subject> previous,
        List<Part> parts) {
    /** Copies the lists. */
    public Subject {
        Objects.requireNonNull(report, "report");
        tables = List.copyOf(tables);
        Objects.requireNonNull(prose, "prose");
        Objects.requireNonNull(previous, "previous");
        parts = List.copyOf(parts);
    }

    /**
     * A report by itself, without what its sentences state.
     *
     * @param report the report
     * @param tables its tables
     * @return the subject
     */
    public static Subject of(AnnualReport report, List<FigureTable<?>> tables) {
        return new Subject(Optional.of(report), tables, Prose.NONE, Optional.empty(), List.of());
    }

    /**
     * Tables without a report around them.
     *
     * @param tables the tables
     * @return the subject
     */
    public static Subject of(List<? extends FigureTable<?>> tables) {
        return new Subject(Optional.empty(), List.copyOf(tables), Prose.NONE, Optional.empty(), List.of());
    }

    /**
     * The same with what its sentences state.
     *
     * @param other the prose; {@link Prose#NONE} to leave sentences out
     * @return the subject
     */
    public Subject withProse(Prose other) {
        return new Subject(report, tables, other, previous, parts);
    }

    /**
     * This report held against that of the year before.
     *
     * @param other the report of the same body on the year before
     * @return the subject
     * @throws UnrelatedReportsException if both name their body and the bodies differ, or both state their year and the
     *     years do not follow each other
     */
    public Subject after(Subject other) {
        if (namesOtherBody(other)) {
            throw new UnrelatedReportsException(new InputProblem(
                    "different-bodies",
                    "",
                    new Text("{this}和{other}不是同一机关的报告", "the reports are of different bodies: {this} and {other}")
                            .fill(Map.of("this", bodyName(), "other", other.bodyName())),
                    new Text("请给出同一机关相邻两个年度的报告。", "Give two reports of one body on years that follow each other.")));
        }
        Optional<ReportYear> year = year();
        Optional<ReportYear> otherYear = other.year();
        if (year.isPresent()
                && otherYear.isPresent()
                && year.get().value() != otherYear.get().value() + 1) {
            throw new UnrelatedReportsException(new InputProblem(
                    "years-apart",
                    "",
                    new Text("{other}年度不是{this}年度的上一年度", "{other} is not the year before {this}")
                            .fill(Map.of("this", year.get(), "other", otherYear.get())),
                    new Text("请给出上一年度的报告。", "Give the report on the year before.")));
        }
        return new Subject(report, tables, prose, Optional.of(other), parts);
    }

    /**
     * This report held against the reports of its parts.
     *
     * @param others all parts, those without a report as well
     * @return the subject
     * @throws UnrelatedReportsException if a part is given twice, is this body itself, or reports on another year
     */
    public Subject consistingOf(List<Part> others) {
        Map<String, Part> byName = new HashMap<>();
        for (Part part : others) {
            if (byName.put(withoutSpaces(part.name()), part) != null) {
                throw unsuitable(
                        "part-twice", part, "出现了两次", "is given twice", "每个下级机关只给一份报告。", "Give each part once.");
            }
            Optional<Subject> itself = part.report().filter(this::isSameBody);
            if (itself.isPresent() || bodyName().equals(withoutSpaces(part.name()))) {
                throw unsuitable(
                        "part-is-whole",
                        part,
                        "就是汇总机关本身",
                        "is the body itself",
                        "请只给出下级机关的报告。",
                        "Give the reports of the parts only.");
            }
            boolean otherYear = part.report()
                    .flatMap(Subject::year)
                    .filter(year -> year().isPresent() && !year.equals(year().get()))
                    .isPresent();
            if (otherYear) {
                throw unsuitable(
                        "other-year",
                        part,
                        "的报告年度不同",
                        "reports on another year",
                        "请给出同一年度的报告。",
                        "Give reports on the same year.");
            }
        }
        return new Subject(report, tables, prose, previous, others);
    }

    private static UnrelatedReportsException unsuitable(
            String code, Part part, String zh, String en, String adviceZh, String adviceEn) {
        return new UnrelatedReportsException(new InputProblem(
                code, "", new Text(part.name() + zh, part.name() + " " + en), new Text(adviceZh, adviceEn)));
    }

    /** The figure in a cell of the report; empty when the report has no table with that cell. */
    private Optional<Figure> figure(Cell cell) {
        for (FigureTable<?> table : tables) {
            if (table.form().contains(cell)) {
                return Optional.of(table.at(table.form().indexOf(cell)));
            }
        }
        return Optional.empty();
    }

    /**
     * The figure in a cell of one of the reports.
     *
     * @param source the report
     * @param cell the cell
     * @return the figure; empty when there is no such report, or it has no table with that cell
     */
    public Optional<Figure> figure(Source source, Cell cell) {
        return switch (source.kind()) {
            case REPORT -> figure(cell);
            case PREVIOUS -> previous.flatMap(it -> it.figure(cell));
            case PART ->
                parts.stream()
                        .filter(part -> part.name().equals(source.part()))
                        .findFirst()
                        .flatMap(Part::report)
                        .flatMap(it -> it.figure(cell));
        };
    }

    private Optional<PublicBody> body() {
        return report.flatMap(AnnualReport::getBody);
    }

    private Optional<ReportYear> year() {
        return report.flatMap(AnnualReport::getYear);
    }

    /** The name of the body without spaces; empty when it is not stated. */
    private String bodyName() {
        return body().map(PublicBody::getName).map(Subject::withoutSpaces).orElse("");
    }

    private static String withoutSpaces(String name) {
        return name.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private boolean namesOtherBody(Subject other) {
        return !bodyName().isEmpty() && !other.bodyName().isEmpty() && !isSameBody(other);
    }

    /** By the credit code when both have one, else by name. */
    private boolean isSameBody(Subject other) {
        Optional<String> code = body().flatMap(PublicBody::getCreditCode);
        Optional<String> otherCode = other.body().flatMap(PublicBody::getCreditCode);
        if (code.isPresent() && otherCode.isPresent()) {
            return code.equals(otherCode);
        }
        return !bodyName().isEmpty() && bodyName().equals(other.bodyName());
    }
}
