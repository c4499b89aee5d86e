package io.gongkai.schema2019.report;

import io.gongkai.core.json.CodecDeserializer;
import io.gongkai.core.json.CodecSerializer;
import io.gongkai.core.json.ObjectType;
import io.gongkai.core.report.ReportJson;
import io.gongkai.core.text.Text;
import io.gongkai.schema2019.disclosure.DisclosureTableJson;
import io.gongkai.schema2019.dispute.DisputeTableJson;
import io.gongkai.schema2019.request.RequestTableJson;

/** The JSON of reports of the 2019 format. */
public final class AnnualReport2019Json {
    /** The name of the format. */
    public static final String FORMAT = "2019";

    /** A report. */
    public static final ObjectType<AnnualReport2019, AnnualReport2019.Builder> TYPE =
            ReportJson.end(ReportJson.begin(FORMAT, AnnualReport2019::builder, AnnualReport2019.Builder::build)
                    .optional(
                            "disclosure",
                            new Text("主动公开政府信息情况", "Proactive disclosure"),
                            DisclosureTableJson.TYPE,
                            AnnualReport2019::getDisclosure,
                            (report, disclosure) -> report.disclosure(disclosure))
                    .optional(
                            "requests",
                            new Text("收到和处理政府信息公开申请情况", "Requests received and handled"),
                            RequestTableJson.TYPE,
                            AnnualReport2019::getRequests,
                            (report, requests) -> report.requests(requests))
                    .optional(
                            "disputes",
                            new Text("政府信息公开行政复议、行政诉讼情况", "Reviews and lawsuits"),
                            DisputeTableJson.TYPE,
                            AnnualReport2019::getDisputes,
                            (report, disputes) -> report.disputes(disputes)));

    private AnnualReport2019Json() {}

    /** The serializer that {@link AnnualReport2019} names. */
    static final class Writer extends CodecSerializer<AnnualReport2019> {
        Writer() {
            super(TYPE::write);
        }
    }

    /** The deserializer that {@link AnnualReport2019} names. */
    static final class Reader extends CodecDeserializer<AnnualReport2019> {
        Reader() {
            super(TYPE::read);
        }
    }
}
