package io.decree.replica.trace;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A text of JSON objects, a line each, behind a buffer of a fixed size. What cannot be written is
 * dropped and counted; the owner of a replica must not suffer because a disk is full.
 */
final class TraceFile {

    private static final int BUFFER = 1 << 16;

    /** No line of a trace is longer. */
    private static final int LONGEST = 512;

    private static final int MOST_DIGITS = 20;

    private final FileChannel channel;
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER);
    private final byte[] digits = new byte[MOST_DIGITS];
    private int lines;
    private long dropped;
    private boolean first;

    private TraceFile(FileChannel channel) {
        this.channel = channel;
    }

    static TraceFile open(Path path) throws IOException {
        FileChannel channel =
                FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        TraceFile file = new TraceFile(channel);
        channel.position(channel.size());
        if (channel.size() > 0) {
            // An earlier life may have ended in the middle of a line.
            file.buffer.put((byte) '\n');
        }
        return file;
    }

    /** Whether nothing waits to be written. */
    boolean isEmpty() {
        return lines == 0;
    }

    /** How many lines were lost since somebody took that number. */
    long dropped() {
        return dropped;
    }

    long takeDropped() {
        long taken = dropped;
        dropped = 0;
        return taken;
    }

    TraceFile begin() {
        if (buffer.remaining() < LONGEST) {
            flush();
        }
        buffer.put((byte) '{');
        first = true;
        return this;
    }

    TraceFile field(String name, long value) {
        name(name);
        number(value);
        return this;
    }

    /** The value needs no escapes. */
    TraceFile field(String name, String value) {
        name(name);
        buffer.put((byte) '"');
        text(value);
        buffer.put((byte) '"');
        return this;
    }

    void end() {
        buffer.put((byte) '}').put((byte) '\n');
        lines++;
    }

    private void name(String name) {
        if (!first) {
            buffer.put((byte) ',');
        }
        first = false;
        buffer.put((byte) '"');
        text(name);
        buffer.put((byte) '"').put((byte) ':');
    }

    private void text(String text) {
        for (int i = 0; i < text.length(); i++) {
            buffer.put((byte) text.charAt(i));
        }
    }

    /** Digit by digit from behind; the lowest number has no positive counterpart. */
    private void number(long value) {
        if (value == Long.MIN_VALUE) {
            buffer.put(Long.toString(value).getBytes(US_ASCII));
            return;
        }
        if (value < 0) {
            buffer.put((byte) '-');
        }
        int at = MOST_DIGITS;
        long rest = Math.abs(value);
        do {
            digits[--at] = (byte) ('0' + rest % 10);
            rest /= 10;
        } while (rest > 0);
        buffer.put(digits, at, MOST_DIGITS - at);
    }

    /** Gives everything to the operating system; what it does not take is lost. */
    void flush() {
        if (buffer.position() == 0) {
            return;
        }
        buffer.flip();
        try {
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
        } catch (IOException e) {
            // The lines that follow begin behind a gap in their numbers, and say how many are lost.
            dropped += lines;
        }
        buffer.clear();
        lines = 0;
    }

    void close() {
        flush();
        try {
            channel.close();
        } catch (IOException e) {
            // The operating system has what it took.
        }
    }
}
