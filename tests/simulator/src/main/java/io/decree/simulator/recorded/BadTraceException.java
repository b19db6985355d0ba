package io.decree.simulator.recorded;

/** A trace that is not whole, or is none: nothing can be said about its run. */
public final class BadTraceException extends Exception {

    private static final long serialVersionUID = 1;

    /** Says what is wrong, where it is known with file and line. */
    BadTraceException(String message) {
        super(message);
    }
}
