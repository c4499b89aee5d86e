package io.gongkai.schema2008.testkit;

import io.gongkai.schema2008.report.AnnualReport2008;
import java.util.List;
import java.util.Map;

/** Somebody else's class around reports, as a host writes it: its mapper knows nothing of the SDK. */
public record HostReport(
        Map<String, AnnualReport2008> byName, List<AnnualReport2008> earlier, String id, AnnualReport2008 report) {}
