package io.decree.runtime.standard.tcp;

import io.decree.runtime.Counters;
import io.decree.runtime.Identity;
import io.decree.runtime.Limits;
import io.decree.runtime.handshake.Handshake;
import java.util.SplittableRandom;

/** What the connections of one {@link TcpTransport} have in common. */
final class Shared {

    final TcpLoop loop;
    final TcpOptions options;
    final Counters.Own<TcpCounter> counters = new Counters.Own<>(TcpCounter.class);
    final BufferPool pool = new BufferPool(Long.MAX_VALUE);
    final Handshake handshake;
    final int frameMost;

    /** The time of the last poll. */
    long now;

    private final SplittableRandom random;

    Shared(TcpLoop loop, Identity identity, Limits limits, TcpOptions options) {
        this.loop = loop;
        this.options = options;
        handshake = new Handshake(identity, limits);
        frameMost = limits.frameLength();
        random = new SplittableRandom(identity.incarnation() + identity.member());
        if (options.queueBytes() < frameMost) {
            throw new IllegalArgumentException(
                    "queueBytes is "
                            + options.queueBytes()
                            + ", but the longest frame has "
                            + frameMost
                            + " bytes: raise queueBytes, or lower the limits of the group");
        }
    }

    /** How long to wait after so many failures in a row: a random time up to a doubling bound. */
    long backOff(int failures) {
        long bound = options.backOffNanos();
        for (int i = 1; i < failures && bound < options.backOffMostNanos(); i++) {
            bound *= 2;
        }
        bound = Math.min(bound, options.backOffMostNanos());
        return bound / 2 + random.nextLong(bound - bound / 2 + 1);
    }
}
