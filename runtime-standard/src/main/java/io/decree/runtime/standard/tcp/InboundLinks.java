package io.decree.runtime.standard.tcp;

import io.decree.core.replica.ReplicaConfig;
import io.decree.runtime.port.Transport;
import java.io.IOException;
import java.nio.channels.SocketChannel;

/** All connections that others began: at most one in use for each member, some still unknown. */
final class InboundLinks {

    private final Shared shared;
    private final OutboundLink[] outbound;
    private final InboundLink[] members = new InboundLink[ReplicaConfig.MEMBERS];
    private final InboundLink[] pending;
    private int pendingCount;
    private long serial;
    private int turn;

    InboundLinks(Shared shared, OutboundLink[] outbound) {
        this.shared = shared;
        this.outbound = outbound;
        pending = new InboundLink[shared.options.pending()];
    }

    /** The oldest of those that have not said who they are gives way: a member says it at once. */
    void accepted(SocketChannel channel) {
        if (pendingCount == pending.length) {
            pending[0].close(TcpCounter.PENDING_EVICTED);
            remove(0);
        }
        try {
            pending[pendingCount] = new InboundLink(shared, channel, ++serial);
            pendingCount++;
        } catch (IOException e) {
            Channels.close(channel);
        }
    }

    void greet() {
        for (int i = pendingCount - 1; i >= 0; i--) {
            InboundLink link = pending[i];
            int member = link.greet();
            if (member != InboundLink.NOBODY || !link.isOpen()) {
                remove(i);
            }
            if (member != InboundLink.NOBODY) {
                admit(link, member);
            }
        }
    }

    /** The newer connection counts: who makes one has given up the older. */
    private void admit(InboundLink link, int member) {
        InboundLink old = members[member];
        boolean hasOld = old != null && old.isOpen();
        if (hasOld && old.serial > link.serial) {
            link.close(TcpCounter.REPLACED);
            return;
        }
        if (hasOld) {
            old.close(TcpCounter.REPLACED);
        }
        members[member] = link;
        if (outbound[member] != null) {
            outbound[member].hurry();
        }
    }

    /** Hands over frames; every poll begins with another member. */
    int deliver(Transport.Receiver receiver, int most) {
        if (most == 0) {
            rest();
            return 0;
        }
        int count = 0;
        turn = (turn + 1) % members.length;
        for (int i = 0; i < members.length && count < most; i++) {
            int member = (turn + i) % members.length;
            if (members[member] != null) {
                count += members[member].deliver(receiver, most - count);
            }
        }
        return count;
    }

    private void rest() {
        for (InboundLink link : members) {
            if (link != null) {
                link.rest();
            }
        }
    }

    void keepUp() {
        for (int member = 0; member < members.length; member++) {
            InboundLink link = members[member];
            if (link != null && link.isOpen()) {
                link.keepUp();
            }
            if (link != null && !link.isOpen()) {
                members[member] = null;
            }
        }
    }

    void close() {
        for (int i = 0; i < pendingCount; i++) {
            pending[i].close();
        }
        pendingCount = 0;
        for (InboundLink link : members) {
            if (link != null) {
                link.close();
            }
        }
    }

    private void remove(int index) {
        pendingCount--;
        System.arraycopy(pending, index + 1, pending, index, pendingCount - index);
        pending[pendingCount] = null;
    }
}
