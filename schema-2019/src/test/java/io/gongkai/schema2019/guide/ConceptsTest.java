package io.gongkai.schema2019.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.core.figure.Absence;
import io.gongkai.core.ledger.Conversion;
import io.gongkai.core.ledger.Disposition;
import io.gongkai.core.table.Cell;
import io.gongkai.core.testkit.Samples;
import io.gongkai.schema2008.Schema2008;
import io.gongkai.schema2019.Schema2019;
import io.gongkai.schema2019.report.AnnualReport2019;
import io.gongkai.schema2019.revision.Revision;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ConceptsTest {
    @Test
    void conversion_ofTheSample_isTheOneThatTheTableShows() throws IOException {
        Conversion<AnnualReport2019> conversion = Schema2019.convert(
                Schema2008.read(Samples.text("statistics-2018.txt")).report(), Revision.R2021);
        List<String> ledger =
                conversion.sources().stream().map(ConceptsTest::row).toList();

        List<String> shown = table("| figure of the 2008 form |");

        assertThat(shown).hasSizeGreaterThan(4).isSubsetOf(ledger);
    }

    private static String row(Disposition source) {
        String to = source.to().stream().map(cell -> "`" + cell.address() + "`").collect(Collectors.joining(", "));
        Cell from = source.source();
        return "| `" + from.address() + "` | " + source.figure() + " | "
                + source.relationship().code() + " | " + (to.isEmpty() ? "nowhere" : to) + " |";
    }

    @Test
    void absences_all_areExplained() throws IOException {
        assertThat(table("| what stands there |"))
                .extracting(row -> row.split("\\|", -1)[1].strip())
                .contains("count", "amount", "change")
                .containsAll(Arrays.stream(Absence.values())
                        .map(absence -> "`" + absence.code() + "`")
                        .toList());
    }

    /** The rows of the table whose head begins so. */
    private static List<String> table(String head) throws IOException {
        return Files.readAllLines(Samples.root().resolve("docs/concepts.md")).stream()
                .dropWhile(line -> !line.startsWith(head))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .toList();
    }
}
