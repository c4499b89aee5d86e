package io.gongkai.schema2019.guide;

import io.gongkai.core.input.UnsupportedFormatException;
import io.gongkai.core.ledger.Balance;
import io.gongkai.core.ledger.CellOrigin;
import io.gongkai.core.ledger.Conversion;
import io.gongkai.core.ledger.Disposition;
import io.gongkai.core.ledger.JointGroup;
import io.gongkai.core.ledger.Origin;
import io.gongkai.core.reading.Reading;
import io.gongkai.core.testkit.Samples;
import io.gongkai.core.text.Language;
import io.gongkai.schema2008.Schema2008;
import io.gongkai.schema2008.report.AnnualReport2008;
import io.gongkai.schema2019.Schema2019;
import io.gongkai.schema2019.report.AnnualReport2019;
import io.gongkai.schema2019.request.Applicant;
import io.gongkai.schema2019.request.RequestRow;
import io.gongkai.schema2019.request.RequestTable;
import io.gongkai.schema2019.revision.Revision;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ConvertingGuideTest {
    private final Path file = Samples.path("statistics-2018.txt");

    @Test
    void published_converted_isOnTheCategoriesOfToday() throws Throwable {
        GuidePage.assertPrints("converting-2008", () -> {
            // listing: converting-2008
            Reading<AnnualReport2008> reading = Schema2008.read(Files.readString(file));
            Conversion<AnnualReport2019> conversion = Schema2019.convert(reading.report(), Revision.R2021);
            RequestTable requests = conversion.report().getRequests().orElseThrow();
            System.out.println(requests.get(RequestRow.NEWLY_RECEIVED, Applicant.TOTAL));
            System.out.println(requests.get(RequestRow.NEWLY_RECEIVED, Applicant.NATURAL_PERSON));
            System.out.println(requests.get(RequestRow.RESULTS_NOT_HANDLED_REPEATED, Applicant.TOTAL));
            // end of listing
        });
    }

    @Test
    void ledger_ofAConversion_accountsForEachFigure() throws Throwable {
        AnnualReport2008 report = Schema2008.read(Files.readString(file)).report();
        GuidePage.assertPrints("converting-ledger", () -> {
            // listing: converting-ledger
            Conversion<AnnualReport2019> conversion = Schema2019.convert(report, Revision.R2021);
            for (CellOrigin target : conversion.targets()) {
                if (target.origin() == Origin.MERGED) {
                    System.out.println(target.target().address() + " is the sum of "
                            + target.from().size());
                }
            }
            for (Disposition source : conversion.sources()) {
                if (source.source().address().startsWith("review")) {
                    System.out.println(source.source().address() + " " + source.figure() + " "
                            + source.relationship().code());
                }
            }
            for (JointGroup group : conversion.jointGroups()) {
                if (group.sum().signum() != 0) {
                    System.out.println(group.sum() + " in " + group.cells().size() + " cells together, from "
                            + group.from().get(0).address());
                }
            }
            conversion
                    .remainders()
                    .forEach(rest -> System.out.println(rest.from().address() + ": " + rest.amount() + ", "
                            + rest.reason().en()));
            System.out.println(conversion.balances().stream().allMatch(Balance::holds));
            // end of listing
        });
    }

    @Test
    void revisions_converted_keepWhatIsKnown() throws Throwable {
        GuidePage.assertPrints("converting-revisions", () -> {
            // listing: converting-revisions
            AnnualReport2019 report = AnnualReport2019.builder()
                    .requests(RequestTable.builder(Revision.R2019)
                            .put(RequestRow.NEWLY_RECEIVED, Applicant.TOTAL, 8)
                            .put(RequestRow.RESULTS_OTHER, Applicant.TOTAL, 3)
                            .build())
                    .build();
            Conversion<AnnualReport2019> conversion = Schema2019.convert(report, Revision.R2021);
            RequestTable requests = conversion.report().getRequests().orElseThrow();
            System.out.println(requests.revision());
            System.out.println(requests.get(RequestRow.NEWLY_RECEIVED, Applicant.TOTAL));
            System.out.println(requests.get(RequestRow.RESULTS_OTHER_OTHER, Applicant.TOTAL));
            System.out.println(conversion.jointGroups().get(0).sum() + " in "
                    + conversion.jointGroups().get(0).cells().size() + " cells together");
            // end of listing
        });
    }

    @Test
    void chain_ofConversions_keepsBothLedgers() throws Throwable {
        AnnualReport2008 report = Schema2008.read(Files.readString(file)).report();
        GuidePage.assertPrints("converting-chain", () -> {
            // listing: converting-chain
            Conversion<AnnualReport2019> first = Schema2019.convert(report, Revision.R2019);
            Conversion<AnnualReport2019> second = Schema2019.convert(first, Revision.R2021);
            System.out.println(second.earlier().orElseThrow().crosswalk() + ", then " + second.crosswalk());
            // end of listing
        });
    }

    @Test
    void downward_asked_isRefused() throws Throwable {
        GuidePage.assertPrints("converting-refused", () -> {
            // listing: converting-refused
            AnnualReport2019 report = AnnualReport2019.builder()
                    .requests(RequestTable.builder(Revision.R2021).build())
                    .build();
            try {
                Schema2019.convert(report, Revision.R2019);
            } catch (UnsupportedFormatException e) {
                System.out.println(e.problem().describe(Language.EN));
            }
            // end of listing
        });
    }
}
