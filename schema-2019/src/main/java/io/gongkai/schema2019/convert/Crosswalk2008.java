package io.gongkai.schema2019.convert;

import static io.gongkai.schema2008.statistics.StatisticsCell.*;

import io.gongkai.core.ledger.Fit;
import io.gongkai.core.ledger.Relationship;
import io.gongkai.core.narrative.Counted;
import io.gongkai.core.table.Cell;
import io.gongkai.core.text.Text;
import io.gongkai.schema2008.statistics.StatisticsCell;
import io.gongkai.schema2019.disclosure.DisclosureCellR2019;
import io.gongkai.schema2019.disclosure.DisclosureCellR2021;
import io.gongkai.schema2019.dispute.DisputeOutcome;
import io.gongkai.schema2019.dispute.DisputeRoute;
import io.gongkai.schema2019.dispute.DisputeTable;
import io.gongkai.schema2019.request.Applicant;
import io.gongkai.schema2019.request.RequestRow;
import io.gongkai.schema2019.request.RequestTable;
import io.gongkai.schema2019.revision.Revision;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Where each figure of the 2008 format goes in the 2019 format, in either revision: one table, so that what both revisions
 * share is said once. {@link Crosswalk#FROM_2008_TO_R2019} and {@link Crosswalk#FROM_2008_TO_R2021} are made of it.
 */
public final class Crosswalk2008 {
    /** All correspondences, in the order of the 2008 form. */
    public static final List<Row> ROWS;

    /**
     * What sentences may say of applicants, whom the 2008 form does not tell apart and the 2019 form does: of legal persons and
     * other organisations it asks which of five kinds they are. The cells are the same in both revisions.
     */
    public static final List<CrosswalkFact> FACTS = List.of(
            new CrosswalkFact(REQUESTS_RECEIVED, Counted.INDIVIDUALS, List.of(newlyReceived(Applicant.NATURAL_PERSON))),
            new CrosswalkFact(
                    REQUESTS_RECEIVED,
                    Counted.ORGANISATIONS,
                    Arrays.stream(Applicant.values())
                            .filter(kind -> kind != Applicant.NATURAL_PERSON && kind != Applicant.TOTAL)
                            .map(Crosswalk2008::newlyReceived)
                            .toList()));

    static final String NAME = "2008-2019/1";

    static {
        Rows rows = new Rows();
        rows.none(
                DISCLOSURE_DISCLOSED,
                new Text("2019年格式统计文件和处理决定，不统计信息条数", "the 2019 form counts documents and decisions, not items"));
        rows.carried(
                DISCLOSURE_DISCLOSED_NORMATIVE_DOCUMENTS,
                Fit.CLOSE,
                Why.ART_20_1,
                new Text("条与件口径不同；R2021没有这一栏", "条 against 件; R2021 has no such column"),
                onlyR2019(DisclosureCellR2019.NORMATIVE_DOCUMENTS_NEWLY_DISCLOSED));
        rows.carried(
                DISCLOSURE_NORMATIVE_DOCUMENTS_ISSUED,
                Fit.CLOSE,
                Why.ART_20_1,
                new Text(
                        "规范性文件的范围2019年以前没有界定，2021年起更窄",
                        "scope of normative document undefined before 2019, narrower from 2021"),
                each(
                        DisclosureCellR2019.NORMATIVE_DOCUMENTS_NEWLY_MADE,
                        DisclosureCellR2021.NORMATIVE_DOCUMENTS_ISSUED));
        rows.none(DISCLOSURE_BY_CHANNEL_GAZETTE, Why.NO_COUNTERPART);
        rows.none(DISCLOSURE_BY_CHANNEL_WEBSITE, Why.NO_COUNTERPART);
        rows.none(DISCLOSURE_BY_CHANNEL_MICROBLOG, Why.NO_COUNTERPART);
        rows.none(DISCLOSURE_BY_CHANNEL_WECHAT, Why.NO_COUNTERPART);
        rows.none(DISCLOSURE_BY_CHANNEL_OTHER, Why.NO_COUNTERPART);
        rows.none(RESPONSE_PUBLIC_CONCERNS, Why.NO_COUNTERPART);
        rows.none(RESPONSE_BY_CHANNEL_PRESS_CONFERENCES, Why.NO_COUNTERPART);
        rows.none(RESPONSE_BY_CHANNEL_PRESS_CONFERENCES_BY_PRINCIPALS, Why.NO_COUNTERPART);
        rows.none(RESPONSE_BY_CHANNEL_INTERVIEWS, Why.NO_COUNTERPART);
        rows.none(RESPONSE_BY_CHANNEL_INTERVIEWS_BY_PRINCIPALS, Why.NO_COUNTERPART);
        rows.none(RESPONSE_BY_CHANNEL_INTERPRETATIONS, Why.NO_COUNTERPART);
        rows.none(RESPONSE_BY_CHANNEL_SOCIAL_MEDIA, Why.NO_COUNTERPART);
        rows.none(RESPONSE_BY_CHANNEL_OTHER, Why.NO_COUNTERPART);
        rows.carried(
                REQUESTS_RECEIVED,
                Fit.EXACT,
                Why.NOTHING,
                new Text("仅总计栏：原表不区分申请人类别", "total column only: the old form does not know the kind of applicant"),
                both(requests(RequestRow.NEWLY_RECEIVED)));
        rows.none(REQUESTS_RECEIVED_IN_PERSON, Why.NO_COUNTERPART);
        rows.none(REQUESTS_RECEIVED_FAX, Why.NO_COUNTERPART);
        rows.none(REQUESTS_RECEIVED_ONLINE, Why.NO_COUNTERPART);
        rows.none(REQUESTS_RECEIVED_LETTER, Why.NO_COUNTERPART);
        rows.none(
                REQUESTS_CONCLUDED,
                new Text(
                        "申请答复数更接近办理结果总计；本项仅供核对",
                        "requests.answered is the closer source of the total; kept for the check"));
        rows.none(REQUESTS_CONCLUDED_ON_TIME, Why.NO_COUNTERPART);
        rows.none(REQUESTS_CONCLUDED_EXTENDED, Why.NO_COUNTERPART);
        rows.carried(
                REQUESTS_ANSWERED,
                Fit.CLOSE,
                new Text("各项结果之和", "sum of the outcomes"),
                new Text("原总数还包括告知作出更改补充，这不是办理结果", "the old total also counts notices to amend, which are no outcome"),
                both(requests(RequestRow.RESULTS_TOTAL)));
        rows.merged(
                REQUESTS_ANSWERED_ALREADY_PUBLIC,
                Fit.CLOSE,
                new Text("2019年《条例》第三十六条第（一）项", "2019 regulation art. 36(1)"),
                new Text("与同意公开答复数合并；第三十六条第（一）项计入予以公开系推断", "with granted; that art. 36(1) counts in 予以公开 is inferred"),
                both(requests(RequestRow.RESULTS_GRANTED)));
        rows.merged(
                REQUESTS_ANSWERED_GRANTED,
                Fit.EXACT,
                new Text("2019年《条例》第三十六条第（二）项", "2019 regulation art. 36(2)"),
                new Text("与属于已主动公开范围数合并", "with alreadyPublic"),
                both(requests(RequestRow.RESULTS_GRANTED)));
        rows.carried(
                REQUESTS_ANSWERED_PARTLY_GRANTED,
                Fit.EXACT,
                new Text("2007年《条例》第二十二条，2019年《条例》第三十七条", "2007 art. 22, 2019 art. 37"),
                Why.NOTHING,
                both(requests(RequestRow.RESULTS_PARTLY_GRANTED)));
        rows.subtotal(
                REQUESTS_ANSWERED_REFUSED,
                new Text("小计：六种原因分别转入", "a subtotal: its six reasons are carried one by one"));
        rows.carried(
                REQUESTS_ANSWERED_REFUSED_STATE_SECRET,
                Fit.EXACT,
                new Text("第十四条", "art. 14"),
                Why.NOTHING,
                both(requests(RequestRow.RESULTS_REFUSED_STATE_SECRET)));
        rows.merged(
                REQUESTS_ANSWERED_REFUSED_COMMERCIAL_SECRET,
                Fit.EXACT,
                Why.ART_15,
                new Text("与涉及个人隐私合并", "with privacy"),
                both(requests(RequestRow.RESULTS_REFUSED_THIRD_PARTY_RIGHTS)));
        rows.merged(
                REQUESTS_ANSWERED_REFUSED_PRIVACY,
                Fit.EXACT,
                Why.ART_15,
                new Text("与涉及商业秘密合并", "with commercialSecret"),
                both(requests(RequestRow.RESULTS_REFUSED_THIRD_PARTY_RIGHTS)));
        rows.carried(
                REQUESTS_ANSWERED_REFUSED_SECURITY_OR_STABILITY,
                Fit.EXACT,
                new Text("2007年《条例》第八条，2019年《条例》第十四条", "2007 art. 8, 2019 art. 14"),
                Why.NOTHING,
                both(requests(RequestRow.RESULTS_REFUSED_SECURITY_OR_STABILITY)));
        rows.split(
                REQUESTS_ANSWERED_REFUSED_NOT_GOVERNMENT_INFORMATION,
                Fit.EXACT,
                Why.ART_16_38_39,
                Why.NO_SINGLE_HEIR,
                both(requests(RequestRow.RESULTS_REFUSED_INTERNAL_AFFAIRS)),
                both(requests(RequestRow.RESULTS_REFUSED_PROCESS_INFORMATION)),
                both(requests(RequestRow.RESULTS_REFUSED_ENFORCEMENT_FILE)),
                both(requests(RequestRow.RESULTS_UNAVAILABLE_NEEDS_CREATION)),
                both(requests(RequestRow.RESULTS_NOT_HANDLED_PETITION)),
                both(requests(RequestRow.RESULTS_NOT_HANDLED_CONFIRMATION)),
                each(requests(RequestRow.RESULTS_OTHER), requests(RequestRow.RESULTS_OTHER_OTHER)));
        rows.split(
                REQUESTS_ANSWERED_REFUSED_OTHER_LAW,
                Fit.EXACT,
                Why.ART_14_16_35_36_7,
                Why.LOCAL_REGULATIONS_TOO,
                both(requests(RequestRow.RESULTS_REFUSED_FORBIDDEN_BY_LAW)),
                both(requests(RequestRow.RESULTS_REFUSED_INTERNAL_AFFAIRS)),
                both(requests(RequestRow.RESULTS_REFUSED_PROCESS_INFORMATION)),
                both(requests(RequestRow.RESULTS_REFUSED_ENFORCEMENT_FILE)),
                both(requests(RequestRow.RESULTS_REFUSED_ADMINISTRATIVE_QUERY)),
                both(requests(RequestRow.RESULTS_NOT_HANDLED_EXCESSIVE)));
        rows.merged(
                REQUESTS_ANSWERED_NOT_THIS_AGENCY,
                Fit.EXACT,
                new Text("2019年《条例》第三十六条第（五）项", "2019 art. 36(5)"),
                new Text("与申请信息不存在数合并", "with nonexistent"),
                both(requests(RequestRow.RESULTS_UNAVAILABLE_NOT_HELD)));
        rows.merged(
                REQUESTS_ANSWERED_NONEXISTENT,
                Fit.CLOSE,
                new Text("2019年《条例》第三十六条第（四）项", "2019 art. 36(4)"),
                new Text("与不属于本行政机关公开数合并；部分今天可能属于需要另行制作", "with notThisAgency; some may today be needsCreation"),
                both(requests(RequestRow.RESULTS_UNAVAILABLE_NOT_HELD)));
        rows.split(
                REQUESTS_ANSWERED_AMENDMENT_NOTICE,
                Fit.CLOSE,
                Why.ART_30,
                Why.STEP_ONLY,
                both(requests(RequestRow.RESULTS_UNAVAILABLE_STILL_UNCLEAR)),
                each(requests(RequestRow.RESULTS_OTHER), requests(RequestRow.RESULTS_OTHER_NOT_AMENDED)));
        rows.split(
                REQUESTS_ANSWERED_OTHER_PROCEDURE,
                Fit.EXACT,
                Why.ART_36_7_39,
                Why.NOTHING,
                both(requests(RequestRow.RESULTS_REFUSED_ADMINISTRATIVE_QUERY)),
                both(requests(RequestRow.RESULTS_NOT_HANDLED_PETITION)),
                both(requests(RequestRow.RESULTS_NOT_HANDLED_PUBLICATION)),
                each(requests(RequestRow.RESULTS_OTHER), requests(RequestRow.RESULTS_OTHER_OTHER)));
        rows.carried(
                REVIEW,
                Fit.CLOSE,
                new Text("同一计数", "same count"),
                new Text("是否包括尚未审结的案件不明", "whether pending cases were counted is unknown"),
                both(disputes(DisputeRoute.REVIEW, DisputeOutcome.TOTAL)));
        rows.carried(
                REVIEW_UPHELD,
                Fit.EXACT,
                Why.NOTHING,
                Why.NOTHING,
                both(disputes(DisputeRoute.REVIEW, DisputeOutcome.UPHELD)));
        rows.carried(
                REVIEW_CORRECTED,
                Fit.EXACT,
                Why.NOTHING,
                Why.NOTHING,
                both(disputes(DisputeRoute.REVIEW, DisputeOutcome.CORRECTED)));
        rows.split(
                REVIEW_OTHER,
                Fit.CLOSE,
                Why.NOTHING,
                Why.PENDING_ASSUMED,
                both(disputes(DisputeRoute.REVIEW, DisputeOutcome.OTHER)),
                both(disputes(DisputeRoute.REVIEW, DisputeOutcome.PENDING)));
        rows.split(
                LITIGATION,
                Fit.EXACT,
                Why.NOTHING,
                Why.ROUTES_NOT_TOLD,
                both(disputes(DisputeRoute.DIRECT_LITIGATION, DisputeOutcome.TOTAL)),
                both(disputes(DisputeRoute.LITIGATION_AFTER_REVIEW, DisputeOutcome.TOTAL)));
        rows.split(
                LITIGATION_UPHELD,
                Fit.EXACT,
                Why.NOTHING,
                Why.NOTHING,
                both(disputes(DisputeRoute.DIRECT_LITIGATION, DisputeOutcome.UPHELD)),
                both(disputes(DisputeRoute.LITIGATION_AFTER_REVIEW, DisputeOutcome.UPHELD)));
        rows.split(
                LITIGATION_CORRECTED,
                Fit.EXACT,
                Why.NOTHING,
                Why.NOTHING,
                both(disputes(DisputeRoute.DIRECT_LITIGATION, DisputeOutcome.CORRECTED)),
                both(disputes(DisputeRoute.LITIGATION_AFTER_REVIEW, DisputeOutcome.CORRECTED)));
        rows.split(
                LITIGATION_OTHER,
                Fit.CLOSE,
                Why.NOTHING,
                Why.PENDING_ASSUMED,
                both(disputes(DisputeRoute.DIRECT_LITIGATION, DisputeOutcome.OTHER)),
                both(disputes(DisputeRoute.DIRECT_LITIGATION, DisputeOutcome.PENDING)),
                both(disputes(DisputeRoute.LITIGATION_AFTER_REVIEW, DisputeOutcome.OTHER)),
                both(disputes(DisputeRoute.LITIGATION_AFTER_REVIEW, DisputeOutcome.PENDING)));
        rows.none(COMPLAINTS, new Text("没有对应的栏目", "no counterpart"));
        rows.none(
                FEES_CHARGED,
                new Text(
                        "不是行政事业性收费（那是机关的全部收费）；最接近的是第六部分关于信息处理费的说明，单位为元",
                        "not disclosure/fees, which is all fees of the body; the nearest is the sentence on 信息处理费 in section 六, in 元"));
        rows.none(ORGANISATION_OFFICES, Why.NO_COUNTERPART);
        rows.none(ORGANISATION_READING_POINTS, Why.NO_COUNTERPART);
        rows.none(ORGANISATION_STAFF, Why.NO_COUNTERPART);
        rows.none(ORGANISATION_STAFF_FULL_TIME, Why.NO_COUNTERPART);
        rows.none(ORGANISATION_STAFF_PART_TIME, Why.NO_COUNTERPART);
        rows.none(ORGANISATION_FUNDS, Why.NO_COUNTERPART);
        rows.none(TRAINING_MEETINGS, Why.NO_COUNTERPART);
        rows.none(TRAINING_COURSES, Why.NO_COUNTERPART);
        rows.none(TRAINING_TRAINEES, Why.NO_COUNTERPART);
        ROWS = List.copyOf(rows.list);
    }

    private Crosswalk2008() {}

    /** The rows as they are in one revision. */
    static List<CrosswalkRow> rows(Revision revision) {
        return ROWS.stream().map(row -> row.to(revision)).toList();
    }

    private static Cell requests(RequestRow row) {
        // The total column alone: the 2008 form does not know the kind of applicant. Both revisions have equal cells.
        Revision revision = row.role(Revision.R2019) == RequestRow.Role.RESULT ? Revision.R2019 : Revision.R2021;
        return RequestTable.form(revision).cell(row, Applicant.TOTAL);
    }

    private static Cell newlyReceived(Applicant applicant) {
        return RequestTable.form(Revision.R2021).cell(RequestRow.NEWLY_RECEIVED, applicant);
    }

    private static Cell disputes(DisputeRoute route, DisputeOutcome outcome) {
        return DisputeTable.FORM.cell(route, outcome);
    }

    private static Target both(Cell cell) {
        return new Target(Optional.of(cell), Optional.of(cell));
    }

    private static Target each(Cell ofR2019, Cell ofR2021) {
        return new Target(Optional.of(ofR2019), Optional.of(ofR2021));
    }

    private static Target onlyR2019(Cell cell) {
        return new Target(Optional.of(cell), Optional.empty());
    }

    /** One destination, in either revision. */
    private record Target(Optional<Cell> ofR2019, Optional<Cell> ofR2021) {}

    /**
     * One correspondence: a figure of the 2008 format and one of the places it goes to, or none.
     *
     * @param source the figure of the 2008 format
     * @param relationship what becomes of it
     * @param fit how well it matches; empty if it goes nowhere
     * @param targetR2019 the cell of R2019; empty if it has none
     * @param targetR2021 the cell of R2021; empty if it has none
     * @param subtotal whether it goes nowhere because its parts go one by one
     * @param basis the article or reason on which the correspondence rests; may be empty
     * @param note what to know about it; may be empty
     */
    public record Row(
            StatisticsCell source,
            Relationship relationship,
            Optional<Fit> fit,
            Optional<Cell> targetR2019,
            Optional<Cell> targetR2021,
            boolean subtotal,
            Text basis,
            Text note) {
        /**
         * The cell of a revision.
         *
         * @param revision the revision
         * @return the cell; empty if the revision has none
         */
        public Optional<Cell> target(Revision revision) {
            return revision == Revision.R2019 ? targetR2019 : targetR2021;
        }

        private CrosswalkRow to(Revision revision) {
            Optional<Cell> target = target(revision);
            return new CrosswalkRow(
                    source,
                    target.isPresent() ? relationship : Relationship.NONE,
                    target.isPresent() ? fit : Optional.empty(),
                    target,
                    subtotal ? parts() : List.of(),
                    basis,
                    note);
        }

        private List<Cell> parts() {
            return Arrays.stream(StatisticsCell.values())
                    .filter(part -> part.parent().equals(Optional.of(source)))
                    .map(part -> (Cell) part)
                    .toList();
        }
    }

    /** The rows as they are declared. */
    private static final class Rows {
        private final List<Row> list = new ArrayList<>();

        void none(StatisticsCell source, Text note) {
            goesNowhere(source, false, note);
        }

        void subtotal(StatisticsCell source, Text note) {
            goesNowhere(source, true, note);
        }

        private void goesNowhere(StatisticsCell source, boolean subtotal, Text note) {
            list.add(new Row(
                    source,
                    Relationship.NONE,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    subtotal,
                    Why.NOTHING,
                    note));
        }

        void carried(StatisticsCell source, Fit fit, Text basis, Text note, Target target) {
            goes(source, Relationship.CARRIED, fit, basis, note, target);
        }

        void merged(StatisticsCell source, Fit fit, Text basis, Text note, Target target) {
            goes(source, Relationship.MERGED, fit, basis, note, target);
        }

        void split(StatisticsCell source, Fit fit, Text basis, Text note, Target... targets) {
            goes(source, Relationship.SPLIT, fit, basis, note, targets);
        }

        private void goes(
                StatisticsCell source, Relationship relationship, Fit fit, Text basis, Text note, Target... targets) {
            for (Target target : targets) {
                list.add(new Row(
                        source, relationship, Optional.of(fit), target.ofR2019, target.ofR2021, false, basis, note));
            }
        }
    }

    /** Reasons that several rows share. */
    private static final class Why {
        private static final Text NOTHING = Text.same("");
        private static final Text NO_COUNTERPART = new Text("2019年格式没有对应的栏目", "no counterpart in the 2019 format");
        private static final Text NO_SINGLE_HEIR = new Text("没有唯一对应的栏目", "no single heir");
        private static final Text LOCAL_REGULATIONS_TOO =
                new Text("原栏目还包括地方性法规", "the old label also covers local regulations");
        private static final Text PENDING_ASSUMED =
                new Text("假定包括尚未审结的案件；未经证实", "assumes that pending cases were counted; unconfirmed");
        private static final Text STEP_ONLY = new Text(
                "属于程序步骤：申请可能以其他结果办结，故仅近似",
                "a step of the procedure: the request may have ended elsewhere, so the group is close");
        private static final Text ART_16_38_39 = new Text("2019年《条例》第十六条、第三十八条、第三十九条", "2019 art. 16, 38, 39");
        private static final Text ART_14_16_35_36_7 =
                new Text("2019年《条例》第十四条、第十六条、第三十五条、第三十六条第（七）项", "2019 art. 14, 16, 35, 36(7)");
        private static final Text ART_36_7_39 = new Text("2019年《条例》第三十六条第（七）项、第三十九条", "2019 art. 36(7), 39");
        private static final Text ART_30 = new Text("2019年《条例》第三十条", "2019 art. 30");
        private static final Text ART_15 = new Text("2019年《条例》第十五条", "2019 art. 15");
        private static final Text ROUTES_NOT_TOLD =
                new Text("原表不区分两种诉讼途径", "the old form does not tell the two routes apart");
        private static final Text ART_20_1 = new Text("2019年《条例》第二十条第（一）项", "2019 regulation art. 20(1)");
    }
}
