package io.decree.benchmarks.run;

import java.util.HashSet;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Looks at what the members executed once nothing is under way: all the same, everything that was
 * acknowledged, nothing that was not asked for.
 */
final class Verification {

    /** The verdict on a run in which nothing is wrong. */
    static final String OK = "ok";

    private Verification() {}

    /**
     * Waits until the members have caught up with each other, or for a while.
     *
     * @param acknowledged how many operations were, since the members began
     * @param submitted how many were, since then
     * @param lost how many never had an outcome
     * @param patienceMillis how long a member may be behind
     */
    static String verdict(
            Members members, long acknowledged, long submitted, int lost, int patienceMillis)
            throws Exception {
        if (lost > 0) {
            return "LOST: " + lost + " operations never had an outcome";
        }
        long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(patienceMillis);
        String verdict = judge(members.states(), acknowledged, submitted);
        while (!verdict.equals(OK) && System.nanoTime() - until < 0) {
            Thread.sleep(10);
            verdict = judge(members.states(), acknowledged, submitted);
        }
        return verdict;
    }

    static String judge(List<State> states, long acknowledged, long submitted) {
        if (new HashSet<>(states).size() > 1) {
            return "DIFFERENT: " + states;
        }
        long executed = states.get(0).count();
        if (executed < acknowledged) {
            return "LOST: " + acknowledged + " acknowledged; " + executed + " executed";
        }
        if (executed > submitted) {
            return "TOO MUCH: " + submitted + " submitted; " + executed + " executed";
        }
        return OK;
    }

    /**
     * What a member's store says of itself.
     *
     * @param count how many operations it executed
     * @param digest of them, in their order
     */
    record State(long count, long digest) {

        static State parse(String line) {
            String[] words = line.split(" ", -1);
            return new State(Long.parseLong(words[0]), Long.parseLong(words[1]));
        }

        String line() {
            return count + " " + digest;
        }
    }
}
