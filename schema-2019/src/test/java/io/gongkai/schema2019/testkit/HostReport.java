package io.gongkai.schema2019.testkit;

import io.gongkai.schema2019.report.AnnualReport2019;
import java.util.List;
import java.util.Map;

/** Somebody else's class around reports, as a host writes it: its mapper knows nothing of the SDK. */
public record HostReport(
        Map<String, AnnualReport2019> byName, List<AnnualReport2019> earlier, String id, AnnualReport2019 report) {}
