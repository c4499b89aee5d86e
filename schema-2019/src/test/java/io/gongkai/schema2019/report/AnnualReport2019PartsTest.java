package io.gongkai.schema2019.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.gongkai.core.json.TolerantReading;
import io.gongkai.core.testkit.Trials;
import io.gongkai.schema2019.Schema2019;
import io.gongkai.schema2019.testkit.Reports2019;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The parts of a report besides its tables. */
class AnnualReport2019PartsTest {
    @Test
    void readJson_anyParts_areThePartsThatWereWritten() {
        Trials.run(200, random -> {
            AnnualReport2019 report = Reports2019.any(random);
            byte[] json = Schema2019.writeJson(report);

            assertThat(Schema2019.readJson(json)).isEqualTo(report).hasSameHashCodeAs(report);
            assertThat(Schema2019.readJsonTolerantly(json)).isEqualTo(new TolerantReading<>(report, List.of()));
        });
    }

    @Test
    void hostMapper_anyParts_givesTheBytesOfTheSdkAndReadsThem() {
        ObjectMapper mapper = new ObjectMapper();
        Trials.run(50, random -> {
            AnnualReport2019 report = Reports2019.any(random);
            byte[] json = Schema2019.writeJson(report);

            assertThat(mapper.writeValueAsBytes(report)).isEqualTo(json);
            assertThat(mapper.readValue(json, AnnualReport2019.class)).isEqualTo(report);
            assertThat(mapper.treeToValue(mapper.valueToTree(report), AnnualReport2019.class))
                    .isEqualTo(report);
        });
    }
}
