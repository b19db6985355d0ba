package io.decree.runtime.port;

import java.nio.ByteBuffer;

/**
 * Where the bytes of values are while the core knows only their handles. A handle means something
 * on this replica alone; 0 is the handle of a value without bytes, and of no other.
 *
 * <p>Bytes that are kept stay where they are, unchanged, until the owner of the store frees them.
 * It may do so when no vote of the acceptor's window and no decided value that is still to be
 * applied has the handle: what a step of the core did not take can go at once.
 *
 * <p>Only the event loop calls it. It never blocks and does not allocate in the steady state.
 */
public interface ValueStore {

    /**
     * The bytes of a handle.
     *
     * @param handle one that {@link #keep} returned and that was not freed
     * @return the bytes from position to limit; the buffer is the store's and may be another
     *     handle's after the next call. The caller may move position and limit, not the bytes
     * @throws IllegalArgumentException when there is nothing by this handle: the caller's mistake
     */
    ByteBuffer bytes(long handle);

    /**
     * Copies bytes in.
     *
     * @param bytes at least one, from position to limit; the caller's again when this returns
     * @return the handle; 0 when there is no room, which drops the frame as if it had been lost
     */
    long keep(ByteBuffer bytes);
}
