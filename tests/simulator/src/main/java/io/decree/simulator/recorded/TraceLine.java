package io.decree.simulator.recorded;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One line of a trace: a flat JSON object of whole numbers and plain texts. */
record TraceLine(Map<String, String> fields) {

    private static final Pattern FIELD =
            Pattern.compile("\"([a-z]+)\":(?:(-?[0-9]{1,19})|\"([A-Za-z0-9_]*)\")(,|}$)");

    /** Reads a line; null for what is none, such as one that was cut off. */
    static TraceLine parse(String text) {
        if (!text.startsWith("{")) {
            return null;
        }
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher matcher = FIELD.matcher(text).region(1, text.length());
        boolean isWhole = false;
        while (!isWhole && matcher.lookingAt()) {
            String number = matcher.group(2);
            fields.put(matcher.group(1), number == null ? matcher.group(3) : number);
            isWhole = matcher.group(4).equals("}");
            matcher.region(matcher.end(), text.length());
        }
        return isWhole ? new TraceLine(fields) : null;
    }

    String text(String name) throws BadTraceException {
        String text = fields.get(name);
        if (text == null) {
            throw new BadTraceException("the field " + name + " is missing");
        }
        return text;
    }

    long number(String name) throws BadTraceException {
        String text = text(name);
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new BadTraceException(name + " is no number: " + text);
        }
    }
}
