package io.decree.tla;

/**
 * What one configuration says about one clause.
 *
 * @param protocol the protocol
 * @param configuration the configuration
 * @param clause the clause's id
 * @param verdict {@code holds}, {@code violated} or {@code not judged}
 * @param states the number of distinct states
 * @param depth the length of the longest shortest path
 * @param seconds how long TLC ran
 */
public record ModelRow(
        String protocol,
        String configuration,
        String clause,
        String verdict,
        long states,
        long depth,
        double seconds) {}
