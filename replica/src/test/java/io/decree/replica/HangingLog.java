package io.decree.replica;

import io.decree.runtime.port.Doorbell;
import io.decree.runtime.port.DurableLog;
import java.nio.ByteBuffer;

/**
 * A log whose disk hangs for as long as a test wants, or fails: nothing more is written to it. What
 * a test wants can also be done before it is read, and before it is closed.
 */
final class HangingLog implements DurableLog {

    private final DurableLog log;
    volatile boolean hangs;
    volatile boolean fails;
    Runnable beforeRead = () -> {};
    Runnable beforeClose = () -> {};

    HangingLog(DurableLog log) {
        this.log = log;
    }

    @Override
    public boolean connect(Doorbell bell) {
        return log.connect(bell);
    }

    @Override
    public long room() {
        return hangs ? 0 : log.room();
    }

    @Override
    public long space() {
        return log.space();
    }

    @Override
    public long capacity() {
        return log.capacity();
    }

    @Override
    public long address() {
        return log.address();
    }

    @Override
    public long durableAddress() {
        return log.durableAddress();
    }

    @Override
    public ByteBuffer claim(int length) {
        return hangs ? null : log.claim(length);
    }

    @Override
    public void commit(long lsn) {
        log.commit(lsn);
    }

    @Override
    public void force() {
        log.force();
    }

    @Override
    public int poll(Listener listener) {
        if (fails) {
            listener.failed();
            return 1;
        }
        return log.poll(listener);
    }

    @Override
    public long start() {
        return log.start();
    }

    @Override
    public long acknowledged() {
        return log.acknowledged();
    }

    @Override
    public void read(long from, Reader reader) {
        beforeRead.run();
        log.read(from, reader);
    }

    @Override
    public void goOnAt(long end) {
        log.goOnAt(end);
    }

    @Override
    public void release(long upTo) {
        log.release(upTo);
    }

    @Override
    public void close() {
        beforeClose.run();
        log.close();
    }
}
