package io.decree.peers;

import io.microraft.executor.RaftNodeExecutor;
import io.microraft.lifecycle.RaftNodeLifecycleAware;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jctools.queues.MpscUnboundedArrayQueue;

/**
 * One thread behind a queue without locks. MicroRaft's own executor is a scheduled pool, whose heap
 * of delays is locked for every task; this one is faster.
 */
final class MicroRaftExecutor implements RaftNodeExecutor, RaftNodeLifecycleAware {

    private static final int CHUNK = 8192;
    private static final long NAP_NANOS = 50_000_000;

    private final MpscUnboundedArrayQueue<Runnable> tasks = new MpscUnboundedArrayQueue<>(CHUNK);
    private final ScheduledExecutorService timer;
    private final Thread thread;
    private volatile boolean asleep;
    private volatile boolean ended;

    MicroRaftExecutor(int member, ScheduledExecutorService timer) {
        this.timer = timer;
        thread = new Thread(this::run, "microraft-" + member);
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void execute(Runnable task) {
        submit(task);
    }

    @Override
    public void submit(Runnable task) {
        tasks.offer(task);
        if (asleep) {
            asleep = false;
            LockSupport.unpark(thread);
        }
    }

    @Override
    public void schedule(Runnable task, long delay, TimeUnit unit) {
        var unused = timer.schedule(() -> submit(task), delay, unit);
    }

    private void run() {
        while (!ended) {
            Runnable task = tasks.poll();
            if (task == null) {
                sleep();
            } else {
                task.run();
            }
        }
    }

    private void sleep() {
        asleep = true;
        if (tasks.isEmpty()) {
            LockSupport.parkNanos(this, NAP_NANOS);
        }
        asleep = false;
    }

    @Override
    public void onRaftNodeTerminate() {
        ended = true;
        LockSupport.unpark(thread);
    }
}
