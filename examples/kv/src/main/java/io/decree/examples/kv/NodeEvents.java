package io.decree.examples.kv;

import java.io.PrintStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Prints what happens to a node, one line an event: for people, or as one JSON object. Any thread
 * may print.
 */
final class NodeEvents {

    private final PrintStream out;
    private final boolean json;

    NodeEvents(PrintStream out, boolean json) {
        this.out = out;
        this.json = json;
    }

    /**
     * Prints an event.
     *
     * @param name of the event
     * @param fields names and values in turn
     */
    void print(String name, Object... fields) {
        List<Object> all = List.of(fields);
        StringBuilder line = new StringBuilder();
        String time = Instant.now().truncatedTo(ChronoUnit.MILLIS).toString();
        if (json) {
            line.append("{\"time\":\"").append(time).append("\",\"event\":\"").append(name);
            line.append('"');
            for (int i = 0; i < all.size(); i += 2) {
                line.append(",\"").append(all.get(i)).append("\":");
                value(line, all.get(i + 1));
            }
            line.append('}');
        } else {
            line.append(time).append("  ").append(name);
            for (int i = 0; i < all.size(); i += 2) {
                line.append("  ").append(all.get(i)).append(' ').append(all.get(i + 1));
            }
        }
        synchronized (out) {
            out.println(line);
            out.flush();
        }
    }

    private static void value(StringBuilder line, Object value) {
        if (value instanceof Number) {
            line.append(value);
            return;
        }
        line.append('"');
        for (char letter : String.valueOf(value).toCharArray()) {
            if (letter == '"' || letter == '\\') {
                line.append('\\').append(letter);
            } else if (letter < ' ') {
                line.append(String.format("\\u%04x", (int) letter));
            } else {
                line.append(letter);
            }
        }
        line.append('"');
    }
}
