package io.decree.replica;

import java.io.IOException;
import java.nio.channels.WritableByteChannel;

/** A picture of a state machine's state, to be written while the state goes on changing. */
@FunctionalInterface
public interface Snapshot {

    /**
     * Writes the picture. Another thread than the state machine's calls it, once.
     *
     * @param sink takes the bytes; each call of its {@code write} takes all that remain
     * @throws IOException from the sink, when the disk is full or fails: the picture is given up
     */
    void writeTo(WritableByteChannel sink) throws IOException;
}
