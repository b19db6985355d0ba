package io.decree.proofs.key;

import io.decree.proofs.GroupResult;
import java.util.List;

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
}
