package io.decree.simulator.oracle;

import io.decree.simulator.Observation;
import java.util.Map;
import java.util.TreeMap;

/**
 * Some time after the faults stopped for a majority, clients get their answers: an operation that
 * is open then, or begins later, ends within the bound and with a known outcome.
 */
public final class EventuallyAnswers implements Oracle {

    private final long boundNanos;
    private final Map<Integer, Long> open = new TreeMap<>();
    private long calmNanos = Long.MAX_VALUE;

    /** An oracle that waits so long, after the faults stopped and for each operation. */
    public EventuallyAnswers(long boundNanos) {
        this.boundNanos = boundNanos;
    }

    @Override
    public String name() {
        return "eventually answered";
    }

    @Override
    public void observe(long nanos, int node, Observation fact, Findings findings) {
        // Clients, not nodes, say what this oracle wants to know.
    }

    @Override
    public void calmed(long nanos, boolean[] members) {
        calmNanos = nanos;
    }

    @Override
    public void invoked(long nanos, int client) {
        open.put(client, nanos);
    }

    @Override
    public void returned(long nanos, int client, boolean known, Findings findings) {
        Long invoked = open.remove(client);
        if (calmNanos == Long.MAX_VALUE || invoked == null) {
            return;
        }
        judge(nanos, client, invoked, findings);
        if (!known && invoked >= calmNanos + boundNanos) {
            findings.report("client " + client + " gave up although there was calm");
        }
    }

    @Override
    public void end(long nanos, Findings findings) {
        if (calmNanos != Long.MAX_VALUE) {
            open.forEach((client, invoked) -> judge(nanos, client, invoked, findings));
        }
    }

    private void judge(long nanos, int client, long invoked, Findings findings) {
        long waited = nanos - Math.max(invoked, calmNanos);
        if (waited > boundNanos) {
            findings.report(
                    "client %d waited %d ms in calm, may take %d ms"
                            .formatted(client, waited / 1_000_000, boundNanos / 1_000_000));
        }
    }
}
