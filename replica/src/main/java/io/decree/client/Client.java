package io.decree.client;

import io.decree.replica.wire.WireKind;
import io.decree.runtime.Yields;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Selector;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A client of a replicated group. Any thread may use it, and nothing blocks except {@link
 * #execute} and {@link #close}.
 *
 * <p>Commands that are open at the same time may take effect in any order; who needs an order waits
 * for the outcome of the first. What is given to the returned futures runs on the client's own
 * thread and must not block it.
 */
public final class Client implements AutoCloseable {

    private final ClientOptions options;
    private final Selector selector;
    private final Worker worker;
    private final ConcurrentLinkedQueue<Runnable> tasks = new ConcurrentLinkedQueue<>();
    private final AtomicInteger open = new AtomicInteger();
    private final Yields yields = new Yields(Yields.USUAL, this::isWanted);
    private final Thread thread;
    private volatile boolean closed;
    private volatile String whyClosed = "the client was closed";

    /** Whether the client's thread may be asleep: otherwise nobody has to wake it. */
    private volatile boolean asleep;

    /** Set by the client's thread when it does nothing any more. */
    private volatile boolean ended;

    private Client(ClientOptions options) {
        this.options = options;
        try {
            selector = Selector.open();
        } catch (IOException e) {
            throw new UncheckedIOException("a selector cannot be opened", e);
        }
        worker = new Worker(options, selector);
        thread = new Thread(this::run, "decree-client");
        thread.setDaemon(true);
    }

    /**
     * Makes a client. It connects as soon as there is something to send: what is wrong with the
     * group is told as the outcome of that.
     *
     * @param options whom to talk to
     * @return the client, to be closed
     */
    public static Client connect(ClientOptions options) {
        Client client = new Client(options);
        client.thread.start();
        return client;
    }

    /**
     * Sends a command.
     *
     * @param command its bytes from position to limit; copied
     * @return what it came to; it never fails otherwise
     */
    public CompletableFuture<Outcome> submit(ByteBuffer command) {
        return submit(command, options.deadline());
    }

    /**
     * Sends a command with a deadline of its own.
     *
     * <p>As long as an outcome is unknown nothing new is sent, so that what comes later takes
     * effect later: a short deadline may make others wait.
     *
     * @param command its bytes from position to limit; copied
     * @param deadline how long it may take before the caller is told that it did not come to an end
     * @return what it came to; it never fails otherwise
     * @throws IllegalArgumentException for a deadline that is not positive
     */
    public CompletableFuture<Outcome> submit(ByteBuffer command, Duration deadline) {
        ClientOptions.checkDeadline(deadline);
        CompletableFuture<Outcome> future = new CompletableFuture<>();
        if (closed) {
            future.complete(new Outcome.NotCommitted(FailureReason.CLOSED, whyClosed));
        } else if (!isTaken()) {
            future.complete(new Outcome.NotCommitted(FailureReason.OVERLOADED, tooMuch()));
        } else {
            add(WireKind.COMMAND, command, deadline, listener(future));
        }
        return future;
    }

    /**
     * Sends a command and waits for its outcome.
     *
     * @param command its bytes from position to limit; copied
     * @return what it came to
     */
    public Outcome execute(ByteBuffer command) {
        return submit(command).join();
    }

    /**
     * Finds out what became of a command whose outcome was unknown.
     *
     * @param token of this client's {@link Outcome.Unknown}
     * @return what it came to; unknown again after another deadline
     * @throws IllegalArgumentException for a token of another client
     */
    public CompletableFuture<Outcome> resolve(Token token) {
        if (token.operation.owner != this) {
            throw new IllegalArgumentException(
                    token + " belongs to another client: ask the one that gave the token");
        }
        CompletableFuture<Outcome> future = new CompletableFuture<>();
        long until = System.nanoTime() + options.deadline().toNanos();
        Operation.Waiter waiter = new Operation.Waiter(until, listener(future));
        hand(() -> await(token.operation, waiter));
        return future;
    }

    private static void await(Operation operation, Operation.Waiter waiter) {
        if (operation.outcome == null) {
            operation.waiters.add(waiter);
        } else {
            waiter.listener.outcome(operation.known());
        }
    }

    /**
     * Asks a question that sees every command committed before: the leader answers, after it made
     * sure that it still leads.
     *
     * @param question its bytes from position to limit; copied
     * @return the answer, or a {@link RequestFailedException}
     */
    public CompletableFuture<Answer> read(ByteBuffer question) {
        return read(question, options.deadline());
    }

    /**
     * Asks a question that sees every command committed before, with a deadline of its own.
     *
     * @param question its bytes from position to limit; copied
     * @param deadline how long it may take
     * @return the answer, or a {@link RequestFailedException}
     * @throws IllegalArgumentException for a deadline that is not positive
     */
    public CompletableFuture<Answer> read(ByteBuffer question, Duration deadline) {
        return ask(WireKind.READ, question, deadline, Answer::new);
    }

    /**
     * Asks the member that this client happens to be connected to a question to its state as it is,
     * however old.
     *
     * @param question its bytes from position to limit; copied
     * @return the answer, or a {@link RequestFailedException}
     */
    public CompletableFuture<StaleAnswer> readStale(ByteBuffer question) {
        return readStale(question, options.deadline());
    }

    /**
     * Asks one member about its state as it is, with a deadline of its own.
     *
     * @param question its bytes from position to limit; copied
     * @param deadline how long it may take
     * @return the answer, or a {@link RequestFailedException}
     * @throws IllegalArgumentException for a deadline that is not positive
     */
    public CompletableFuture<StaleAnswer> readStale(ByteBuffer question, Duration deadline) {
        return ask(WireKind.READ_STALE, question, deadline, StaleAnswer::new);
    }

    /** Makes an answer of the type that was asked for. */
    private interface Kind<A> {
        A of(long slot, ByteBuffer bytes);
    }

    private <A> CompletableFuture<A> ask(
            WireKind wire, ByteBuffer question, Duration deadline, Kind<A> kind) {
        ClientOptions.checkDeadline(deadline);
        CompletableFuture<A> future = new CompletableFuture<>();
        Operation.Listener listener =
                new Operation.Listener() {
                    @Override
                    public void answer(long slot, ByteBuffer bytes) {
                        future.complete(kind.of(slot, bytes));
                    }

                    @Override
                    public void failed(FailureReason reason, String message) {
                        future.completeExceptionally(new RequestFailedException(reason, message));
                    }
                };
        if (closed) {
            listener.failed(FailureReason.CLOSED, whyClosed);
        } else if (!isTaken()) {
            listener.failed(FailureReason.OVERLOADED, tooMuch());
        } else {
            add(wire, question, deadline, listener);
        }
        return future;
    }

    /** It is taken: one more is open until the listener hears of it. */
    private void add(
            WireKind kind, ByteBuffer bytes, Duration deadline, Operation.Listener listener) {
        Operation operation = new Operation(this, kind, copy(bytes));
        long until = System.nanoTime() + deadline.toNanos();
        operation.waiters.add(new Operation.Waiter(until, new Counted(open, listener)));
        hand(() -> worker.add(operation));
    }

    /**
     * Ends the client: what is open is told to those who wait for it, as {@link
     * FailureReason#CLOSED}.
     */
    @Override
    public void close() {
        closed = true;
        selector.wakeup();
        boolean interrupted = false;
        while (thread.isAlive() && Thread.currentThread() != thread) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    // ---------------------------------------------------------------- the client's thread

    private void run() {
        try {
            while (!closed) {
                runTasks();
                sleep(worker.work(System.nanoTime()));
            }
        } catch (IOException | UncheckedIOException e) {
            whyClosed = "nobody can be talked to any more: " + e;
        } catch (RuntimeException | Error e) {
            whyClosed = "the client's thread failed, which is a mistake of the library: " + e;
            throw e;
        } finally {
            closed = true;
            ended = true;
            finish();
            closeSelector();
        }
    }

    /**
     * Whoever hands something over, or closes, looks at {@code asleep} after that, or wakes the
     * selector; this looks the other way round.
     */
    private void sleep(long nanos) throws IOException {
        if (nanos <= 0 || !tasks.isEmpty() || yields.find()) {
            selector.selectNow(key -> {});
            return;
        }
        asleep = true;
        if (tasks.isEmpty() && !closed) {
            long left = TimeUnit.NANOSECONDS.toMillis(nanos - yields.spentNanos());
            selector.select(key -> {}, Math.max(1, left));
        }
        asleep = false;
    }

    private boolean isWanted() {
        try {
            return closed || !tasks.isEmpty() || selector.selectNow(key -> {}) > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void closeSelector() {
        try {
            selector.close();
        } catch (IOException e) {
            // Nothing of it is left that could be used.
        }
    }

    private void runTasks() {
        for (Runnable task = tasks.poll(); task != null; task = tasks.poll()) {
            task.run();
        }
    }

    /** Who comes too late for the client's thread is told the end by himself. */
    private void hand(Runnable task) {
        tasks.add(task);
        if (ended) {
            finish();
        } else if (asleep) {
            selector.wakeup();
        }
    }

    private void finish() {
        synchronized (worker) {
            runTasks();
            worker.close(whyClosed);
        }
    }

    // ---------------------------------------------------------------- small things

    private static Operation.Listener listener(CompletableFuture<Outcome> future) {
        return new Operation.Listener() {
            @Override
            public void outcome(Outcome outcome) {
                future.complete(outcome);
            }
        };
    }

    private boolean isTaken() {
        if (open.incrementAndGet() <= options.openMost()) {
            return true;
        }
        open.decrementAndGet();
        return false;
    }

    private String tooMuch() {
        return "%,d commands and questions are open: wait for some, or raise openMost"
                .formatted(options.openMost());
    }

    private static ByteBuffer copy(ByteBuffer bytes) {
        ByteBuffer copy = ByteBuffer.allocate(bytes.remaining());
        return copy.put(0, bytes, bytes.position(), bytes.remaining());
    }
}
