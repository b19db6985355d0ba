package io.decree.cluster.load;

import io.decree.client.ClientOptions;
import io.decree.cluster.Waiting;
import io.decree.simulator.history.History;
import java.io.Closeable;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Clients at work, until they are told to stop. */
public final class Load implements Closeable {

    private final List<LoadClient> clients = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();
    private final Recorder recorder = new Recorder();
    private final Meter meter = new Meter();
    private final long begun = System.nanoTime();
    private final String prefix;

    private Load(String prefix) {
        this.prefix = prefix;
    }

    /**
     * Starts clients.
     *
     * @param group how they reach the group
     * @param options what they do
     * @return the load, to be closed
     */
    public static Load start(ClientOptions group, LoadOptions options) {
        Load load = new Load(options.prefix());
        for (int number = 0; number < options.clients(); number++) {
            LoadClient client = new LoadClient(number, group, options, load.recorder, load.meter);
            Thread thread = new Thread(client, "client-" + number);
            thread.setDaemon(true);
            load.clients.add(client);
            load.threads.add(thread);
            thread.start();
        }
        return load;
    }

    /**
     * How all its keys begin.
     *
     * @return empty when it is the only load of its cluster
     */
    public String prefix() {
        return prefix;
    }

    /**
     * What is measured.
     *
     * @return the same always
     */
    public Meter meter() {
        return meter;
    }

    /**
     * How long a write has to wait that is asked from a moment on.
     *
     * @param nanos the moment, by {@link System#nanoTime()}
     * @return milliseconds until the first such write is answered
     */
    public double millisToFirstWriteAfter(long nanos) {
        meter.watchFrom(nanos);
        Waiting.until("a write is answered again", () -> meter.firstWrite() != 0);
        return (meter.firstWrite() - nanos) / 1e6;
    }

    /** Lets each client finish what it asked, and ends it. */
    @Override
    public void close() {
        clients.forEach(LoadClient::stop);
        for (Thread thread : threads) {
            try {
                thread.join(TimeUnit.MINUTES.toMillis(1));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        clients.forEach(LoadClient::close);
        for (LoadClient client : clients) {
            if (client.death() != null) {
                throw new IllegalStateException("a client died", client.death());
            }
        }
    }

    /**
     * All that was asked of the keys that clients share.
     *
     * @return to be looked at after {@link #close}
     */
    public History<KvAction, KvReply> history() {
        return recorder.history();
    }

    /**
     * The keys that were written once each, and whose writes were acknowledged.
     *
     * @return to be looked at after {@link #close}
     */
    public List<String> acknowledged() {
        List<String> all = new ArrayList<>();
        clients.forEach(client -> all.addAll(client.acknowledged()));
        return all;
    }

    /**
     * All answers since the start.
     *
     * @return measured until now
     */
    public Meter.Sample whole() {
        return meter.whole(System.nanoTime() - begun);
    }
}
