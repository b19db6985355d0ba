package io.decree.benchmarks.verb;

import io.decree.benchmarks.Durability;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The sizes of all series, up to the most that was asked for. */
final class Steps {

    private static final int WINDOW = 1024;
    private static final int MEMBERS = 3;
    private static final int VALUE = 64;
    private static final List<Integer> GROUPS = List.of(1, 10, 100, 1000);
    private static final List<Integer> REPLICAS = List.of(3, 5, 7);
    private static final List<Integer> VALUES = List.of(64, 1 << 10, 1 << 14, 1 << 18, 1 << 20);

    /** Values under way, in bytes: half of what a pipeline of the usual batches holds. */
    private static final int UNDER_WAY = 1 << 22;

    private static final int LEAST_UNDER_WAY = 4;
    private static final int MILLION = 1_000_000;
    private static final int KIBIBYTE = 1 << 10;

    /** A load that a state with snapshots bears easily, so that latencies are its own. */
    private static final int STATE_RATE = 20_000;

    /** A snapshot takes a while: more than one has to be seen. */
    private static final int STATE_TIMES = 4;

    private final ScaleOptions options;
    private final List<Durability> durabilities;

    Steps(ScaleOptions options, List<Durability> durabilities) {
        this.options = options;
        this.durabilities = durabilities;
    }

    List<Step> all() {
        List<Step> steps = new ArrayList<>();
        for (Series series : options.series()) {
            for (Durability durability : durabilities) {
                switch (series) {
                    case GROUPS -> groups(durability, steps);
                    case REPLICAS -> replicas(durability, steps);
                    case VALUES -> values(durability, steps);
                    case STATE -> state(durability, steps);
                }
            }
        }
        return steps;
    }

    private void groups(Durability durability, List<Step> steps) {
        for (int count : GROUPS) {
            if (count <= options.mostGroups()) {
                Map<String, String> tuning = Map.of("groups", Integer.toString(count));
                steps.add(
                        new Step(
                                Series.GROUPS,
                                Integer.toString(count),
                                durability,
                                MEMBERS,
                                VALUE,
                                List.of(WINDOW),
                                List.of(),
                                1,
                                tuning,
                                0));
            }
        }
    }

    private void replicas(Durability durability, List<Step> steps) {
        for (int count : REPLICAS) {
            steps.add(
                    new Step(
                            Series.REPLICAS,
                            Integer.toString(count),
                            durability,
                            count,
                            VALUE,
                            List.of(WINDOW),
                            List.of(),
                            1,
                            Map.of(),
                            0));
        }
    }

    private void values(Durability durability, List<Step> steps) {
        for (int bytes : VALUES) {
            if (bytes <= options.mostValue()) {
                int window = Math.max(LEAST_UNDER_WAY, Math.min(WINDOW, UNDER_WAY / bytes));
                steps.add(
                        new Step(
                                Series.VALUES,
                                bytes < KIBIBYTE ? bytes + " B" : bytes / KIBIBYTE + " KiB",
                                durability,
                                MEMBERS,
                                bytes,
                                List.of(window),
                                List.of(),
                                1,
                                Map.of(),
                                0));
            }
        }
    }

    /** On disk only: a state that need not survive has no snapshots worth their time. */
    private void state(Durability durability, List<Step> steps) {
        if (durability == Durability.DURABLE) {
            steps.add(state(keys() + ": no snapshot", 1 << 30));
            steps.add(state(keys() + ": snapshots without a break", 512));
        }
    }

    private String keys() {
        int keys = options.keys();
        return keys % MILLION == 0 ? keys / MILLION + " million keys" : keys + " keys";
    }

    private Step state(String size, int snapshotSlots) {
        Map<String, String> tuning =
                Map.of(
                        "keys", Integer.toString(options.keys()),
                        "snapshotSlots", Integer.toString(snapshotSlots),
                        // Room for everything that is decided while a snapshot is written.
                        "memoryMebibytes", "8192",
                        "segmentBytes", Integer.toString(1 << 26),
                        "segments", "16");
        return new Step(
                Series.STATE,
                size,
                Durability.DURABLE,
                MEMBERS,
                VALUE,
                List.of(WINDOW),
                List.of(STATE_RATE),
                STATE_TIMES,
                tuning,
                heapMebibytes());
    }

    /** Each value twice, since a page may be copied, with some room for everything else. */
    private int heapMebibytes() {
        long state = (2L * MEMBERS * VALUE * options.keys()) >> 20;
        return (int) (state + state / 8 + 1536);
    }
}
