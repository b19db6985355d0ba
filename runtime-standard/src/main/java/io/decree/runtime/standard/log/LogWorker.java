package io.decree.runtime.standard.log;

/** Who brings the records of a log to the disk. The log's own thread calls it. */
interface LogWorker {

    /** There is something to do. */
    void wake();

    /** The log is polled. */
    void polled();
}
