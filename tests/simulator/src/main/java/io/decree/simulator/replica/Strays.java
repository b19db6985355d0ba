package io.decree.simulator.replica;

import io.decree.core.ballot.Ballots;
import io.decree.core.replica.Message;
import io.decree.core.replica.MessageKind;
import io.decree.core.replica.ReplicaConfig;
import io.decree.runtime.Identity;
import io.decree.runtime.Limits;
import io.decree.runtime.frame.FrameWriter;
import io.decree.runtime.port.ValueStore;
import io.decree.simulator.World;
import java.nio.ByteBuffer;
import java.util.EnumSet;
import java.util.Set;

/**
 * Frames that are whole but out of place: of an older or a newer epoch, of a member that does not
 * vote, of a member that does not own the ballot; and frames that come twice. A replica meets them
 * after a reconfiguration, when somebody configured it wrongly, and when a network is slow. A copy
 * of any message may be sent as one; but no vote or promise in the name of another voter, which
 * would be a lie that nobody is protected from.
 */
final class Strays {

    private static final int ONE_IN = 100;

    /** Of what is sent in elections only, a stray is more often needed to meet every case. */
    private static final int ONE_IN_RARE = 4;

    private static final Set<MessageKind> FREQUENT =
            EnumSet.of(
                    MessageKind.P2A,
                    MessageKind.P2B,
                    MessageKind.COMMIT,
                    MessageKind.HEARTBEAT,
                    MessageKind.HEARTBEAT_ACK);

    private final World world;
    private final Identity identity;
    private final Limits limits;
    private final ValueStore store;
    private final ByteBuffer frame;

    Strays(World world, Identity identity, Limits limits, ValueStore store) {
        this.world = world;
        this.identity = identity;
        this.limits = limits;
        this.store = store;
        frame = ByteBuffer.allocate(limits.frameLength());
    }

    /** A message is about to be sent: perhaps a stray goes before it. */
    void before(Message message, int to) {
        if (message.kind == MessageKind.NACK && below(3) == 0) {
            again(message, to);
        }
        if (below(FREQUENT.contains(message.kind) ? ONE_IN : ONE_IN_RARE) > 0) {
            return;
        }
        switch (below(5)) {
            case 0 -> otherEpoch(message, to, -1);
            case 1 -> otherEpoch(message, to, 1);
            case 2 -> {
                if (world.nodes() < ReplicaConfig.MEMBERS) {
                    inTheNameOf(world.nodes(), message, to);
                }
            }
            case 3 -> impostor(message, to);
            default -> again(message, to);
        }
    }

    /** The same twice, or the same refusal of the ballot that the candidate had before. */
    private void again(Message message, int to) {
        long before = message.ballot - Ballots.MEMBERS;
        if (message.kind == MessageKind.NACK && before > 0) {
            world.cover("refusal of an older ballot");
            message.ballot = before;
            send(identity, message, to);
            message.ballot = before + Ballots.MEMBERS;
        } else {
            world.cover("frame sent twice");
            send(identity, message, to);
        }
    }

    private void otherEpoch(Message message, int to, int difference) {
        world.cover("stray of another epoch");
        message.epoch += difference;
        send(identity, message, to);
        message.epoch -= difference;
    }

    private void impostor(Message message, int to) {
        int member = below(world.nodes());
        boolean speaksForItsBallot =
                message.kind == MessageKind.P1A
                        || message.kind == MessageKind.P2A
                        || message.kind == MessageKind.COMMIT
                        || message.kind == MessageKind.HEARTBEAT
                        || message.kind == MessageKind.CAMPAIGN_NOW;
        if (speaksForItsBallot && member != Ballots.owner(message.ballot)) {
            inTheNameOf(member, message, to);
        }
    }

    private void inTheNameOf(int member, Message message, int to) {
        world.cover("stray of another member");
        Identity other = new Identity(identity.group(), identity.localGroup(), member, member + 1L);
        message.from = member;
        send(other, message, to);
        message.from = identity.member();
    }

    private void send(Identity sender, Message message, int to) {
        frame.clear();
        if (new FrameWriter(sender, limits, store).write(message, to, frame) > 0) {
            world.send(to, frame.flip());
        }
    }

    private int below(int bound) {
        return (int) Long.remainderUnsigned(world.random(), bound);
    }
}
