package io.gongkai.schema2008;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.core.testkit.RandomFigures;
import io.gongkai.core.testkit.Trials;
import io.gongkai.schema2008.report.AnnualReport2008;
import io.gongkai.schema2008.statistics.Statistics2008;
import org.junit.jupiter.api.Test;

class Schema2008Test {
    @Test
    void writeJson_readAgain_isTheSameReportAndTheSameBytes() {
        Trials.run(300, random -> {
            AnnualReport2008 report = AnnualReport2008.builder()
                    .year(2014 + random.nextInt(5))
                    .body("某市\"人民\"政府")
                    .statistics(new Statistics2008(RandomFigures.anyTable(Statistics2008.FORM, random)))
                    .build();

            byte[] json = Schema2008.writeJson(report);

            assertThat(Schema2008.readJson(json)).isEqualTo(report);
            assertThat(Schema2008.writeJson(Schema2008.readJson(json))).isEqualTo(json);
        });
    }
}
