package io.decree.replica;

import io.decree.runtime.port.Transport;

/** Notices that another member cannot be talked to until somebody changes something. */
final class MemberWatch {

    private final Transport transport;
    private final ReplicaListener listener;
    private final String[] told;

    MemberWatch(Transport transport, ReplicaListener listener, int members) {
        this.transport = transport;
        this.listener = listener;
        told = new String[members];
    }

    /** Tells what is new. Attempts to connect go on, and come to the same: that is told once. */
    void look() {
        for (int member = 0; member < told.length; member++) {
            String obstacle = transport.obstacle(member);
            if (obstacle != null && !obstacle.equals(told[member])) {
                listener.faulted(Fault.MEMBER_MISMATCH, obstacle, null);
            }
            told[member] = obstacle;
        }
    }
}
