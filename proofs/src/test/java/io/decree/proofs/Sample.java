package io.decree.proofs;

import io.decree.contracts.model.Case;
import io.decree.contracts.model.Component;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What an ordinary build proves: the acceptor, the tally and the toy whole, and of each other role
 * the handler that counts a quorum or records a decision. All of it takes longer than a build may;
 * {@code ./decree prove} proves everything, and so does the profile {@code whole}.
 */
public final class Sample {

    /** Whether nothing is left out. */
    public static final boolean WHOLE = Boolean.getBoolean("decree.proofs.whole");

    /** Of these components, these handlers alone; their constructors wait as well. */
    private static final Map<String, Set<String>> DEAR =
            Map.of(
                    "Proposer", Set.of("end_of_report"),
                    "Election", Set.of("process_prevote_answer"),
                    "Learner", Set.of("learn"));

    private Sample() {}

    /** The groups of a component that are proved, besides its helpers, which always are. */
    public static Stream<String> groups(Component component) {
        Set<String> some = DEAR.get(component.name());
        boolean all = WHOLE || some == null;
        Stream<String> cases =
                component.handlers().stream()
                        .filter(handler -> all || some.contains(handler.name()))
                        .flatMap(handler -> handler.cases().stream())
                        .map(Case::id);
        Stream<String> constructor = Stream.of(component.name() + ".constructor");
        return all ? Stream.concat(constructor, cases) : cases;
    }

    /** Whether a wrong body is tried: every third one of the acceptor, the middle one of a role. */
    public static boolean isTried(String role, int place, int count) {
        boolean some = role.equals("acceptor") ? place % 3 == 0 : place == count / 2;
        return WHOLE || some;
    }
}
