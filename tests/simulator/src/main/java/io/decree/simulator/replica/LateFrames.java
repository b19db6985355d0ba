package io.decree.simulator.replica;

import io.decree.core.replica.Message;
import io.decree.core.replica.MessageKind;
import io.decree.core.replica.ReplicaConfig;
import io.decree.simulator.World;
import java.nio.ByteBuffer;
import java.util.EnumMap;
import java.util.Map;

/**
 * Frames of an old ballot that come again when the same member is told something of another ballot:
 * the worst time for a network to remember them.
 */
final class LateFrames {

    /** The last frame of a kind to one member. */
    private static final class Kept {
        private byte[] bytes = new byte[0];
        private int length;
        private long ballot;

        void keep(long newBallot, ByteBuffer frame) {
            ballot = newBallot;
            length = frame.remaining();
            if (bytes.length < length) {
                bytes = new byte[length];
            }
            frame.get(frame.position(), bytes, 0, length);
        }
    }

    private final World world;
    private final Map<MessageKind, Kept[]> kept = new EnumMap<>(MessageKind.class);

    LateFrames(World world) {
        this.world = world;
    }

    /** A message is about to be sent as this frame. */
    void before(Message message, int to, ByteBuffer frame) {
        if (!isKept(message.kind)) {
            return;
        }
        Kept[] ofKind = kept.computeIfAbsent(message.kind, kind -> new Kept[ReplicaConfig.MEMBERS]);
        if (ofKind[to] == null) {
            ofKind[to] = new Kept();
        }
        Kept last = ofKind[to];
        if (last.length > 0 && last.ballot != message.ballot) {
            world.cover("frame of an old ballot");
            world.send(to, ByteBuffer.wrap(last.bytes, 0, last.length));
        }
        last.keep(message.ballot, frame);
    }

    private static boolean isKept(MessageKind kind) {
        return switch (kind) {
            case P1A, P1B, P2B, NACK, CAMPAIGN_NOW -> true;
            default -> false;
        };
    }
}
