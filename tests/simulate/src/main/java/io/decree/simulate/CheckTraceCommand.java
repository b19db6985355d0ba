package io.decree.simulate;

import io.decree.cli.Decree;
import io.decree.cli.Output;
import io.decree.cli.Verb;
import io.decree.simulator.recorded.BadTraceException;
import io.decree.simulator.recorded.TraceCheck;
import io.decree.simulator.recorded.TraceFinding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code decree check-trace}. */
@Command(
        name = "check-trace",
        mixinStandardHelpOptions = true,
        description = {
            "Judges a real run by the oracles of the simulator: agreement, one value per ballot,"
                    + " promises, what was chosen, the order of execution, exactly once.",
            "The directory holds a trace of every member of one group, from its first start on, as"
                    + " `decree node --trace FILE.ndjson` writes it. Traces that are not whole are"
                    + " refused: nothing can be said then."
        })
public final class CheckTraceCommand implements Verb {

    @Mixin private Output output;

    @Parameters(paramLabel = "DIR", description = "Holds a file *.ndjson for each member.")
    private Path directory;

    /** Called by picocli. */
    public CheckTraceCommand() {}

    @Override
    public Integer call() throws IOException {
        TraceCheck check;
        try {
            check = TraceCheck.of(directory);
        } catch (BadTraceException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
        print(check);
        return check.findings().isEmpty() ? Decree.OK : Decree.FOUND;
    }

    private void print(TraceCheck check) {
        List<String> findings = check.findings().stream().map(TraceFinding::toString).toList();
        findings.forEach(output::text);
        output.text(
                "%d members, %d lives, %d lines, %d slots, %d lives ended in a line: %s"
                        .formatted(
                                check.members(),
                                check.lives(),
                                check.lines(),
                                check.slots(),
                                check.tornLines(),
                                findings.isEmpty() ? "clean" : "not clean"));
        output.object(
                Map.of(
                        "members",
                        check.members(),
                        "lives",
                        check.lives(),
                        "lines",
                        check.lines(),
                        "slots",
                        check.slots(),
                        "torn",
                        check.tornLines(),
                        "findings",
                        findings));
    }
}
