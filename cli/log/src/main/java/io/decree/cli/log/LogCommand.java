package io.decree.cli.log;

import io.decree.cli.Decree;
import io.decree.cli.Output;
import io.decree.cli.Verb;
import io.decree.runtime.standard.disk.StorageException;
import io.decree.runtime.standard.disk.StorageException.Problem;
import io.decree.runtime.standard.inspect.DirectoryInspector;
import io.decree.runtime.standard.inspect.Inspection;
import io.decree.runtime.standard.inspect.RecordView;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code decree log}. */
@Command(
        name = "log",
        mixinStandardHelpOptions = true,
        description = {
            "Reads a replica's directory from end to end and says whose it is, what its group"
                    + " agreed on, what its log holds, how it ends, which snapshots there are, and"
                    + " whether all that is sound.",
            "It changes nothing and needs no running replica. While one uses the directory, the end"
                    + " may be half written: stop it first for a verdict.",
            "Exit status 1 means that something acknowledged is damaged or gone, and the place is"
                    + " named."
        })
public final class LogCommand implements Verb {

    @Mixin private Output output;

    @Parameters(paramLabel = "DIR", description = "The directory of a replica.")
    private Path directory;

    @Option(names = "--records", description = "Print each record of the log, too.")
    private boolean records;

    /** Called by picocli. */
    public LogCommand() {}

    @Override
    public Integer call() throws IOException {
        try {
            return print(DirectoryInspector.inspect(directory, this::print));
        } catch (StorageException e) {
            return print(e);
        }
    }

    private void print(RecordView record) {
        if (records) {
            output.text(record.line());
            output.object(record.fields());
        }
    }

    private int print(Inspection it) {
        it.lines().forEach(output::text);
        output.object(it.fields());
        return it.isSound() ? Decree.OK : Decree.FOUND;
    }

    /** A directory that is none of ours is a wrong call; one that was and is damaged, a finding. */
    private int print(StorageException e) throws StorageException {
        if (e.problem() != Problem.DAMAGED) {
            throw e;
        }
        output.text(e.getMessage());
        output.object(Map.of("problems", new String[] {e.getMessage()}, "sound", false));
        return Decree.FOUND;
    }
}
