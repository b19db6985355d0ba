package io.decree.benchmarks.decree;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.WritableByteChannel;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** A picture shows the values as they were, whatever is written meanwhile. */
final class PagesTest {

    private static final int VALUES = 1000;
    private static final int BYTES = 64;

    private final Pages pages = new Pages(VALUES, BYTES);
    private final SplittableRandom random = new SplittableRandom(1);

    private void write(int value, int content) {
        pages.page(value)[pages.at(value)] = (byte) content;
    }

    private void writeMany() {
        for (int i = 0; i < 3 * VALUES; i++) {
            write(random.nextInt(VALUES), random.nextInt());
        }
    }

    private static byte[] bytes(Pages.Picture picture) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        picture.writeTo(Channels.newChannel(out));
        return out.toByteArray();
    }

    private byte[] now() throws IOException {
        return bytes(pages.capture());
    }

    @Test
    void aPictureDoesNotChange() throws IOException {
        for (int round = 0; round < 5; round++) {
            writeMany();
            byte[] then = now();
            Pages.Picture picture = pages.capture();
            writeMany();
            assertArrayEquals(then, bytes(picture), "round " + round);
        }
    }

    /** What was written before the picture got there is in it, and what came behind it is not. */
    @Test
    void whatIsWrittenMeanwhileIsNotInIt() throws IOException {
        writeMany();
        byte[] then = now();
        Pages.Picture picture = pages.capture();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        var channel = Channels.newChannel(out);
        var meddling =
                new WritableByteChannel() {
                    @Override
                    public int write(ByteBuffer bytes) throws IOException {
                        int count = channel.write(bytes);
                        writeMany();
                        return count;
                    }

                    @Override
                    public boolean isOpen() {
                        return true;
                    }

                    @Override
                    public void close() {}
                };
        picture.writeTo(meddling);
        assertArrayEquals(then, out.toByteArray());
    }

    @Test
    void aPictureIsRestored() throws IOException {
        writeMany();
        byte[] then = now();
        Pages other = new Pages(VALUES, BYTES);
        other.restore(Channels.newChannel(new ByteArrayInputStream(then)));
        assertArrayEquals(then, bytes(other.capture()));
        var half = new ByteArrayInputStream(then, 0, then.length / 2);
        assertThrows(EOFException.class, () -> other.restore(Channels.newChannel(half)));
    }

    @Test
    void allValuesHavePlacesOfTheirOwn() {
        for (int value = 0; value < VALUES; value++) {
            write(value, value);
        }
        for (int value = 0; value < VALUES; value++) {
            assertEquals((byte) value, pages.page(value)[pages.at(value)]);
        }
    }
}
