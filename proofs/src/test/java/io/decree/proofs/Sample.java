package io.decree.proofs;

import io.decree.contracts.model.Case;
import io.decree.contracts.model.Component;
import io.decree.contracts.model.Handler;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What an ordinary build proves: the acceptor and the toy whole, and of each other role every fourth
 * handler. All of it takes longer than a build may; {@code ./decree prove} proves everything, and so
 * does the profile {@code whole}.
 */
public final class Sample {

    private static final boolean WHOLE = Boolean.getBoolean("decree.proofs.whole");
    private static final Set<String> ALWAYS = Set.of("Acceptor", "BallotBox");
    private static final int EVERY = 4;

    private Sample() {}

    /** The groups of a component that are proved. */
    public static Stream<String> groups(Component component) {
        boolean all = WHOLE || ALWAYS.contains(component.name());
        List<Handler> handlers = component.handlers();
        Stream<String> cases =
                handlers.stream()
                        .filter(h -> all || handlers.indexOf(h) % EVERY == EVERY - 1)
                        .flatMap(h -> h.cases().stream())
                        .map(Case::id);
        Stream<String> constructor = Stream.of(component.name() + ".constructor");
        return all ? Stream.concat(constructor, cases) : cases;
    }

    /** Whether a wrong body is tried: all of the acceptor's, and the middle one of each role. */
    public static boolean isTried(String role, int place, int count) {
        return WHOLE || role.equals("acceptor") || place == count / 2;
    }
}
