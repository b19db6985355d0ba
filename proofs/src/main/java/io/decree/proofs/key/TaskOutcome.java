package io.decree.proofs.key;

import io.decree.proofs.GroupResult;
import java.util.List;
import java.util.Map;

/**
 * What is known about one task.
 *
 * @param groups a result for each group that has to be answered for, and for each helper
 * @param failures what is wrong besides
 */
record TaskOutcome(List<GroupResult> groups, List<String> failures) {

    TaskOutcome {
        groups = List.copyOf(groups);
        failures = List.copyOf(failures);
    }

    /** The same with some results replaced. */
    TaskOutcome with(Map<GroupResult, GroupResult> replaced) {
        return new TaskOutcome(
                groups.stream().map(g -> replaced.getOrDefault(g, g)).toList(), failures);
    }
}
