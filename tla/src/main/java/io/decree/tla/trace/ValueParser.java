package io.decree.tla.trace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the values TLC prints. */
final class ValueParser {

    private final String text;
    private int position;

    ValueParser(String text) {
        this.text = text;
    }

    TlaValue whole() {
        TlaValue value = value();
        skip();
        if (position < text.length()) {
            throw wrong("nothing more");
        }
        return value;
    }

    private TlaValue value() {
        if (takes("<<")) {
            return numbered(list(">>"));
        } else if (takes("{")) {
            return new TlaValue.SetOf(list("}"));
        } else if (takes("[")) {
            return entries("|->", ",", "]");
        } else if (takes("(")) {
            return entries(":>", "@@", ")");
        } else if (takes("\"")) {
            int end = text.indexOf('"', position);
            String string = text.substring(position, end);
            position = end + 1;
            return new TlaValue.Atom(string);
        }
        return range(word());
    }

    /** A number alone, or the set {@code 1..3}. */
    private TlaValue range(String first) {
        if (!takes("..")) {
            return new TlaValue.Atom(first);
        }
        List<TlaValue> numbers = new ArrayList<>();
        int last = Integer.parseInt(word());
        for (int k = Integer.parseInt(first); k <= last; k++) {
            numbers.add(new TlaValue.Atom(Integer.toString(k)));
        }
        return new TlaValue.SetOf(numbers);
    }

    private List<TlaValue> list(String end) {
        List<TlaValue> values = new ArrayList<>();
        while (!takes(end)) {
            values.add(value());
            takes(",");
        }
        return values;
    }

    private static TlaValue numbered(List<TlaValue> values) {
        Map<String, TlaValue> entries = new LinkedHashMap<>();
        values.forEach(v -> entries.put(Integer.toString(entries.size() + 1), v));
        return new TlaValue.Table(entries);
    }

    private TlaValue entries(String arrow, String separator, String end) {
        Map<String, TlaValue> entries = new LinkedHashMap<>();
        while (!takes(end)) {
            String key = value().text();
            if (!takes(arrow)) {
                throw wrong(arrow);
            }
            entries.put(key, value());
            takes(separator);
        }
        return new TlaValue.Table(entries);
    }

    private String word() {
        skip();
        int start = position;
        while (position < text.length() && isWord(text.charAt(position))) {
            position++;
        }
        if (start == position) {
            throw wrong("a value");
        }
        return text.substring(start, position);
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '!';
    }

    private boolean takes(String token) {
        skip();
        boolean found = text.startsWith(token, position);
        position += found ? token.length() : 0;
        return found;
    }

    private void skip() {
        while (position < text.length() && Character.isWhitespace(text.charAt(position))) {
            position++;
        }
    }

    private IllegalArgumentException wrong(String expected) {
        return new IllegalArgumentException(
                "expected " + expected + " at character " + position + " of " + text);
    }
}
