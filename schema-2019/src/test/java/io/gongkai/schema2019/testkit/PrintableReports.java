package io.gongkai.schema2019.testkit;

import io.gongkai.core.figure.Amount;
import io.gongkai.core.figure.Figure;
import io.gongkai.core.figure.FigureKind;
import io.gongkai.core.narrative.Section;
import io.gongkai.core.table.Cell;
import io.gongkai.core.table.FigureTable;
import io.gongkai.core.table.TableForm;
import io.gongkai.schema2008.report.AnnualReport2008;
import io.gongkai.schema2008.statistics.Statistics2008;
import io.gongkai.schema2019.disclosure.DisclosureTable;
import io.gongkai.schema2019.disclosure.DisclosureTableR2019;
import io.gongkai.schema2019.disclosure.DisclosureTableR2021;
import io.gongkai.schema2019.dispute.DisputeTable;
import io.gongkai.schema2019.report.AnnualReport2019;
import io.gongkai.schema2019.report.ReportPart2019;
import io.gongkai.schema2019.request.RequestTable;
import io.gongkai.schema2019.revision.Revision;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Random reports with figures that can stand on paper: numbers, blanks, marks and what nobody can read. */
public final class PrintableReports {
    private PrintableReports() {}

    /** A report of the 2008 format. */
    public static AnnualReport2008 report2008(Random random) {
        return report2008(random, false);
    }

    /** A report of the 2008 format with a number in every cell. */
    public static AnnualReport2008 full2008(Random random) {
        return report2008(random, true);
    }

    private static AnnualReport2008 report2008(Random random, boolean full) {
        int year = 2014 + random.nextInt(5);
        return AnnualReport2008.builder()
                .year(year)
                .body("某市人民政府")
                .title("某市人民政府" + year + "年政府信息公开工作年度报告")
                .sections(sections(random, "概述"))
                .statistics(new Statistics2008(table(Statistics2008.FORM, random, full)))
                .build();
    }

    /** A report of the 2019 format, its tables of any revisions. */
    public static AnnualReport2019 report2019(Random random) {
        return report2019(random, false);
    }

    /** A report of the 2019 format with a number in every cell. */
    public static AnnualReport2019 full2019(Random random) {
        return report2019(random, true);
    }

    private static AnnualReport2019 report2019(Random random, boolean full) {
        Revision ofDisclosure = revision(random);
        Revision ofRequests = revision(random);
        DisclosureTable disclosure = switch (ofDisclosure) {
            case R2019 -> new DisclosureTableR2019(table(DisclosureTableR2019.FORM, random, full));
            case R2021 -> new DisclosureTableR2021(table(DisclosureTableR2021.FORM, random, full));
        };
        int year = 2019 + random.nextInt(7);
        return AnnualReport2019.builder()
                .year(year)
                .body("某县人民政府")
                .title("某县人民政府" + year + "年政府信息公开工作年度报告")
                .sections(sections(
                        random,
                        Arrays.stream(ReportPart2019.values())
                                .map(part -> part.label().zh())
                                .toArray(String[]::new)))
                .disclosure(disclosure)
                .requests(new RequestTable(ofRequests, table(RequestTable.form(ofRequests), random, full)))
                .disputes(new DisputeTable(table(DisputeTable.FORM, random, full)))
                .build();
    }

    /** Sections under headings, each with paragraphs and sections below it, or without. */
    private static List<Section> sections(Random random, String... headings) {
        List<Section> sections = new ArrayList<>();
        for (String heading : headings) {
            Section.Builder section =
                    Section.builder().number(number("%s、", sections.size())).heading(heading);
            prose(section, random);
            for (int i = random.nextInt(3); i > 0; i--) {
                section.addSection(
                        below(random, "（%s）", section.build().getSections().size()));
            }
            sections.add(section.build());
        }
        return sections;
    }

    private static Section below(Random random, String number, int place) {
        Section.Builder section =
                Section.builder().number(number(number, place)).heading(random.nextBoolean() ? "工作机制" : "公布目录。");
        prose(section, random);
        return section.build();
    }

    private static void prose(Section.Builder section, Random random) {
        for (int i = random.nextInt(3); i > 0; i--) {
            section.addParagraph("示例文字第" + random.nextInt(100) + "段，" + "内容从略，".repeat(random.nextInt(30)) + "到此为止。");
        }
    }

    private static String number(String pattern, int place) {
        return String.format(Locale.ROOT, pattern, "一二三四五六".charAt(place));
    }

    private static Revision revision(Random random) {
        return random.nextBoolean() ? Revision.R2019 : Revision.R2021;
    }

    private static <C extends Cell> FigureTable<C> table(TableForm<C> form, Random random, boolean full) {
        FigureTable.Builder<C> table = FigureTable.builder(form);
        form.cells().forEach(cell -> table.put(cell, full ? number(cell, random) : figure(cell, random)));
        return table.build();
    }

    private static Figure figure(Cell cell, Random random) {
        return switch (random.nextInt(20)) {
            case 0 -> Figure.blank();
            case 1 -> Figure.marked("/");
            case 2 -> Figure.unreadable("约30");
            default -> number(cell, random);
        };
    }

    private static Figure number(Cell cell, Random random) {
        if (cell.kind() == FigureKind.AMOUNT) {
            BigDecimal number = BigDecimal.valueOf(random.nextInt(1_000_000), random.nextInt(5));
            return cell.unit().isEmpty() && random.nextBoolean()
                    ? plain(Amount.withoutUnit(number))
                    : plain(Amount.of(number, "万元"));
        }
        long number = random.nextInt(3) == 0 ? 0 : random.nextInt(10_000);
        return Figure.count(cell.kind() == FigureKind.CHANGE && random.nextBoolean() ? -number : number);
    }

    /** Printed without the zeros that the number does not keep. */
    private static Amount plain(Amount amount) {
        return amount.withText("");
    }
}
