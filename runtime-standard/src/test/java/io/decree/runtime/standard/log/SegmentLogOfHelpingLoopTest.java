package io.decree.runtime.standard.log;

/** A log whose loop helps its writer. */
class SegmentLogOfHelpingLoopTest extends SegmentLogTest {

    @Override
    LogWriter writer() {
        return LogWriter.helpedByLoop("log");
    }
}
