package io.decree.client;

import java.net.InetSocketAddress;

/** One member of the group, as a client knows it. */
final class Member {

    /** Host and port, as it was given or as another member said. */
    final String name;

    final InetSocketAddress address;

    private FailureReason reason = FailureReason.UNREACHABLE;
    private String problem = "not tried";
    private long distrustedUntil;
    private boolean distrusted;

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

    /** It is not tried before that time because others name it. */
    void distrust(long until) {
        distrusted = true;
        distrustedUntil = until;
    }

    boolean isDistrusted(long now) {
        return distrusted && distrustedUntil - now > 0;
    }

    @Override
    public String toString() {
        return name + ": " + problem;
    }
}
