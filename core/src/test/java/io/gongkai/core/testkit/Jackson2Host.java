package io.gongkai.core.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.PackageVersion;
import io.gongkai.core.json.InvalidJsonException;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** A plain mapper of Jackson 2, with nothing registered. */
public final class Jackson2Host implements HostMapper {
    private final ObjectMapper mapper = new ObjectMapper();

    @Override
    public String version() {
        return PackageVersion.VERSION.toString();
    }

    @Override
    public byte[] write(Object value) throws IOException {
        return mapper.writeValueAsBytes(value);
    }

    @Override
    public byte[] writeIndented(Object value) throws IOException {
        return mapper.writer(SerializationFeature.INDENT_OUTPUT).writeValueAsBytes(value);
    }

    @Override
    public <T> T read(byte[] json, Class<T> type) throws IOException {
        return mapper.readValue(json, type);
    }

    @Override
    public <T> T read(String json, Class<T> type) throws IOException {
        return mapper.readValue(json, type);
    }

    @Override
    public <T> T readTree(String json, Class<T> type) throws IOException {
        return mapper.treeToValue(mapper.readTree(json), type);
    }

    @Override
    public <T> List<T> readList(byte[] json, Class<T> element) throws IOException {
        return mapper.readerForListOf(element).readValue(json);
    }

    @Override
    public <T> Map<String, T> readMap(byte[] json, Class<T> value) throws IOException {
        return mapper.readerForMapOf(value).readValue(json);
    }

    @Override
    public <T> T throughTree(Object value, Class<T> type) throws IOException {
        return mapper.treeToValue(mapper.valueToTree(value), type);
    }

    @Override
    public <T> T throughBuffer(Object value, Class<T> type) {
        return mapper.convertValue(value, type);
    }

    @Override
    public Refusal refusal(Throwable failure) {
        assertThat(failure).isInstanceOf(InvalidJsonException.class);
        InvalidJsonException refusal = (InvalidJsonException) failure;
        return new Refusal(
                refusal.problem(),
                refusal.getOriginalMessage(),
                refusal.getLocation().getLineNr(),
                refusal.getLocation().getColumnNr(),
                refusal.getPathReference());
    }
}
