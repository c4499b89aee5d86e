package io.gongkai.schema2008.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import io.gongkai.core.body.PublicBodyJson;
import io.gongkai.core.json.CodecDeserializer;
import io.gongkai.core.json.CodecSerializer;
import io.gongkai.core.json.JsonCheck;
import io.gongkai.core.json.Members;
import io.gongkai.schema2008.statistics.Statistics2008Json;
import java.io.IOException;
import java.util.BitSet;

/** The JSON of reports of the 2008 format. */
public final class AnnualReport2008Json {
    /** The name of the format. */
    public static final String FORMAT = "2008";

    private static final Members MEMBERS = Members.of("format", "year", "body", "statistics");
    private static final int FORMAT_MEMBER = 0;
    private static final int YEAR = 1;
    private static final int BODY = 2;

    private AnnualReport2008Json() {}

    /**
     * Writes a report.
     *
     * @param generator the generator
     * @param report the report
     * @throws IOException if the output fails
     */
    public static void write(JsonGenerator generator, AnnualReport2008 report) throws IOException {
        generator.writeStartObject();
        generator.writeStringField("format", FORMAT);
        if (report.getYear().isPresent()) {
            generator.writeNumberField("year", report.getYear().get().value());
        }
        if (report.getBody().isPresent()) {
            generator.writeFieldName("body");
            PublicBodyJson.write(generator, report.getBody().get());
        }
        if (report.getStatistics().isPresent()) {
            generator.writeFieldName("statistics");
            Statistics2008Json.write(generator, report.getStatistics().get());
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
    public static AnnualReport2008 read(JsonParser parser) throws IOException {
        AnnualReport2008.Builder report = AnnualReport2008.builder();
        BitSet seen = MEMBERS.read(parser, (member, value) -> {
            switch (member) {
                case FORMAT_MEMBER -> JsonCheck.constant(value, FORMAT);
                case YEAR -> report.year(JsonCheck.reportYear(value));
                case BODY -> report.body(PublicBodyJson.read(value));
                default -> report.statistics(Statistics2008Json.read(value));
            }
        });
        MEMBERS.require(parser, seen, FORMAT_MEMBER);
        return report.build();
    }

    /** The serializer that {@link AnnualReport2008} names. */
    static final class Writer extends CodecSerializer<AnnualReport2008> {
        Writer() {
            super(AnnualReport2008Json::write);
        }
    }

    /** The deserializer that {@link AnnualReport2008} names. */
    static final class Reader extends CodecDeserializer<AnnualReport2008> {
        Reader() {
            super(AnnualReport2008Json::read);
        }
    }
}
