package io.decree.runtime.standard.log;

/** The mark of a log that its own loop writes. */
class MarkOfLoopTest extends MarkTest {

    @Override
    LogWriter writer() {
        return LogWriter.ofEachLoop();
    }
}
