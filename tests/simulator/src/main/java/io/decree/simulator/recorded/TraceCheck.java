package io.decree.simulator.recorded;

import io.decree.simulator.Observation;
import io.decree.simulator.fault.Endpoints;
import io.decree.simulator.oracle.Agreement;
import io.decree.simulator.oracle.ChosenIsStable;
import io.decree.simulator.oracle.ExactlyOnce;
import io.decree.simulator.oracle.ExecutedPrefixEqual;
import io.decree.simulator.oracle.NoAlarm;
import io.decree.simulator.oracle.OneValuePerBallot;
import io.decree.simulator.oracle.Oracle;
import io.decree.simulator.oracle.PromiseKept;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Judges what the members of a group wrote down, from the group's first start on, by the oracles
 * that judge simulated runs.
 *
 * <p>Clocks of different machines say nothing about order, and none is needed: a promise binds the
 * member that gave it, so each member's lines are read in their own order; what was chosen at a
 * ballot binds higher ballots, so votes and proposals of all members are read in the order of their
 * ballots, and decisions after them.
 */
public final class TraceCheck {

    /** How the name of a trace ends. */
    public static final String SUFFIX = ".ndjson";

    private static final int MOST_FINDINGS = 20;

    private final List<TraceReader> traces = new ArrayList<>();
    private final List<TraceFinding> findings = new ArrayList<>();
    private TracedFact now;

    private TraceCheck() {}

    /**
     * Reads and judges all traces of a directory.
     *
     * @param directory holds a file {@code *.ndjson} for each member of one group
     * @return what was found
     * @throws BadTraceException when traces are missing or not whole: then nothing can be said
     * @throws IOException when they cannot be read
     */
    public static TraceCheck of(Path directory) throws IOException, BadTraceException {
        TraceCheck check = new TraceCheck();
        try (Stream<Path> files = Files.list(directory)) {
            List<Path> all = files.filter(f -> f.toString().endsWith(SUFFIX)).sorted().toList();
            for (Path file : all) {
                check.traces.add(TraceReader.read(file));
            }
        }
        check.refuseIncomplete(directory);
        check.judge();
        return check;
    }

    private void refuseIncomplete(Path directory) throws BadTraceException {
        if (traces.isEmpty()) {
            throw new BadTraceException(directory + " holds no file *" + SUFFIX);
        }
        int members = traces.get(0).members();
        boolean[] there = new boolean[members];
        for (TraceReader trace : traces) {
            if (trace.members() != members || trace.node() < 0 || trace.node() >= members) {
                throw new BadTraceException(trace.file() + " is of another group");
            }
            if (there[trace.node()]) {
                throw new BadTraceException(
                        trace.file() + ": there are two traces of member " + trace.node());
            }
            there[trace.node()] = true;
        }
        for (int member = 0; member < members; member++) {
            if (!there[member]) {
                throw new BadTraceException(
                        directory
                                + " holds no trace of member "
                                + member
                                + "; without its votes nobody can say what was chosen");
            }
        }
    }

    private void judge() {
        inTheOrderOfMembers(
                List.of(
                        new NoAlarm(),
                        new PromiseKept(),
                        new OneValuePerBallot(),
                        new Agreement(),
                        new ExecutedPrefixEqual(),
                        new ExactlyOnce()));
        inTheOrderOfBallots(new ChosenIsStable(Endpoints.first(traces.get(0).members())));
    }

    private void inTheOrderOfMembers(List<Oracle> oracles) {
        for (TraceReader trace : traces) {
            for (TracedFact fact : trace.facts()) {
                oracles.forEach(oracle -> tell(oracle, fact));
            }
        }
    }

    private void inTheOrderOfBallots(Oracle oracle) {
        List<TracedFact> ballots = new ArrayList<>();
        List<TracedFact> decisions = new ArrayList<>();
        for (TraceReader trace : traces) {
            for (TracedFact fact : trace.facts()) {
                if (fact.fact() instanceof Observation.Decided) {
                    decisions.add(fact);
                } else if (ballot(fact) >= 0) {
                    ballots.add(fact);
                }
            }
        }
        ballots.sort(Comparator.comparingLong(TraceCheck::ballot));
        ballots.forEach(fact -> tell(oracle, fact));
        decisions.forEach(fact -> tell(oracle, fact));
    }

    /** The ballot of a vote or a proposal; -1 for anything else. */
    private static long ballot(TracedFact traced) {
        if (traced.fact() instanceof Observation.Voted voted) {
            return voted.ballot();
        }
        return traced.fact() instanceof Observation.Proposed proposed ? proposed.ballot() : -1;
    }

    private void tell(Oracle oracle, TracedFact fact) {
        now = fact;
        if (fact.isStart()) {
            oracle.started(0, fact.node());
        } else {
            oracle.observe(0, fact.node(), fact.fact(), text -> found(oracle.name(), text));
        }
    }

    private void found(String check, String text) {
        if (findings.size() < MOST_FINDINGS) {
            findings.add(new TraceFinding(check, now.file(), now.line(), text));
        }
    }

    /**
     * What is wrong, at most twenty things.
     *
     * @return empty for a clean run
     */
    public List<TraceFinding> findings() {
        return List.copyOf(findings);
    }

    /**
     * How many members wrote.
     *
     * @return as many as the group has
     */
    public int members() {
        return traces.size();
    }

    /**
     * How many lines were judged.
     *
     * @return of all members
     */
    public long lines() {
        return traces.stream().mapToLong(trace -> trace.facts().size()).sum();
    }

    /**
     * How often a member was started.
     *
     * @return of all members
     */
    public int lives() {
        return traces.stream().mapToInt(TraceReader::lives).sum();
    }

    /**
     * How many lives ended in the middle of a line.
     *
     * @return of all members
     */
    public int tornLines() {
        return traces.stream().mapToInt(TraceReader::tornLines).sum();
    }

    /**
     * How many slots were decided.
     *
     * @return of those that any member saw decided
     */
    public long slots() {
        return traces.stream()
                .flatMap(trace -> trace.facts().stream())
                .map(TracedFact::fact)
                .filter(Observation.Decided.class::isInstance)
                .mapToLong(fact -> ((Observation.Decided) fact).slot())
                .distinct()
                .count();
    }
}
