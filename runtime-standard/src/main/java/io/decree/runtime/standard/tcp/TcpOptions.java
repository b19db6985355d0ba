package io.decree.runtime.standard.tcp;

import io.decree.runtime.Limits;
import java.util.concurrent.TimeUnit;

/**
 * How a {@link TcpTransport} behaves. Times are in nanoseconds.
 *
 * @param queueBytes how many bytes may wait for each member; at least the longest frame, and better
 *     not less than a leader may have under way: its pipeline times its {@code batchBytes}. What
 *     finds no room is lost, and sent again after a tick at the earliest
 * @param connectNanos how long a connect may take
 * @param handshakeNanos how long a handshake may take, on either side
 * @param keepAliveNanos after how long without sending a keep-alive is sent
 * @param silenceNanos after how long without hearing anything a connection is closed; several times
 *     the {@code keepAliveNanos} of the other side
 * @param backOffNanos how long to wait after the first failure to connect; doubled by each further
 *     one, and scattered so that members do not try all at once
 * @param backOffMostNanos the longest wait between two attempts
 * @param pending how many connections may wait for their handshake; the oldest gives way to a newer
 */
public record TcpOptions(
        int queueBytes,
        long connectNanos,
        long handshakeNanos,
        long keepAliveNanos,
        long silenceNanos,
        long backOffNanos,
        long backOffMostNanos,
        int pending) {

    /**
     * 16 MiB for each member, which is twice the usual pipeline; a connection that is silent for 2
     * seconds is closed.
     */
    public static final TcpOptions DEFAULT =
            new TcpOptions(
                    16 << 20,
                    TimeUnit.SECONDS.toNanos(1),
                    TimeUnit.SECONDS.toNanos(1),
                    TimeUnit.MILLISECONDS.toNanos(500),
                    TimeUnit.SECONDS.toNanos(2),
                    TimeUnit.MILLISECONDS.toNanos(10),
                    TimeUnit.MILLISECONDS.toNanos(500),
                    32);

    /**
     * The default, with queues that hold the longest frame of a group.
     *
     * @param limits what the group agreed on
     * @return the options
     */
    public static TcpOptions of(Limits limits) {
        return DEFAULT.withQueueBytes(Math.max(DEFAULT.queueBytes, limits.frameLength()));
    }

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException naming the parameter and its bounds
     */
    public TcpOptions {
        check(queueBytes > 0, "queueBytes must be positive");
        check(connectNanos > 0, "connectNanos must be positive");
        check(handshakeNanos > 0, "handshakeNanos must be positive");
        check(keepAliveNanos > 0, "keepAliveNanos must be positive");
        check(silenceNanos / 2 >= keepAliveNanos, "silenceNanos must be twice keepAliveNanos");
        check(backOffNanos > 0, "backOffNanos must be positive");
        check(backOffMostNanos >= backOffNanos, "backOffMostNanos must be at least backOffNanos");
        check(pending > 0, "pending must be positive");
    }

    /**
     * The same with another queue.
     *
     * @param bytes how many may wait for each member
     * @return the options
     */
    public TcpOptions withQueueBytes(int bytes) {
        return new TcpOptions(
                bytes,
                connectNanos,
                handshakeNanos,
                keepAliveNanos,
                silenceNanos,
                backOffNanos,
                backOffMostNanos,
                pending);
    }

    /**
     * The same with another bound on connections without a handshake.
     *
     * @param most how many there may be
     * @return the options
     */
    public TcpOptions withPending(int most) {
        return new TcpOptions(
                queueBytes,
                connectNanos,
                handshakeNanos,
                keepAliveNanos,
                silenceNanos,
                backOffNanos,
                backOffMostNanos,
                most);
    }

    private static void check(boolean holds, String sentence) {
        if (!holds) {
            throw new IllegalArgumentException(sentence);
        }
    }
}
