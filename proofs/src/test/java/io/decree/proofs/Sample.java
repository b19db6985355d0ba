package io.decree.proofs;

import io.decree.contracts.model.Case;
import io.decree.contracts.model.Component;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What an ordinary build proves though the ledger vouches for it: of each role the handler that
 * counts a quorum, makes a promise or records a decision. Whatever changed since the ledger was
 * written is proved besides. All of it takes longer than a build may; {@code ./decree prove} proves
 * everything, and so does the profile {@code whole}.
 */
public final class Sample {

    /** Whether nothing is left out. */
    public static final boolean WHOLE = Boolean.getBoolean("decree.proofs.whole");

    /** By component: handlers, or single cases of them. */
    private static final Map<String, Set<String>> SAMPLED =
            Map.of(
                    "Acceptor",
                            Set.of(
                                    "Acceptor.constructor",
                                    "process_2a.accept",
                                    "process_2a.conflict"),
                    "Tally", Set.of("process_2b.choose", "process_2b.count"),
                    "Proposer", Set.of("end_of_report.lead"),
                    "Election", Set.of("process_prevote_answer.count"),
                    "Learner", Set.of("learn"));

    private Sample() {}

    /** The groups of a component that are proved in any case, besides its helpers. */
    public static Stream<String> groups(Component component) {
        Set<String> some = SAMPLED.get(component.name());
        return Stream.concat(
                        Stream.of(component.name() + ".constructor"),
                        component.handlers().stream()
                                .flatMap(handler -> handler.cases().stream())
                                .map(Case::id))
                .filter(
                        group ->
                                WHOLE
                                        || some == null
                                        || some.contains(group)
                                        || some.contains(handler(group)));
    }

    private static String handler(String group) {
        return group.replaceFirst("\\..*", "");
    }

    /** Whether a wrong body is tried: every sixth one of the acceptor, the middle one of a role. */
    public static boolean isTried(String role, int place, int count) {
        boolean some = role.equals("acceptor") ? place % 6 == 0 : place == count / 2;
        return WHOLE || some;
    }
}
