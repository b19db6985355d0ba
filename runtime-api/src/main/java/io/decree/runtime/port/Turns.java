package io.decree.runtime.port;

/** What several replicas of one event loop share. The loop's thread calls it in each turn. */
public interface Turns {

    /**
     * A turn begins: what has arrived is handed to those whom it is for, and their bells are rung.
     *
     * @return how much there was; 0 when the loop may sleep
     */
    int begin();

    /** The turn is over: what all have gathered may leave. */
    void end();
}
