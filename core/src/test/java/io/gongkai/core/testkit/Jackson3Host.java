package io.gongkai.core.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.core.jackson3.GongkaiModule;
import io.gongkai.core.jackson3.RefusedJsonException;
import io.gongkai.core.json.InvalidJsonException;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.PackageVersion;
import tools.jackson.databind.json.JsonMapper;

/** A plain mapper of Jackson 3, with nothing registered but the module. */
public final class Jackson3Host implements HostMapper {
    private final JsonMapper mapper =
            JsonMapper.builder().addModule(new GongkaiModule()).build();

    @Override
    public String version() {
        return PackageVersion.VERSION.toString();
    }

    @Override
    public byte[] write(Object value) {
        return mapper.writeValueAsBytes(value);
    }

    @Override
    public byte[] writeIndented(Object value) {
        return mapper.writer(SerializationFeature.INDENT_OUTPUT).writeValueAsBytes(value);
    }

    @Override
    public <T> T read(byte[] json, Class<T> type) {
        return mapper.readValue(json, type);
    }

    @Override
    public <T> T read(String json, Class<T> type) {
        return mapper.readValue(json, type);
    }

    @Override
    public <T> T readTree(String json, Class<T> type) {
        return mapper.treeToValue(mapper.readTree(json), type);
    }

    @Override
    public <T> List<T> readList(byte[] json, Class<T> element) {
        return mapper.readerForListOf(element).readValue(json);
    }

    @Override
    public <T> Map<String, T> readMap(byte[] json, Class<T> value) {
        return mapper.readerForMapOf(value).readValue(json);
    }

    @Override
    public <T> T throughTree(Object value, Class<T> type) {
        return mapper.treeToValue(mapper.valueToTree(value), type);
    }

    @Override
    public <T> T throughBuffer(Object value, Class<T> type) {
        return mapper.convertValue(value, type);
    }

    @Override
    public Refusal refusal(Throwable failure) {
        assertThat(failure).isInstanceOf(RefusedJsonException.class).hasCauseInstanceOf(InvalidJsonException.class);
        RefusedJsonException refusal = (RefusedJsonException) failure;
        return new Refusal(
                refusal.problem(),
                refusal.getOriginalMessage(),
                refusal.getLocation().getLineNr(),
                refusal.getLocation().getColumnNr(),
                refusal.getPathReference());
    }
}
