package io.decree.runtime.standard.tcp;

import io.decree.runtime.Counters;
import io.decree.runtime.port.ClientTransport;
import java.io.IOException;
import java.nio.channels.SocketChannel;

/**
 * The table of all clients' connections. A place is used again only after the receiver was told
 * that its connection ended, so each list below has room for all.
 */
final class ClientLinks {

    private static final int PLACE_BITS =
            Integer.numberOfTrailingZeros(TcpClientOptions.CONNECTIONS_MOST);

    final TcpLoop loop;
    final TcpClientOptions options;
    final Counters.Own<TcpCounter> counters = new Counters.Own<>(TcpCounter.class);
    final BufferPool pool;

    /** The time of the last poll. */
    long now;

    /** Of the poll that is under way. */
    ClientTransport.Receiver receiver;

    private final ClientLink[] places;
    private final LinkRing free;
    private final LinkRing ready;
    private final LinkRing dirty;
    private final LinkRing ended;
    private long serial;
    private int open;

    ClientLinks(TcpLoop loop, TcpClientOptions options) {
        this.loop = loop;
        this.options = options;
        pool = new BufferPool(options.memoryBytes());
        int most = options.connections();
        places = new ClientLink[most];
        ready = new LinkRing(most);
        dirty = new LinkRing(most);
        ended = new LinkRing(most);
        free = new LinkRing(most);
        for (int place = 0; place < most; place++) {
            free.add(place);
        }
    }

    void accepted(SocketChannel channel) {
        if (free.isEmpty()) {
            counters.add(TcpCounter.TOO_MANY);
            Channels.close(channel);
            return;
        }
        int place = free.take();
        try {
            long number = (++serial << PLACE_BITS) + place;
            places[place] = new ClientLink(this, channel, number);
            counters.add(TcpCounter.ACCEPTED);
            open++;
        } catch (IOException e) {
            Channels.close(channel);
            free.add(place);
        }
    }

    /** The open connection with this number; null when there is none. */
    ClientLink find(long number) {
        int place = placeOf(number);
        ClientLink link = place < places.length ? places[place] : null;
        return link != null && link.number == number && link.isOpen() ? link : null;
    }

    int open() {
        return open;
    }

    /** It is looked at in the next poll. */
    void list(ClientLink link) {
        ready.add(placeOf(link.number));
    }

    /** It has something to send in the next flush. */
    void dirty(ClientLink link) {
        dirty.add(placeOf(link.number));
    }

    void ended(ClientLink link) {
        open--;
        ended.add(placeOf(link.number));
    }

    void flush() {
        while (!dirty.isEmpty()) {
            places[dirty.take()].flush();
        }
    }

    /** Each that is ready gets its turn once; those behind the last turn come first next time. */
    int deliver(int most) {
        int count = 0;
        for (int left = ready.size(); left > 0 && count < most; left--) {
            count += places[ready.take()].poll(most - count);
        }
        return count;
    }

    void keepUp() {
        for (ClientLink link : places) {
            if (link != null && link.isOpen()) {
                link.keepUp();
            }
        }
    }

    /** Tells of connections that ended. */
    void tellEnded() {
        for (int left = ended.size(); left > 0; left--) {
            int place = ended.take();
            if (ready.holds(place) || dirty.holds(place)) {
                ended.add(place);
            } else {
                free(place);
            }
        }
    }

    private void free(int place) {
        ClientLink link = places[place];
        places[place] = null;
        free.add(place);
        if (link.isKnown()) {
            receiver.disconnected(link.number);
        }
    }

    void close() {
        for (ClientLink link : places) {
            if (link != null) {
                link.close();
            }
        }
    }

    private static int placeOf(long number) {
        return (int) (number & (TcpClientOptions.CONNECTIONS_MOST - 1));
    }
}
