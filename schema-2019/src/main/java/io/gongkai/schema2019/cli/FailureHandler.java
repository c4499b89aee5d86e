package io.gongkai.schema2019.cli;

import io.gongkai.core.input.UnusableInputException;
import io.gongkai.core.text.Language;
import io.gongkai.core.text.Text;
import picocli.CommandLine;

/** Says in a line or two what went wrong; no user sees a stack trace. */
final class FailureHandler implements CommandLine.IExecutionExceptionHandler {
    private static final Text UNEXPECTED = new Text(
            "gongkai: 发生意外错误，结果未输出\n请将所用命令和输入文件报告给维护者。",
            "gongkai: something unexpected went wrong; nothing is printed\nPlease report the command and the input.");

    private final Console console;

    FailureHandler(Console console) {
        this.console = console;
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine line, CommandLine.ParseResult parsed) {
        ConsoleCommand command = line.getCommand();
        if (e instanceof UnusableInputException unusable) {
            Text input = command.input();
            console.tell(
                    new Text(
                            "gongkai: " + input.zh() + unusable.problem().describe(Language.ZH),
                            "gongkai: " + input.en() + unusable.problem().describe(Language.EN)),
                    command.language());
        } else if (e instanceof UnwritableOutputException unwritable) {
            Text problem = unwritable.problem();
            console.tell(new Text("gongkai: " + problem.zh(), "gongkai: " + problem.en()), command.language());
        } else {
            console.tell(UNEXPECTED, command.language());
        }
        return CliExit.UNUSABLE;
    }
}
