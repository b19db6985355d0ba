package io.decree.runtime.standard.log;

/** The log's own thread writes and forces, and does nothing else meanwhile. */
final class LoopWorker implements LogWorker {

    private final Appender appender;
    private boolean ended;

    LoopWorker(Appender appender) {
        this.appender = appender;
    }

    @Override
    public void wake() {
        appender.write();
        appender.force();
        if (!ended && appender.canEnd()) {
            ended = true;
            appender.end();
        }
    }

    /** A log that lies still is polled at least once in a tick: so its mark is not forgotten. */
    @Override
    public void polled() {
        appender.rest(System.nanoTime());
    }
}
