package io.decree.runtime.standard.groups;

import io.decree.runtime.GroupId;
import io.decree.runtime.codec.Checksum;
import io.decree.runtime.frame.FrameHeader;
import io.decree.runtime.port.Transport;
import io.decree.runtime.port.Turns;
import java.nio.ByteBuffer;

/**
 * One transport for many groups whose members of the same number live in the same process: member 0
 * of every group here, member 1 of every group there. Each group has a {@link Transport} of its own
 * that leads into the shared one; frames find their group by the id in their header.
 *
 * <p>In each turn of the event loop frames are taken in for all groups, and those that got some
 * are visited by the loop; what they send leaves when the turn is over. The frames of a group that
 * wanted none when it polled last are lost, as those of a full queue are: one group whose log is
 * full must not hold up the others.
 *
 * <p>All methods but {@link #of} belong to the event loop's thread, whose replicas use it. A
 * group's own transport ends when its replica is closed; the shared one ends when this is.
 */
public final class SharedTransport implements Turns, AutoCloseable {

    /**
     * How many frames are taken in a turn for each group, on the average. A turn gets longer with
     * each group, so it has to take more, or frames would wait for many turns.
     */
    private static final int FRAMES_FOR_EACH = 16;

    /** How many at least: so many as a replica takes that has a transport to itself. */
    private static final int LEAST_FRAMES = 256;

    private final Transport under;
    private final Checksum checksum = new Checksum();
    private final Transport.Receiver dispatch = this::receive;

    /** By hash of their ids, with gaps; at most half of the cells are used. Never altered. */
    private volatile GroupTransport[] cells = new GroupTransport[16];

    private volatile int groups;

    /** What ended the transport below. */
    private volatile Throwable failure;

    private boolean waiting;
    private long lost;

    /**
     * Groups will share a transport.
     *
     * @param under leads to the processes of the other members; its handshake has to be that of an
     *     id that stands for all these groups, and its frames may be as long as those of the group
     *     with the longest
     */
    public SharedTransport(Transport under) {
        this.under = under;
    }

    /**
     * The transport of one group. Any thread may call it.
     *
     * @param group its id
     * @return for its replica in this process
     * @throws IllegalArgumentException when the group has one already
     */
    public synchronized Transport of(GroupId group) {
        if (find(group.high(), group.low()) != null) {
            throw new IllegalArgumentException(group + " has a transport here already");
        }
        GroupTransport transport = new GroupTransport(this, group.high(), group.low());
        if (failure != null) {
            transport.fail(failure);
        }
        groups++;
        GroupTransport[] more = copy(cells.length * (2 * groups > cells.length ? 2 : 1), null);
        put(more, transport);
        cells = more;
        return transport;
    }

    /**
     * How many frames were lost because nobody here took frames of their group.
     *
     * @return since the beginning
     */
    public long lost() {
        return lost;
    }

    /**
     * Ends all connections. The groups' replicas have to be closed before, and where another thread
     * than the loop's calls it, the loop as well.
     */
    @Override
    public void close() {
        under.close();
    }

    // ---------------------------------------------------------------- for the event loop

    /** When what is below fails, all groups do, each in its own turn. */
    @Override
    public int begin() {
        if (failure != null) {
            return 0;
        }
        try {
            return under.poll(dispatch, Math.max(FRAMES_FOR_EACH * groups, LEAST_FRAMES));
        } catch (RuntimeException | Error e) {
            fail(e);
            return 1;
        }
    }

    @Override
    public void end() {
        if (!waiting || failure != null) {
            return;
        }
        waiting = false;
        try {
            under.flush();
        } catch (RuntimeException | Error e) {
            fail(e);
        }
    }

    private synchronized void fail(Throwable cause) {
        failure = cause;
        for (GroupTransport group : cells) {
            if (group != null) {
                group.fail(cause);
            }
        }
        try {
            // What nobody takes from it any more would keep the loop from sleeping.
            under.close();
        } catch (RuntimeException | Error e) {
            if (e != cause) {
                cause.addSuppressed(e);
            }
        }
    }

    // ---------------------------------------------------------------- for the groups' transports

    ByteBuffer claim(int to, int length) {
        return under.claim(to, length);
    }

    void commit() {
        waiting = true;
        under.commit();
    }

    synchronized void remove(GroupTransport it) {
        if (find(it.high, it.low) == it) {
            groups--;
            cells = copy(cells.length, it);
        }
    }

    private boolean receive(int from, ByteBuffer frame) {
        GroupTransport to =
                FrameHeader.isThere(frame)
                        ? find(FrameHeader.groupHigh(frame), FrameHeader.groupLow(frame))
                        : null;
        if (to != null && to.takes()) {
            return to.receive(from, frame);
        }
        if (to != null) {
            to.miss();
        }
        lost++;
        // Only when it is a frame does anybody know where the next one begins.
        return FrameHeader.isSound(frame, checksum);
    }

    // ---------------------------------------------------------------- the table

    private GroupTransport find(long high, long low) {
        GroupTransport[] all = cells;
        int cell = cell(all, high, low);
        while (all[cell] != null && (all[cell].low != low || all[cell].high != high)) {
            cell = cell + 1 & all.length - 1;
        }
        return all[cell];
    }

    private GroupTransport[] copy(int length, GroupTransport without) {
        GroupTransport[] copy = new GroupTransport[length];
        for (GroupTransport one : cells) {
            if (one != null && one != without) {
                put(copy, one);
            }
        }
        return copy;
    }

    private static void put(GroupTransport[] cells, GroupTransport transport) {
        int cell = cell(cells, transport.high, transport.low);
        while (cells[cell] != null) {
            cell = cell + 1 & cells.length - 1;
        }
        cells[cell] = transport;
    }

    private static int cell(GroupTransport[] cells, long high, long low) {
        long hash = (high * 31 + low) * 0x9E37_79B9_7F4A_7C15L;
        return (int) (hash >>> 32) & cells.length - 1;
    }
}
