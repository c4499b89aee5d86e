package io.gongkai.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gongkai.core.body.PublicBody;
import io.gongkai.core.body.PublicBodyJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class JsonLinesWriterTest {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    private final JsonLinesWriter<PublicBody> writer = JsonLinesWriter.of(bytes, PublicBodyJson.TYPE);

    private String written() {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void write_values_areCanonicalLines() throws IOException {
        writer.write(PublicBody.of("某\n局"));
        writer.write(PublicBody.of("乙"));
        writer.close();

        assertThat(written()).isEqualTo("{\"name\":\"某\\n局\"}\n{\"name\":\"乙\"}\n");
    }

    @Test
    void write_beforeFlush_isHeldBack() throws IOException {
        writer.write(PublicBody.of("甲"));
        assertThat(written()).isEmpty();

        writer.flush();

        assertThat(written()).isEqualTo("{\"name\":\"甲\"}\n");
    }

    @Test
    void write_valueThatFails_leavesNoHalfLine() throws IOException {
        JsonType<PublicBody> failsForBad = new JsonType<>() {
            @Override
            public void write(JsonGenerator generator, PublicBody body) throws IOException {
                PublicBodyJson.TYPE.write(generator, body);
                if (body.getName().equals("bad")) {
                    throw new IOException("refused");
                }
            }

            @Override
            public PublicBody read(JsonParser parser) throws IOException {
                return PublicBodyJson.TYPE.read(parser);
            }

            @Override
            public ObjectNode schema(JsonSchema.Definitions definitions) {
                return PublicBodyJson.TYPE.schema(definitions);
            }
        };
        JsonLinesWriter<PublicBody> failing = JsonLinesWriter.of(bytes, failsForBad);

        failing.write(PublicBody.of("甲"));
        assertThatThrownBy(() -> failing.write(PublicBody.of("bad"))).isInstanceOf(UncheckedIOException.class);
        failing.write(PublicBody.of("乙"));
        failing.close();

        assertThat(written()).isEqualTo("{\"name\":\"甲\"}\n{\"name\":\"乙\"}\n");
    }
}
