package io.decree.client;

import java.net.InetSocketAddress;
import java.util.concurrent.TimeUnit;

/** One member of the group, as a client knows it. */
final class Member {

    /** Who could not be reached is not tried again for so long because others name it. */
    private static final long DISTRUST_NANOS = TimeUnit.MILLISECONDS.toNanos(500);

    /** Host and port, as it was given or as another member said. */
    final String name;

    final InetSocketAddress address;

    private FailureReason reason = FailureReason.UNREACHABLE;
    private String problem = "not tried";
    private long distrusted;
    private boolean failed;

    Member(InetSocketAddress address) {
        this.address = address;
        this.name = address.getHostString() + ":" + address.getPort();
    }

    /** Why it was of no use the last time; null when it was of use. */
    FailureReason reason() {
        return reason;
    }

    void was(FailureReason newReason, String newProblem) {
        reason = newReason;
        problem = newProblem;
    }

    void failedAt(long now) {
        failed = true;
        distrusted = now + DISTRUST_NANOS;
    }

    boolean isDistrusted(long now) {
        return failed && distrusted - now > 0;
    }

    @Override
    public String toString() {
        return name + ": " + problem;
    }
}
