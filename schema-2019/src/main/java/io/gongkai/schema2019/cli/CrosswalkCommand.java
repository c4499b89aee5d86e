package io.gongkai.schema2019.cli;

import io.gongkai.core.json.Json;
import io.gongkai.schema2019.convert.CrosswalkJson;
import java.util.Arrays;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists where each figure of one form goes in the next. */
@Command(
        name = "crosswalk",
        description = {
            "List where each figure goes in a conversion.",
            "From the 2008 format to the 2019 format, or from its revision R2019 to R2021."
        },
        sortOptions = false)
final class CrosswalkCommand extends ListingCommand {
    /** The crosswalks. */
    enum Pair {
        /** From the 2008 format to both revisions of the 2019 format. */
        FORMATS("2008-2019"),
        /** From the first revision of the 2019 format to the second. */
        REVISIONS("R2019-R2021");

        private final String typed;

        Pair(String typed) {
            this.typed = typed;
        }

        /** As it is typed, for picocli. */
        @Override
        public String toString() {
            return typed;
        }
    }

    /** Takes what is documented, and no names of constants. */
    static final class PairConverter implements CommandLine.ITypeConverter<Pair> {
        @Override
        public Pair convert(String typed) {
            return Arrays.stream(Pair.values())
                    .filter(pair -> pair.typed.equalsIgnoreCase(typed))
                    .findFirst()
                    .orElseThrow(() -> new CommandLine.TypeConversionException(
                            "expected 2008-2019 or R2019-R2021 but was '" + typed + "'"));
        }
    }

    @Option(
            names = "--of",
            paramLabel = "2008-2019|R2019-R2021",
            defaultValue = "2008-2019",
            converter = PairConverter.class,
            description = "which crosswalk: between the formats (default) or the revisions")
    private Pair pair = Pair.FORMATS;

    CrosswalkCommand(Console console) {
        super(console);
    }

    @Override
    Json.ValueWriter json() {
        return switch (pair) {
            case FORMATS -> CrosswalkJson::write;
            case REVISIONS -> CrosswalkJson::writeRevisions;
        };
    }

    @Override
    void show(ReportText text) {
        switch (pair) {
            case FORMATS -> text.crosswalkFrom2008();
            case REVISIONS -> text.crosswalkOfRevisions();
        }
    }
}
