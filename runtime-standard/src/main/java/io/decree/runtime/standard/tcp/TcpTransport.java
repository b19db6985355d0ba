package io.decree.runtime.standard.tcp;

import io.decree.core.replica.ReplicaConfig;
import io.decree.runtime.Counters;
import io.decree.runtime.Identity;
import io.decree.runtime.Limits;
import io.decree.runtime.port.Clock;
import io.decree.runtime.port.Transport;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;

/**
 * Frames between the members of a group over TCP. See the package's page for how.
 *
 * <p>Everything is bounded: what waits for a member that does not read, how long a frame may be,
 * how many connections may be without a handshake and for how long. A connection on which something
 * else than a frame arrives is closed and counted; the others do not notice.
 */
public final class TcpTransport implements Transport {

    private final Shared shared;
    private final Clock clock;
    private final Listener listener;
    private final Listener.Sink sink;
    private final OutboundLink[] outbound = new OutboundLink[ReplicaConfig.MEMBERS];
    private final InboundLinks inbound;
    private final int self;
    private OutboundLink claimed;
    private long seen;
    private boolean closed;

    /**
     * Listens. Nothing is connected to before the first {@link #poll}.
     *
     * @param loop of the thread that will call
     * @param clock drives back-off and time limits
     * @param identity who this member is
     * @param limits what the group agreed on
     * @param options how to behave
     * @param listen where to listen; port 0 for any, which {@link #address()} tells
     * @param members where the members are, by number; null where there is none, or is not known
     *     yet. Names are resolved at each attempt to connect
     * @throws CannotListenException when the address cannot be had
     */
    public TcpTransport(
            TcpLoop loop,
            Clock clock,
            Identity identity,
            Limits limits,
            TcpOptions options,
            InetSocketAddress listen,
            InetSocketAddress... members) {
        this.clock = clock;
        self = identity.member();
        shared = new Shared(loop, identity, limits, options);
        shared.now = clock.nanos();
        inbound = new InboundLinks(shared, outbound);
        sink = inbound::accepted;
        for (int member = 0; member < members.length; member++) {
            if (members[member] != null) {
                setAddress(member, members[member]);
            }
        }
        listener = new Listener(loop, listen, shared.counters);
    }

    /**
     * Says where a member is, from the next attempt to connect on. A connection to it is ended.
     *
     * @param member its number; for this member's own nothing happens
     * @param address where it listens
     * @throws IllegalArgumentException for a number that no member can have
     */
    public void setAddress(int member, InetSocketAddress address) {
        checkMember(member);
        if (member == self) {
            return;
        }
        if (outbound[member] == null) {
            outbound[member] = new OutboundLink(shared, member, address);
            outbound[member].moveTo(address);
        } else {
            outbound[member].moveTo(address);
        }
    }

    /**
     * Where it listens.
     *
     * @return the address with the port that was taken
     */
    public InetSocketAddress address() {
        return listener.address();
    }

    /**
     * What happened so far. Any thread may look.
     *
     * @return the same object always
     */
    public Counters<TcpCounter> counters() {
        return shared.counters;
    }

    /**
     * Whether frames to a member have a connection to leave on.
     *
     * @param member its number
     * @return whether {@link #claim} can succeed
     */
    public boolean isConnected(int member) {
        checkMember(member);
        return outbound[member] != null && outbound[member].isUp();
    }

    /**
     * Why a member cannot be reached, for people. Any thread may ask.
     *
     * @param member its number
     * @return what went wrong last; empty when it is connected
     */
    public String problem(int member) {
        checkMember(member);
        OutboundLink link = outbound[member];
        return link == null ? "its address is not known" : link.problem();
    }

    /** Any thread may ask. */
    @Override
    public String obstacle(int member) {
        checkMember(member);
        OutboundLink link = outbound[member];
        return link == null ? null : link.obstacle();
    }

    @Override
    public ByteBuffer claim(int to, int length) {
        checkMember(to);
        claimed = outbound[to];
        if (claimed == null) {
            shared.counters.add(TcpCounter.LOST_NOT_CONNECTED);
            return null;
        }
        return claimed.claim(length);
    }

    @Override
    public void commit() {
        claimed.commit();
    }

    @Override
    public void flush() {
        for (OutboundLink link : outbound) {
            if (link != null) {
                link.flush();
            }
        }
    }

    @Override
    public int poll(Receiver receiver, int most) {
        if (closed) {
            return 0;
        }
        shared.now = clock.nanos();
        seen = shared.loop.refresh(seen);
        listener.poll(shared.now, sink);
        inbound.greet();
        for (OutboundLink link : outbound) {
            if (link != null) {
                link.work();
            }
        }
        int count = inbound.deliver(receiver, most);
        inbound.keepUp();
        return count;
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        inbound.close();
        for (OutboundLink link : outbound) {
            if (link != null) {
                link.close();
            }
        }
        listener.close();
    }

    private static void checkMember(int member) {
        if (member < 0 || member >= ReplicaConfig.MEMBERS) {
            throw new IllegalArgumentException(
                    "member " + member + ": take 0 to " + (ReplicaConfig.MEMBERS - 1));
        }
    }
}
