package io.decree.simulator.replica;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The handler cases that a campaign need not have taken, each with its reason: a list in the
 * repository, which says more about them.
 */
public final class UnreachedCases {

    private static final String LIST = "unreached-cases.txt";

    /** The words a line of the list may begin with. */
    public enum Rule {
        /** The simulated world cannot take it; to take it is wrong. */
        NEVER,
        /** It can be taken, too rarely to be asked for. */
        SELDOM
    }

    /**
     * One line.
     *
     * @param rule how rarely it is taken
     * @param reason why
     */
    public record Entry(Rule rule, String reason) {}

    private UnreachedCases() {}

    /** Reads the list of this module: entries by case, in the order of the text. */
    public static Map<String, Entry> read() {
        try (InputStream in = UnreachedCases.class.getResourceAsStream(LIST)) {
            return parse(new String(in.readAllBytes(), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(LIST + " cannot be read", e);
        }
    }

    /**
     * Reads a list.
     *
     * @throws IllegalArgumentException for a line without a reason and for a case named twice
     */
    static Map<String, Entry> parse(String text) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (String line : text.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList()) {
            List<String> words = List.of(line.strip().split(" +", 3));
            Rule rule = rule(words.get(0));
            if (words.size() < 3
                    || rule == null
                    || entries.put(words.get(1), new Entry(rule, words.get(2))) != null) {
                throw new IllegalArgumentException(
                        LIST
                                + ": `"
                                + line
                                + "`: write `never` or `seldom`, a case, its reason;"
                                + " each case once");
            }
        }
        return entries;
    }

    private static Rule rule(String word) {
        return switch (word) {
            case "never" -> Rule.NEVER;
            case "seldom" -> Rule.SELDOM;
            default -> null;
        };
    }
}
