package io.decree.runtime.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The directory is closed last and has to be, or nobody opens it again in this process. */
class PartsTest {

    private final List<String> closed = new ArrayList<>();
    private final Parts parts = new Parts();

    @Test
    void whatFailsLeavesNothingOpenBelow() {
        IOException first = new IOException("network");
        UncheckedIOException second = new UncheckedIOException(new IOException("log"));
        parts.push(() -> closed.add("directory"));
        parts.push(
                () -> {
                    throw second;
                });
        parts.push(() -> closed.add("snapshots"));
        parts.push(
                () -> {
                    throw first;
                });
        assertSame(first, assertThrows(IOException.class, parts::close));
        assertEquals(List.of("snapshots", "directory"), closed);
        assertEquals(List.of(second), List.of(first.getSuppressed()));
    }

    @Test
    void eachIsClosedOnce() throws IOException {
        parts.push(() -> closed.add("directory"));
        parts.close();
        parts.close();
        assertEquals(List.of("directory"), closed);
    }
}
