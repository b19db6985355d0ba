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
            "Replicated state machines from contracts: run them, check them, prove them.",
            "",
            "To see three replicas survive, @|bold ./decree demo|@. To work on contracts, start with @|bold check|@; after an edit of a contract, @|bold generate|@. Every verb"
                    + " says more with --help.",
            ""
        },
        footer = {
            "",
            "Exit status: 0 all is well, 1 something was found, 2 the call itself was wrong.",
            "Each of these is built when it is first called, so not all of them are listed above:",
            "  demo      three replicas on this machine, load, a leader killed, and a verdict",
            "  node, kv  run one replica of the key-value store by hand; talk to a group of them",
            "  log       looks into a replica's directory and checks it",
            "  bench     measures Decree, and other systems beside it",
            "  simulate  runs whole groups of replicas under faults, in virtual time",
            "  test      runs everything CI runs"
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
        CommandLine.IParameterExceptionHandler usual = commandLine.getParameterExceptionHandler();
        commandLine.setParameterExceptionHandler(
                (exception, parsed) -> {
                    explain(exception, err);
                    return usual.handleParseException(exception, parsed);
                });
        return commandLine.execute(args.length == 0 ? new String[] {"--help"} : args);
    }

    /** A wrong verb is said to be one, before the library counts arguments. */
    private static void explain(CommandLine.ParameterException exception, PrintWriter err) {
        CommandLine command = exception.getCommandLine();
        if (exception instanceof CommandLine.UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().get(0).startsWith("-")
                && !command.getSubcommands().isEmpty()) {
            err.println(
                    "decree: there is no \"%s %s\"; there are %s. \"./decree help\" says more."
                            .formatted(
                                    command.getCommandSpec().qualifiedName(),
                                    unmatched.getUnmatched().get(0),
                                    String.join(", ", command.getSubcommands().keySet())));
        }
    }

    private static String message(Exception exception) {
        return exception.getMessage() == null ? exception.toString() : exception.getMessage();
    }
}
