package io.decree.runtime.standard.groups;

import io.decree.runtime.GroupId;
import io.decree.runtime.codec.Checksum;
import io.decree.runtime.frame.FrameHeader;
import io.decree.runtime.port.Transport;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * One transport for many groups whose members of the same number live in the same process: member 0
 * of every group here, member 1 of every group there. Each group has a {@link Transport} of its own
 * that leads into the shared one; frames find their group by the id in their header.
 *
 * <p>The group that comes first in a turn of the event loop takes frames in for all of them. The
 * frames of a group that took none in the turn before are lost, as those of a full queue are: one
 * group whose log is full must not hold up the others. What is sent leaves once in a turn, when the
 * group has flushed that was the last to do so in the turn before.
 *
 * <p>All methods belong to the event loop's thread, whose replicas use it. A group's own transport
 * ends when its replica is closed; the shared one ends when this is.
 */
public final class SharedTransport implements AutoCloseable {

    /**
     * How many frames are taken in a turn for each group, on the average. A turn gets longer with
     * each group, so it has to take more, or frames would wait for many turns.
     */
    private static final int FRAMES_FOR_EACH = 16;

    private final Transport under;
    private final Checksum checksum = new Checksum();
    private final Transport.Receiver dispatch = this::receive;

    /** By hash of their ids, with gaps; at most half of the cells are used. */
    private GroupTransport[] cells = new GroupTransport[16];

    private int groups;

    /** Of the event loop, from 1 on. */
    private long turn = 1;

    /** Flushed last in the turn before: the turn ends with it. */
    private GroupTransport last;

    private GroupTransport newest;
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
     * The transport of one group.
     *
     * @param group its id
     * @return for its replica in this process
     * @throws IllegalArgumentException when the group has one already
     */
    public Transport of(GroupId group) {
        if (find(group.high(), group.low()) != null) {
            throw new IllegalArgumentException(group + " has a transport here already");
        }
        GroupTransport transport = new GroupTransport(this, group.high(), group.low());
        if (2 * ++groups > cells.length) {
            grow();
        }
        put(transport);
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

    /** Ends all connections. The groups' replicas have to be closed before. */
    @Override
    public void close() {
        under.close();
    }

    // ---------------------------------------------------------------- for the groups' transports

    ByteBuffer claim(int to, int length) {
        return under.claim(to, length);
    }

    void commit() {
        waiting = true;
        under.commit();
    }

    void flush(GroupTransport by) {
        newest = by;
        if (by == last) {
            flush();
        }
    }

    private void flush() {
        if (waiting) {
            waiting = false;
            under.flush();
        }
    }

    /** Takes frames in, unless another group did so in this turn; which turn it is. */
    long poll(long seen, int most) {
        if (seen == turn) {
            turn++;
            // Whoever was to be the last may not have come.
            flush();
            last = newest;
            under.poll(dispatch, Math.max(FRAMES_FOR_EACH * groups, most));
        }
        return turn;
    }

    void remove(GroupTransport it) {
        if (find(it.high, it.low) == it) {
            groups--;
            GroupTransport[] all = cells;
            cells = new GroupTransport[all.length];
            Arrays.stream(all).filter(other -> other != null && other != it).forEach(this::put);
        }
    }

    private boolean receive(int from, ByteBuffer frame) {
        GroupTransport to =
                FrameHeader.isThere(frame)
                        ? find(FrameHeader.groupHigh(frame), FrameHeader.groupLow(frame))
                        : null;
        if (to != null && to.takes(turn)) {
            return to.receive(from, frame);
        }
        lost++;
        // Only when it is a frame does anybody know where the next one begins.
        return FrameHeader.isSound(frame, checksum);
    }

    // ---------------------------------------------------------------- the table

    private GroupTransport find(long high, long low) {
        int cell = cell(high, low);
        while (cells[cell] != null && (cells[cell].low != low || cells[cell].high != high)) {
            cell = cell + 1 & cells.length - 1;
        }
        return cells[cell];
    }

    private void put(GroupTransport transport) {
        int cell = cell(transport.high, transport.low);
        while (cells[cell] != null) {
            cell = cell + 1 & cells.length - 1;
        }
        cells[cell] = transport;
    }

    private void grow() {
        GroupTransport[] all = cells;
        cells = new GroupTransport[2 * all.length];
        Arrays.stream(all).filter(it -> it != null).forEach(this::put);
    }

    private int cell(long high, long low) {
        long hash = (high * 31 + low) * 0x9E37_79B9_7F4A_7C15L;
        return (int) (hash >>> 32) & cells.length - 1;
    }
}
