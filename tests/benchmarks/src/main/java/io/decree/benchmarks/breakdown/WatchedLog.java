package io.decree.benchmarks.breakdown;

import io.decree.runtime.port.DurableLog;
import java.nio.ByteBuffer;

/** Tells a probe when a log is to be forced, and when it says that it was. */
final class WatchedLog implements DurableLog {

    private final DurableLog log;
    private final MemberProbe probe;
    private final Watching watching = new Watching();
    private Listener listener;

    WatchedLog(DurableLog log, MemberProbe probe) {
        this.log = log;
        this.probe = probe;
    }

    private final class Watching implements Listener {
        @Override
        public void durable(long lsn) {
            probe.durable(lsn);
            listener.durable(lsn);
        }

        @Override
        public void failed() {
            listener.failed();
        }
    }

    @Override
    public void force() {
        probe.forcing();
        log.force();
    }

    @Override
    public int poll(Listener itsListener) {
        listener = itsListener;
        int work = log.poll(watching);
        probe.drained();
        return work;
    }

    @Override
    public long room() {
        return log.room();
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
        return log.claim(length);
    }

    @Override
    public void commit(long lsn) {
        log.commit(lsn);
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
        log.read(from, reader);
    }

    @Override
    public void goOnAt(long address) {
        log.goOnAt(address);
    }

    @Override
    public void release(long address) {
        log.release(address);
    }

    @Override
    public void close() {
        log.close();
    }
}
