package io.decree.simulator.history;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The search for an order of one key's operations.
 *
 * <p>It always goes on from the configuration that came furthest. Operations of unknown outcome are
 * placed only when nothing else helps, the fewest first: a configuration that used up more of them
 * than another, and else is the same, cannot reach anything the other cannot, and is dropped.
 */
final class Search<S, I, O> {

    private final SequentialSpecification<S, I, O> specification;
    private final Schedule<I, O> schedule;
    private final long mostSteps;
    private final List<Level<S>> levels = new ArrayList<>();
    private final Map<Key, List<long[]>> met = new HashMap<>();

    /** The operations of unknown outcome that may build upon another's effect. */
    private final List<Integer> notOverwriting = new ArrayList<>();

    private int top;
    private int furthest;
    private long steps;

    Search(
            SequentialSpecification<S, I, O> specification,
            Schedule<I, O> schedule,
            long mostSteps) {
        this.specification = specification;
        this.schedule = schedule;
        this.mostSteps = mostSteps;
        for (int number = 0; number < schedule.unknownCount(); number++) {
            if (!specification.overwrites(schedule.unknown(number).input())) {
                notOverwriting.add(number);
            }
        }
    }

    /** The configurations that wait at one deadline. */
    private static final class Level<S> {
        /** Those with open operations to try, the latest last. */
        private final ArrayDeque<Configuration<S>> open = new ArrayDeque<>(2);

        /** Those with nothing but unknown operations to try, the earliest first. */
        private final ArrayDeque<Configuration<S>> unknown = new ArrayDeque<>(2);

        /** One that can serve as a witness of how far it went. */
        private Configuration<S> sample;
    }

