package io.decree.simulator.network;

import io.decree.simulator.kernel.Event;
import io.decree.simulator.kernel.Mix;
import io.decree.simulator.kernel.Scheduler;
import io.decree.simulator.kernel.SimRandom;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Arrays;

/**
 * Directed links between endpoints, each with its own weather and its own randomness.
 *
 * <p>A link keeps the order of frames unless the weather holds one back. A frame meets a cut when
 * it is sent: one that was under way before arrives. An endpoint reaches itself always, at once.
 */
public final class Network {

    private static final byte OVERWRITTEN = (byte) 0xDB;
    private static final int HELD_BACK = 10;

    private final int endpoints;
    private final Scheduler scheduler;
    private final Receiver receiver;
    private final Link[] links;
    private final ArrayDeque<Delivery> spare = new ArrayDeque<>();
    private long sent;
    private long delivered;
    private long lost;
    private long duplicated;
    private long reordered;
    private long cut;

    /** A network in calm weather. */
    public Network(int endpoints, long seed, Scheduler scheduler, Receiver receiver) {
        this.endpoints = endpoints;
        this.scheduler = scheduler;
        this.receiver = receiver;
        links = new Link[endpoints * endpoints];
        for (int from = 0; from < endpoints; from++) {
            for (int to = 0; to < endpoints; to++) {
                long name = ((long) from << 32) | to;
                links[from * endpoints + to] = new Link(SimRandom.stream(seed, "link", name));
            }
        }
    }

    /** How many endpoints there are, numbered from 0. */
    public int endpoints() {
        return endpoints;
    }

    /** Sends the remaining bytes of a frame, which are copied; the buffer is left as it was. */
    public void send(int from, int to, ByteBuffer frame, long stamp) {
        Link link = link(from, to);
        sent++;
        if (from == to) {
            deliverAt(scheduler.now(), from, to, frame, stamp);
            return;
        }
        // Each frame draws the same number of times, whatever the weather: its fate then depends on
        // its place on the link only, and a shrunk run stays like the run it came from.
        long rolls = link.random.next();
        long way = link.random.next();
        long extra = link.random.next();
        if (link.isCut) {
            cut++;
        } else if (roll(rolls, 0) < link.weather.lossPerMille()) {
            lost++;
        } else {
            dispatch(link, from, to, frame, stamp, rolls, way, extra);
        }
    }

    private void dispatch(
            Link link,
            int from,
            int to,
            ByteBuffer frame,
            long stamp,
            long rolls,
            long way,
            long extra) {
        Weather weather = link.weather;
        long most = weather.mostDelayNanos();
        long arrival = scheduler.now() + SimRandom.within(way, weather.leastDelayNanos(), most);
        if (roll(rolls, 1) < weather.reorderPerMille()) {
            deliverAt(
                    arrival + SimRandom.within(extra, 0, most * HELD_BACK), from, to, frame, stamp);
        } else {
            link.lastArrival = Math.max(link.lastArrival, arrival);
            deliverAt(link.lastArrival, from, to, frame, stamp);
        }
        if (roll(rolls, 2) < weather.duplicatePerMille()) {
            duplicated++;
            long again = SimRandom.within(Mix.finish(extra), 0, most * HELD_BACK);
            deliverAt(arrival + again, from, to, frame, stamp);
        }
    }

    private static int roll(long bits, int which) {
        long bits21 = (bits >>> (which * 21)) & 0x1F_FFFF;
        return (int) ((bits21 * 1000) >>> 21);
    }

    private void deliverAt(long nanos, int from, int to, ByteBuffer frame, long stamp) {
        Delivery delivery = spare.isEmpty() ? new Delivery() : spare.pop();
        delivery.load(from, to, frame, stamp, links[from * endpoints + to].sequence++);
        scheduler.at(nanos, delivery);
    }

    /** Sets the weather of one link. */
    public void weather(int from, int to, Weather weather) {
        link(from, to).weather = weather;
    }

    /** Cuts a link, or mends it. */
    public void cut(int from, int to, boolean isCut) {
        link(from, to).isCut = isCut;
    }

    /** Whether a frame sent now would meet no cut. */
    public boolean connected(int from, int to) {
        return !link(from, to).isCut;
    }

    /** What happened to frames so far. */
    public NetworkCounts counts() {
        return new NetworkCounts(sent, delivered, lost, duplicated, reordered, cut);
    }

    private Link link(int from, int to) {
        if (from < 0 || from >= endpoints || to < 0 || to >= endpoints) {
            throw new IllegalArgumentException(
                    "link " + from + " to " + to + ": endpoints are 0 to " + (endpoints - 1));
        }
        return links[from * endpoints + to];
    }

    private static final class Link {
        private final SimRandom random;
        private Weather weather = Weather.CALM;
        private boolean isCut;
        private long lastArrival;
        private long sequence;
        private long latest = -1;

        Link(SimRandom random) {
            this.random = random;
        }
    }

    /** A frame under way; reused, so that a busy world makes little garbage. */
    private final class Delivery implements Event {
        private byte[] bytes = new byte[128];
        private ByteBuffer view = ByteBuffer.wrap(bytes);
        private int from;
        private int to;
        private int length;
        private long stamp;
        private long sequence;

        void load(int from, int to, ByteBuffer frame, long stamp, long sequence) {
            this.from = from;
            this.to = to;
            this.stamp = stamp;
            this.sequence = sequence;
            length = frame.remaining();
            if (length > bytes.length) {
                bytes = new byte[Integer.highestOneBit(length) * 2];
                view = ByteBuffer.wrap(bytes);
            }
            frame.get(frame.position(), bytes, 0, length);
        }

        @Override
        public void happen() {
            delivered++;
            Link link = links[from * endpoints + to];
            if (sequence < link.latest) {
                reordered++;
            }
            link.latest = Math.max(link.latest, sequence);
            view.clear().limit(length);
            try {
                receiver.receive(from, to, view.asReadOnlyBuffer(), stamp);
            } finally {
                Arrays.fill(bytes, 0, length, OVERWRITTEN);
                spare.push(this);
            }
        }
    }
}
