package io.decree.cluster.verdict;

import io.decree.simulator.recorded.BadTraceException;
import io.decree.simulator.recorded.TraceCheck;
import java.io.IOException;
import java.nio.file.Path;

/** What members wrote down while they ran, before the oracles of the simulator. */
public final class Traces {

    private Traces() {}

    /**
     * Judges them. The members have to have ended, so that what one says another told it stands in
     * the other's trace.
     *
     * @param directory where the traces of all members are
     * @return a check that passes when no oracle found anything
     * @throws IOException when the traces cannot be read
     */
    public static Check judge(Path directory) throws IOException {
        try {
            TraceCheck check = TraceCheck.of(directory);
            String much = "%,d lines of %d lives judged".formatted(check.lines(), check.lives());
            boolean passed = check.findings().isEmpty();
            return new Check("traces clean", passed, passed ? much : check.findings().toString());
        } catch (BadTraceException e) {
            return new Check("traces clean", false, e.getMessage());
        }
    }
}
