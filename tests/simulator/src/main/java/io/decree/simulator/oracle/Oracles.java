package io.decree.simulator.oracle;

import io.decree.simulator.fault.Endpoints;
import java.util.List;

/** Collections of oracles. */
public final class Oracles {

    private Oracles() {}

    /** Everything a replicated state machine must never do, whatever the faults; new ones. */
    public static List<Oracle> safety(Endpoints voters) {
        return List.of(
                new NoAlarm(),
                new OneValuePerBallot(),
                new PromiseKept(),
                new ChosenIsStable(voters),
                new Agreement(),
                new ExecutedPrefixEqual(),
                new ExactlyOnce(),
                new AnsweredBeforeFollowed(),
                new BoundedMemory());
    }

    /**
     * What it must do when the faults stop for a majority; new ones.
     *
     * @param boundNanos how long it may take until then
     * @param slotsBehind how many slots a node may be behind another for good
     * @param noticeNanos how long it may take one to notice that its leader tells it nothing
     * @param askNanos how long it takes one that follows nobody to ask each other node once
     */
    public static List<Oracle> liveness(
            long boundNanos, long slotsBehind, long noticeNanos, long askNanos) {
        return List.of(
                new EventuallyLeads(boundNanos),
                new EventuallyAnswers(boundNanos),
                new EventuallyCaughtUp(boundNanos, slotsBehind, noticeNanos, askNanos));
    }
}
