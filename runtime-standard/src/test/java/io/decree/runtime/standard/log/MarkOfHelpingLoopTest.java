package io.decree.runtime.standard.log;

/** The mark of a log whose loop helps its writer. */
class MarkOfHelpingLoopTest extends MarkTest {

    @Override
    LogWriter writer() {
        return LogWriter.helpedByLoop("log");
    }
}
