package io.decree.simulator.toy;

import io.decree.simulator.Host;
import io.decree.simulator.World;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A replica of registers after Attiya, Bar-Noy and Dolev (1995): whoever gets a request asks a
 * majority for the latest value, then makes a majority store what it found or what is to be
 * written. Small enough to be read at once, and able to be wrong in all the ways a {@link Bug}
 * names.
 */
final class RegisterHost implements Host {

    private static final int KEYS = 8;

    private final World world;
    private final Bug bug;
    private final RegisterLog log;
    private final long[] times = new long[KEYS];
    private final long[] nonces = new long[KEYS];
    private final int[] values = new int[KEYS];

    /** Up to where the log has to be durable before a key's value may be called stored. */
    private final long[] positions = new long[KEYS];

    private final Map<Integer, Long> requests = new HashMap<>();
    private final Map<Long, Task> tasks = new LinkedHashMap<>();
    private final ArrayDeque<Held> held = new ArrayDeque<>();
    private long durable;
    private boolean unfit;

    private record Held(long position, Runnable send) {}

    /** A request under way. */
    private static final class Task {
        long id;
        int client;
        long sequence;
        int key;
        boolean write;
        int value;
        boolean storing;
        long time;
        long nonce;
        long heard;
        ByteBuffer request;
    }

    RegisterHost(World world, ByteBuffer disk, Bug bug) {
        this.world = world;
        this.bug = bug;
        log = new RegisterLog(world, bug);
        log.recover(disk, this::replay);
        Arrays.fill(positions, log.end());
        // What can be read after a crash of the process alone may still be lost, so it is forced.
        world.force();
        unfit = bug == Bug.DEAF_AFTER_CRASH && log.end() > 0;
    }

    private void replay(ByteBuffer entry) {
        if (Frames.kind(entry) == Frames.REQUEST) {
            requests.merge(Frames.key(entry), Frames.id(entry), Math::max);
        } else {
            keep(Frames.key(entry), Frames.time(entry), Frames.nonce(entry), Frames.value(entry));
        }
        world.cover("replay");
    }

    @Override
    public void durable(long lsn) {
        durable = lsn;
        while (!held.isEmpty() && held.peek().position() <= durable && !unfit) {
            held.poll().send().run();
        }
    }

    @Override
    public void storageFailed() {
        world.cover("storage failed");
        if (bug == Bug.FORCES_AGAIN) {
            world.force();
        } else {
            unfit = true;
        }
    }

    @Override
    public void tick(long localNanos) {
        for (Task task : tasks.values()) {
            world.cover("ask again");
            ask(task);
        }
    }

    @Override
    public void deliver(int from, ByteBuffer frame) {
        if (unfit) {
            return;
        }
        switch (Frames.kind(frame)) {
            case Frames.REQUEST -> request(from, frame);
            case Frames.QUERY -> query(from, frame);
            case Frames.STORE -> store(from, frame);
            case Frames.FOUND -> found(from, frame);
            case Frames.STORED -> stored(from, frame);
            default -> throw new IllegalArgumentException("frame kind " + Frames.kind(frame));
        }
    }

    private void request(int from, ByteBuffer frame) {
        long sequence = Frames.id(frame);
        if (bug != Bug.NO_MEMORY_OF_REQUESTS && sequence <= requests.getOrDefault(from, 0L)) {
            world.cover("request again");
            return;
        }
        requests.put(from, sequence);
        Task task = new Task();
        task.id = world.random();
        task.client = from;
        task.sequence = sequence;
        task.key = Frames.key(frame);
        task.write = Frames.time(frame) != 0;
        task.value = Frames.value(frame);
        task.request = frame;
        hold(
                log.append(Frames.frame(Frames.REQUEST, sequence, from, 0, 0, 0)),
                () -> {
                    tasks.put(task.id, task);
                    ask(task);
                });
    }

    private void hold(long position, Runnable send) {
        if (position <= durable) {
            send.run();
        } else {
            held.add(new Held(position, send));
        }
    }

    private void ask(Task task) {
        byte kind = task.storing ? Frames.STORE : Frames.QUERY;
        int value = task.value;
        if (bug == Bug.KEEPS_FRAME && task.storing && task.write) {
            value = Frames.value(task.request);
        }
        ByteBuffer frame = Frames.frame(kind, task.id, task.key, task.time, task.nonce, value);
        for (int node = 0; node < world.nodes(); node++) {
            world.send(node, frame);
        }
    }

    private void query(int from, ByteBuffer frame) {
        int key = Frames.key(frame);
        world.send(
                from,
                Frames.frame(
                        Frames.FOUND, Frames.id(frame), key, times[key], nonces[key], values[key]));
    }

    private void store(int from, ByteBuffer frame) {
        int key = Frames.key(frame);
        if (keep(key, Frames.time(frame), Frames.nonce(frame), Frames.value(frame))) {
            positions[key] = log.append(frame);
        }
        ByteBuffer answer = Frames.frame(Frames.STORED, Frames.id(frame), key, 0, 0, 0);
        long position = bug == Bug.ANSWER_BEFORE_DURABLE ? 0 : positions[key];
        hold(position, () -> world.send(from, answer));
    }

    private boolean keep(int key, long time, long nonce, int value) {
        if (time < times[key] || (time == times[key] && nonce <= nonces[key])) {
            return false;
        }
        times[key] = time;
        nonces[key] = nonce;
        values[key] = value;
        return true;
    }

    private void found(int from, ByteBuffer frame) {
        Task task = tasks.get(Frames.id(frame));
        if (task == null || task.storing) {
            return;
        }
        boolean later = Frames.time(frame) > task.time;
        boolean same = Frames.time(frame) == task.time;
        if (later || (same && Frames.nonce(frame) > task.nonce)) {
            task.time = Frames.time(frame);
            task.nonce = Frames.nonce(frame);
            task.value = task.write ? task.value : Frames.value(frame);
        }
        if (majority(task, from)) {
            task.heard = 0;
            task.storing = true;
            if (task.write) {
                task.time++;
                task.nonce = world.random();
            }
            if (!task.write && bug == Bug.NO_WRITE_BACK) {
                answer(task);
            } else {
                ask(task);
            }
        }
    }

    private void stored(int from, ByteBuffer frame) {
        Task task = tasks.get(Frames.id(frame));
        if (task == null || !task.storing) {
            return;
        }
        if (majority(task, from) || (task.write && bug == Bug.ANSWER_BEFORE_QUORUM)) {
            answer(task);
        }
    }

    private boolean majority(Task task, int from) {
        task.heard |= 1L << from;
        return Long.bitCount(task.heard) > world.nodes() / 2;
    }

    private void answer(Task task) {
        world.cover(task.write ? "write done" : "read done");
        tasks.remove(task.id);
        world.send(
                task.client,
                Frames.frame(Frames.ANSWER, task.sequence, task.key, 0, 0, task.value));
    }
}
