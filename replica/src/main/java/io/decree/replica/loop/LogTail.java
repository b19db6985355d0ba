package io.decree.replica.loop;

import io.decree.core.replica.Effect;
import io.decree.runtime.Identity;
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
 */
final class LogTail {

    private final DurableLog log;
    private final RecordWriter writer;
    private final LogRecord record = new LogRecord();
    private final ArrayDeque<LogRecord> waiting = new ArrayDeque<>();
    private final ArrayDeque<LogRecord> spare = new ArrayDeque<>();
    private boolean written;
    private boolean stopped;
    private long recoveredTo;

    LogTail(DurableLog log, Identity identity, Limits limits, Values values) {
        this.log = log;
        writer = new RecordWriter(identity, limits, values);
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
    }

    /** Whether everything that recovery read is durable. */
    boolean isRecovered() {
        return log.durableAddress() >= recoveredTo;
    }

    /** After a failed force a later one may succeed without what the first one lost. */
    void stop() {
        stopped = true;
        waiting.clear();
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
        return writer.address() - log.start() > log.capacity() / 4 * 3;
    }

    long address() {
        return writer.address();
    }

    void append(Effect effect) {
        if (stopped) {
            return;
        }
        if (!waiting.isEmpty() || !write(record.set(effect))) {
            LogRecord kept = spare.isEmpty() ? new LogRecord() : spare.poll();
            waiting.add(kept.set(effect));
        }
    }

    /** Writes what waited, as far as there is room, and asks for a force of what was written. */
    void flush() {
        while (!waiting.isEmpty() && write(waiting.peek())) {
            spare.add(waiting.poll());
        }
        if (written) {
            written = false;
            log.force();
        }
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
        written = true;
        return true;
    }

    /** Lets the log forget what is not needed any more. */
    void release(long upTo) {
        log.release(upTo);
    }
}
