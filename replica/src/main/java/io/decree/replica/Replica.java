package io.decree.replica;

import io.decree.replica.wire.ClientCounter;
import io.decree.runtime.Counters;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

/**
 * One replica of a service, embedded in this process. It takes part in its group from {@link
 * #start} to {@link #close}.
 *
 * <p>Commands go to the leader: where {@link #role()} is {@link Role#LEADER}, or to the member that
 * {@link #leader()} names. Every method may be called by any thread, none blocks unless it says so,
 * and the library never ends the process.
 */
public final class Replica implements AutoCloseable {

    /** How long a command or question waits when nothing else is said. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ReplicaOptions options;
    private final ReplicaPorts ports;
    private final EventLoop eventLoop;
    private final Submissions submissions;
    private final Desk desk;
    private final Desk.View view = new Desk.View();
    private final Wiring wiring;

    /** Done when no thread of the replica uses its ports any more. */
    private final CompletableFuture<Void> ended = new CompletableFuture<>();

    /** Whether the end has begun; the event loop's thread only. */
    private boolean ending;

    private Replica(
            EventLoop eventLoop,
            ReplicaOptions options,
            ReplicaPorts ports,
            ReplicaListener listener) {
        this.eventLoop = eventLoop;
        this.options = options;
        this.ports = ports;
        submissions = new Submissions(options.outstanding(), options.pipelineBytes());
        desk = new Desk(options, ports, submissions, listener, view);
        wiring = new Wiring(eventLoop, options, ports);
    }

    /**
     * Starts a replica: restores its newest snapshot, reads its log, and joins its group. It blocks
     * until the log is read, also when it is interrupted. When it throws, the ports are closed, and
     * what they stand on may be closed too.
     *
     * @param eventLoop the thread that drives it, whose parker its transports use
     * @param options how it is made
     * @param machine the service's state, in its first state
     * @param ports what it is connected to; closed by the replica
     * @param listener hears what becomes of it
     * @return the replica
     * @throws IOException when the newest snapshot cannot be read, or the caller was interrupted
     * @throws IllegalStateException when the event loop is closed
     * @throws io.decree.replica.loop.DamagedLogException when the log lost something that was
     *     durable, or is not this replica's
     */
    public static Replica start(
            EventLoop eventLoop,
            ReplicaOptions options,
            StateMachine machine,
            ReplicaPorts ports,
            ReplicaListener listener)
            throws IOException {
        Objects.requireNonNull(machine, "machine");
        Objects.requireNonNull(listener, "listener");
        Replica replica = new Replica(eventLoop, options, ports, listener);
        CompletableFuture<Throwable> opened = new CompletableFuture<>();
        eventLoop.execute(() -> replica.open(machine, opened));
        if (!eventLoop.await(opened)) {
            // Its thread has ended, so that this one may do what is left to it otherwise.
            replica.fail(new IllegalStateException("the event loop is closed"), opened);
        }
        Throwable failure = opened.join();
        if (failure == null && Thread.currentThread().isInterrupted()) {
            failure = new InterruptedIOException("interrupted while the log was read");
        }
        if (failure == null) {
            return replica;
        }
        replica.close(Duration.ZERO);
        throw Wiring.rethrown(failure);
    }

    /** On the loop's thread; null is told for success. */
    private void open(StateMachine machine, CompletableFuture<Throwable> opened) {
        try {
            wiring.connect(machine, submissions, desk);
            opened.complete(null);
        } catch (IOException | RuntimeException | Error e) {
            fail(e, opened);
        }
    }

    /** Whoever hears of it closes what is below: so it is told when nothing here uses that. */
    private void fail(Throwable failure, CompletableFuture<Throwable> opened) {
        try {
            end();
        } catch (RuntimeException | Error e) {
            failure.addSuppressed(e);
        } finally {
            opened.complete(failure);
        }
    }

    // ---------------------------------------------------------------- asking

    /**
     * Submits a command. The callback hears the outcome; when too much is under way it hears so at
     * once.
     *
     * @param command its bytes from position to limit, copied before this returns
     * @param completion hears the outcome, once
     * @throws IllegalArgumentException for a command that is longer than the group agreed on
     */
    public void submit(ByteBuffer command, Completion completion) {
        submit(command, PATIENCE.toNanos(), completion);
    }

