package io.decree.simulator.fault;

import io.decree.simulator.disk.CrashKind;
import io.decree.simulator.kernel.Scheduler;
import io.decree.simulator.network.Weather;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Makes faults happen.
 *
 * <p>Whenever a fault begins or ends, the state of every node and link is computed anew from all
 * faults of that instant, and differences are acted on. So overlapping faults need no bookkeeping:
 * a node that two faults hold down starts when both are over.
 */
public final class FaultDriver {

    private final Scheduler scheduler;
    private final Machinery machinery;
    private final int nodes;
    private final int endpoints;
    private final List<Fault> active = new ArrayList<>();
    private final Map<FaultKind, Integer> begun = new EnumMap<>(FaultKind.class);
    private final CrashKind[] down;
    private final boolean[] paused;
    private final long[] drift;
    private final long[] slow;
    private final boolean[] full;
    private Endpoints calm = Endpoints.NONE;

    /** A driver of no faults yet. */
    public FaultDriver(Scheduler scheduler, Machinery machinery, int nodes, int endpoints) {
        this.scheduler = scheduler;
        this.machinery = machinery;
        this.nodes = nodes;
        this.endpoints = endpoints;
        down = new CrashKind[nodes];
        paused = new boolean[nodes];
        drift = new long[nodes];
        slow = new long[nodes];
        full = new boolean[nodes];
    }

    /** Sets faults for their times. */
    public void plan(List<Fault> faults) {
        for (Fault fault : faults) {
            scheduler.at(fault.from(), () -> begin(fault));
            if (!(fault instanceof Fault.DiskError)) {
                scheduler.at(fault.until(), () -> end(fault));
            }
        }
    }

    /**
     * From now on the nodes of a set, the clients, and the links between all these have no faults
     * any more, whatever is planned.
     *
     * @param members nodes; the clients are added
     */
    public void calm(Endpoints members) {
        calm = members.and(Endpoints.first(endpoints).without(Endpoints.first(nodes)));
        // Before the nodes go on: what piled up makes them write.
        for (int node = 0; node < nodes; node++) {
            if (members.contains(node)) {
                machinery.repairDisk(node);
            }
        }
        apply();
    }

    /** How many faults of each kind began, those included that found nothing to spoil. */
    public Map<FaultKind, Integer> begun() {
        return begun;
    }

    private void begin(Fault fault) {
        if (fault instanceof Fault.DiskError error) {
            if (!calm.contains(error.node())) {
                begun.merge(fault.kind(nodes), 1, Integer::sum);
                machinery.diskError(error.node(), error.force());
            }
            return;
        }
        begun.merge(fault.kind(nodes), 1, Integer::sum);
        active.add(fault);
        apply();
    }

    private void end(Fault fault) {
        active.remove(fault);
        apply();
    }

    private void apply() {
        // Links first: what a node does when it starts or goes on meets the new links.
        for (int from = 0; from < endpoints; from++) {
            for (int to = 0; to < endpoints; to++) {
                if (from != to) {
                    applyLink(from, to);
                }
            }
        }
        for (int node = 0; node < nodes; node++) {
            applyClockAndDisk(node);
            applyLife(node);
        }
    }

    private void applyLink(int from, int to) {
        boolean isCut = false;
        Weather weather = Weather.CALM;
        boolean safe = calm.contains(from) && calm.contains(to);
        for (int i = 0; i < active.size() && !safe; i++) {
            Fault fault = active.get(i);
            if (fault instanceof Fault.Cut cut) {
                isCut |= cut.left().contains(from) && cut.right().contains(to);
                isCut |= !cut.oneWay() && cut.right().contains(from) && cut.left().contains(to);
            } else if (fault instanceof Fault.BadWeather bad
                    && bad.senders().contains(from)
                    && bad.receivers().contains(to)) {
                weather = weather.and(bad.weather());
            }
        }
        machinery.cut(from, to, isCut);
        machinery.weather(from, to, weather);
    }

    private void applyClockAndDisk(int node) {
        long wantedDrift = 0;
        long wantedSlow = 0;
        boolean wantedFull = false;
        for (int i = 0; i < active.size() && !calm.contains(node); i++) {
            if (active.get(i) instanceof Fault.Drift off && off.node() == node) {
                wantedDrift = off.partsPerMillion();
            } else if (active.get(i) instanceof Fault.SlowDisk disk && disk.node() == node) {
                wantedSlow = Math.max(wantedSlow, disk.mostNanos());
            } else if (active.get(i) instanceof Fault.FullLog log && log.node() == node) {
                wantedFull = true;
            }
        }
        if (wantedDrift != drift[node]) {
            drift[node] = wantedDrift;
            machinery.drift(node, wantedDrift);
        }
        if (wantedSlow != slow[node]) {
            slow[node] = wantedSlow;
            machinery.slowDisk(node, wantedSlow);
        }
        if (wantedFull != full[node]) {
            full[node] = wantedFull;
            machinery.fullLog(node, wantedFull);
        }
    }

    private void applyLife(int node) {
        CrashKind crash = null;
        boolean pause = false;
        for (int i = 0; i < active.size() && !calm.contains(node); i++) {
            if (active.get(i) instanceof Fault.Crash fault && fault.node() == node) {
                crash = crash == CrashKind.POWER ? crash : fault.crash();
            } else if (active.get(i) instanceof Fault.Pause fault && fault.node() == node) {
                pause = true;
            }
        }
        // A machine that loses power while its process is down forgets what was not forced.
        boolean worse = crash == CrashKind.POWER && down[node] == CrashKind.PROCESS;
        if (crash != null && (down[node] == null || worse)) {
            down[node] = crash;
            machinery.crash(node, crash);
        } else if (crash == null && down[node] != null) {
            down[node] = null;
            machinery.start(node);
        }
        if (pause != paused[node]) {
            paused[node] = pause;
            if (pause) {
                machinery.pause(node);
            } else {
                machinery.resume(node);
            }
        }
    }
}
