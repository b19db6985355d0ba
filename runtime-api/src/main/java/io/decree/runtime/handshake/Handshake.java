package io.decree.runtime.handshake;

import io.decree.runtime.Identity;
import io.decree.runtime.Limits;
import io.decree.runtime.codec.ByteSink;
import io.decree.runtime.codec.ByteSource;
import io.decree.runtime.codec.Checksum;
import io.decree.runtime.codec.Ranges;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * One side of the handshakes of a replica. Whatever the bytes are, reading them returns a result
 * and throws nothing. One thread at a time; one handshake after the other.
 */
public final class Handshake {

    /** The length of each of the three messages, in bytes. */
    public static final int LENGTH = 64;

    /** The lowest version of frames that this release speaks. */
    public static final int VERSION_LOW = 1;

    /** The highest version of frames that this release speaks. */
    public static final int VERSION_HIGH = 1;

    /** "DECREE", carriage return, line feed. */
    private static final long MAGIC = 0x0A0D_4545_5243_4544L;

    private static final int CHECKSUM_AT = 8;
    private static final int BODY_AT = 12;
    private static final int HELLO = 1;
    private static final int WELCOME = 2;
    private static final int REFUSAL = 3;

    private final Identity identity;
    private final Limits limits;
    private final int low;
    private final int high;
    private final Checksum checksum = new Checksum();
    private final ByteSink sink = new ByteSink();
    private final ByteSource source = new ByteSource();

    private int kind;
    private int from;
    private int to;
    private int reason;
    private int peerLow;
    private int peerHigh;
    private int chosen;
    private long groupHigh;
    private long groupLow;
    private long incarnation;
    private int peerWindow;
    private int peerValueLength;
    private int peerFrameLength;
    private int peerSessions;
    private int peerSessionWindow;
    private int peerMembers;
    private boolean isRefused;

    /**
     * A replica that speaks what this release speaks.
     *
     * @param identity who it is
     * @param limits what its group agreed on: the others must have the same
     */
    public Handshake(Identity identity, Limits limits) {
        this(identity, limits, VERSION_LOW, VERSION_HIGH);
    }

    /**
     * A replica that speaks certain versions.
     *
     * @param identity who it is
     * @param limits what its group agreed on: the others must have the same
     * @param low the lowest version it speaks, at least 1
     * @param high the highest version it speaks, at most 255
     */
    public Handshake(Identity identity, Limits limits, int low, int high) {
        if (low < 1 || high < low || high > 255) {
            throw new IllegalArgumentException("versions " + low + " to " + high);
        }
        this.identity = identity;
        this.limits = limits;
        this.low = low;
        this.high = high;
    }

    /**
     * The connecting side begins.
     *
     * @param receiver the member that should be at the other end
     * @param target gets {@link #LENGTH} bytes at its position, which moves behind them
     */
    public void hello(int receiver, ByteBuffer target) {
        if (!Ranges.isMember(receiver)) {
            throw new IllegalArgumentException("member " + receiver);
        }
        write(HELLO, receiver, 0, 0, target);
    }

    /**
     * The accepting side reads the hello and answers.
     *
     * @param hello what has come so far; the position moves behind what was read
     * @param answer gets {@link #LENGTH} bytes at its position: a welcome when the result is {@link
     *     HandshakeResult#OK}, a refusal when it is one that the other side should hear, else none
     * @return what it came to
     */
    public HandshakeResult accept(ByteBuffer hello, ByteBuffer answer) {
        isRefused = false;
        HandshakeResult result = read(hello);
        if (result == HandshakeResult.OK) {
            result = judgeHello();
        }
        if (result == HandshakeResult.OK) {
            write(WELCOME, from, 0, chosen, answer);
        } else if (result.code != 0) {
            write(REFUSAL, Ranges.isMember(from) ? from : 0, result.code, 0, answer);
        }
        return result;
    }

    /**
     * The connecting side reads the answer.
     *
     * @param receiver the member the hello was for
     * @param answer what has come so far; the position moves behind what was read
     * @return what it came to; {@link #isRefused()} says whether that is the other side's opinion
     */
    public HandshakeResult finish(int receiver, ByteBuffer answer) {
        isRefused = false;
        HandshakeResult result = read(answer);
        if (result != HandshakeResult.OK) {
            return result;
        }
        if (kind == REFUSAL) {
            isRefused = true;
            return HandshakeResult.of(reason);
        }
        return judgeWelcome(receiver);
    }

    private HandshakeResult judgeHello() {
        HandshakeResult result = judgeHeader(HELLO);
        if (result != HandshakeResult.OK) {
            return result;
        }
        chosen = highestCommon();
        return chosen == 0 ? HandshakeResult.NO_COMMON_VERSION : judgeLimits();
    }

    private HandshakeResult judgeWelcome(int receiver) {
        HandshakeResult result = judgeHeader(WELCOME);
        if (result != HandshakeResult.OK) {
            return result;
        }
        if (from != receiver) {
            return HandshakeResult.WRONG_SENDER;
        }
        boolean agreed = chosen != 0 && chosen == highestCommon();
        return agreed ? judgeLimits() : HandshakeResult.BAD_FIELD;
    }

