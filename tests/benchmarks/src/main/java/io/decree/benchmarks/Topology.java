package io.decree.benchmarks;

/** Where the members of a group run. They are on one machine always. */
public enum Topology {
    /** All members and the load in one process; operations are handed to the leader's object. */
    ONE("1 process"),

    /** Each member in its own process; operations come from a client in one more. */
    THREE("3 processes");

    private final String text;

    Topology(String text) {
        this.text = text;
    }

    /**
     * As it stands in tables.
     *
     * @return a few words
     */
    @Override
    public String toString() {
        return text;
    }
}
