package io.decree.replica.loop;

import io.decree.core.replica.Effect;
import io.decree.core.replica.RecordKind;
import io.decree.runtime.Limits;
import io.decree.runtime.port.DurableLog;
import io.decree.runtime.record.LogRecord;
import io.decree.runtime.record.RecordReader;
import io.decree.runtime.record.RecordWriter;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;

/**
 * The end of the log, where the core's records are written. A record that finds no room waits here,
 * in order: the core is never told that a step could not be taken back.
 *
 * <p>Records with values use only a part of the log. The rest is a reserve for promises, ballots,
 * decisions and the marks of the window: so a replica whose log is full goes on voting in
 * elections, and learns what makes the next snapshot possible, which gives it room again.
 */
public final class LogTail {

    /** What a record needs besides its value's bytes, at most; one without a value needs less. */
    private static final int RECORD = 128;

    /** How many promises and ballots may come while the log is full, whatever its size. */
    private static final int ELECTIONS = 256;

    /** Of a large log this part is kept. */
    private static final int PART = 32;

    private final DurableLog log;
    private final RecordWriter writer;
    private final int longest;
    private final long epoch;
    private final long reserve;

    /** More than one step can log. */
    private final long plenty;

    /** How many bytes of values may be logged before the reserve would be touched. */
    private long left;

    private long waitingBytes;
    private boolean full;
    private final LogRecord record = new LogRecord();
    private final ArrayDeque<LogRecord> waiting = new ArrayDeque<>();
    private final ArrayDeque<LogRecord> spare = new ArrayDeque<>();

    /** Whether a force is due at the end of the turn. */
    private boolean written;

    /** Whether something was written that nobody waits for. */
    private boolean unhurried;

    private boolean stopped;
    private long recoveredTo;

    LogTail(DurableLog log, LoopSettings settings, Values values) {
        Limits limits = settings.limits();
        this.log = log;
        epoch = settings.core().epoch();
        writer = new RecordWriter(settings.identity(), limits, values);
        longest = limits.valueLength() + RECORD;
        plenty = (2L * limits.votes() + 1) * longest;
        reserve = Math.max(leastReserve(limits), log.capacity() / PART);
    }

    /** Every slot of the window may be decided, and be marked, while no value is taken. */
    private static long leastReserve(Limits limits) {
        return (long) RECORD * (2L * limits.votes() + ELECTIONS);
    }

    /**
     * The smallest log that a replica can go on with for ever: it holds two windows of the longest
     * values beside the reserve.
     *
     * @param limits what the group agreed on
     * @return a number of bytes
     */
    public static long leastBytes(Limits limits) {
        // Each slot has a vote, and the record that it is decided.
        long values = 2L * limits.votes() * (limits.valueLength() + 2 * RECORD);
        return values + values / (PART / 2) + leastReserve(limits);
    }

    /** Looks how much room there is: it grows when something was released. */
    void look() {
        left = log.space() - reserve - waitingBytes;
    }

    /** Whether there is no room for values since now; told once until there is much room again. */
    boolean becameFull() {
        boolean before = full;
        full = stopped ? full : left < longest || (full && isNearlyFull());
        return full && !before;
    }

    /** How many of the longest values may be logged now; none when the log is full for them. */
    int roomForValues() {
        return left >= plenty ? Integer.MAX_VALUE : (int) Math.max(0, left / longest);
    }

    /**
     * Goes on behind the last good record. What was read may still be in a cache only: it is forced
     * before anybody is told of it.
     */
    void goOnAfter(RecordReader reader) {
        recoveredTo = reader.endAddress();
        log.goOnAt(recoveredTo);
        writer.goOnAfter(reader);
        log.force();
        look();
    }

    /** Whether everything that recovery read is durable. */
    boolean isRecovered() {
        return log.durableAddress() >= recoveredTo;
    }

    /** After a failed force a later one may succeed without what the first one lost. */
    void stop() {
        stopped = true;
        waiting.clear();
        waitingBytes = 0;
    }

    /** Whether the log failed. */
    boolean isStopped() {
        return stopped;
    }

    /** Whether records wait for room: then no more work should be taken on. */
    boolean isFull() {
        return !waiting.isEmpty();
    }

    /** Whether little of the log's room on disk is left: it has to begin further up soon. */
    boolean isNearlyFull() {
        return left < (log.capacity() - reserve) / 4;
    }

    long address() {
        return writer.address();
    }

    void append(Effect effect) {
        if (stopped) {
            return;
        }
        if (!waiting.isEmpty() || !write(record.set(effect, epoch))) {
            LogRecord kept = spare.isEmpty() ? new LogRecord() : spare.poll();
            waiting.add(kept.set(effect, epoch));
            waitingBytes += writer.length(kept);
            left -= writer.length(kept);
        }
    }

    /**
     * Writes what waited, as far as there is room, and asks for a force of what was written.
     *
     * @param isAwaited whether something is held until all that was written is durable
     */
    void flush(boolean isAwaited) {
        while (!waiting.isEmpty() && write(waiting.peek())) {
            LogRecord done = waiting.poll();
            waitingBytes -= writer.length(done);
            left += writer.length(done);
            spare.add(done);
        }
        if (written || (unhurried && isAwaited)) {
            written = false;
            unhurried = false;
            log.force();
        }
    }

    /** What nobody waits for is forced too, once in a while. */
    void tick() {
        written |= unhurried;
    }

    private boolean write(LogRecord it) {
        int length = (int) writer.length(it);
        ByteBuffer target = log.claim(length);
        if (target == null) {
            return false;
        }
        writer.skipTo(log.address());
        if (writer.write(it, log.durableAddress(), target) == 0) {
            throw new IllegalStateException("a record of " + length + " bytes has no room");
        }
        log.commit(it.lsn);
        left -= length;
        noteWritten(it.kind);
        return true;
    }

    /**
     * That a slot is decided needs no force of its own: it can be learned again, and the next vote
     * takes it along.
     */
    private void noteWritten(RecordKind kind) {
        if (kind == RecordKind.CHOSEN) {
            unhurried = true;
        } else {
            written = true;
        }
    }

    /** Lets the log forget what is not needed any more. */
    void release(long upTo) {
        log.release(upTo);
    }
}
