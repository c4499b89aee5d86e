package io.gongkai.schema2019;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.core.rule.Rule;
import io.gongkai.core.testkit.Samples;
import io.gongkai.schema2008.rule.Rule2008;
import io.gongkai.schema2019.rule.Rule2019;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who relies on a rule reads in the change log when it came. */
class ChangelogTest {
    private static final Pattern ID = Pattern.compile("`(\\d{4}-[A-Z]\\d*-\\d{3})`");

    private static List<String> linesOf(String heading) throws IOException {
        List<String> sections = Files.readAllLines(Samples.root().resolve("CHANGELOG.md")).stream()
                .dropWhile(line -> !line.startsWith("## "))
                .toList();
        boolean[] inside = {false};
        return sections.stream()
                .filter(line -> {
                    if (line.startsWith("#")) {
                        inside[0] = line.equals("### " + heading);
                    }
                    return inside[0];
                })
                .toList();
    }

    @Test
    void rules_all_areNamedOnceAndNoOthersAre() throws IOException {
        List<String> named = linesOf("Rules").stream()
                .flatMap(line -> ID.matcher(line).results())
                .map(id -> id.group(1))
                .toList();

        assertThat(named)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(Rule2008.ALL.rules().stream(), Rule2019.ALL.rules().stream())
                                .map(Rule::id)
                                .toList());
    }
}
