package io.decree.runtime.standard.log;

/** What a disk may refuse to a log whose loop helps its writer. */
class LogFailureOfHelpingLoopTest extends LogFailureTest {

    @Override
    LogWriter writer() {
        return LogWriter.helpedByLoop("log");
    }
}
