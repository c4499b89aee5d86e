package io.gongkai.schema2019.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.core.testkit.Samples;
import io.gongkai.schema2019.guide.GuidePage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lines of the documents that call {@code gongkai.jar}, run one after another as on the page. */
class ShellListingsTest {
    private static final String CALL = "java -jar schema-2019/target/gongkai.jar ";

    @TempDir
    private Path folder;

    @Test
    void calls_ofAllPages_doWhatTheyAreThereFor() throws IOException {
        int calls = 0;
        for (GuidePage page : GuidePage.all()) {
            for (GuidePage.Block block : page.blocks()) {
                for (String line : block.code()) {
                    // Behind another command too; the one call with placeholders stands for all others.
                    int call = block.language().equals("sh") ? line.indexOf(CALL) : -1;
                    if (call >= 0 && !line.contains("COMMAND")) {
                        run(line.substring(call + CALL.length()));
                        calls++;
                    }
                }
            }
        }

        assertThat(calls).isGreaterThan(5);
    }

    private void run(String line) throws IOException {
        List<String> parts = Arrays.asList(line.split(" > ", 2));
        String[] args =
                Arrays.stream(parts.get(0).split(" ")).map(this::located).toArray(String[]::new);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        int code = Main.run(args, InputStream.nullInputStream(), out, err, StandardCharsets.UTF_8);

        // Sums may stand there, but nothing that went wrong.
        assertThat(err.toString(StandardCharsets.UTF_8)).as(line).doesNotContain("gongkai:", "Usage");
        // The sample breaks rules, and is there to show it.
        assertThat(code).as(line).isEqualTo(args[0].equals("validate") ? 1 : 0);
        if (parts.size() > 1) {
            Files.write(folder.resolve(parts.get(1)), out.toByteArray());
        }
    }

    /** Files of the project lie at its top, those that a line before made or this one makes in the folder of the test. */
    private String located(String argument) {
        if (argument.startsWith("docs/")) {
            return Samples.root().resolve(argument).toString();
        }
        if (argument.matches("[\\w-]+/")) {
            return folder.resolve(argument) + "/";
        }
        return argument.matches("[\\w-]+\\.(json|jsonl|csv|html|sarif|xml)")
                ? folder.resolve(argument).toString()
                : argument;
    }
}
