package io.decree.simulator.oracle;

import io.decree.simulator.Observation;
import java.util.Arrays;

/**
 * When the faults have stopped for a majority, there is soon a leader, and never long none. It may
 * be one of the other nodes, if its faults let it; whether it leads well, the clients find out.
 */
public final class EventuallyLeads implements Oracle {

    private final long boundNanos;
    private boolean[] leads = new boolean[0];
    private long calmNanos = Long.MAX_VALUE;
    private long leaderless = Long.MAX_VALUE;

    /**
     * An oracle that waits so long after the faults stopped, and tolerates no later gap so long.
     */
    public EventuallyLeads(long boundNanos) {
        this.boundNanos = boundNanos;
    }

    @Override
    public String name() {
        return "eventually a leader";
    }

    @Override
    public void observe(long nanos, int node, Observation fact, Findings findings) {
        if (fact instanceof Observation.Leading) {
            set(nanos, node, true, findings);
        } else if (fact instanceof Observation.Following) {
            set(nanos, node, false, findings);
        }
    }

    @Override
    public void crashed(long nanos, int node) {
        if (node < leads.length && leads[node]) {
            leads[node] = false;
            lost(nanos);
        }
    }

    @Override
    public void calmed(long nanos, boolean[] members) {
        calmNanos = nanos;
        leaderless = led() ? Long.MAX_VALUE : nanos;
    }

    @Override
    public void end(long nanos, Findings findings) {
        if (calmNanos != Long.MAX_VALUE) {
            judge(nanos, findings);
        }
    }

    private void set(long nanos, int node, boolean leading, Findings findings) {
        if (node >= leads.length) {
            leads = Arrays.copyOf(leads, node + 1);
        }
        leads[node] = leading;
        if (calmNanos == Long.MAX_VALUE) {
            return;
        }
        if (led()) {
            judge(nanos, findings);
            leaderless = Long.MAX_VALUE;
        } else {
            lost(nanos);
        }
    }

    private void lost(long nanos) {
        if (calmNanos != Long.MAX_VALUE && leaderless == Long.MAX_VALUE && !led()) {
            leaderless = nanos;
        }
    }

    private void judge(long nanos, Findings findings) {
        if (leaderless != Long.MAX_VALUE && nanos - leaderless > boundNanos) {
            findings.report(
                    "no leader for %d ms of calm, may take %d ms"
                            .formatted((nanos - leaderless) / 1_000_000, boundNanos / 1_000_000));
        }
    }

    private boolean led() {
        for (boolean leading : leads) {
            if (leading) {
                return true;
            }
        }
        return false;
    }
}
