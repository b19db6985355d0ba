package io.decree.tla;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The seeded bugs of the proposer, the tally and the learner. */
final class RoleSeeds {

    private static final String PROPOSER = "io.decree.core.proposer";
    private static final String TALLY = "io.decree.core.tally";
    private static final String LEARNER = "io.decree.core.learner";

    private static final String SAFE = "proposals_are_safe";
    private static final String ONE_VALUE = "one_value_per_ballot";
    private static final String TALLIED = "tallied_choices_are_chosen";
    private static final String LEARNED = "learned_values_are_chosen";

    private RoleSeeds() {}

    static List<Seed> all() {
        return Stream.of(proposals(), ballots(), tally(), learner()).flatMap(List::stream).toList();
    }

    private static List<Seed> proposals() {
        return List.of(
                seed(
                        "the first reported vote is taken",
                        PROPOSER,
                        "voted",
                        "case lower @1b-4 when m.vote_ballot <= best[m.slot].ballot",
                        "case lower @1b-4 when best[m.slot].ballot != none",
                        SAFE),
                seed(
                        "a reported value is dropped",
                        PROPOSER,
                        "proposers",
                        "value = best[old(next_slot)].value",
                        "value = m.value",
                        SAFE),
                seed(
                        "a quorum of one leads",
                        PROPOSER,
                        "proposers",
                        "when quorum a in Member where voter[a]: reported[a] || a == m.from",
                        "when voter[m.from]",
                        SAFE),
                seed(
                        "a campaign starts beyond the decided prefix",
                        PROPOSER,
                        "proposers",
                        "ensures starts_undecided @1b-6:      start == prefix;",
                        "ensures starts_undecided @1b-6:      start == prefix + 1;",
                        SAFE),
                new Seed(
                        "a shortened report is counted",
                        PROPOSER,
                        "proposers",
                        Map.of("Watermarks", "{1}"),
                        Map.of("case ahead @1b-6 when m.base > start", "case ahead when false"),
                        List.of(SAFE),
                        "Paxos." + SAFE),
                seed(
                        "a slot is proposed twice",
                        PROPOSER,
                        "proposers",
                        "ensures slot_used @1b-7 @pr-3 @pr-4: next_slot == old(next_slot) + 1;",
                        "ensures slot_used @1b-7 @pr-3 @pr-4: next_slot == old(next_slot);",
                        "discharges_two_values_one_ballot"));
    }

    private static List<Seed> ballots() {
        return List.of(
                seed(
                        "a ballot is used again after a restart",
                        PROPOSER,
                        "restart",
                        "case older when m.ballot <= ballot",
                        "case older when m.ballot >= ballot",
                        ONE_VALUE),
                new Seed(
                        "1a before the ballot is on disk",
                        PROPOSER,
                        "restart",
                        Map.of("BALLOT_FIRST", "FALSE"),
                        Map.of(),
                        List.of("sent_ballots_are_durable"),
                        "Paxos.sent_ballots_are_durable"),
                new Seed(
                        "1a before the ballot is on disk and crash",
                        PROPOSER,
                        "restart",
                        Map.of("BALLOT_FIRST", "FALSE"),
                        Map.of(),
                        List.of(ONE_VALUE),
                        "Paxos." + ONE_VALUE));
    }

    private static List<Seed> tally() {
        return List.of(
                seed(
                        "votes of two ballots are added",
                        TALLY,
                        "learners",
                        "m.ballot == ballot && voted[k] || k == m.from {",
                        "voted[k] || k == m.from {",
                        TALLIED),
                twice("a vote is counted twice", TALLIED),
                twice("a vote is counted twice and learned", LEARNED),
                new Seed(
                        "a tally begins with a choice",
                        TALLY,
                        "snapshots",
                        Map.of(),
                        Map.of(
                                "ensures choice_freed @2b-9:  !chosen;",
                                "ensures choice_freed @2b-9:  chosen;"),
                        List.of("Tally_choice_has_ballot"),
                        "Tally.choice_has_ballot"));
    }

    /** Any second message of a ballot makes a quorum, also of the same sender. */
    private static Seed twice(String name, String clause) {
        Map<String, String> edits =
                Map.of(
                        "case again @2b-3 when m.ballot == ballot && voted[m.from]",
                        "case again @2b-3 when false",
                        "when quorum k in Member where voter[k]: m.ballot == ballot && voted[k]"
                                + " || k == m.from {",
                        "when m.ballot == ballot {");
        return new Seed(
                name, TALLY, "learners", Map.of(), edits, List.of(clause), "Paxos." + clause);
    }

    private static List<Seed> learner() {
        return List.of(
                seed(
                        "a commit is trusted with a vote of another ballot",
                        LEARNER,
                        "commits",
                        "case fetch @dl-6 when m.vote_ballot != m.ballot",
                        "case fetch @dl-6 when m.vote_ballot == none",
                        LEARNED),
                seed(
                        "the prefix passes a hole",
                        LEARNER,
                        "learners",
                        "case hole @dl-3 when decided[prefix].value == none",
                        "case hole @dl-3 when false",
                        "prefixes_are_chosen"),
                new Seed(
                        "an undecided slot is freed",
                        LEARNER,
                        "snapshots",
                        Map.of(),
                        Map.of(
                                "case undecided @dl-11 when m.base > prefix",
                                "case undecided @dl-11 when false"),
                        List.of("Learner_base_is_not_above_prefix"),
                        "Learner.base_is_not_above_prefix"));
    }

    private static Seed seed(
            String name,
            String contract,
            String configuration,
            String passage,
            String wrong,
            String clause) {
        Map<String, String> edit = Map.of(passage, wrong);
        List<String> only = List.of(clause);
        return new Seed(name, contract, configuration, Map.of(), edit, only, "Paxos." + clause);
    }
}
