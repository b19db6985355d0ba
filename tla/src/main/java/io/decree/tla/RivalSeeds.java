package io.decree.tla;

import java.util.List;
import java.util.Map;

/**
 * Seeded bugs that only whole replicas with two values can show for what they are: two values are
 * chosen, and a replica that knows of one of them meets the other.
 */
final class RivalSeeds {

    private static final String CONFIGURATION = "rivals";
    private static final String PROPOSER = "io.decree.core.proposer";
    private static final String TALLY = "io.decree.core.tally";

    private RivalSeeds() {}

    static List<Seed> all() {
        return List.of(
                ownValue("a reported value is dropped and two are chosen", "agreement"),
                ownValue(
                        "a reported value is dropped and a tally meets another",
                        "discharges_chosen_value_changed"),
                seed(
                        "votes of two ballots are added and learned",
                        TALLY,
                        "m.ballot == ballot && voted[k] || k == m.from {",
                        "voted[k] || k == m.from {",
                        "learned_values_are_chosen"));
    }

    /** The second proposer proposes what its client wants in place of the highest reported vote. */
    private static Seed ownValue(String name, String clause) {
        String reported = "value = best[old(next_slot)].value";
        return seed(name, PROPOSER, reported, "value = m.value", clause);
    }

    private static Seed seed(
            String name, String contract, String passage, String wrong, String clause) {
        Map<String, String> edit = Map.of(passage, wrong);
        List<String> only = List.of(clause);
        return new Seed(name, contract, CONFIGURATION, Map.of(), edit, only, "Paxos." + clause);
    }
}
