package io.decree.cluster.load;

import io.decree.client.ClientOptions;
import io.decree.examples.kv.KvAnswer;
import io.decree.examples.kv.KvClient;
import io.decree.examples.kv.KvFailedException;
import io.decree.examples.kv.KvKeys;
import io.decree.examples.kv.KvOperation;
import io.decree.examples.kv.KvStatus;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** One client: asks, waits, remembers. Every value it writes is written once in the whole run. */
final class LoadClient implements Runnable {

    /** How keys are called that are written once and have to be there at the end. */
    private static final String ONCE = "once/";

    private final int number;
    private final LoadOptions options;
    private final Recorder recorder;
    private final Meter meter;
    private final KvClient client;
    private final SplittableRandom random;

    /** By key: the value that it had when this client last saw it; null for none. */
    private final String[] seen;

    private final List<String> acknowledged = new ArrayList<>();
    private long written;
    private volatile boolean stopped;
    private volatile Throwable death;

    LoadClient(
            int number, ClientOptions group, LoadOptions options, Recorder recorder, Meter meter) {
        this.number = number;
        this.options = options;
        this.recorder = recorder;
        this.meter = meter;
        client = KvClient.connect(group);
        random = new SplittableRandom(options.seed() * 1000 + number);
        seen = new String[options.keys()];
    }

    @Override
    public void run() {
        long pause =
                options.opsPerSecond() == 0
                        ? 0
                        : TimeUnit.SECONDS.toNanos(options.clients()) / options.opsPerSecond();
        try {
            while (!stopped) {
                one();
                LockSupport.parkNanos(pause);
            }
        } catch (RuntimeException | Error e) {
            death = e;
        }
    }

    private void one() {
        int key = random.nextInt(options.keys());
        String name = options.prefix() + key;
        switch (random.nextInt(10)) {
            case 0, 1, 2 -> act(key, new KvAction(KvOperation.PUT, name, null, value()));
            case 3, 4 -> compareAndSet(key, name);
            case 5 -> act(key, new KvAction(KvOperation.DELETE, name, null, null));
            case 6, 7 -> act(key, new KvAction(KvOperation.GET, name, null, null));
            default -> once();
        }
    }

    private void compareAndSet(int key, String name) {
        act(key, new KvAction(KvOperation.COMPARE_AND_SET, name, seen[key], value()));
    }

    private String value() {
        return "c" + number + "-" + written++;
    }

    private void act(int key, KvAction action) {
        int operation = recorder.invoke(number, action);
        long called = System.nanoTime();
        try {
            KvReply reply = reply(ask(action));
            recorder.complete(operation, reply);
            meter.answered(called, action.operation() != KvOperation.GET);
            seen[key] = after(action, reply);
        } catch (KvFailedException e) {
            failed(e);
            if (!e.isUnknown()) {
                recorder.refuse(operation);
            }
        }
    }

    private KvAnswer ask(KvAction action) {
        byte[] key = KvKeys.of(action.key());
        return switch (action.operation()) {
            case PUT -> client.put(key, KvKeys.of(action.value()));
            case DELETE -> client.delete(key);
            case GET -> client.get(key);
            case COMPARE_AND_SET ->
                    client.compareAndSet(
                            key,
                            action.expected() == null ? null : KvKeys.of(action.expected()),
                            KvKeys.of(action.value()));
            case SCAN, STATUS -> throw new IllegalArgumentException(action.toString());
        };
    }

    private static KvReply reply(KvAnswer answer) {
        // No client writes an empty value, so an empty one is none.
        boolean hasValue = answer.value().length > 0;
        String value = hasValue ? new String(answer.value(), StandardCharsets.UTF_8) : null;
        return new KvReply(answer.status(), answer.present(), value);
    }

    private static String after(KvAction action, KvReply reply) {
        boolean isWritten = reply.status() == KvStatus.OK && action.value() != null;
        return isWritten ? action.value() : reply.value();
    }

    /** Writes a key that nobody else writes, and that nobody takes away. */
    private void once() {
        String key = options.prefix() + ONCE + number + "/" + written;
        long called = System.nanoTime();
        try {
            client.put(KvKeys.of(key), KvKeys.of(value()));
            meter.answered(called, true);
            acknowledged.add(key);
        } catch (KvFailedException e) {
            failed(e);
        }
    }

    private void failed(KvFailedException e) {
        meter.failed(e.isUnknown());
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
    }

    void stop() {
        stopped = true;
    }

    void close() {
        client.close();
    }

    /** What ended it before it was told to stop; null when nothing did. */
    Throwable death() {
        return death;
    }

    List<String> acknowledged() {
        return acknowledged;
    }
}
