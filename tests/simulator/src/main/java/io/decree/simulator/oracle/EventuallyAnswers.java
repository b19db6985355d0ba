package io.decree.simulator.oracle;

import io.decree.simulator.Observation;
import java.util.Map;
import java.util.TreeMap;

/**
 * When the faults have stopped for a majority, clients get their answers: none asks for longer than
 * the bound, with one operation or with several in a row, and learns no outcome.
 */
public final class EventuallyAnswers implements Oracle {

    private final long boundNanos;
    private final Map<Integer, Asking> clients = new TreeMap<>();
    private long calmNanos = Long.MAX_VALUE;

    /** How a client fares. */
    private static final class Asking {
        private boolean open;
        private long invoked;

        /** How long it has asked in vain with operations it gave up. */
        private long vainNanos;
    }

    /** An oracle that lets clients wait so long. */
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
        Asking asking = clients.computeIfAbsent(client, none -> new Asking());
        asking.open = true;
        asking.invoked = nanos;
    }

    @Override
    public void returned(long nanos, int client, boolean known, Findings findings) {
        Asking asking = clients.get(client);
        judge(nanos, client, asking, findings);
        asking.vainNanos = known ? 0 : asking.vainNanos + inCalm(nanos, asking);
        asking.open = false;
    }

    @Override
    public void end(long nanos, Findings findings) {
        clients.forEach((client, asking) -> judge(nanos, client, asking, findings));
    }

    private void judge(long nanos, int client, Asking asking, Findings findings) {
        long waited = asking.vainNanos + inCalm(nanos, asking);
        if (asking.open && waited > boundNanos) {
            findings.report(
                    "client %d waited %d ms in calm, may take %d ms"
                            .formatted(client, waited / 1_000_000, boundNanos / 1_000_000));
        }
    }

    /** How long the open operation has been waiting in calm. */
    private long inCalm(long nanos, Asking asking) {
        return Math.max(0, nanos - Math.max(asking.invoked, calmNanos));
    }
}
