package io.decree.simulator;

import io.decree.simulator.fault.FaultDriver;
import io.decree.simulator.history.History;
import io.decree.simulator.history.LinearizabilityChecker;
import io.decree.simulator.history.SequentialSpecification;
import io.decree.simulator.history.Verdict;
import io.decree.simulator.kernel.SimRandom;
import io.decree.simulator.scenario.OperationSet;
import io.decree.simulator.scenario.Scenario;
import io.decree.simulator.scenario.Shrinker;
import io.decree.simulator.trace.SpaceTimeDiagram;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs a subject through a scenario.
 *
 * <p>A run is decided by the subject's code and the scenario alone. It ends at the first finding,
 * or when its time is over; then the clients' history is checked. Single-threaded; several runs
 * may go on in several threads if their subjects share nothing.
 *
 * <pre>
 * Report report = Simulation.run(subject, Profile.USUAL.scenario(seed));
 * if (!report.clean()) {
 *     System.out.println(Simulation.shrink(subject, report, 500).print());
 * }
 * </pre>
 *
 * @param <I> what clients ask for
 * @param <O> what they are answered
 */
public final class Simulation<I, O> {

    /** The name under which a history that one copy could not have given is found. */
    public static final String LINEARIZABLE = "linearizable";

    private static final int KEPT_STEPS = 60;

    private final Subject<I, O> subject;
    private final Scenario scenario;
    private final Universe universe;
    private final FaultDriver driver;
    private final History<I, O> history = new History<>();

    private Simulation(Subject<I, O> subject, Scenario scenario) {
        this.subject = subject;
        this.scenario = scenario;
        int clients = scenario.clients().size();
        universe =
                new Universe(
                        subject,
                        subject.oracles(scenario),
                        scenario.seed(),
                        scenario.nodes(),
                        clients,
                        scenario.tickNanos(),
                        KEPT_STEPS);
        driver =
                new FaultDriver(
                        universe.scheduler, universe, scenario.nodes(), scenario.endpoints());
        for (int client = 0; client < clients; client++) {
            universe.seats[client] =
                    new Seat<>(universe, subject, client, history, plan(client), scenario.seed());
        }
    }

    /** Runs a scenario. */
    public static <I, O> Report run(Subject<I, O> subject, Scenario scenario) {
        return new Simulation<>(subject.of(scenario), scenario).run();
    }

    /**
     * Makes the scenario of a report smaller, for as long as its first finding is by the same
     * check.
     *
     * @param mostRuns how many runs that may cost
     * @return the report of the smallest one; the given report if it is clean
     */
    public static <I, O> Report shrink(Subject<I, O> subject, Report report, int mostRuns) {
        if (report.clean()) {
            return report;
        }
        String check = report.findings().get(0).check();
        Scenario begun = report.scenario().withDuration(Math.max(1, report.endNanos()));
        begun = begun.withClients(invoked(report));
        // What came after the end had no influence, unless it is the end that matters.
        boolean same = run(subject, begun).foundBy(check);
        Scenario smallest =
                Shrinker.shrink(
                        same ? begun : report.scenario(),
                        scenario -> run(subject, scenario).foundBy(check),
                        mostRuns);
        return run(subject, smallest);
    }

    /** The operations that were begun, by client. */
    private static List<OperationSet> invoked(Report report) {
        List<OperationSet> sets = new ArrayList<>();
        int client = 0;
        for (OperationSet planned : report.scenario().clients()) {
            int count = report.history().asked(client++);
            sets.add(OperationSet.of(planned.list().subList(0, count)));
        }
        return sets;
    }

    private Report run() {
        universe.startAll();
        driver.plan(scenario.faults());
        if (scenario.calm().size() > 0) {
            universe.scheduler.at(scenario.calmNanos(), this::calm);
        }
        for (Seat<?, ?> seat : universe.seats) {
            seat.next();
        }
        long end = scenario.durationNanos();
        boolean going = true;
        while (going && !universe.judge.foundSomething()) {
            going = universe.scheduler.step(end);
        }
        Verdict verdict = null;
        if (!universe.judge.foundSomething()) {
            universe.scheduler.runUntil(end);
            universe.judge.end(end);
            verdict = checkHistory(subject.specification());
        }
        universe.endAll();
        return report(verdict);
    }

    private void calm() {
        boolean[] members = new boolean[scenario.nodes()];
        for (int node = 0; node < members.length; node++) {
            members[node] = scenario.calm().contains(node);
        }
        universe.judge.calmed(universe.scheduler.now(), members);
        driver.calm(scenario.calm());
    }

    private <S> Verdict checkHistory(SequentialSpecification<S, I, O> specification) {
        Verdict verdict =
                new LinearizabilityChecker<>(specification).check(history, universe.order);
        if (!verdict.passed()) {
            universe.judge.report(LINEARIZABLE, -1, verdict.text());
        }
        return verdict;
    }

    private Report report(Verdict verdict) {
        SpaceTimeDiagram diagram =
                new SpaceTimeDiagram(scenario.nodes(), scenario.endpoints(), this::describe);
        return new Report(
                scenario,
                universe.judge.findings(),
                verdict,
                universe.trace.digest(),
                universe.scheduler.happened(),
                universe.scheduler.now(),
                driver.begun(),
                universe.network.counts(),
                universe.diskCounts(),
                universe.coverage,
                history,
                universe.judge.foundSomething() ? diagram.draw(universe.trace.last()) : "");
    }

    private String describe(ByteBuffer frame) {
        return subject.describe(frame);
    }

    /**
     * Mostly one operation soon follows another, then there is a long pause; so it is with people.
     */
    private long gap(SimRandom times) {
        boolean soon = times.chance(800);
        long pace = scenario.paceNanos();
        long most = soon ? Math.max(1, pace / 20) : pace * 10;
        return times.between(1, most);
    }

    /**
     * The operations of a client. Their times are drawn for all indexes, also for those left out,
     * so that leaving one out does not move the others.
     */
    private Seat.Plan<I> plan(int client) {
        OperationSet kept = scenario.clients().get(client);
        SimRandom times = SimRandom.stream(scenario.seed(), "times", client);
        return new Seat.Plan<>() {
            private int index = kept.next(0);
            private int drawn = -1;
            private long nanos;

            @Override
            public long nextNanos() {
                if (index < 0) {
                    return Long.MAX_VALUE;
                }
                for (; drawn < index; drawn++) {
                    nanos += gap(times);
                }
                return nanos;
            }

            @Override
            public I take() {
                long name = ((long) client << 32) | index;
                SimRandom random = SimRandom.stream(scenario.seed(), "operation", name);
                I input = subject.operation(client, index, random);
                index = kept.next(index + 1);
                return input;
            }
        };
    }
}
