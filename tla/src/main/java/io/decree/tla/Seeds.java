package io.decree.tla;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The seeded bugs every model has to find. */
final class Seeds {

    private static final String ACCEPTOR = "io.decree.core.acceptor";
    private static final String TOY = "io.decree.examples.toy";
    private static final String STALE = "case stale @2a-08 @2a-19 when m.ballot ";

    private Seeds() {}

    static List<Seed> all() {
        return Stream.of(acceptor(), RoleSeeds.all(), RivalSeeds.all(), toy())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Seed> acceptor() {
        return List.of(
                frame("safe value dropped", "lamport", "SAFE_VALUE", List.of(), "Paxos.agreement"),
                frame(
                        "two proposals",
                        "lamport",
                        "ONE_PROPOSAL",
                        List.of("discharges_two_values_one_ballot"),
                        "Paxos.discharges_two_values_one_ballot"),
                frame(
                        "reply before disk",
                        "main",
                        "DURABLE_FIRST",
                        List.of("sent_votes_are_durable"),
                        "Paxos.sent_votes_are_durable"),
                new Seed(
                        "reply before disk and crash",
                        ACCEPTOR,
                        "main",
                        Map.of("DURABLE_FIRST", "FALSE", "IDLE_DISK", "TRUE"),
                        Map.of(),
                        List.of("agreement"),
                        "Paxos.agreement"),
                contract(
                        "2a needs a greater ballot",
                        "lamport",
                        STALE + "< promised",
                        STALE + "<= promised",
                        "Paxos.agreement"),
                contract(
                        "2a takes a lower ballot",
                        "lamport",
                        STALE + "< promised",
                        STALE + "> promised",
                        "Paxos.promise_excludes_lower_votes"),
                contract(
                        "1a takes greater for equal",
                        "lamport",
                        "case repeat @1a-2 @1a-6 when m.ballot == promised",
                        "case repeat @1a-2 @1a-6 when m.ballot >= promised",
                        "Paxos.sent_promises_are_durable"),
                new Seed(
                        "1a takes greater for equal, its own clauses",
                        ACCEPTOR,
                        "lamport",
                        Map.of(),
                        Map.of(
                                "case repeat @1a-2 @1a-6 when m.ballot == promised",
                                "case repeat @1a-2 @1a-6 when m.ballot >= promised"),
                        List.of("Acceptor_process_1a_ensures"),
                        "Acceptor.promise_is_kept"),
                contract(
                        "promise empty above the window",
                        "window",
                        "(reply.slot >= base\n        ==> reply.slot in window && votes",
                        "(reply.slot in window\n        ==> votes",
                        "Paxos.sent_votes_are_durable"));
    }

    private static List<Seed> toy() {
        return List.of(
                toy("a node votes again", List.of("agreement"), "ToyConsensus.agreement"),
                toy("a node votes again, all clauses", List.of(), "BallotBox.votes_are_final"));
    }

    private static Seed frame(
            String name, String configuration, String constant, List<String> only, String found) {
        return new Seed(
                name, ACCEPTOR, configuration, Map.of(constant, "FALSE"), Map.of(), only, found);
    }

    private static Seed contract(
            String name, String configuration, String passage, String wrong, String found) {
        Map<String, String> edit = Map.of(passage, wrong);
        return new Seed(name, ACCEPTOR, configuration, Map.of(), edit, List.of(), found);
    }

    private static Seed toy(String name, List<String> only, String found) {
        String refuse =
                "    case refuse when vote_of[m.node] != none {\n      changes nothing;\n    }\n";
        String example =
                "    example no_second_vote:\n"
                        + "      given { voter[1] = true, vote_of[1] = red }"
                        + " when { node = 1, value = green } then refuse;\n";
        Map<String, String> edits = Map.of(refuse, "", example, "");
        return new Seed(name, TOY, "main", Map.of(), edits, only, found);
    }
}
