package io.decree.simulator.disk;

/** What a crash leaves of the operating system's memory, in which writes wait for a force. */
public enum CrashKind {

    /**
     * The machine lost power: what was not forced is lost, torn or partly there, at random.
     */
    POWER,

    /**
     * Only the process ended: the log can be read on restart as it was written, yet what was not
     * forced still is not. One who acts on such a tail has to force it first.
     */
    PROCESS
}