    /**
     * A member with a shorter window cannot report its votes to one with a longer one, and nobody
     * takes a frame that is longer than its own limit. One that drops a client's session while
     * another keeps it refuses commands that the other executes. One that counts other members
     * takes for a majority what the other does not.
     */
    private HandshakeResult judgeLimits() {
        boolean same =
                peerWindow == limits.votes()
                        && peerValueLength == limits.valueLength()
                        && peerFrameLength == limits.frameLength()
                        && peerSessions == limits.sessions()
                        && peerSessionWindow == limits.sessionWindow()
                        && peerMembers == limits.members();
        return same ? HandshakeResult.OK : HandshakeResult.DIFFERENT_LIMITS;
    }

    private HandshakeResult judgeHeader(int expected) {
        if (groupHigh != identity.group().high() || groupLow != identity.group().low()) {
            return HandshakeResult.FOREIGN_GROUP;
        }
        if (to != identity.member()) {
            return HandshakeResult.WRONG_RECEIVER;
        }
        boolean whole =
                kind == expected
                        && Ranges.isMember(from)
                        && from != identity.member()
                        && incarnation != 0
                        && peerLow >= 1
                        && peerLow <= peerHigh;
        return whole ? HandshakeResult.OK : HandshakeResult.BAD_FIELD;
    }

    /** The highest version that both speak; 0 when there is none. */
    private int highestCommon() {
        int common = Math.min(high, peerHigh);
        return common >= Math.max(low, peerLow) ? common : 0;
    }

    private void write(int what, int receiver, int why, int version, ByteBuffer target) {
        int start = target.position();
        sink.open(target, start, target.limit());
        sink.putLong(MAGIC);
        sink.putInt(0);
        sink.putByte(what);
        sink.putByte(identity.member());
        sink.putByte(receiver);
        sink.putByte(why);
        sink.putByte(low);
        sink.putByte(high);
        sink.putByte(version);
        sink.putByte(limits.members());
        sink.putInt(limits.sessions());
        sink.putLong(identity.group().high());
        sink.putLong(identity.group().low());
        sink.putLong(identity.incarnation());
        sink.putInt(limits.votes());
        sink.putInt(limits.valueLength());
        sink.putInt(limits.frameLength());
        sink.putInt(limits.sessionWindow());
        if (sink.isFull()) {
            throw new IllegalArgumentException("a handshake needs " + LENGTH + " bytes");
        }
        int end = start + LENGTH;
        target.putInt(start + CHECKSUM_AT, checksum.of(target, start + BODY_AT, end));
        target.position(end);
    }

    private HandshakeResult read(ByteBuffer bytes) {
        int start = bytes.position();
        bytes.order(ByteOrder.LITTLE_ENDIAN);
        if (bytes.remaining() >= Long.BYTES && bytes.getLong(start) != MAGIC) {
            return HandshakeResult.NOT_DECREE;
        }
        if (bytes.remaining() < LENGTH) {
            return HandshakeResult.TOO_SHORT;
        }
        int end = start + LENGTH;
        if (bytes.getInt(start + CHECKSUM_AT) != checksum.of(bytes, start + BODY_AT, end)) {
            return HandshakeResult.BAD_CHECKSUM;
        }
        source.open(bytes, start + BODY_AT, end);
        kind = source.getByte();
        from = source.getByte();
        to = source.getByte();
        reason = source.getByte();
        peerLow = source.getByte();
        peerHigh = source.getByte();
        chosen = source.getByte();
        peerMembers = source.getByte();
        peerSessions = source.getInt();
        groupHigh = source.getLong();
        groupLow = source.getLong();
        incarnation = source.getLong();
        peerWindow = source.getInt();
        peerValueLength = source.getInt();
        peerFrameLength = source.getInt();
        peerSessionWindow = source.getInt();
        bytes.position(end);
        return HandshakeResult.OK;
    }

    /**
     * Whether the last result is what the other side answered, and not what was found here.
     *
     * @return whether the other side refused
     */
    public boolean isRefused() {
        return isRefused;
    }

    /**
     * The version of frames that was chosen.
     *
     * @return of use after {@link HandshakeResult#OK} only
     */
    public int version() {
        return chosen;
    }

    /**
     * The member at the other end.
     *
     * @return of use after {@link HandshakeResult#OK} only
     */
    public int peer() {
        return from;
    }

    /**
     * The other side's incarnation. Whether this life of the member may take part is for the log to
     * say, not for the handshake.
     *
     * @return of use after {@link HandshakeResult#OK} only
     */
    public long incarnation() {
        return incarnation;
    }

    /**
     * What differs between the limits of the two, for people.
     *
     * @return of use after {@link HandshakeResult#DIFFERENT_LIMITS} only: each limit that differs,
     *     with both values
     */
    public String difference() {
        String text = "";
        text = differing(text, "window", peerWindow, limits.votes(), "slots");
        text = differing(text, "longest value", peerValueLength, limits.valueLength(), "bytes");
        text = differing(text, "longest frame", peerFrameLength, limits.frameLength(), "bytes");
        text = differing(text, "session table", peerSessions, limits.sessions(), "sessions");
        int ours = limits.sessionWindow();
        text = differing(text, "session window", peerSessionWindow, ours, "commands");
        return differing(text, "group", peerMembers, limits.members(), "members");
    }

    private static String differing(String text, String what, int there, int here, String unit) {
        if (there == here) {
            return text;
        }
        String both = "its %s has %d %s, ours %d".formatted(what, there, unit, here);
        return text.isEmpty() ? both : text + "; " + both;
    }
}
