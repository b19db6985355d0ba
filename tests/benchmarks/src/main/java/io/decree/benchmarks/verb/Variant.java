package io.decree.benchmarks.verb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * A build or a setting that is compared with another.
 *
 * @param label what it is called in rows; empty for the only one
 * @param classPath what is run
 * @param tuning words besides those that all have
 */
record Variant(String label, String classPath, Map<String, String> tuning) {

    private static final String BUILD = "build";
    private static final String MODULE = "tests/benchmarks/target";

    /** What runs when nothing is compared. */
    static Variant only() {
        return new Variant("", System.getProperty("java.class.path"), Map.of());
    }

    /**
     * Reads what a user typed: words of the tuning with commas between them, {@code build=DIR} for
     * another checkout in which {@code ./decree bench} ran once, or {@code usual}.
     *
     * @throws IllegalArgumentException when it cannot be understood, or is not built
     */
    static Variant of(String text) throws IOException {
        Map<String, String> words = new TreeMap<>();
        for (String word : text.equals("usual") ? new String[0] : text.split(",", -1)) {
            int equals = word.indexOf('=');
            if (equals < 1) {
                throw new IllegalArgumentException(
                        "--pair: '" + word + "' is no KEY=VALUE, no build=DIR and not 'usual'");
            }
            words.put(word.substring(0, equals), word.substring(equals + 1));
        }
        String build = words.remove(BUILD);
        String classPath =
                build == null ? System.getProperty("java.class.path") : classPath(Path.of(build));
        return new Variant(label(text), classPath, words);
    }

    /** What it is called in a table whose columns end with commas. */
    static String label(String text) {
        return text.replace(',', ' ');
    }

    private static String classPath(Path checkout) throws IOException {
        Path listed = checkout.resolve(MODULE).resolve("decree.classpath");
        if (!Files.exists(listed)) {
            throw new IllegalArgumentException(
                    checkout + " is not built: run './decree bench --help' there first");
        }
        return checkout.resolve(MODULE).resolve("classes").toAbsolutePath()
                + ":"
                + Files.readString(listed).trim();
    }
}
