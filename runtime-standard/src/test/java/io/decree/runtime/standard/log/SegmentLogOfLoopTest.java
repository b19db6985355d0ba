package io.decree.runtime.standard.log;

/** A log that its own loop writes. */
class SegmentLogOfLoopTest extends SegmentLogTest {

    @Override
    LogWriter writer() {
        return LogWriter.ofEachLoop();
    }
}
