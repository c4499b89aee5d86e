package io.gongkai.schema2019.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command line without a command: says what commands there are. */
@Command(
        name = "gongkai",
        description = "Reads, validates and converts annual reports on open government information (政府信息公开工作年度报告).",
        mixinStandardHelpOptions = true,
        scope = CommandLine.ScopeType.INHERIT,
        versionProvider = GongkaiCommand.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            ReadCommand.class,
            ValidateCommand.class,
            ConvertCommand.class,
            ExportCommand.class,
            RenderCommand.class,
            RulesCommand.class,
            CrosswalkCommand.class,
            ExplainCommand.class,
            ReferenceCommand.class,
            CommandLine.HelpCommand.class
        },
        footer = {
            "",
            "Exit codes: 0 done, 1 validate found a broken error rule, 2 usage,",
            "3 an input unreadable, of no known format or of the wrong one for the command, or",
            "not of the same body as the other; or output not writable. Of many inputs, read and",
            "validate do the others all the same; 3 comes before 1."
        })
final class GongkaiCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    private CommandSpec spec;

    GongkaiCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(console.err());
        return CliExit.USAGE;
    }

    /** Reads the version off the jar. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"gongkai " + (version == null ? "(development)" : version)};
        }
    }
}