    /**
     * Submits a command with a deadline. A command that is not decided by then is told to be
     * unknown, since it may still be; one that was not proposed yet, as the pipeline was full all
     * the time, say, is refused.
     *
     * @param command its bytes from position to limit, copied before this returns
     * @param patienceNanos how long to wait
     * @param completion hears the outcome, once
     * @throws IllegalArgumentException for a command that is longer than the group agreed on
     */
    public void submit(ByteBuffer command, long patienceNanos, Completion completion) {
        options.checkLength(command);
        wakeIf(submissions.command(command, deadline(patienceNanos), completion));
    }

    /**
     * Submits a command, for callers who would rather wait for a future.
     *
     * @param command its bytes from position to limit, copied before this returns
     * @return completed on the event loop's thread, or here when it is refused at once, never
     *     exceptionally: what depends on it should not block
     * @throws IllegalArgumentException for a command that is longer than the group agreed on
     */
    public CompletableFuture<Result> submit(ByteBuffer command) {
        return submit(command, PATIENCE);
    }

    /**
     * Submits a command with a deadline, for callers who would rather wait for a future.
     *
     * @param command its bytes from position to limit, copied before this returns
     * @param patience how long to wait
     * @return completed as {@link #submit(ByteBuffer)} says, soon after that at the latest
     * @throws IllegalArgumentException for a command that is longer than the group agreed on
     */
    public CompletableFuture<Result> submit(ByteBuffer command, Duration patience) {
        Promise promise = new Promise();
        submit(command, patience.toNanos(), promise);
        return promise.future;
    }

    /**
     * Asks a linearizable question: the answer shows every command that was answered before it was
     * asked. Only the leader answers.
     *
     * @param question its bytes from position to limit, copied before this returns
     * @param completion hears the answer, once
     * @throws IllegalArgumentException for a question that is longer than a command may be
     */
    public void read(ByteBuffer question, Completion completion) {
        read(question, PATIENCE.toNanos(), completion);
    }

    /**
     * Asks a linearizable question with a deadline: without an answer by then it is refused.
     *
     * @param question its bytes from position to limit, copied before this returns
     * @param patienceNanos how long to wait
     * @param completion hears the answer, once
     * @throws IllegalArgumentException for a question that is longer than a command may be
     */
    public void read(ByteBuffer question, long patienceNanos, Completion completion) {
        options.checkLength(question);
        wakeIf(submissions.question(question, deadline(patienceNanos), completion));
    }

    /**
     * Asks a linearizable question, for callers who would rather wait for a future.
     *
     * @param question its bytes from position to limit, copied before this returns
     * @return completed on the event loop's thread, or here when it is refused at once, never
     *     exceptionally
     * @throws IllegalArgumentException for a question that is longer than a command may be
     */
    public CompletableFuture<Result> read(ByteBuffer question) {
        return read(question, PATIENCE);
    }

    /**
     * Asks a linearizable question with a deadline, for callers who would rather wait for a future.
     *
     * @param question its bytes from position to limit, copied before this returns
     * @param patience how long to wait
     * @return completed as {@link #read(ByteBuffer)} says, soon after that at the latest
     * @throws IllegalArgumentException for a question that is longer than a command may be
     */
    public CompletableFuture<Result> read(ByteBuffer question, Duration patience) {
        Promise promise = new Promise();
        read(question, patience.toNanos(), promise);
        return promise.future;
    }

    /**
     * Asks this replica a question about its state as it is, however old: it answers whether it
     * leads or not, without asking another member; one that is far behind and applies on a thread
     * of its own may refuse until it has caught up. Who needs to see what was answered before asks
     * {@link #read} instead.
     *
     * @param question its bytes from position to limit, copied before this returns
     * @param completion hears the answer and how old it is, once
     * @throws IllegalArgumentException for a question that is longer than a command may be
     */
    public void readStale(ByteBuffer question, StaleCompletion completion) {
        options.checkLength(question);
        wakeIf(submissions.staleQuestion(question, deadline(PATIENCE.toNanos()), completion));
    }

