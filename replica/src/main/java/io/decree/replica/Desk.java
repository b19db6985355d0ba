package io.decree.replica;

import io.decree.core.replica.Effect;
import io.decree.replica.EventLoop.Driven;
import io.decree.replica.loop.LoopObserver;
import io.decree.replica.loop.ReplicaLoop;
import io.decree.replica.wire.ClientService;
import io.decree.runtime.frame.FrameResult;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * One replica on its event loop's thread: gives it time and work, and tells its owner what becomes
 * of it. A replica that throws is not called again.
 */
final class Desk implements Driven, LoopObserver {

    private static final int FRAMES_A_TURN = 256;
    private static final long EXPIRY_NANOS = 50_000_000;

    /** Longer than what an ordinary disk takes that has much to do. */
    private static final long DISK_PATIENCE_NANOS = 1_000_000_000;

    /** A replica that failed has nothing to do any more. */
    private static final long LONG_NANOS = TimeUnit.HOURS.toNanos(1);

    private final ReplicaPorts ports;
    private final Submissions submissions;
    private final ReplicaListener listener;
    private final List<Integer> voters;
    private final Pulse pulse;
    private final DiskWatch disk = new DiskWatch(DISK_PATIENCE_NANOS);
    private final MemberWatch others;
    private final View view;

    /** Null when nobody else looks. */
    private final LoopObserver observer;

    private ReplicaLoop loop;
    private ClientService clients;
    private final Candidacy candidacy;
    private boolean broken;
    private boolean connected = true;
    private boolean draining;
    private boolean clientsFirst;
    private long expired;

    /** What other threads may see of the replica. */
    static final class View {
        volatile Role role = Role.RECOVERING;
        volatile int leader = -1;
        volatile long executed;

        /** No client of another process waits, and none will. */
        volatile boolean drained;
    }

    Desk(
            ReplicaOptions options,
            ReplicaPorts ports,
            Submissions submissions,
            ReplicaListener listener,
            View view) {
        this.ports = ports;
        this.submissions = submissions;
        this.listener = listener;
        this.view = view;
        voters = options.voters();
        candidacy = new Candidacy(options.members());
        others = new MemberWatch(ports.transport(), listener, options.members());
        observer = ports.observer();
        expired = ports.clock().nanos();
        pulse = new Pulse(options, ports.clock().nanos());
    }

    void drive(ReplicaLoop replica, ClientService service) {
        loop = replica;
        clients = service;
        submissions.askOf(replica);
        listener.configurationChanged(ReplicaOptions.FIRST_EPOCH, voters);
        become(Role.FOLLOWER, 0);
    }

    ReplicaLoop loop() {
        return loop;
    }

    @Override
    public int doWork(long nanos) {
        int work = broken ? 0 : turn(nanos);
        if (broken) {
            hangUp();
        }
        lookAtClients();
        return work;
    }

    /** Sends clients of other processes to other members, and answers what they asked before. */
    void drain() {
        draining = true;
        if (clients != null) {
            clients.drain();
        }
        lookAtClients();
    }

    private void lookAtClients() {
        if (draining) {
            view.drained = broken || clients == null || clients.outstanding() == 0;
        }
    }

    private int turn(long nanos) {
        try {
            return work(nanos);
        } catch (StateMachineException e) {
            fail(Fault.STATE_MACHINE_FAILED, e.getMessage(), e);
        } catch (RuntimeException | Error e) {
            fail(Fault.INTERNAL_ERROR, e.toString(), e);
        }
        return 1;
    }

    private int work(long nanos) {
        int work = loop.poll();
        work += takeRequests(nanos);
        if (!broken) {
            keepTime(nanos);
        }
        if (broken) {
            // It failed, or a callback closed it: the rest of the turn is not to be done.
            return 1;
        }
        loop.flush();
        view.executed = loop.executed();
        if (clients != null) {
            ports.clients().flush();
        }
        return work;
    }

    /** By turns, as whoever comes first takes the room that there is. */
    private int takeRequests(long nanos) {
        clientsFirst = !clientsFirst;
        int work = clientsFirst ? pollClients() : 0;
        work += broken ? 0 : submissions.drain(nanos);
        return clientsFirst ? work : work + pollClients();
    }

    private int pollClients() {
        return broken || clients == null ? 0 : ports.clients().poll(clients, FRAMES_A_TURN);
    }

    private void keepTime(long nanos) {
        int ticks = pulse.beat(loop, nanos);
        if (nanos - expired > EXPIRY_NANOS) {
            expired = nanos;
            submissions.expire(nanos);
            lookAtDisk(nanos);
            others.look();
        }
        if (ticks > 0 && !broken) {
            view.leader = loop.leader();
        }
    }

