package io.decree.runtime.standard.tcp;

import java.util.concurrent.TimeUnit;

/**
 * How a {@link TcpClientTransport} behaves. Times are in nanoseconds.
 *
 * @param connections how many there may be at a time; more are closed at once
 * @param frameBytes the most bytes of one frame
 * @param queueBytes how many bytes may wait for each client; at least the longest frame
 * @param memoryBytes how many bytes all connections together may take
 * @param firstFrameNanos how long the first frame may take
 * @param frameNanos how long any frame may take from its first byte to its last
 * @param silenceNanos after how long without hearing anything a connection is closed
 * @param stallNanos after how long without taking anything of what waits for it a client is
 *     disconnected
 * @param keepAliveNanos after how long without sending a keep-alive is sent
 */
public record TcpClientOptions(
        int connections,
        int frameBytes,
        int queueBytes,
        long memoryBytes,
        long firstFrameNanos,
        long frameNanos,
        long silenceNanos,
        long stallNanos,
        long keepAliveNanos) {

    /** The most connections there can be: their place stands in the lower bits of their number. */
    static final int CONNECTIONS_MOST = 1 << 16;

    /**
     * 1,024 clients and 256 MiB for all of them; who says nothing for 15 seconds is gone.
     *
     * @param frameBytes the most bytes of one frame
     * @return the options
     */
    public static TcpClientOptions of(int frameBytes) {
        return new TcpClientOptions(
                1024,
                frameBytes,
                Math.max(1 << 20, 2 * frameBytes),
                256L << 20,
                TimeUnit.SECONDS.toNanos(2),
                TimeUnit.SECONDS.toNanos(5),
                TimeUnit.SECONDS.toNanos(15),
                TimeUnit.SECONDS.toNanos(5),
                TimeUnit.SECONDS.toNanos(3));
    }

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException naming the parameter and its bounds
     */
    public TcpClientOptions {
        check(
                connections > 0 && connections <= CONNECTIONS_MOST,
                "connections must lie from 1 to " + CONNECTIONS_MOST);
        check(frameBytes > 0, "frameBytes must be positive");
        check(queueBytes >= frameBytes, "queueBytes must be at least frameBytes");
        check(memoryBytes >= queueBytes, "memoryBytes must be at least queueBytes");
        check(firstFrameNanos > 0, "firstFrameNanos must be positive");
        check(frameNanos > 0, "frameNanos must be positive");
        check(silenceNanos > 0, "silenceNanos must be positive");
        check(stallNanos > 0, "stallNanos must be positive");
        check(keepAliveNanos > 0, "keepAliveNanos must be positive");
    }

    /**
     * The same with another bound on connections.
     *
     * @param most how many there may be
     * @return the options
     */
    public TcpClientOptions withConnections(int most) {
        return new TcpClientOptions(
                most,
                frameBytes,
                queueBytes,
                memoryBytes,
                firstFrameNanos,
                frameNanos,
                silenceNanos,
                stallNanos,
                keepAliveNanos);
    }

    /**
     * The same with another bound on memory.
     *
     * @param bytes how many all connections may take
     * @return the options
     */
    public TcpClientOptions withMemoryBytes(long bytes) {
        return new TcpClientOptions(
                connections,
                frameBytes,
                queueBytes,
                bytes,
                firstFrameNanos,
                frameNanos,
                silenceNanos,
                stallNanos,
                keepAliveNanos);
    }

    private static void check(boolean holds, String sentence) {
        if (!holds) {
            throw new IllegalArgumentException(sentence);
        }
    }
}
