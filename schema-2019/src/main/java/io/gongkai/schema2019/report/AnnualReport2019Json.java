package io.gongkai.schema2019.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import io.gongkai.core.body.PublicBodyJson;
import io.gongkai.core.json.CodecDeserializer;
import io.gongkai.core.json.CodecSerializer;
import io.gongkai.core.json.JsonCheck;
import io.gongkai.core.json.Members;
import io.gongkai.schema2019.disclosure.DisclosureTableJson;
import io.gongkai.schema2019.dispute.DisputeTableJson;
import io.gongkai.schema2019.request.RequestTableJson;
import java.io.IOException;
import java.util.BitSet;

/** The JSON of reports of the 2019 format. */
public final class AnnualReport2019Json {
    /** The name of the format. */
    public static final String FORMAT = "2019";

    private static final Members MEMBERS = Members.of("format", "year", "body", "disclosure", "requests", "disputes");
    private static final int FORMAT_MEMBER = 0;
    private static final int YEAR = 1;
    private static final int BODY = 2;
    private static final int DISCLOSURE = 3;
    private static final int REQUESTS = 4;

    private AnnualReport2019Json() {}

    /**
     * Writes a report.
     *
     * @param generator the generator
     * @param report the report
     * @throws IOException if the output fails
     */
    public static void write(JsonGenerator generator, AnnualReport2019 report) throws IOException {
        generator.writeStartObject();
        generator.writeStringField("format", FORMAT);
        if (report.getYear().isPresent()) {
            generator.writeNumberField("year", report.getYear().get().value());
        }
        if (report.getBody().isPresent()) {
            generator.writeFieldName("body");
            PublicBodyJson.write(generator, report.getBody().get());
        }
        if (report.getDisclosure().isPresent()) {
            generator.writeFieldName("disclosure");
            DisclosureTableJson.write(generator, report.getDisclosure().get());
        }
        if (report.getRequests().isPresent()) {
            generator.writeFieldName("requests");
            RequestTableJson.write(generator, report.getRequests().get());
        }
        if (report.getDisputes().isPresent()) {
            generator.writeFieldName("disputes");
            DisputeTableJson.write(generator, report.getDisputes().get());
        }
        generator.writeEndObject();
    }

    /**
     * Reads a report.
     *
     * @param parser the parser, on the opening brace
     * @return the report
     * @throws IOException if the report is refused or cannot be read
     */
    public static AnnualReport2019 read(JsonParser parser) throws IOException {
        AnnualReport2019.Builder report = AnnualReport2019.builder();
        BitSet seen = MEMBERS.read(parser, (member, value) -> {
            switch (member) {
                case FORMAT_MEMBER -> JsonCheck.constant(value, FORMAT);
                case YEAR -> report.year(JsonCheck.reportYear(value));
                case BODY -> report.body(PublicBodyJson.read(value));
                case DISCLOSURE -> report.disclosure(DisclosureTableJson.read(value));
                case REQUESTS -> report.requests(RequestTableJson.read(value));
                default -> report.disputes(DisputeTableJson.read(value));
            }
        });
        MEMBERS.require(parser, seen, FORMAT_MEMBER);
        return report.build();
    }

    /** The serializer that {@link AnnualReport2019} names. */
    static final class Writer extends CodecSerializer<AnnualReport2019> {
        Writer() {
            super(AnnualReport2019Json::write);
        }
    }

    /** The deserializer that {@link AnnualReport2019} names. */
    static final class Reader extends CodecDeserializer<AnnualReport2019> {
        Reader() {
            super(AnnualReport2019Json::read);
        }
    }
}
