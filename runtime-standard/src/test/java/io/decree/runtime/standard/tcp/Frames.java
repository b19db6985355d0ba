package io.decree.runtime.standard.tcp;

import io.decree.runtime.GroupId;
import io.decree.runtime.Identity;
import io.decree.runtime.Limits;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** What the tests send: all a transport knows of a frame is its length at byte 4. */
final class Frames {

    static final GroupId GROUP = new GroupId(1, 2);
    static final Limits LIMITS = new Limits(1 << 14, 16, 1 << 15);
    static final int HEADER = 16;

    private Frames() {}

    static Identity identity(int member) {
        return new Identity(GROUP, 1, member, 1000 + member);
    }

    static InetSocketAddress anyPort() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    }

    /** Writes a frame with a number in it. */
    static void write(ByteBuffer room, int length, long number) {
        int start = room.order(ByteOrder.LITTLE_ENDIAN).position();
        room.putInt(start, 0).putInt(start + 4, length).putLong(start + 8, number);
        for (int at = start + HEADER; at < start + length; at++) {
            room.put(at, (byte) (number + at - start));
        }
        room.position(start + length);
    }

    static byte[] bytes(int length, long number) {
        ByteBuffer frame = ByteBuffer.allocate(length);
        write(frame, length, number);
        return frame.array();
    }

    /** The number of a frame; fails when its bytes are not those that were written. */
    static long read(ByteBuffer frame) {
        int start = frame.order(ByteOrder.LITTLE_ENDIAN).position();
        int length = frame.getInt(start + 4);
        long number = frame.getLong(start + 8);
        if (length != frame.remaining()) {
            throw new AssertionError(frame.remaining() + " bytes for a frame of " + length);
        }
        for (int at = start + HEADER; at < start + length; at++) {
            if (frame.get(at) != (byte) (number + at - start)) {
                throw new AssertionError("byte " + (at - start) + " of frame " + number);
            }
        }
        return number;
    }
}
