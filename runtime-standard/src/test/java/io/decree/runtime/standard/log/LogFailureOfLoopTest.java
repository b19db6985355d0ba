package io.decree.runtime.standard.log;

/** What a disk may refuse to a log that its own loop writes. */
class LogFailureOfLoopTest extends LogFailureTest {

    @Override
    LogWriter writer() {
        return LogWriter.ofEachLoop();
    }
}
