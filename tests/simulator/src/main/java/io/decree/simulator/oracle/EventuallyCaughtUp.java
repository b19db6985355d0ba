package io.decree.simulator.oracle;

import io.decree.simulator.Observation;
import java.util.Arrays;
import java.util.TreeMap;

/**
 * If a run ends some time after the faults stopped for some nodes, none of these has then executed
 * fewer slots than another of them, beyond what may be under way.
 *
 * <p>That is so for a node that leads, or that follows one of the calm nodes which leads and tells
 * it of each decision. Another one has to notice first that nobody tells it, and then to ask: it is
 * compared with what the others had executed by the time for which it may have to wait.
 */
public final class EventuallyCaughtUp implements Oracle {

    private static final int NOBODY = -1;

    private final long boundNanos;
    private final long slotsBehind;
    private final long noticeNanos;
    private final long askNanos;
    private Node[] nodes = {};
    private boolean[] calm = {};

    /** By time: how far the first of the calm nodes had executed. */
    private final TreeMap<Long, Long> furthest = new TreeMap<>();

    private long calmNanos = Long.MAX_VALUE;

    /** What is known of one of them. */
    private static final class Node {
        private long executed;
        private boolean leads;
        private int follows = NOBODY;

        /** Since when it follows that one, or nobody. */
        private long since;

        private void follow(long nanos, int leader) {
            follows = leader;
            since = nanos;
        }
    }

    /**
     * An oracle.
     *
     * @param boundNanos how long they have for it; a run that ends sooner is not judged
     * @param slotsBehind how many slots the last may then be behind the first
     * @param noticeNanos how long a node may take to notice that its leader does not tell it
     *     anything any more
     * @param askNanos how long it takes one that follows nobody to ask each other node once
     * @throws IllegalArgumentException when both together are longer than the bound
     */
    public EventuallyCaughtUp(long boundNanos, long slotsBehind, long noticeNanos, long askNanos) {
        if (noticeNanos + askNanos > boundNanos) {
            throw new IllegalArgumentException(
                    "%d ns to notice and %d ns to ask, of %d ns in all"
                            .formatted(noticeNanos, askNanos, boundNanos));
        }
        this.boundNanos = boundNanos;
        this.slotsBehind = slotsBehind;
        this.noticeNanos = noticeNanos;
        this.askNanos = askNanos;
    }

    @Override
    public String name() {
        return "eventually caught up";
    }

    @Override
    public void observe(long nanos, int node, Observation fact, Findings findings) {
        if (fact instanceof Observation.Executed now) {
            executed(nanos, node, now.slot() + 1);
        } else if (fact instanceof Observation.Restored restored) {
            executed(nanos, node, restored.slot());
        } else if (fact instanceof Observation.Follows now) {
            node(node).follow(nanos, now.leader());
        } else if (fact instanceof Observation.Leading) {
            node(node).leads = true;
        } else if (fact instanceof Observation.Following) {
            node(node).leads = false;
        }
    }

    @Override
    public void started(long nanos, int node) {
        executed(nanos, node, 0);
        node(node).follow(nanos, NOBODY);
    }

    @Override
    public void crashed(long nanos, int node) {
        node(node).leads = false;
    }

    private Node node(int number) {
        if (number >= nodes.length) {
            int known = nodes.length;
            nodes = Arrays.copyOf(nodes, number + 1);
            Arrays.setAll(nodes, i -> i < known ? nodes[i] : new Node());
        }
        return nodes[number];
    }

    private void executed(long nanos, int number, long slot) {
        node(number).executed = slot;
        if (isCalm(number)) {
            note(nanos, slot);
        }
    }

    private boolean isCalm(int number) {
        return number < calm.length && calm[number];
    }

    /** Keeps what is young enough to be asked for, and the newest of what is older. */
    private void note(long nanos, long slot) {
        if (furthest.isEmpty() || slot > furthest.lastEntry().getValue()) {
            furthest.put(nanos, slot);
        }
        Long old = furthest.floorKey(nanos - noticeNanos - askNanos);
        if (old != null) {
            furthest.headMap(old).clear();
        }
    }

    @Override
    public void calmed(long nanos, boolean[] members) {
        calm = members.clone();
        calmNanos = nanos;
        furthest.clear();
        for (int number = 0; number < nodes.length; number++) {
            if (isCalm(number)) {
                note(nanos, nodes[number].executed);
            }
        }
    }

    @Override
    public void end(long nanos, Findings findings) {
        if (calmNanos == Long.MAX_VALUE || nanos - calmNanos < boundNanos) {
            return;
        }
        for (int number = 0; number < nodes.length; number++) {
            if (!isCalm(number)) {
                continue;
            }
            long first = furthest.floorEntry(nanos - untold(nanos, nodes[number])).getValue();
            long executed = nodes[number].executed;
            if (first - executed > slotsBehind) {
                findings.report(
                        "node %d executed up to slot %d, another up to slot %d, %d ms after calm"
                                .formatted(
                                        number, executed, first, (nanos - calmNanos) / 1_000_000));
            }
        }
    }

    /** For how long it may not have heard what others decided. */
    private long untold(long nanos, Node node) {
        boolean told = node.follows != NOBODY && isCalm(node.follows) && nodes[node.follows].leads;
        if (told || node.leads) {
            return 0;
        }
        boolean asked = node.follows == NOBODY && nanos - node.since >= askNanos;
        return asked ? askNanos : noticeNanos + askNanos;
    }
}
