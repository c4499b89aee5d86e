package io.gongkai.schema2019.cli;

import io.gongkai.core.text.Language;
import io.gongkai.core.text.Text;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import picocli.CommandLine;

/** Starts the command line. */
public final class Main {
    private static final Text CANNOT_WRITE = new Text(
            "gongkai: 标准输出：结果无法写出\n请检查磁盘，或管道后面的程序。",
            "gongkai: standard output: the result cannot be written\nCheck the disk or the program behind the pipe.");
    private static final Text OUT_OF_MEMORY = new Text(
            "gongkai: 内存不足，结果未输出\n请用-Xmx给JVM更多内存。",
            "gongkai: there is not enough memory; nothing is printed\nGive the JVM more with -Xmx.");

    private static final Text TOO_DEEP = new Text(
            "gongkai: 输入的嵌套太深，结果未输出\n请检查文件，或用-Xss给JVM更大的栈。",
            "gongkai: the input is nested too deeply; nothing is printed\nCheck the file, or give the JVM a larger stack with -Xss.");

    private Main() {}

    /**
     * Runs one command and ends the process with its exit code.
     *
     * @param args the command, its options and files
     */
    public static void main(String[] args) {
        java.io.Console terminal = System.console();
        Charset charset = Console.charset(terminal);
        int code = run(
                args,
                System.in,
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                charset,
                Screen.of(terminal));
        System.exit(code);
    }

    /**
     * Runs one command.
     *
     * @param args the command, its options and files
     * @param in what {@code -} reads
     * @param out takes the result, all at once and only when it is complete
     * @param err takes everything else
     * @param charset how text for people is encoded; JSON is always UTF-8
     * @return 0 if done, 1 if a validated report breaks an error rule, 2 if the command is used wrongly, 3 if an input
     *     cannot be read or the output not written
     */
    static int run(String[] args, InputStream in, OutputStream out, OutputStream err, Charset charset) {
        return run(args, in, out, err, charset, Screen.NONE);
    }

    /** The same where somebody may watch. */
    static int run(String[] args, InputStream in, OutputStream out, OutputStream err, Charset charset, Screen screen) {
        Console console = new Console(in, out, new PrintStream(err, true, charset), charset, screen);
        CommandLine line = new CommandLine(new GongkaiCommand(console), new Console.Factory(console));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setOut(new PrintWriter(console.text(), true));
        line.setErr(new PrintWriter(new OutputStreamWriter(console.err(), charset), true));
        line.setExecutionExceptionHandler(new FailureHandler(console));
        try {
            int code = line.execute(args);
            if (console.flush()) {
                return code;
            }
            console.tell(CANNOT_WRITE, language(line));
        } catch (OutOfMemoryError e) {
            console.tell(OUT_OF_MEMORY, language(line));
        } catch (StackOverflowError e) {
            console.tell(TOO_DEEP, language(line));
        }
        return CliExit.UNUSABLE;
    }

    /** The language of the command that ran, as far as it got. */
    private static Language language(CommandLine line) {
        CommandLine.ParseResult parsed = line.getParseResult();
        boolean ran = parsed != null && parsed.hasSubcommand();
        return ran && parsed.subcommand().commandSpec().userObject() instanceof ConsoleCommand command
                ? command.language()
                : Language.ZH;
    }
}
