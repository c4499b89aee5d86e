package io.gongkai.schema2008.report;

import io.gongkai.core.testkit.HostMapper;
import io.gongkai.core.testkit.Jackson2Host;

/** A mapper of Jackson 2 with nothing registered is as exact and as strict as the SDK. */
class Jackson2HostTest implements HostContract2008 {
    @Override
    public HostMapper host() {
        return new Jackson2Host();
    }

    @Override
    public String expectedVersion() {
        return System.getProperty("gongkai.jackson");
    }
}
