package io.decree.replica;

import io.decree.replica.loop.ApplyRunner;
import java.lang.invoke.VarHandle;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A thread that applies the commands of one replica, and sleeps when there are none. */
final class ApplyThread implements ApplyRunner {

    /** About as long as it takes to wake a thread: sleeping for less would cost more. */
    private static final int SPINS = 200;

    private final String name;
    private volatile Thread thread;
    private volatile boolean sleepy;
    private volatile boolean closed;

    ApplyThread(String name) {
        this.name = name;
    }

    @Override
    public void start(Work work) {
        Thread started = new Thread(() -> go(work), name);
        started.setDaemon(true);
        thread = started;
        started.start();
    }

    private void go(Work work) {
        int idle = 0;
        while (!closed) {
            // One at a time: who closes it waits for what is just done, not for all that waits.
            if (work.run(1) > 0) {
                idle = 0;
                sleepy = false;
            } else if (idle < SPINS) {
                idle++;
                Thread.onSpinWait();
            } else if (sleepy) {
                LockSupport.park(this);
                // Whoever interrupts it means the service, which has returned; it has to sleep.
                Thread.interrupted();
            } else {
                sleepy = true;
                // From here on it is woken; what was handed over before is looked for once more.
                VarHandle.fullFence();
            }
        }
    }

    @Override
    public void wake() {
        // What was handed over has to be seen by a thread that is not seen to be sleepy.
        VarHandle.fullFence();
        if (sleepy) {
            LockSupport.unpark(thread);
        }
    }

    @Override
    public void close() {
        closed = true;
        LockSupport.unpark(thread);
    }

    /** Waits until it has ended; whether it has. A service that does not return keeps it. */
    boolean awaitEnd(long nanos) throws InterruptedException {
        Thread started = thread;
        if (started == null || started == Thread.currentThread()) {
            return true;
        }
        TimeUnit.NANOSECONDS.timedJoin(started, nanos);
        return !started.isAlive();
    }
}
