package io.decree.simulator;

import io.decree.simulator.disk.CrashKind;
import io.decree.simulator.disk.Disk;
import io.decree.simulator.disk.DiskListener;
import io.decree.simulator.kernel.LocalClock;
import io.decree.simulator.kernel.SimRandom;
import io.decree.simulator.trace.Step;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;

/** One machine of a universe: its host while it lives, its disk, its clock. */
final class Node implements DiskListener {

    private final Universe universe;
    private final int id;
    private final long tickNanos;
    private final SimRandom random;
    private final Disk disk;
    private final LocalClock clock;

    /** What could not be told to a paused host. */
    private final ArrayDeque<Runnable> backlog = new ArrayDeque<>();

    private Life life;
    private boolean paused;
    private boolean tickMissed;

    Node(Universe universe, int id, long seed, long tickNanos) {
        this.universe = universe;
        this.id = id;
        this.tickNanos = tickNanos;
        random = SimRandom.stream(seed, "node", id);
        disk = new Disk(universe.scheduler, SimRandom.stream(seed, "disk", id), this);
        clock = new LocalClock(random.between(0, 1_000_000_000_000L));
        universe.scheduler.after(random.between(0, tickNanos), this::tick);
    }

    Disk disk() {
        return disk;
    }

    boolean isUp() {
        return life != null;
    }

    /** Makes a host from what the disk holds. */
    void start() {
        ByteBuffer image = disk.image();
        universe.trace.local(Step.START, now(), id, image.remaining() + " bytes on disk");
        universe.judge.started(now(), id);
        Life born = new Life(universe, this, id, random.next());
        life = born;
        universe.judge.guard(id, () -> born.host = universe.subject.host(born, image));
        if (born.host == null) {
            life = null;
            disk.crash(CrashKind.PROCESS);
        }
    }

    void crash(CrashKind kind) {
        disk.crash(kind);
        if (life == null) {
            return;
        }
        universe.trace.local(Step.CRASH, now(), id, kind.toString());
        universe.judge.crashed(now(), id);
        end();
        life = null;
        backlog.clear();
        tickMissed = false;
    }

    /** The life that goes on, if any, is over: what it counted is added up. */
    void end() {
        if (life != null) {
            Host host = life.host;
            life.end();
            universe.judge.guard(id, () -> host.ended(universe.coverage));
        }
    }

    void pause() {
        paused = true;
        universe.trace.local(Step.PAUSE, now(), id, "");
    }

    /** Goes on: first the clock's jump or first what piled up, as it happens in real processes. */
    void resume() {
        paused = false;
        universe.trace.local(Step.RESUME, now(), id, backlog.size() + " waiting");
        boolean tickFirst = random.chance(500);
        if (tickFirst) {
            tellMissedTick();
        }
        // A host may end the universe's run by throwing; the rest is then told to nobody.
        while (!backlog.isEmpty() && !paused) {
            backlog.poll().run();
        }
        if (!tickFirst) {
            tellMissedTick();
        }
    }

    private void tellMissedTick() {
        if (tickMissed && life != null) {
            tickMissed = false;
            tellTick();
        }
    }

    void drift(long partsPerMillion) {
        clock.drift(now(), partsPerMillion);
    }

    long localNanos() {
        return clock.reading(now());
    }

    void receive(int from, ByteBuffer frame, long stamp) {
        if (life == null) {
            universe.trace.receive(Step.MISS, now(), id, from, frame, stamp);
        } else if (paused) {
            ByteBuffer copy = ByteBuffer.allocate(frame.remaining()).put(frame.duplicate()).flip();
            backlog.add(() -> tellFrame(from, copy, stamp));
        } else {
            tellFrame(from, frame, stamp);
        }
    }

    private void tellFrame(int from, ByteBuffer frame, long stamp) {
        universe.trace.receive(Step.DELIVER, now(), id, from, frame, stamp);
        Host host = life.host;
        universe.judge.guard(id, () -> host.deliver(from, frame));
    }

    private void tick() {
        universe.scheduler.after(clock.trueNanos(tickNanos), this::tick);
        if (life == null) {
            return;
        }
        if (paused) {
            tickMissed = true;
        } else {
            tellTick();
        }
    }

    private void tellTick() {
        universe.trace.pass(Step.TICK, now(), id, 0);
        Host host = life.host;
        long shown = localNanos();
        universe.judge.guard(id, () -> host.tick(shown));
    }

    @Override
    public void durable(long lsn) {
        if (paused) {
            backlog.add(() -> tellDurable(lsn));
        } else {
            tellDurable(lsn);
        }
    }

    private void tellDurable(long lsn) {
        universe.trace.pass(Step.DURABLE, now(), id, lsn);
        Host host = life.host;
        universe.judge.guard(id, () -> host.durable(lsn));
    }

    @Override
    public void storageFailed() {
        if (paused) {
            backlog.add(this::tellStorageFailed);
        } else {
            tellStorageFailed();
        }
    }

    /** A host whose disk failed waits for an operator, who starts it anew on a good one. */
    void repairDisk() {
        disk.disarm();
        if (disk.hasFailed() && life != null) {
            crash(CrashKind.PROCESS);
            start();
        }
    }

    private void tellStorageFailed() {
        universe.trace.local(Step.STORAGE_FAILED, now(), id, "");
        Host host = life.host;
        universe.judge.guard(id, host::storageFailed);
    }

    private long now() {
        return universe.scheduler.now();
    }
}
