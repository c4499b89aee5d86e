package io.gongkai.schema2019.cli;

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
    private Main() {}

    /**
     * Runs one command and ends the process with its exit code.
     *
     * @param args the command, its options and files
     */
    public static void main(String[] args) {
        Charset charset = Console.charset(System.console());
        int code = run(
                args,
                System.in,
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                charset);
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
        Console console = new Console(in, out, new PrintStream(err, true, charset), charset);
        CommandLine line = new CommandLine(new GongkaiCommand(console), new Console.Factory(console));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setOut(new PrintWriter(console.text(), true));
        line.setErr(new PrintWriter(new OutputStreamWriter(console.err(), charset), true));
        line.setExecutionExceptionHandler(new FailureHandler(console));
        try {
            int code = line.execute(args);
            return console.flush() ? code : console.failToWrite();
        } catch (OutOfMemoryError e) {
            console.err()
                    .println("gongkai: the input needs more memory than the JVM has; raise -Xmx or split the input");
            return CliExit.UNUSABLE;
        }
    }
}