    private void lookAtDisk(long nanos) {
        if (!disk.look(nanos, ports.log().address(), ports.log().durableAddress())) {
            return;
        }
        if (disk.isSlow()) {
            long millis = disk.waitNanos() / 1_000_000;
            String detail = "what was written " + millis + " ms ago is not durable yet";
            listener.faulted(Fault.DISK_SLOW, detail, null);
        }
        loop.willing(candidacy.disk(disk.isSlow(), loop.core().isLeading()));
    }

    /** Its owner says whether it may lead. */
    void setWilling(boolean yes) {
        loop.willing(candidacy.willing(yes, loop.core().isLeading()));
    }

    @Override
    public long nextNanos() {
        return broken ? ports.clock().nanos() + LONG_NANOS : pulse.nextNanos();
    }

    /** What follows from a failure, or from a close amid a turn, is no failure of its own. */
    private void fail(Fault fault, String detail, Throwable cause) {
        if (broken) {
            return;
        }
        broken = true;
        view.leader = -1;
        listener.faulted(fault, detail, cause);
        become(Role.FAULTED, 0);
    }

    /**
     * Callers, clients and members hear at once that nobody is here. What nobody reads would also
     * keep the loop from sleeping. It is not done where the fault shows, which may be amid a poll,
     * but when that turn is over: in the next one a shared transport would still bring frames.
     */
    private void hangUp() {
        if (connected) {
            connected = false;
            submissions.end();
            if (ports.clients() != null) {
                ports.clients().close();
            }
            ports.transport().close();
        }
    }

    private void become(Role role, long ballot) {
        view.role = role;
        listener.roleChanged(role, ballot);
    }

    // ---------------------------------------------------------------- what the loop shows

    @Override
    public void observe(Effect effect) {
        if (observer != null) {
            observer.observe(effect);
        }
        switch (effect.kind) {
            case ROLE_CHANGE -> changeRole(effect);
            case ALARM -> {
                Fault fault = Fault.of(effect.alarm);
                listener.faulted(fault, "slot " + effect.slot, null);
            }
            default -> {
                // The loop carries it out.
            }
        }
    }

    private void changeRole(Effect effect) {
        if (!broken) {
            view.leader = loop.leader();
            become(effect.ballot == 0 ? Role.FOLLOWER : Role.LEADER, effect.ballot);
        }
    }

    @Override
    public boolean seesCommands() {
        return observer != null && observer.seesCommands();
    }

    @Override
    public void applied(long slot, long session, long sequence) {
        if (observer != null) {
            observer.applied(slot, session, sequence);
        }
    }

    @Override
    public void executed(long slot, long value) {
        if (observer != null) {
            observer.executed(slot, value);
        }
    }

    @Override
    public void restored(long end) {
        if (observer != null) {
            observer.restored(end);
        }
    }

    @Override
    public void dropped(int from, FrameResult why) {
        if (observer != null) {
            observer.dropped(from, why);
        }
    }

    @Override
    public void turned() {
        if (observer != null) {
            observer.turned();
        }
    }

    @Override
    public void snapshotFailed(long end, IOException why) {
        if (observer != null) {
            observer.snapshotFailed(end, why);
        }
        listener.faulted(Fault.SNAPSHOT_FAILED, "snapshot " + end + ": " + why, why);
    }

    @Override
    public void snapshotDamaged(IOException why) {
        if (observer != null) {
            observer.snapshotDamaged(why);
        }
        listener.faulted(Fault.SNAPSHOT_DAMAGED, "" + why.getMessage(), why);
    }

    @Override
    public void snapshotTaken(long end) {
        if (observer != null) {
            observer.snapshotTaken(end);
        }
        listener.snapshotDurable(end, false);
    }

    @Override
    public void snapshotCopied(long end) {
        if (observer != null) {
            observer.snapshotCopied(end);
        }
        listener.snapshotDurable(end, true);
    }

    @Override
    public void logFull() {
        if (observer != null) {
            observer.logFull();
        }
        listener.faulted(
                Fault.LOG_FULL, "the log takes no values from slot " + loop.executed(), null);
    }

    @Override
    public void storageFailed() {
        if (observer != null) {
            observer.storageFailed();
        }
        fail(Fault.STORAGE_FAILED, "a write or a force of the log failed", null);
    }

    /** Ends the connections, whatever fails then; the files stay as they are. */
    void close() {
        broken = true;
        try {
            hangUp();
        } finally {
            closeFiles();
        }
    }

    private void closeFiles() {
        try {
            ports.log().close();
        } finally {
            closeSnapshots();
            become(Role.CLOSED, 0);
        }
    }

    private void closeSnapshots() {
        try {
            ports.snapshots().close();
        } catch (IOException e) {
            listener.faulted(Fault.SNAPSHOT_FAILED, "closing: " + e, e);
        }
    }
}
