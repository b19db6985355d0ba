package io.decree.runtime.fuzz;

import static io.decree.runtime.handshake.HandshakeResult.DIFFERENT_LIMITS;

import io.decree.runtime.Limits;
import io.decree.runtime.codec.Checksum;
import io.decree.runtime.handshake.Handshake;
import io.decree.runtime.handshake.HandshakeResult;
import io.decree.runtime.testing.Samples;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/** Handshakes: each mutated message is read as a hello and as an answer. */
final class HandshakeTarget implements Target {

    private static final Limits OTHER_LIMITS = new Limits(1001, 16, 8192, 65, 33, 5);

    private final Checksum checksum = new Checksum();
    private final Handshake server = new Handshake(Samples.RECEIVER, Samples.LIMITS, 1, 3);
    private final Handshake client = new Handshake(Samples.SENDER, Samples.LIMITS, 2, 9);
    private final ByteBuffer answer = ByteBuffer.allocate(Handshake.LENGTH);
    private final byte[] hello;
    private final byte[] welcome;
    private final byte[] otherLimits;
    private HandshakeResult asHello = HandshakeResult.OK;
    private HandshakeResult asAnswer = HandshakeResult.OK;
    private long accepted;

    HandshakeTarget() {
        ByteBuffer first = ByteBuffer.allocate(Handshake.LENGTH);
        client.hello(Samples.RECEIVER.member(), first);
        server.accept(first.flip(), answer);
        hello = first.array();
        welcome = answer.array().clone();
        ByteBuffer other = ByteBuffer.allocate(Handshake.LENGTH);
        new Handshake(Samples.SENDER, OTHER_LIMITS).hello(Samples.RECEIVER.member(), other);
        otherLimits = other.array();
    }

    @Override
    public List<byte[]> corpus() {
        return List.of(hello, welcome, otherLimits);
    }

    @Override
    public void seal(ByteBuffer bytes) {
        if (bytes.limit() >= Handshake.LENGTH) {
            bytes.order(ByteOrder.LITTLE_ENDIAN);
            bytes.putInt(8, checksum.of(bytes, 12, Handshake.LENGTH));
        }
    }

    @Override
    public void decode(ByteBuffer bytes) {
        asHello = server.accept(bytes, answer.clear());
        bytes.position(0);
        asAnswer = client.finish(Samples.RECEIVER.member(), bytes);
    }

    @Override
    public String judge(ByteBuffer bytes, boolean sealed) {
        if (asHello == HandshakeResult.OK) {
            accepted++;
            boolean right =
                    isMember(server.peer()) && isVersion(server, 1, 3) && hasOurLimits(bytes);
            if (!right || !(sealed || begins(bytes, hello))) {
                return "accepted a wrong hello";
            }
        }
        if (asAnswer == HandshakeResult.OK) {
            accepted++;
            boolean right = client.peer() == 5 && isVersion(client, 2, 9) && hasOurLimits(bytes);
            if (!right || !(sealed || begins(bytes, welcome))) {
                return "accepted a wrong welcome";
            }
        }
        return namesWhatDiffers() ? null : "refused limits and does not name them";
    }

    private boolean namesWhatDiffers() {
        boolean server = asHello != DIFFERENT_LIMITS || !this.server.difference().isEmpty();
        // A refusal may say what is not so; an answer that we refuse may not.
        boolean isOurs = asAnswer == DIFFERENT_LIMITS && !client.isRefused();
        return server && (!isOurs || !client.difference().isEmpty());
    }

    private static boolean hasOurLimits(ByteBuffer bytes) {
        return bytes.getInt(48) == Samples.LIMITS.votes()
                && bytes.getInt(52) == Samples.LIMITS.valueLength()
                && bytes.getInt(56) == Samples.LIMITS.frameLength()
                && bytes.getInt(20) == Samples.LIMITS.sessions()
                && bytes.getInt(60) == Samples.LIMITS.sessionWindow()
                && bytes.get(19) == Samples.LIMITS.members();
    }

    private static boolean isMember(int member) {
        return member >= 0 && member <= 6 && member != Samples.RECEIVER.member();
    }

    private static boolean isVersion(Handshake side, int low, int high) {
        return side.version() >= low && side.version() <= high && side.incarnation() != 0;
    }

    private static boolean begins(ByteBuffer bytes, byte[] sent) {
        return bytes.slice(0, sent.length).equals(ByteBuffer.wrap(sent));
    }

    @Override
    public long accepted() {
        return accepted;
    }
}
