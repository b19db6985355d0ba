package io.decree.simulator.scenario;

import io.decree.simulator.fault.Endpoints;
import io.decree.simulator.fault.Fault;
import io.decree.simulator.kernel.Mix;
import io.decree.simulator.network.Weather;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Makes a failing scenario smaller: fewer faults, operations, clients and nodes, shorter faults, an
 * earlier end. Each smaller one is run to see whether it still fails.
 */
public final class Shrinker {

    private static final int OTHER_SEEDS = 3;

    private final Predicate<Scenario> fails;
    private Scenario best;
    private int runsLeft;

    private Shrinker(Scenario failing, Predicate<Scenario> fails, int mostRuns) {
        best = failing;
        this.fails = fails;
        runsLeft = mostRuns;
    }

    /**
     * Shrinks.
     *
     * @param failing a scenario that fails
     * @param fails whether a scenario fails in the same way; has to say the same each time
     * @param mostRuns how often it may be asked
     * @return the smallest failing scenario that was met
     */
    public static Scenario shrink(Scenario failing, Predicate<Scenario> fails, int mostRuns) {
        Shrinker shrinker = new Shrinker(failing, fails, mostRuns);
        Scenario before;
        do {
            before = shrinker.best;
            shrinker.round();
        } while (!shrinker.best.equals(before) && shrinker.runsLeft > 0);
        return shrinker.best;
    }

    /** The coarse steps first: they make the runs of the fine ones short. */
    private void round() {
        earlierEnd();
        withoutCalm();
        idleClients();
        fewerOperations();
        fewerFaults();
        fewerClients();
        fewerNodes();
        shorterFaults();
        betterWeather();
    }

    /**
     * Keeps a smaller scenario if it fails, or if it fails with another seed: what was taken away
     * moves everything after it, and mostly it is not the one seed that matters.
     */
    private boolean acceptAnySeed(Scenario smaller) {
        boolean accepted = accept(smaller);
        for (int i = 1; i <= OTHER_SEEDS && !accepted && isMuchSmaller(smaller); i++) {
            accepted = accept(smaller.withSeed(Mix.in(smaller.seed(), i) >>> 40));
        }
        return accepted;
    }

    /** Whether it is worth some runs more. */
    private boolean isMuchSmaller(Scenario smaller) {
        return smaller.faults().size() * 4 <= best.faults().size() * 3 - 1
                || smaller.operations() * 8 <= best.operations() * 7 - 1
                || smaller.nodes() < best.nodes();
    }

    private boolean accept(Scenario smaller) {
        if (runsLeft <= 0 || smaller.equals(best)) {
            return false;
        }
        runsLeft--;
        boolean accepted = fails.test(smaller);
        best = accepted ? smaller : best;
        return accepted;
    }

    private void earlierEnd() {
        long least = 0;
        long most = best.durationNanos();
        // A few halvings bring the end near to the failure; exactness would cost more than it
        // gives.
        for (int i = 0; i < 8 && most - least > 1; i++) {
            long middle = least + (most - least) / 2;
            if (accept(best.withDuration(middle))) {
                most = middle;
            } else {
                least = middle;
            }
        }
    }

    private void fewerFaults() {
        DeltaDebugging.minimise(best.faults(), faults -> acceptAnySeed(best.withFaults(faults)));
    }

    private void withoutCalm() {
        if (best.calm().size() > 0) {
            accept(best.withCalm(best.durationNanos(), Endpoints.NONE));
        }
    }

    private void idleClients() {
        for (int client = 0; client < best.clients().size(); client++) {
            acceptAnySeed(withOperations(client, OperationSet.first(0)));
        }
    }

    private void fewerOperations() {
        for (int each = 0; each < best.clients().size(); each++) {
            int client = each;
            DeltaDebugging.minimise(
                    best.clients().get(client).list(),
                    kept -> acceptAnySeed(withOperations(client, OperationSet.of(kept))));
        }
    }

    private Scenario withOperations(int client, OperationSet set) {
        List<OperationSet> sets = new ArrayList<>(best.clients());
        sets.set(client, set);
        return best.withClients(sets);
    }

    /** The last clients can go when they have nothing to do: the numbers of others stay. */
    private void fewerClients() {
        while (!best.clients().isEmpty()
                && best.clients().get(best.clients().size() - 1).size() == 0) {
            int last = best.clients().size() - 1;
            Scenario without =
                    best.withFaults(Renumbering.without(best.faults(), best.nodes() + last))
                            .withClients(best.clients().subList(0, last));
            if (!accept(without)) {
                return;
            }
        }
    }

    private void fewerNodes() {
        while (best.nodes() > 1) {
            int last = best.nodes() - 1;
            List<Fault> faults = Renumbering.without(best.faults(), last);
            if (!acceptAnySeed(best.withNodes(last, faults))) {
                return;
            }
        }
    }

    private void shorterFaults() {
        for (int i = 0; i < best.faults().size(); i++) {
            shorten(i);
        }
    }

    private void shorten(int place) {
        boolean shorter = true;
        while (shorter) {
            Fault fault = best.faults().get(place);
            long half = (fault.until() - fault.from()) / 2;
            shorter =
                    half > 0
                            && (accept(with(place, fault.during(fault.from(), fault.from() + half)))
                                    || accept(
                                            with(
                                                    place,
                                                    fault.during(
                                                            fault.from() + half, fault.until()))));
        }
    }

    private void betterWeather() {
        for (int i = 0; i < best.faults().size(); i++) {
            int place = i;
            for (Weather better : better(place)) {
                if (best.faults().get(place) instanceof Fault.BadWeather bad) {
                    Weather merged = atBest(bad.weather(), better);
                    accept(
                            with(
                                    place,
                                    new Fault.BadWeather(
                                            bad.from(),
                                            bad.until(),
                                            bad.senders(),
                                            bad.receivers(),
                                            merged)));
                }
            }
        }
    }

    private List<Weather> better(int place) {
        if (!(best.faults().get(place) instanceof Fault.BadWeather)) {
            return List.of();
        }
        long least = Weather.CALM.leastDelayNanos();
        long most = Weather.CALM.mostDelayNanos();
        return List.of(
                new Weather(0, 1000, 1000, Long.MAX_VALUE, Long.MAX_VALUE),
                new Weather(1000, 0, 1000, Long.MAX_VALUE, Long.MAX_VALUE),
                new Weather(1000, 1000, 0, Long.MAX_VALUE, Long.MAX_VALUE),
                new Weather(1000, 1000, 1000, least, most));
    }

    private static Weather atBest(Weather one, Weather other) {
        return new Weather(
                Math.min(one.lossPerMille(), other.lossPerMille()),
                Math.min(one.duplicatePerMille(), other.duplicatePerMille()),
                Math.min(one.reorderPerMille(), other.reorderPerMille()),
                Math.min(one.leastDelayNanos(), other.leastDelayNanos()),
                Math.min(one.mostDelayNanos(), other.mostDelayNanos()));
    }

    private Scenario with(int place, Fault fault) {
        List<Fault> faults = new ArrayList<>(best.faults());
        faults.set(place, fault);
        return best.withFaults(faults);
    }
}
