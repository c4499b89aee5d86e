package io.gongkai.schema2019.cli;

import io.gongkai.core.json.Json;
import io.gongkai.core.ledger.Conversion;
import io.gongkai.core.ledger.ConversionJson;
import io.gongkai.schema2019.report.AnnualReport2019;
import io.gongkai.schema2019.report.AnnualReport2019Json;
import io.gongkai.schema2019.revision.Revision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Converts a report to the 2019 format, or to its later revision, and accounts for every figure. */
@Command(
        name = "convert",
        description = {
            "Convert a report onto newer categories.",
            "One of the 2008 format to either revision of the 2019 format, or one of the 2019 format from R2019 to R2021."
        },
        sortOptions = false)
final class ConvertCommand extends ReportCommand {
    @Option(
            names = "--to",
            paramLabel = "R2019|R2021",
            defaultValue = "R2021",
            description = "the revision of the tables to make: R2021 (default) or R2019")
    private Revision revision = Revision.R2021;

    ConvertCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() {
        ReportInput input = load();
        Conversion<AnnualReport2019> conversion =
                input.convert(revision).withEarlierNotes(input.reading().notes());
        if (isJson()) {
            console()
                    .printJson(Json.write(generator -> ConversionJson.write(
                            generator,
                            conversion,
                            json -> AnnualReport2019Json.TYPE.write(json, conversion.report()),
                            language())));
        } else {
            ReportText text = new ReportText(language());
            text.report(conversion.report());
            text.ledger(conversion);
            console().print(text.toString());
        }
        return CliExit.DONE;
    }
}
