package io.gongkai.schema2019;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.core.testkit.RandomFigures;
import io.gongkai.core.testkit.Trials;
import io.gongkai.schema2019.disclosure.DisclosureTable;
import io.gongkai.schema2019.disclosure.DisclosureTableR2019;
import io.gongkai.schema2019.disclosure.DisclosureTableR2021;
import io.gongkai.schema2019.dispute.DisputeTable;
import io.gongkai.schema2019.report.AnnualReport2019;
import io.gongkai.schema2019.request.RequestTable;
import io.gongkai.schema2019.revision.Revision;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Schema2019Test {
    @Test
    void writeJson_readAgain_isTheSameReportAndTheSameBytes() {
        Trials.run(300, random -> {
            AnnualReport2019 report = anyReport(random);

            byte[] json = Schema2019.writeJson(report);

            assertThat(Schema2019.readJson(json)).isEqualTo(report);
            assertThat(Schema2019.writeJson(Schema2019.readJson(json))).isEqualTo(json);
        });
    }

    /** A report with any mixture of tables and revisions. */
    private static AnnualReport2019 anyReport(Random random) {
        AnnualReport2019.Builder report = AnnualReport2019.builder();
        if (random.nextInt(5) > 0) {
            report.year(2019 + random.nextInt(7)).body("某县人民政府");
        }
        if (random.nextInt(5) > 0) {
            report.disclosure(disclosure(revision(random), random));
        }
        if (random.nextInt(5) > 0) {
            Revision revision = revision(random);
            report.requests(new RequestTable(revision, RandomFigures.anyTable(RequestTable.form(revision), random)));
        }
        if (random.nextInt(5) > 0) {
            report.disputes(new DisputeTable(RandomFigures.anyTable(DisputeTable.FORM, random)));
        }
        return report.build();
    }

    private static DisclosureTable disclosure(Revision revision, Random random) {
        return switch (revision) {
            case R2019 -> new DisclosureTableR2019(RandomFigures.anyTable(DisclosureTableR2019.FORM, random));
            case R2021 -> new DisclosureTableR2021(RandomFigures.anyTable(DisclosureTableR2021.FORM, random));
        };
    }

    private static Revision revision(Random random) {
        return random.nextBoolean() ? Revision.R2019 : Revision.R2021;
    }
}
