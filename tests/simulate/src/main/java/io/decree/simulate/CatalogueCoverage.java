package io.decree.simulate;

import io.decree.codegen.index.Catalogue;
import io.decree.codegen.index.ClauseEntry;
import io.decree.codegen.index.ClauseIndex;
import io.decree.core.replica.Cases;
import io.decree.simulator.Coverage;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which ids of the catalogue were put to the test: those of a case that was taken and of the
 * clauses checked there, and those of clauses that every call of a reached handler is checked
 * against. What the protocol's own safety clauses carry is judged by oracles, and not counted here.
 */
final class CatalogueCoverage {

    private final Set<String> reached = new LinkedHashSet<>();
    private final Set<String> unreached = new LinkedHashSet<>();

    CatalogueCoverage(ClauseIndex index, Coverage coverage) {
        Map<String, Boolean> ids = new TreeMap<>();
        Set<String> groups = groups(coverage);
        for (ClauseEntry entry : index.all()) {
            if (belongs(entry)) {
                boolean met = isOfEveryCall(entry) || groups.contains(entry.group());
                entry.catalogue().forEach(id -> ids.merge(id, met, Boolean::logicalOr));
            }
        }
        for (String id : Catalogue.ids()) {
            if (ids.containsKey(id)) {
                (ids.get(id) ? reached : unreached).add(id);
            }
        }
    }

    /** The cases that were taken, and their handlers. */
    private static Set<String> groups(Coverage coverage) {
        Set<String> groups = new LinkedHashSet<>();
        for (String name : Cases.ALL) {
            if (coverage.of(name) > 0) {
                groups.add(name);
                groups.add(name.substring(0, name.indexOf('.')));
            }
        }
        return groups;
    }

    /** Examples are run by tests of their own. */
    private static boolean belongs(ClauseEntry entry) {
        return !List.of("safety", "example").contains(entry.kind());
    }

    private static boolean isOfEveryCall(ClauseEntry entry) {
        return List.of("invariant", "step", "promise").contains(entry.kind());
    }

    Set<String> reached() {
        return reached;
    }

    Set<String> unreached() {
        return unreached;
    }
}
