package io.decree.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What one group under test is told. It travels between processes as words.
 *
 * @param subject the system's name
 * @param members how many members the group has
 * @param topology where they run
 * @param durability what an acknowledgement means
 * @param valueBytes how long each value is; a command has its key besides
 * @param mostInFlight how many operations will be under way at once, at most
 * @param port the first of {@link #PORTS} ports for each member that nobody else uses
 * @param directory where members may write; it exists, and is removed after the run
 * @param tuning more, as the system's provider understands it
 */
public record Setting(
        String subject,
        int members,
        Topology topology,
        Durability durability,
        int valueBytes,
        int mostInFlight,
        int port,
        Path directory,
        Map<String, String> tuning) {

    /** How many ports each member may use. */
    public static final int PORTS = 10;

    /** Takes a copy of the tuning. */
    public Setting {
        tuning = Map.copyOf(tuning);
    }

    /**
     * A port of a member.
     *
     * @param member its number
     * @param which from 0 to {@link #PORTS} - 1
     * @return the port, on the loopback
     */
    public int port(int member, int which) {
        return port + member * PORTS + which;
    }

    /**
     * A word of the tuning.
     *
     * @param key its name
     * @param otherwise what holds where nothing is said
     * @return its value
     */
    public String tuned(String key, String otherwise) {
        return tuning.getOrDefault(key, otherwise);
    }

    /**
     * A number of the tuning.
     *
     * @param key its name
     * @param otherwise what holds where nothing is said
     * @return its value
     * @throws NumberFormatException when it is none
     */
    public int tuned(String key, int otherwise) {
        return Integer.parseInt(tuned(key, Integer.toString(otherwise)));
    }

    /**
     * The same, tuned otherwise.
     *
     * @param other all words of the tuning
     * @return the setting
     */
    public Setting withTuning(Map<String, String> other) {
        return new Setting(
                subject,
                members,
                topology,
                durability,
                valueBytes,
                mostInFlight,
                port,
                directory,
                other);
    }

    /**
     * Whether members force before they acknowledge.
     *
     * @return as the durability says
     */
    public boolean isDurable() {
        return durability == Durability.DURABLE;
    }

    /**
     * A member's own directory, not made yet.
     *
     * @param member its number
     * @return below {@link #directory()}
     */
    public Path directory(int member) {
        return directory.resolve("member-" + member);
    }

    /**
     * The same in words.
     *
     * @return for another process's command line
     */
    public List<String> words() {
        List<String> words = new ArrayList<>();
        words.add("subject=" + subject);
        words.add("members=" + members);
        words.add("topology=" + topology.name());
        words.add("durability=" + durability.name());
        words.add("valueBytes=" + valueBytes);
        words.add("mostInFlight=" + mostInFlight);
        words.add("port=" + port);
        words.add("directory=" + directory);
        new TreeMap<>(tuning).forEach((key, value) -> words.add("tuning." + key + "=" + value));
        return words;
    }

    /**
     * Reads {@link #words()}.
     *
     * @param words by name; what belongs to others is passed over
     * @return the setting
     */
    public static Setting of(Map<String, String> words) {
        Map<String, String> tuning = new TreeMap<>();
        words.forEach(
                (key, value) -> {
                    if (key.startsWith("tuning.")) {
                        tuning.put(key.substring("tuning.".length()), value);
                    }
                });
        return new Setting(
                words.get("subject"),
                Integer.parseInt(words.get("members")),
                Topology.valueOf(words.get("topology")),
                Durability.valueOf(words.get("durability")),
                Integer.parseInt(words.get("valueBytes")),
                Integer.parseInt(words.get("mostInFlight")),
                Integer.parseInt(words.get("port")),
                Path.of(words.get("directory")),
                tuning);
    }
}
