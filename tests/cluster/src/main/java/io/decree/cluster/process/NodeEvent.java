package io.decree.cluster.process;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * One line that a node printed.
 *
 * @param nanos when it was read here, by {@link System#nanoTime()}
 * @param name of the event
 * @param fields all of the line
 */
public record NodeEvent(long nanos, String name, JsonNode fields) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Reads a line; null for one that is none of ours, such as a warning of the JVM. */
    static NodeEvent of(long nanos, String line) {
        try {
            JsonNode fields = JSON.readTree(line);
            boolean isEvent = fields.isObject() && fields.hasNonNull("event");
            return isEvent ? new NodeEvent(nanos, fields.get("event").asText(), fields) : null;
        } catch (JsonProcessingException e) {
            return null;
        }
    }

    /**
     * A field as text.
     *
     * @param field its name
     * @return empty when there is none
     */
    public String text(String field) {
        return fields.path(field).asText("");
    }

    /**
     * A field as a number.
     *
     * @param field its name
     * @return -1 when there is none
     */
    public long number(String field) {
        return fields.path(field).asLong(-1);
    }
}
