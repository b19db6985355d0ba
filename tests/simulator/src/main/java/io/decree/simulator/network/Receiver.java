package io.decree.simulator.network;

import java.nio.ByteBuffer;

/** Where frames arrive. */
@FunctionalInterface
public interface Receiver {

    /**
     * A frame has arrived. Its bytes are the receiver's for the time of this call only: afterwards
     * the network overwrites them, so that one who kept the buffer notices.
     *
     * @param stamp the number the sender gave with the frame
     */
    void receive(int from, int to, ByteBuffer frame, long stamp);
}
