package io.gongkai.schema2008.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.gongkai.core.json.TolerantReading;
import io.gongkai.core.testkit.Trials;
import io.gongkai.schema2008.Schema2008;
import io.gongkai.schema2008.testkit.Reports2008;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The parts of a report besides its tables. */
class AnnualReport2008PartsTest {
    @Test
    void readJson_anyParts_areThePartsThatWereWritten() {
        Trials.run(200, random -> {
            AnnualReport2008 report = Reports2008.any(random);
            byte[] json = Schema2008.writeJson(report);

            assertThat(Schema2008.readJson(json)).isEqualTo(report).hasSameHashCodeAs(report);
            assertThat(Schema2008.readJsonTolerantly(json)).isEqualTo(new TolerantReading<>(report, List.of()));
        });
    }

    @Test
    void hostMapper_anyParts_givesTheBytesOfTheSdkAndReadsThem() {
        ObjectMapper mapper = new ObjectMapper();
        Trials.run(50, random -> {
            AnnualReport2008 report = Reports2008.any(random);
            byte[] json = Schema2008.writeJson(report);

            assertThat(mapper.writeValueAsBytes(report)).isEqualTo(json);
            assertThat(mapper.readValue(json, AnnualReport2008.class)).isEqualTo(report);
            assertThat(mapper.treeToValue(mapper.valueToTree(report), AnnualReport2008.class))
                    .isEqualTo(report);
        });
    }
}
