package io.decree.simulator.scenario;

/** A scenario text that cannot be read; the message names the line and the remedy. */
public final class ScenarioException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int line;

    ScenarioException(int line, String problem, String remedy) {
        super("line " + line + ": " + problem + "; " + remedy);
        this.line = line;
    }

    /** The number of the line, from 1. */
    public int line() {
        return line;
    }
}
