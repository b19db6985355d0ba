package io.decree.replica.wire;

import io.decree.replica.session.CommandKind;
import io.decree.replica.session.Envelope;
import io.decree.replica.session.Verdict;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** One message of every kind, and messages as text. */
final class WireSamples {

    static final int FRAME_MOST = 1024;

    /** A message and its payload. */
    record Sample(WireMessage message, ByteBuffer payload) {

        byte[] frame() {
            ByteBuffer frame = ByteBuffer.allocate(FRAME_MOST);
            int length = new WireWriter().write(message, payload, frame);
            return Arrays.copyOf(frame.array(), length);
        }
    }

    private WireSamples() {}

    static List<Sample> all() {
        List<Sample> all = new ArrayList<>();
        for (WireKind kind : WireKind.values()) {
            all.add(new Sample(message(kind), payload(kind)));
        }
        WireMessage nobody = message(WireKind.NOT_DONE);
        nobody.notDone = NotDone.OVERLOADED;
        nobody.leader = WireMessage.NO_LEADER;
        all.add(new Sample(nobody, bytes("")));
        WireMessage tooLong = message(WireKind.NOT_DONE);
        tooLong.notDone = NotDone.ANSWER_TOO_LONG;
        tooLong.length = 5000;
        tooLong.most = 4096;
        all.add(new Sample(tooLong, bytes("db-2.example:4000")));
        return all;
    }

    static WireMessage message(WireKind kind) {
        WireMessage message = new WireMessage();
        message.kind = kind;
        message.groupHigh = 0x0123_4567_89AB_CDEFL;
        message.groupLow = 0x0F1E_2D3C_4B5A_6978L;
        message.lowest = 1;
        message.highest = 3;
        message.version = 2;
        message.member = 6;
        message.frameMost = 1 << 20;
        message.commandMost = 1 << 16;
        message.outstandingMost = 64;
        message.window = 32;
        message.refusal = Refusal.TOO_MANY_CLIENTS;
        message.id = 4711;
        message.verdict = Verdict.REPEAT;
        message.slot = 1L << 40;
        message.notDone = NotDone.NOT_LEADER;
        message.leader = 2;
        return message;
    }

    private static ByteBuffer payload(WireKind kind) {
        return switch (kind) {
            case HELLO, WELCOME, REFUSAL -> bytes("");
            case COMMAND -> envelope(CommandKind.COMMAND, 77, "put a=b");
            case READ, READ_STALE -> bytes("get a");
            case EXECUTED, ANSWERED -> bytes("b");
            case NOT_DONE -> bytes("db-2.example:4000");
        };
    }

    static ByteBuffer envelope(CommandKind kind, long session, String command) {
        ByteBuffer bytes = ByteBuffer.allocate(Envelope.HEADER + command.length());
        Envelope.write(bytes, kind, session, 9, 5, 1_700_000_000_000L, bytes(command));
        return bytes.flip();
    }

    static ByteBuffer bytes(String text) {
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The fields of a message's kind, and its payload. */
    static String text(WireMessage message, byte[] payload) {
        String bytes = payload.length == 0 ? "" : " " + HexFormat.of().formatHex(payload);
        return switch (message.kind) {
            case HELLO ->
                    "HELLO group %016x%016x versions %d to %d frame %d"
                            .formatted(
                                    message.groupHigh,
                                    message.groupLow,
                                    message.lowest,
                                    message.highest,
                                    message.frameMost);
            case WELCOME ->
                    "WELCOME version %d member %d frame %d command %d outstanding %d window %d"
                            .formatted(
                                    message.version,
                                    message.member,
                                    message.frameMost,
                                    message.commandMost,
                                    message.outstandingMost,
                                    message.window);
            case REFUSAL ->
                    "REFUSAL %s versions %d to %d"
                            .formatted(message.refusal, message.lowest, message.highest);
            case COMMAND, READ, READ_STALE -> message.kind + " " + message.id + bytes;
            case EXECUTED -> "EXECUTED " + message.id + " " + message.verdict + bytes;
            case ANSWERED -> "ANSWERED " + message.id + " slot " + message.slot + bytes;
            case NOT_DONE ->
                    "NOT_DONE %d %s leader %d"
                                    .formatted(message.id, message.notDone, message.leader)
                            + (message.most > 0 ? lengths(message) : "")
                            + bytes;
        };
    }

    private static String lengths(WireMessage message) {
        return " %d of %d".formatted(message.length, message.most);
    }

    static byte[] payload(WireMessage message, ByteBuffer frame) {
        byte[] payload = new byte[message.payloadLength];
        frame.get(message.payloadAt, payload);
        return payload;
    }
}
