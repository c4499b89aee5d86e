package io.gongkai.schema2019.page;

import io.gongkai.core.figure.FigureKind;
import io.gongkai.core.page.PageTable;
import io.gongkai.schema2019.request.Applicant;
import io.gongkai.schema2019.request.RequestRow;
import io.gongkai.schema2019.request.RequestTable;
import io.gongkai.schema2019.revision.Revision;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Prints the table of section 三: headings beside the rows that they span, kinds of applicants under their group. */
final class RequestPage {
    private static final String BALANCE = "(本列数据的勾稽关系为:第一项加第二项之和,等于第三项加第四项之和)";
    private static final String APPLICANTS = "申请人情况";
    /** Columns of labels: as many as rows are deep. */
    private static final int LABELS = 3;

    private RequestPage() {}

    static void print(Element section, RequestTable requests) {
        // On A4 the headings beside the rows break behind a number with its first word, or not at all: 三、本年度 and
        // (三)不予公开.
        PageTable table = PageTable.in(section, "requests", 11, 12, 24, 7, 8, 8, 8, 8, 7, 7);
        head(table);
        table.body();
        List<RequestRow> headings = new ArrayList<>();
        for (RequestRow row : RequestRow.values()) {
            RequestRow.Role role = row.role(requests.revision());
            if (role == RequestRow.Role.HEADING) {
                headings.add(row);
            } else if (role != RequestRow.Role.NOT_PRINTED) {
                table.row();
                headings.forEach(
                        heading -> table.rowHead(heading.title().zh(), 1, rowsUnder(heading, requests.revision())));
                headings.clear();
                table.rowHead(row.title().zh(), LABELS - depth(row), 1);
                for (Applicant applicant : Applicant.values()) {
                    table.figure(requests.get(row, applicant), FigureKind.COUNT, "", 1);
                }
            }
        }
    }

    private static void head(PageTable table) {
        Applicant[] applicants = Applicant.values();
        table.head().row().columnHead(BALANCE, LABELS, 3).columnHead(APPLICANTS, applicants.length, 1);
        table.row();
        String group = "";
        for (Applicant applicant : applicants) {
            if (applicant.group().isEmpty()) {
                table.columnHead(applicant.label().zh(), 1, 2);
            } else if (!applicant.group().equals(group)) {
                table.columnHead(applicant.group(), inGroup(applicant.group()).size(), 1);
            }
            group = applicant.group();
        }
        table.row();
        for (Applicant applicant : applicants) {
            if (!applicant.group().isEmpty()) {
                table.columnHead(applicant.label().zh(), 1, 1);
            }
        }
    }

    private static List<Applicant> inGroup(String group) {
        return Applicant.kinds().stream()
                .filter(applicant -> applicant.group().equals(group))
                .toList();
    }

    private static int rowsUnder(RequestRow heading, Revision revision) {
        return (int) RequestTable.form(revision).rows().stream()
                .filter(row -> row.code().startsWith(heading.code() + "."))
                .count();
    }

    private static int depth(RequestRow row) {
        int depth = 0;
        for (Optional<RequestRow> above = row.parent();
                above.isPresent();
                above = above.get().parent()) {
            depth++;
        }
        return depth;
    }
}
