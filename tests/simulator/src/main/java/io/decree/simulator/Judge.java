package io.decree.simulator;

import io.decree.simulator.kernel.Scheduler;
import io.decree.simulator.oracle.Finding;
import io.decree.simulator.oracle.Findings;
import io.decree.simulator.oracle.Oracle;
import io.decree.simulator.trace.Step;
import io.decree.simulator.trace.Trace;
import java.util.ArrayList;
import java.util.List;

/** Asks the oracles about everything that happens, and keeps what they find. */
final class Judge {

    private static final int MOST_FINDINGS = 20;

    private final Scheduler scheduler;
    private final Trace trace;
    private final List<Oracle> oracles;
    private final List<Finding> findings = new ArrayList<>();

    /** Who is asked just now, and about which node; one object for all questions. */
    private String asked = "";

    private int about;
    private final Findings desk = text -> report(asked, about, text);

    Judge(Scheduler scheduler, Trace trace, List<Oracle> oracles) {
        this.scheduler = scheduler;
        this.trace = trace;
        this.oracles = oracles;
    }

    void observe(long nanos, int node, Observation fact) {
        about = node;
        for (int i = 0; i < oracles.size(); i++) {
            asked = oracles.get(i).name();
            oracles.get(i).observe(nanos, node, fact, desk);
        }
    }

    void started(long nanos, int node) {
        oracles.forEach(oracle -> oracle.started(nanos, node));
    }

    void crashed(long nanos, int node) {
        oracles.forEach(oracle -> oracle.crashed(nanos, node));
    }

    void invoked(long nanos, int client) {
        oracles.forEach(oracle -> oracle.invoked(nanos, client));
    }

    void returned(long nanos, int client, boolean known) {
        about = -1;
        for (Oracle oracle : oracles) {
            asked = oracle.name();
            oracle.returned(nanos, client, known, desk);
        }
    }

    void calmed(long nanos, boolean[] calm) {
        oracles.forEach(oracle -> oracle.calmed(nanos, calm));
    }

    void end(long nanos) {
        about = -1;
        for (Oracle oracle : oracles) {
            asked = oracle.name();
            oracle.end(nanos, desk);
        }
    }

    /** Calls code of the system under test; what it throws is a finding. */
    void guard(int node, Runnable call) {
        try {
            call.run();
        } catch (RuntimeException | AssertionError | StackOverflowError thrown) {
            report("no exception", node, place(thrown) + thrown);
        }
    }

    private static String place(Throwable thrown) {
        StackTraceElement[] stack = thrown.getStackTrace();
        return stack.length == 0 ? "" : stack[0] + ": ";
    }

    void report(String check, int node, String text) {
        if (findings.size() < MOST_FINDINGS) {
            findings.add(new Finding(check, scheduler.now(), node, text));
        }
        trace.local(Step.FINDING, scheduler.now(), Math.max(0, node), check + ": " + text);
    }

    boolean foundSomething() {
        return !findings.isEmpty();
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }
}
