package io.decree.runtime.standard.testing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * A released file, byte for byte, with a text beside it that says what it is. Once version 0.1 is
 * released the two never change: what cannot read them cannot read anybody's directory. They are
 * written by {@code -Ddecree.fixtures=write} when they are not there, and never written over.
 */
public final class FileFixture {

    private static final Path FOLDER = Path.of("src/test/resources/fixtures");
    private static final int ROW = 16;

    private final Path bytes;
    private final Path text;

    /** The fixture of a name. */
    public FileFixture(String name) {
        bytes = FOLDER.resolve(name + ".bin");
        text = FOLDER.resolve(name + ".txt");
    }

    /** Checks that today's file is the released one. */
    public void check(Path today, String line) throws IOException {
        byte[] written = Files.readAllBytes(today);
        assertNotEquals(0, written.length);
        if (!Files.exists(bytes) && "write".equals(System.getProperty("decree.fixtures"))) {
            Files.createDirectories(FOLDER);
            Files.write(bytes, written);
            Files.writeString(text, text(line, written));
        }
        assertArrayEquals(Files.readAllBytes(bytes), written, bytes.toString());
        assertEquals(Files.readString(text), text(line, written), text.toString());
    }

    /** Puts the released file in the place of today's. */
    public void copyTo(Path path) throws IOException {
        Files.write(path, Files.readAllBytes(bytes));
    }

    /** What it is, and its bytes in rows; rows of zeros are left out. */
    private static String text(String line, byte[] file) {
        List<String> rows = new ArrayList<>(List.of(line + ", " + file.length + " bytes"));
        for (int from = 0; from < file.length; from += ROW) {
            byte[] row = Arrays.copyOfRange(file, from, Math.min(from + ROW, file.length));
            if (!Arrays.equals(row, new byte[row.length])) {
                String hex = HexFormat.ofDelimiter(" ").formatHex(row);
                rows.add("    %06x  %s".formatted(from, hex));
            }
        }
        return String.join("\n", rows) + "\n";
    }
}
