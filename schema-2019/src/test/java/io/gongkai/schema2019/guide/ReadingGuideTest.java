package io.gongkai.schema2019.guide;

import io.gongkai.core.reading.Place;
import io.gongkai.core.reading.Reading;
import io.gongkai.core.testkit.Samples;
import io.gongkai.schema2019.Schema2019;
import io.gongkai.schema2019.report.AnnualReport2019;
import io.gongkai.schema2019.request.Applicant;
import io.gongkai.schema2019.request.RequestRow;
import io.gongkai.schema2019.request.RequestTable;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ReadingGuideTest {
    @Test
    void page_ofABody_isReadWithReasonsNotesAndPlaces() throws Throwable {
        byte[] file = Samples.text("page-2024.html").getBytes(StandardCharsets.UTF_8);
        GuidePage.assertPrints("reading", () -> {
            // listing: reading
            Reading<AnnualReport2019> reading = Schema2019.read(file);
            AnnualReport2019 report = reading.report();
            RequestTable requests = report.getRequests().orElseThrow();
            System.out.println(requests.get(RequestRow.NEWLY_RECEIVED, Applicant.TOTAL));
            reading.detection().because().forEach(reason -> System.out.println(reason.en()));
            System.out.println(reading.notes().size() + " notes");
            reading.places().forEach((cell, place) -> {
                if (cell.address().equals("requests/newlyReceived/total")) {
                    System.out.println(describe(place));
                }
            });
            report.getSections()
                    .forEach(section -> System.out.println(section.getNumber().orElse("")
                            + section.getHeading().orElse("(before the first heading)")));
            // end of listing
        });
    }

    private static String describe(Place place) {
        return "table " + place.table() + ", row " + place.row() + ", column " + place.column() + ", line "
                + place.at().line() + ": " + place.text();
    }
}
