package io.decree.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ServiceLoader;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The root of the command line. */
@Command(
        name = "decree",
        mixinStandardHelpOptions = true,
        version = "decree 0.1.0",
        synopsisSubcommandLabel = "VERB",
        description = {
            "Contracts, their proofs and their models.",
            "",
            "Start with @|bold check|@; after an edit of a contract, @|bold generate|@. Every verb"
                    + " says more with --help.",
            ""
        },
        footer = {
            "",
            "Exit status: 0 all is well, 1 something was found, 2 the call itself was wrong.",
            "In a checkout, `./decree simulate` runs whole groups of replicas under faults,"
                    + " `./decree log` reads a replica's directory, and `./decree test` runs"
                    + " everything CI runs."
        },
        subcommands = {
            CheckCommand.class,
            GenerateCommand.class,
            WhereCommand.class,
            ProveCommand.class,
            ModelCommand.class,
            CommandLine.HelpCommand.class
        })
public final class Decree {

    /** The exit status of a call that found nothing wrong. */
    public static final int OK = 0;

    /** The exit status of a call that found something. */
    public static final int FOUND = 1;

    /** The exit status of a call that could not do what it was asked. */
    public static final int WRONG_CALL = 2;

    /** Called by picocli. */
    public Decree() {}

    /**
     * Runs one verb and exits with its status.
     *
     * @param args the verb and its options
     */
    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int status = run(out, err, args);
        out.flush();
        err.flush();
        System.exit(status);
    }

    /**
     * Runs one verb.
     *
     * @param out where results go
     * @param err where problems with the call itself go
     * @param args the verb and its options
     * @return the exit status
     */
    public static int run(PrintWriter out, PrintWriter err, String... args) {
        CommandLine commandLine = new CommandLine(new Decree());
        ServiceLoader.load(Verb.class).forEach(commandLine::addSubcommand);
        commandLine.setOut(out);
        commandLine.setErr(err);
        commandLine.setCaseInsensitiveEnumValuesAllowed(true);
        commandLine.setExecutionExceptionHandler(
                (exception, command, parsed) -> {
                    err.println("decree: " + message(exception));
                    return WRONG_CALL;
                });
        return commandLine.execute(args.length == 0 ? new String[] {"--help"} : args);
    }

    private static String message(Exception exception) {
        return exception.getMessage() == null ? exception.toString() : exception.getMessage();
    }
}
