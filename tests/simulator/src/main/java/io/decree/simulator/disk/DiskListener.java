package io.decree.simulator.disk;

/** Who is told what became of writes. */
public interface DiskListener {

    /** Every byte before this position in the log outlives every crash. */
    void durable(long lsn);

    /** A write or a force failed. */
    void storageFailed();
}
