package io.decree.simulator.trace;

import io.decree.simulator.scenario.ScenarioText;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A picture of steps in text: time runs downwards, each endpoint has a column, and each step stands
 * in the column of its endpoint with its Lamport clock in brackets.
 *
 * <p>A step that could have caused another has a smaller Lamport clock; of two steps neither of
 * which could have caused the other, either may have the smaller one.
 */
public final class SpaceTimeDiagram {

    private static final int TIME_WIDTH = 14;
    private static final int MOST_WIDTH = 60;

    private final int nodes;
    private final int endpoints;
    private final Function<ByteBuffer, String> describe;

    /**
     * A picture of a cluster.
     *
     * @param describe gives a few words for a frame
     */
    public SpaceTimeDiagram(int nodes, int endpoints, Function<ByteBuffer, String> describe) {
        this.nodes = nodes;
        this.endpoints = endpoints;
        this.describe = describe;
    }

    /**
     * Draws steps, which are in the order of their happening; endpoints without any are left out.
     */
    public String draw(List<Moment> moments) {
        List<String> texts = new ArrayList<>();
        int[] widths = new int[endpoints];
        for (Moment moment : moments) {
            String text = "[" + moment.clock() + "] " + what(moment);
            int width = Math.min(MOST_WIDTH, Math.max(text.length(), title(moment.at()).length()));
            widths[moment.at()] = Math.max(widths[moment.at()], width + 2);
            texts.add(text);
        }
        StringBuilder out = new StringBuilder();
        header(out, widths);
        for (int i = 0; i < texts.size(); i++) {
            row(out, widths, moments.get(i), texts.get(i));
        }
        return out.toString();
    }

    private String title(int endpoint) {
        return (endpoint < nodes ? "node " : "client ") + ScenarioText.name(endpoint, nodes);
    }

    private void header(StringBuilder out, int[] widths) {
        StringBuilder line = new StringBuilder(pad("ms", TIME_WIDTH));
        for (int endpoint = 0; endpoint < endpoints; endpoint++) {
            if (widths[endpoint] > 0) {
                line.append(pad(title(endpoint), widths[endpoint]));
            }
        }
        out.append(line.toString().stripTrailing()).append('\n');
    }

    private void row(StringBuilder out, int[] widths, Moment moment, String text) {
        StringBuilder line = new StringBuilder(pad(millis(moment.nanos()), TIME_WIDTH));
        int begin = TIME_WIDTH;
        for (int endpoint = 0; endpoint < endpoints; endpoint++) {
            // A text longer than any column runs over those to its right, which then show no line.
            if (widths[endpoint] > 0 && line.length() <= begin) {
                line.append(" ".repeat(begin - line.length()));
                line.append(endpoint == moment.at() ? text : "|");
            }
            begin += widths[endpoint];
        }
        out.append(line.toString().stripTrailing()).append('\n');
    }

    private String what(Moment moment) {
        String peer = ScenarioText.name(moment.peer(), nodes);
        return switch (moment.step()) {
            case SEND -> "-> " + peer + " " + words(moment);
            case DELIVER -> "<- " + peer + " " + words(moment);
            case MISS -> "(down) <- " + peer + " " + words(moment);
            case CRASH -> "CRASH " + moment.text();
            case START -> "START " + moment.text();
            case PAUSE -> "PAUSE";
            case RESUME -> "RESUME " + moment.text();
            case STORAGE_FAILED -> "STORAGE FAILED";
            case INVOKE -> "call " + moment.text();
            case RETURN -> "return " + moment.text();
            case FINDING -> "*** " + moment.text();
            case OBSERVE -> moment.text();
            case TICK, APPEND, FORCE, DURABLE -> moment.step().toString();
        };
    }

    private String words(Moment moment) {
        try {
            return describe.apply(moment.frame());
        } catch (RuntimeException unreadable) {
            return moment.frame().remaining() + " bytes";
        }
    }

    /** Milliseconds with all their nanoseconds, without floating point. */
    private static String millis(long nanos) {
        String rest = "" + (1_000_000 + nanos % 1_000_000);
        return nanos / 1_000_000 + "." + rest.substring(1);
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(1, width - text.length()));
    }
}
