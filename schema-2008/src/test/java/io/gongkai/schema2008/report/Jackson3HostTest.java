package io.gongkai.schema2008.report;

import io.gongkai.core.testkit.HostMapper;
import io.gongkai.core.testkit.Jackson3Host;

/** A mapper of Jackson 3 with the module registered is as exact and as strict as the SDK. */
class Jackson3HostTest implements HostContract2008 {
    @Override
    public HostMapper host() {
        return new Jackson3Host();
    }

    @Override
    public String expectedVersion() {
        return System.getProperty("gongkai.jackson3");
    }
}
