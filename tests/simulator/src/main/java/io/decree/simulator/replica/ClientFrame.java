package io.decree.simulator.replica;

import io.decree.core.replica.Outcome;
import io.decree.replica.session.Verdict;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The frames between simulated clients and replicas. */
@SuppressWarnings("EnumOrdinal") // Both ends are this very code.
final class ClientFrame {

    /** A command was executed; the verdict and the answer follow. */
    static final byte EXECUTED = 0;

    /** A command in its envelope follows. */
    static final byte COMMAND = 0;

    /** A question follows. */
    static final byte QUESTION = 1;

    private ClientFrame() {}

    static void request(ByteBuffer out, long request, byte kind) {
        out.order(ByteOrder.LITTLE_ENDIAN).putLong(request).put(kind);
    }

    static void executed(ByteBuffer out, long request, Verdict verdict, ByteBuffer result) {
        out.order(ByteOrder.LITTLE_ENDIAN).putLong(request);
        out.put(EXECUTED).put(code(verdict)).put(result.duplicate());
    }

    static void refused(ByteBuffer out, long request, Outcome outcome, int leader) {
        out.order(ByteOrder.LITTLE_ENDIAN).putLong(request);
        out.put((byte) (1 + code(outcome))).put((byte) leader);
    }

    static Verdict verdict(byte code) {
        return Verdict.values()[code];
    }

    private static byte code(Verdict verdict) {
        return (byte) verdict.ordinal();
    }

    private static byte code(Outcome outcome) {
        return (byte) outcome.ordinal();
    }
}
