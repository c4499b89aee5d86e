package io.gongkai.schema2019.fuzz;

import static io.gongkai.schema2019.fuzz.ReadProperties.unlessRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.gongkai.core.json.TolerantReading;
import io.gongkai.schema2008.Schema2008;
import io.gongkai.schema2019.Schema2019;
import java.util.Optional;
import java.util.function.Function;

/** Any JSON is refused in two sentences, or is a report that is the same after writing and reading. */
class JsonFuzzTest {
    @FuzzTest
    void read_json(byte[] input) {
        check(input, Schema2008::readJson, Schema2008::readJsonTolerantly, Schema2008::writeJson);
        check(input, Schema2019::readJson, Schema2019::readJsonTolerantly, Schema2019::writeJson);
    }

    private static <T> void check(
            byte[] input,
            Function<byte[], T> strict,
            Function<byte[], TolerantReading<T>> tolerant,
            Function<T, byte[]> write) {
        Optional<T> report = unlessRefused(() -> strict.apply(input));
        report.ifPresent(it -> assertThat(strict.apply(write.apply(it))).isEqualTo(it));
        Optional<TolerantReading<T>> tolerated = unlessRefused(() -> tolerant.apply(input));
        tolerated.ifPresent(it -> {
            assertThat(strict.apply(write.apply(it.document()))).isEqualTo(it.document());
            assertThat(it.document()).isEqualTo(tolerant.apply(input).document());
        });
        report.ifPresent(
                it -> assertThat(tolerated.map(TolerantReading::document)).contains(it));
    }
}
