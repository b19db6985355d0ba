package io.decree.replica.wire;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Today's codec reads what was released, and writes it byte for byte. Once version 0.1 is released
 * the two files never change: what cannot read them cannot talk to anybody's client. They are
 * written by {@code -Ddecree.fixtures=write} when they are not there.
 */
class WireFixtureTest {

    private static final Path BYTES = Path.of("src/test/resources/fixtures/client-v1.bin");
    private static final Path TEXT = Path.of("src/test/resources/fixtures/client-v1.txt");

    @Test
    void framesOfVersion1() throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        List<String> rows = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (WireSamples.Sample sample : WireSamples.all()) {
            lines.add(WireSamples.text(sample.message(), sample.payload().array()));
            rows.add(lines.get(lines.size() - 1));
            dump(sample.frame(), all.size(), rows);
            all.write(sample.frame());
        }
        String text = String.join("\n", rows) + "\n";
        if (!Files.exists(BYTES) && "write".equals(System.getProperty("decree.fixtures"))) {
            Files.createDirectories(BYTES.getParent());
            Files.write(BYTES, all.toByteArray());
            Files.writeString(TEXT, text);
        }
        assertArrayEquals(Files.readAllBytes(BYTES), all.toByteArray());
        assertEquals(Files.readString(TEXT), text);
        assertEquals(lines, read(Files.readAllBytes(BYTES)));
    }

    private static List<String> read(byte[] bytes) {
        WireReader reader = new WireReader(WireSamples.FRAME_MOST);
        WireMessage into = new WireMessage();
        ByteBuffer stream = ByteBuffer.wrap(bytes);
        List<String> lines = new ArrayList<>();
        while (stream.hasRemaining()) {
            assertEquals(WireResult.OK, reader.read(stream, into));
            lines.add(WireSamples.text(into, WireSamples.payload(into, stream)));
        }
        return lines;
    }

    private static void dump(byte[] frame, int offset, List<String> rows) {
        for (int from = 0; from < frame.length; from += 16) {
            int to = Math.min(from + 16, frame.length);
            String hex = HexFormat.ofDelimiter(" ").formatHex(frame, from, to);
            rows.add("    %06x  %s".formatted(offset + from, hex));
        }
    }
}
