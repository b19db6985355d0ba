package io.decree.replica.loop;

/**
 * Gives the side that applies commands its turns: a thread of its own, or a simulator in place of
 * one. There is one for each replica.
 */
public interface ApplyRunner extends AutoCloseable {

    /** The work of the side that applies: one thread at a time may call it. */
    interface Work {

        /**
         * Does what the loop handed over, in order.
         *
         * @param most how many things to do at most
         * @return how many were done; 0 when there was nothing
         */
        int run(int most);
    }

    /**
     * Begins to do the work. It is called once, on the loop's thread, before the first {@link
     * #wake()}.
     *
     * @param work what to do whenever there is some
     */
    void start(Work work);

    /** There is work. Only the loop's thread calls it; cheap when the other side is awake. */
    void wake();

    /** Begins no more work. What is just being done may still end afterwards: it does not wait. */
    @Override
    void close();
}