    /** A configuration without the unknown operations it used up, equal to others by value. */
    private record Key(Configuration<?> of) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && key.of.deadline == of.deadline
                    && Arrays.equals(key.of.placed, of.placed)
                    && key.of.state.equals(of.state);
        }

        @Override
        public int hashCode() {
            return (Arrays.hashCode(of.placed) * 31 + of.state.hashCode()) * 31 + of.deadline;
        }
    }

    Verdict verdict(Object key) {
        long[] nothing = new long[(schedule.bitCount() + 63) / 64];
        if (schedule.deadlines() > 0) {
            offer(new Configuration<>(0, specification.initial(), nothing, new long[0]));
        }
        while (top >= 0 && furthest < schedule.deadlines()) {
            if (++steps > mostSteps) {
                return verdict(Verdict.Kind.UNDECIDED, key);
            }
            step();
        }
        return furthest == schedule.deadlines()
                ? verdict(Verdict.Kind.LINEARIZABLE, key)
                : verdict(Verdict.Kind.NOT_LINEARIZABLE, key);
    }

    /** Tries one way on from the configuration that came furthest. */
    private void step() {
        Level<S> level = levels.get(top);
        if (!level.open.isEmpty()) {
            stepOpen(level, level.open.peekLast());
        } else if (!level.unknown.isEmpty()) {
            stepUnknown(level, level.unknown.peekFirst());
        } else {
            top--;
        }
    }

    private void stepOpen(Level<S> level, Configuration<S> from) {
        int[] open = schedule.open(from.deadline);
        if (from.tried == open.length) {
            from.tried = 0;
            level.open.removeLast();
            level.unknown.addLast(from);
            return;
        }
        int number = open[from.tried++];
        Operation<I, O> operation = schedule.returned(number);
        if (!Configuration.has(from.placed, schedule.bit(number))
                && specification.allows(from.state, operation.input(), operation.output())) {
            S state = specification.next(from.state, operation.input());
            offer(place(from, number, state));
        }
    }

    /** Places an operation; if it is the one that returns now, the next deadline is due. */
    private Configuration<S> place(Configuration<S> from, int number, S state) {
        long[] placed = Configuration.with(from.placed, schedule.bit(number));
        int deadline = from.deadline;
        while (deadline < schedule.deadlines()
                && Configuration.has(placed, schedule.bit(deadline))) {
            Configuration.clear(placed, schedule.bit(deadline));
            deadline++;
        }
        return new Configuration<>(deadline, state, placed, from.effective);
    }

    /**
     * Places all open reads that fit. Nothing is lost: what can follow without them can follow with
     * them. A write that leaves the state as it is is no read: it can matter later. Without this, a
     * read that was answered late would be missed, and every way since tried before the place where
     * it fits.
     */
    private Configuration<S> withReads(Configuration<S> reached) {
        Configuration<S> at = reached;
        int number = readAt(at);
        while (number >= 0) {
            at = place(at, number, at.state);
            number = readAt(at);
        }
        return at;
    }

    /** An open read that fits, or -1. */
    private int readAt(Configuration<S> at) {
        if (at.deadline == schedule.deadlines()) {
            return -1;
        }
        for (int number : schedule.open(at.deadline)) {
            Operation<I, O> operation = schedule.returned(number);
            if (specification.reads(operation.input())
                    && !Configuration.has(at.placed, schedule.bit(number))
                    && specification.allows(at.state, operation.input(), operation.output())) {
                return number;
            }
        }
        return -1;
    }

    private void stepUnknown(Level<S> level, Configuration<S> from) {
        if (from.tried == schedule.unknownCalled(from.deadline)) {
            level.unknown.removeFirst();
            return;
        }
        int number = from.tried++;
        if (Configuration.has(from.effective, number)) {
            return;
        }
        S state = specification.next(from.state, schedule.unknown(number).input());
        if (matters(from, state)) {
            long[] effective = Configuration.with(from.effective, number);
            offer(new Configuration<>(from.deadline, state, from.placed, effective));
        }
    }

    /**
     * Whether an unknown operation that leads to a state can help. Without an effect it could as
     * well not have happened; the same holds if nothing can follow but what overwrites its effect.
     */
    private boolean matters(Configuration<S> from, S state) {
        if (state.equals(from.state)) {
            return false;
        }
        for (int i = 0; i < notOverwriting.size(); i++) {
            int number = notOverwriting.get(i);
            if (number < schedule.unknownCalled(from.deadline)
                    && !state.equals(specification.next(state, schedule.unknown(number).input()))) {
                return true;
            }
        }
        for (int number : schedule.open(from.deadline)) {
            Operation<I, O> next = schedule.returned(number);
            if (!Configuration.has(from.placed, schedule.bit(number))
                    && specification.allows(state, next.input(), next.output())
                    && !(specification.overwrites(next.input())
                            && specification.allows(from.state, next.input(), next.output()))) {
                return true;
            }
        }
        return false;
    }

    private void offer(Configuration<S> reached) {
        Configuration<S> configuration = withReads(reached);
        furthest = Math.max(furthest, configuration.deadline);
        if (configuration.deadline == schedule.deadlines() || !isNew(configuration)) {
            return;
        }
        while (levels.size() <= configuration.deadline) {
            levels.add(new Level<>());
        }
        Level<S> level = levels.get(configuration.deadline);
        level.open.addLast(configuration);
        level.sample = configuration;
        top = configuration.deadline;
    }

    private boolean isNew(Configuration<S> configuration) {
        Key key = new Key(configuration);
        List<long[]> sets = met.computeIfAbsent(key, unused -> new ArrayList<>(1));
        for (long[] set : sets) {
            if (Configuration.within(set, configuration.effective)) {
                return false;
            }
        }
        sets.add(configuration.effective);
        return true;
    }

    private Verdict verdict(Verdict.Kind kind, Object key) {
        if (kind == Verdict.Kind.LINEARIZABLE) {
            return new Verdict(kind, schedule.size(), steps, "", List.of());
        }
        List<Operation<?, ?>> witnesses = new ArrayList<>();
        for (int number : schedule.open(furthest)) {
            witnesses.add(schedule.returned(number));
        }
        String text =
                "key "
                        + key
                        + ": no order of operations explains "
                        + witnesses.get(0)
                        + "; the "
                        + furthest
                        + " that returned before it can be placed, for example ending in state "
                        + levels.get(furthest).sample.state;
        if (kind == Verdict.Kind.UNDECIDED) {
            text = "given up after " + steps + " steps; " + text;
        }
        return new Verdict(kind, schedule.size(), steps, text, witnesses);
    }
}
