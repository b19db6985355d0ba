package io.decree.replica.wire;

import io.decree.replica.session.Verdict;
import io.decree.runtime.codec.Ranges;

/** Where what stands in the header: see the package's page. */
final class WireLayout {

    static final int VERSION = 1;

    static final int CHECKSUM_AT = 0;
    static final int LENGTH_AT = 4;
    static final int VERSION_AT = 8;
    static final int BODY_AT = 16;

    /** "DECREEcl". */
    static final long MAGIC = 0x6C63_4545_5243_4544L;

    static final int NO_LEADER = 255;

    /** The most bytes of an address: a name has at most 253, a port at most 5. */
    static final int ADDRESS_MOST = 300;

    private WireLayout() {}

    static int code(Verdict verdict) {
        return switch (verdict) {
            case APPLY -> 1;
            case REPEAT -> 2;
            case ACKNOWLEDGED -> 3;
            case TOO_FAR_AHEAD -> 4;
            case NO_SESSION -> 5;
        };
    }

    /** The verdict with this code, or null. */
    static Verdict verdict(int code) {
        return switch (code) {
            case 1 -> Verdict.APPLY;
            case 2 -> Verdict.REPEAT;
            case 3 -> Verdict.ACKNOWLEDGED;
            case 4 -> Verdict.TOO_FAR_AHEAD;
            case 5 -> Verdict.NO_SESSION;
            default -> null;
        };
    }

    /** Whether the fields that both directions can get wrong lie in their ranges. */
    static boolean isInRange(WireMessage message, int payload) {
        return switch (message.kind) {
            case HELLO -> isVersions(message) && message.frameMost > 0;
            case WELCOME ->
                    message.version >= 1
                            && message.version <= 255
                            && isMember(message.member)
                            && message.frameMost > 0
                            && message.commandMost >= 0
                            && message.outstandingMost > 0
                            && message.window > 0;
            case REFUSAL -> isVersions(message) && message.refusal != null;
            case COMMAND, READ, READ_STALE -> message.id > 0;
            case EXECUTED -> message.id > 0 && message.verdict != null;
            case ANSWERED -> message.id > 0 && message.slot >= 0;
            case NOT_DONE ->
                    message.id > 0
                            && message.notDone != null
                            && (message.leader == WireMessage.NO_LEADER || isMember(message.leader))
                            && isLength(message)
                            && payload <= ADDRESS_MOST;
        };
    }

    private static boolean isLength(WireMessage message) {
        return message.notDone.isForLength()
                ? message.length >= 0 && message.most >= 0
                : message.length == 0 && message.most == 0;
    }

    private static boolean isVersions(WireMessage message) {
        return message.lowest >= 1 && message.highest >= message.lowest && message.highest <= 255;
    }

    private static boolean isMember(int member) {
        return Ranges.isMember(member);
    }
}
