package io.decree.replica.session;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;

/**
 * The replicated table of sessions: part of the state every replica has, changed by decided
 * commands only, and so the same everywhere.
 *
 * <p>A command that was applied is answered from here when it comes again. A client may have as
 * many commands under way as the window has cells; which answers it has it says in every envelope.
 *
 * <p>The table is bounded: by a number of sessions, of answers a session, and of bytes of all the
 * answers that clients have not acknowledged. Where there is no room for a new session, the one
 * that was not used for longest is dropped. Where there is none for an answer, the same is done
 * among those that answers are kept for, until there is; the one that is being answered comes last.
 * To drop one without answers would make no room, and its client would find it gone before its
 * first command arrived: again and again, where clients are many and frames slow.
 *
 * <p>The client of a dropped session is told so when it asks again ({@link Verdict#NO_SESSION}):
 * since no id is given twice, nothing of a dropped session is ever applied again.
 *
 * <p>One thread calls it.
 */
public final class SessionTable {

    private static final int HEAD = 3 * Integer.BYTES + 2 * Long.BYTES;

    private final Session[] sessions;
    private final AnswerPool pool = new AnswerPool();
    private final int window;
    private final long most;
    private int size;

    /** What the answers cost that are not acknowledged. */
    private long kept;

    private long uses;

    /**
     * An empty table. All replicas of a group have to use the same numbers.
     *
     * @param capacity how many sessions there can be
     * @param window how many commands of one session can be under way
     * @param bytes how much the answers may take that clients have not acknowledged: each its own
     *     length and 32 bytes; at least as much as the longest one needs
     * @throws IllegalArgumentException for numbers with which nothing can be kept, or so much that
     *     no snapshot could hold it
     */
    public SessionTable(int capacity, int window, long bytes) {
        if (capacity < 1 || window < 1) {
            throw new IllegalArgumentException(
                    "a table of "
                            + capacity
                            + " sessions with "
                            + window
                            + " commands under way keeps nothing; use at least 1 of each");
        }
        if (longest(capacity, bytes) > Integer.MAX_VALUE) {
            throw new IllegalArgumentException(
                    "a table of "
                            + capacity
                            + " sessions and "
                            + bytes
                            + " bytes of answers does not fit into a snapshot; take less of one");
        }
        this.sessions = new Session[capacity];
        most = bytes;
        this.window = window;
    }

    /** How many bytes a table may need that is written. */
    private static long longest(int capacity, long bytes) {
        return HEAD + (long) Session.HEAD * capacity + bytes;
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
        if (size == sessions.length) {
            drop(leastUsed(false));
        }
        Session session = sessions[size];
        if (session == null) {
            session = new Session(window, pool);
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
        drop(index);
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
        Session session = sessions[index];
        session.lastUse = ++uses;
        kept -= session.kept();
        Verdict verdict = session.judge(sequence, acknowledged);
        kept += session.kept();
        return verdict;
    }

    /**
     * Keeps the answer to a command that was judged {@link Verdict#APPLY} and applied; drops the
     * sessions with answers that were not used for longest when that is too much.
     *
     * @param id of the session
     * @param sequence of the command
     * @param result holds the answer from its position on; left as it is
     * @param length of the answer; below 0 for one that is too long to be kept: then only how long
     *     it would have been is remembered
     */
    public void record(long id, long sequence, ByteBuffer result, int length) {
        Session session = sessions[existing(id)];
        kept -= session.kept();
        session.record(sequence, result, length);
        kept += session.kept();
        while (kept > most) {
            drop(leastUsed(true));
        }
    }

    /**
     * The answer to a command that was judged {@link Verdict#REPEAT}.
     *
     * @param id of the session
     * @param sequence of the command
     * @param out where it is put, from the position on; the position stays
     * @return its length, as it was recorded
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
     * What the answers take that clients have not acknowledged.
     *
     * @return at most as many bytes as the table was made for
     */
    public long kept() {
        return kept;
    }

    /** How many bytes of arrays for answers there are, used or not. */
    long heldBytes() {
        long bytes = pool.bytes();
        for (Session session : sessions) {
            bytes += session == null ? 0 : session.heldBytes();
        }
        return bytes;
    }

    /**
     * How many bytes {@link #write} needs.
     *
     * @return a number of bytes, bounded by what the table was made with
     */
    public int length() {
        long length = HEAD;
        for (int i = 0; i < size; i++) {
            length += sessions[i].length();
        }
        return Math.toIntExact(length);
    }

    /**
     * Writes the whole table, little endian. Its numbers come first: what is dropped, and when,
     * follows from them, so that they are a part of the state.
     *
     * @param out with room for {@link #length()} bytes
     */
    public void write(ByteBuffer out) {
        out.putInt(size).putInt(sessions.length).putInt(window).putLong(most).putLong(uses);
        for (int i = 0; i < size; i++) {
            sessions[i].write(out);
        }
    }

    /**
     * Replaces the table by one that was written. One of other numbers is refused, even if all of
     * it fits: it was made by dropping sessions at other places than this replica would.
     *
     * @param in little endian, from position to limit
     * @throws IOException when it is no table, or one of other numbers; of other numbers, nothing
     *     was replaced
     */
    public void read(ByteBuffer in) throws IOException {
        try {
            int count = in.getInt();
            checkNumbers(in.getInt(), in.getInt(), in.getLong());
            if (count < 0 || count > sessions.length) {
                throw new IOException("a table of " + count + " sessions cannot be");
            }
            uses = in.getLong();
            size = count;
            kept = 0;
            for (int i = 0; i < count; i++) {
                sessions[i] = new Session(window, pool);
                sessions[i].read(in);
                kept += sessions[i].kept();
            }
            checkKept();
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
        long mixed = Session.mix(size, uses);
        for (int i = 0; i < size; i++) {
            mixed = sessions[i].digest(mixed);
        }
        return mixed;
    }

    private void checkNumbers(int itsCapacity, int itsWindow, long itsMost) throws IOException {
        if (itsCapacity != sessions.length || itsWindow != window || itsMost != most) {
            throw new IOException(
                    "the sessions come from a replica with "
                            + numbers(itsCapacity, itsWindow, itsMost)
                            + "; this one has "
                            + numbers(sessions.length, window, most)
                            + ": give it the group's numbers");
        }
    }

    private static String numbers(int capacity, int window, long most) {
        return "room for "
                + capacity
                + " sessions, "
                + window
                + " commands under way in each and "
                + most
                + " bytes of answers";
    }

    private void checkKept() throws IOException {
        if (kept > most) {
            throw new IOException(
                    "a table of " + most + " bytes of answers cannot have " + kept + " of them");
        }
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

    /** Of all sessions, or of those alone that answers are kept for. */
    private int leastUsed(boolean answered) {
        int least = -1;
        for (int i = 0; i < size; i++) {
            boolean counts = !answered || sessions[i].kept() > 0;
            if (counts && (least < 0 || sessions[i].lastUse < sessions[least].lastUse)) {
                least = i;
            }
        }
        return least;
    }

    /** Its memory is used for the next session. */
    private void drop(int index) {
        Session session = sessions[index];
        kept -= session.kept();
        System.arraycopy(sessions, index + 1, sessions, index, size - index - 1);
        size--;
        session.open(0, 0);
        sessions[size] = session;
    }
}
