package io.decree.tla;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What became of a seeded bug.
 *
 * @param seed what was made wrong
 * @param protocol the protocol
 * @param configuration the configuration
 * @param expected the clause that had to find it
 * @param found the finding of that clause; absent when the bug went unnoticed
 * @param states the distinct states seen until then
 * @param seconds how long TLC ran
 */
public record SeedResult(
        String seed,
        String protocol,
        String configuration,
        String expected,
        Optional<Finding> found,
        long states,
        double seconds) {

    static SeedResult of(Seed seed, String protocol, Checked checked, List<Finding> findings) {
        return new SeedResult(
                seed.name(),
                protocol,
                seed.configuration(),
                seed.expected(),
                findings.stream().filter(f -> f.clause().equals(seed.expected())).findFirst(),
                checked.answer().distinct(),
                Math.round(checked.answer().seconds() * 10) / 10.0);
    }

    /**
     * The result in one line.
     *
     * @return for example {@code found  safe value dropped: Paxos.agreement is violated}
     */
    public String line() {
        return String.format(
                Locale.ROOT,
                "%-8s %s: %s %s (%s, %,d states, %.1f s)",
                found.isPresent() ? "found" : "MISSED",
                seed,
                expected,
                found.map(Finding::cause).orElse("says nothing"),
                configuration,
                states,
                seconds);
    }

    /**
     * The result for {@code seeded.json}.
     *
     * @return the fields in order
     */
    public Map<String, Object> json() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("seed", seed);
        fields.put("protocol", protocol);
        fields.put("configuration", configuration);
        fields.put("expected", expected);
        fields.put("found", found.map(Finding::cause).orElse(null));
        fields.put("story", found.map(Finding::story).orElse(List.of()));
        fields.put("states", states);
        fields.put("seconds", seconds);
        return fields;
    }
}
