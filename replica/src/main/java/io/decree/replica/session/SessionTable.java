package io.decree.replica.session;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;

/**
 * The replicated table of sessions: part of the state every replica has, changed by decided
 * commands only, and so the same everywhere.
 *
 * <p>A command that was applied is answered from here when it comes again. A client may have as
 * many
 * commands under way as the window has cells; which answers it has it says in every envelope. When
 * there is no room for a new session, the one that was not used for longest is dropped, and its
 * client is told so: it is never applied twice.
 *
 * <p>One thread calls it.
 */
public final class SessionTable {

    private final Session[] sessions;
    private final int window;
    private int size;
    private long uses;

    /**
     * An empty table. All replicas of a group have to use the same numbers.
     *
     * @param capacity how many sessions there can be
     * @param window how many commands of one session can be under way
     */
    public SessionTable(int capacity, int window) {
        if (capacity < 1 || window < 1) {
            throw new IllegalArgumentException(
                    "a table of "
                            + capacity
                            + " sessions with "
                            + window
                            + " commands under way keeps nothing; use at least 1 of each");
        }
        this.sessions = new Session[capacity];
        this.window = window;
    }

    /**
     * Opens a session.
     *
     * @param id greater than every id before it
     */
    public void open(long id) {
        if (size > 0 && id <= sessions[size - 1].id) {
            throw new IllegalArgumentException(
                    "session " + id + " does not come after " + sessions[size - 1].id);
        }
        Session session = size == sessions.length ? remove(leastUsed()) : sessions[size];
        if (session == null) {
            session = new Session(window);
        }
        session.open(id, ++uses);
        sessions[size++] = session;
    }

    /**
     * Closes a session.
     *
     * @param id of the session
     * @return whether there was one
     */
    public boolean close(long id) {
        int index = find(id);
        if (index < 0) {
            return false;
        }
        Session session = remove(index);
        sessions[size] = session;
        return true;
    }

    /**
     * Says what to do with a command, and notes what the client has acknowledged.
     *
     * @param id of the session
     * @param sequence of the command, from 1 on
     * @param acknowledged up to which number the client has the answers
     * @return the same on every replica
     */
    public Verdict judge(long id, long sequence, long acknowledged) {
        int index = find(id);
        if (index < 0) {
            return Verdict.NO_SESSION;
        }
        sessions[index].lastUse = ++uses;
        return sessions[index].judge(sequence, acknowledged);
    }

    /**
     * Keeps the answer to a command that was judged {@link Verdict#APPLY} and applied.
     *
     * @param id of the session
     * @param sequence of the command
     * @param result holds the answer from its position on; left as it is
     * @param length of the answer
     */
    public void record(long id, long sequence, ByteBuffer result, int length) {
        sessions[existing(id)].record(sequence, result, length);
    }

    /**
     * The answer to a command that was judged {@link Verdict#REPEAT}.
     *
     * @param id of the session
     * @param sequence of the command
     * @param out where it is put, from the position on; the position stays
     * @return its length
     */
    public int result(long id, long sequence, ByteBuffer out) {
        return sessions[existing(id)].result(sequence, out);
    }

    /**
     * How many sessions are open.
     *
     * @return at most the capacity
     */
    public int size() {
        return size;
    }

    /**
     * How many bytes {@link #write} needs.
     *
     * @return a number of bytes
     */
    public int length() {
        long length = Integer.BYTES + Integer.BYTES + Long.BYTES;
        for (int i = 0; i < size; i++) {
            length += sessions[i].length();
        }
        return Math.toIntExact(length);
    }

    /**
     * Writes the whole table, little endian.
     *
     * @param out with room for {@link #length()} bytes
     */
    public void write(ByteBuffer out) {
        out.putInt(size).putInt(window).putLong(uses);
        for (int i = 0; i < size; i++) {
            sessions[i].write(out);
        }
    }

    /**
     * Replaces the table by one that was written.
     *
     * @param in little endian, from position to limit
     * @throws IOException when it is no table, or one of other numbers
     */
    public void read(ByteBuffer in) throws IOException {
        try {
            int count = in.getInt();
            int itsWindow = in.getInt();
            if (count < 0 || count > sessions.length || itsWindow != window) {
                throw new IOException(
                        "a table of "
                                + count
                                + " sessions with "
                                + itsWindow
                                + " commands under way; this replica has room for "
                                + sessions.length
                                + " with "
                                + window
                                + ": give it the group's numbers");
            }
            uses = in.getLong();
            size = count;
            for (int i = 0; i < count; i++) {
                sessions[i] = new Session(window);
                sessions[i].read(in);
            }
        } catch (BufferUnderflowException e) {
            throw new IOException("a table of sessions ends too early", e);
        }
    }

    /**
     * A number that differs, very likely, when two tables do.
     *
     * @return the same on every replica after the same commands, and on every Java
     */
    public long digest() {
        long mixed = size;
        for (int i = 0; i < size; i++) {
            mixed = sessions[i].digest(mixed);
        }
        return mixed;
    }

    private int existing(long id) {
        int index = find(id);
        if (index < 0) {
            throw new IllegalArgumentException("there is no session " + id);
        }
        return index;
    }

    /** Ids only grow, so the table is sorted by them. */
    private int find(long id) {
        int low = 0;
        int high = size - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (sessions[middle].id == id) {
                return middle;
            }
            if (sessions[middle].id < id) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    private int leastUsed() {
        int least = 0;
        for (int i = 1; i < size; i++) {
            if (sessions[i].lastUse < sessions[least].lastUse) {
                least = i;
            }
        }
        return least;
    }

    private Session remove(int index) {
        Session session = sessions[index];
        System.arraycopy(sessions, index + 1, sessions, index, size - index - 1);
        size--;
        return session;
    }
}
