package io.decree.runtime.standard;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

/** What was opened one after the other, to be closed from the last to the first. */
final class Parts implements Closeable {

    private final Deque<Closeable> parts = new ArrayDeque<>();

    void push(Closeable part) {
        parts.push(part);
    }

    /**
     * Closes all of it, whatever fails on the way; what is closed already stays as it is.
     *
     * @throws IOException or an unchecked exception, the first there was; it carries the others
     */
    @Override
    public void close() throws IOException {
        if (parts.isEmpty()) {
            return;
        }
        Closeable top = parts.pop();
        Closeable below = this;
        try (below;
                top) {
            // Java closes the one named last first, then the other one, and collects what fails.
        }
    }
}