    /**
     * Asks this replica about its state as it is, for callers who would rather wait for a future.
     *
     * @param question its bytes from position to limit, copied before this returns
     * @return completed on the event loop's thread, or here when it is refused at once, never
     *     exceptionally
     * @throws IllegalArgumentException for a question that is longer than a command may be
     */
    public CompletableFuture<StaleResult> readStale(ByteBuffer question) {
        StalePromise promise = new StalePromise();
        readStale(question, promise);
        return promise.future;
    }

    private void wakeIf(boolean taken) {
        if (taken) {
            wiring.ring();
        }
    }

    private long deadline(long patienceNanos) {
        return ports.clock().nanos() + Math.min(patienceNanos, Long.MAX_VALUE / 2);
    }

    // ---------------------------------------------------------------- looking and leading

    /**
     * What this replica is to its group.
     *
     * @return as of a moment ago
     */
    public Role role() {
        return view.role;
    }

    /**
     * The member that leads, as far as this one knows.
     *
     * @return its number; -1 when none is known
     */
    public int leader() {
        return view.role == Role.LEADER ? options.identity().member() : view.leader;
    }

    /**
     * How far the log is executed here.
     *
     * @return the first slot that is not
     */
    public long executed() {
        return view.executed;
    }

    /**
     * What of that was refused which clients of other processes asked.
     *
     * @return the same object always; only the replica counts
     */
    public Counters<ClientCounter> clientCounters() {
        return wiring.counters;
    }

    /**
     * Says whether this replica may lead. One that leads and may not steps down.
     *
     * @param yes whether it may; at first it may
     */
    public void setWilling(boolean yes) {
        onDesk(() -> desk.setWilling(yes));
    }

    /**
     * Asks another member to lead in this one's place. Nothing happens where this one does not
     * lead, and while the other one is behind; that one may lose the election that follows.
     *
     * @param member its number
     * @throws IllegalArgumentException for a number that no other member has
     */
    public void handOver(int member) {
        options.checkOther(member);
        onDesk(() -> desk.loop().handOver(member, desk.loop().core().reached(member)));
    }

    /** On the loop's thread, and what follows from it is sent in the same turn. */
    private void onDesk(Runnable task) {
        eventLoop.execute(task);
        eventLoop.execute(wiring::ring);
    }

    // ---------------------------------------------------------------- the end

    /** Closes it and waits for up to ten seconds until what is under way has its outcome. */
    @Override
    public void close() {
        close(PATIENCE);
    }

    /**
     * Closes the replica. New commands are refused at once, and clients of other processes sent to
     * other members; those under way may still be decided until the time is over, and are told to
     * be unknown then; an interrupt ends that time. It blocks, also when it is interrupted or
     * closed twice, until none of its ports is used any more; on the event loop's own thread it
     * does not wait. Its log stays: it can be started again.
     *
     * <p>With {@link Apply#OWN_THREAD} the state machine is not called any more when this returns,
     * unless it was called on the event loop's thread: then one last call may still be going on.
     *
     * @param drain how long to wait for commands under way; zero for not at all
     * @throws IllegalStateException when the event loop or the state machine does not come back
     *     within ten seconds
     */
    public void close(Duration drain) {
        submissions.refuseNew();
        if (eventLoop.isCurrent()) {
            end();
            return;
        }
        if (!ended.isDone()) {
            awaitAnswers(drain);
            eventLoop.execute(this::end);
        }
        if (!Uninterrupted.await(ended, PATIENCE.toNanos())) {
            throw new IllegalStateException("the event loop does not close the replica");
        }
        if (!wiring.threads.awaitApplied(PATIENCE.toNanos())) {
            throw new IllegalStateException(
                    "the state machine does not return from what it was asked to do");
        }
    }

    /** On the loop's thread; a callback that it leads to may want the same. */
    private void end() {
        if (ending) {
            return;
        }
        ending = true;
        try {
            wiring.leave();
            wiring.threads.stop();
            desk.close();
        } finally {
            ended.complete(null);
        }
    }

    private void awaitAnswers(Duration drain) {
        onDesk(desk::drain);
        long until = ports.clock().nanos() + drain.toNanos();
        while (isAwaited() && until - ports.clock().nanos() > 0) {
            try {
                Thread.sleep(1);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private boolean isAwaited() {
        boolean isGone = ended.isDone() || !eventLoop.isAlive();
        return submissions.underWay() > 0 || (!isGone && !view.drained);
    }
}
