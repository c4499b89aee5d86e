package io.gongkai.schema2019.cli;

/** The exit codes of the command line; they are part of its contract. */
final class CliExit {
    /** Done, whatever the report is like. */
    static final int DONE = 0;
    /** A validated report breaks an error rule. */
    static final int INVALID = 1;
    /** The command is used wrongly. */
    static final int USAGE = 2;
    /** An input cannot be read, or the output not written. */
    static final int UNUSABLE = 3;

    private CliExit() {}
}
