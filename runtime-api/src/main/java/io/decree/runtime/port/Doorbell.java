package io.decree.runtime.port;

/**
 * A replica's bell at its event loop. Ports that ring it whenever there is something to poll need
 * not be polled in each turn of the loop: so a turn is as long as what there is to do, and not as
 * long as the list of replicas.
 */
public interface Doorbell {

    /**
     * Says that a poll that found nothing could find something now. It never waits; any thread may
     * call it.
     */
    void ring();

    /**
     * Has something called in each turn of the loop, once however many replicas ask for it, until
     * the last of them is gone. Only the loop's thread calls it, once for each replica.
     *
     * @param turns what replicas of this loop share
     */
    void share(Turns turns);
}
