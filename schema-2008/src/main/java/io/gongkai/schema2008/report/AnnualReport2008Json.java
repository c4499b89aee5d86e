package io.gongkai.schema2008.report;

import io.gongkai.core.json.CodecDeserializer;
import io.gongkai.core.json.CodecSerializer;
import io.gongkai.core.json.ObjectType;
import io.gongkai.core.report.ReportJson;
import io.gongkai.core.text.Text;
import io.gongkai.schema2008.statistics.SignOffJson;
import io.gongkai.schema2008.statistics.Statistics2008Json;

/** The JSON of reports of the 2008 format. */
public final class AnnualReport2008Json {
    /** The name of the format. */
    public static final String FORMAT = "2008";

    /** A report. */
    public static final ObjectType<AnnualReport2008, AnnualReport2008.Builder> TYPE =
            ReportJson.end(ReportJson.begin(FORMAT, AnnualReport2008::builder, AnnualReport2008.Builder::build)
                    .optional(
                            "statistics",
                            new Text("政府信息公开情况统计表", "Statistics form"),
                            Statistics2008Json.TYPE,
                            AnnualReport2008::getStatistics,
                            (report, statistics) -> report.statistics(statistics))
                    .optional(
                            "cumulative",
                            new Text("历年累计", "Cumulative figures"),
                            Statistics2008Json.PARTIAL,
                            AnnualReport2008::getCumulative,
                            (report, cumulative) -> report.cumulative(cumulative))
                    .optional(
                            "signOff",
                            new Text("填报信息", "Sign-off"),
                            SignOffJson.TYPE,
                            AnnualReport2008::getSignOff,
                            (report, signOff) -> report.signOff(signOff)));

    private AnnualReport2008Json() {}

    /** The serializer that {@link AnnualReport2008} names. */
    static final class Writer extends CodecSerializer<AnnualReport2008> {
        Writer() {
            super(TYPE::write);
        }
    }

    /** The deserializer that {@link AnnualReport2008} names. */
    static final class Reader extends CodecDeserializer<AnnualReport2008> {
        Reader() {
            super(TYPE::read);
        }
    }
}
