package io.decree.proofs.key;

import io.decree.proofs.GroupResult;
import io.decree.proofs.stage.Claims;
import io.decree.proofs.stage.StagingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Which clauses of an open group are not proved?
 *
 * @param task the task of the group
 * @param open the result that is open
 * @param suspects the clauses to look at
 */
record Question(KeyTask task, GroupResult open, Predicate<String> suspects) {

    /** Whether the group is one of the task's own; a helper's contract has no named clauses. */
    boolean canBeAsked() {
        return !task.isHelpers() && task.groups().contains(open.group());
    }

    private boolean isConstructor() {
        return task.name().equals(KeyTask.CONSTRUCTOR);
    }

    Claims claims() {
        return isConstructor()
                ? task.subject().constructorClaims()
                : task.subject().claims(task.name(), task.groups().indexOf(open.group()));
    }

    Map<String, String> sources() throws StagingException {
        return isConstructor()
                ? task.subject().constructorSources(claims())
                : task.subject().sources(task.name(), claims());
    }

    /** Selects the claims of the suspects; KeY numbers them. */
    String filter() {
        List<String> numbers = new ArrayList<>();
        List<String> labels = claims().labels();
        for (int i = 0; i < labels.size(); i++) {
            if (suspects.test(labels.get(i))) {
                numbers.add(Integer.toString(i));
            }
        }
        return task.methodFilter() + "(" + String.join("|", numbers) + ")$";
    }

    /** The result with the names of the clauses that are not proved. */
    GroupResult answeredBy(KeyAnswer answer) {
        if (!answer.status().equals("complete")) {
            return open.withClauses(List.of(), "no explanation: " + answer.message());
        }
        List<String> labels = claims().labels();
        List<String> broken =
                answer.contracts().stream()
                        .filter(c -> isClaim(c) && !c.isProved())
                        .map(c -> labels.get(c.number()))
                        .distinct()
                        .toList();
        return open.withClauses(broken, message(broken));
    }

    private boolean isClaim(KeyAnswer.Contract contract) {
        return contract.className().equals(task.subject().bodyClass())
                && contract.method().equals(task.name());
    }

    private String message(List<String> broken) {
        return broken.isEmpty()
                ? open.group() + ": each clause alone is proved, all together ran out of steps"
                : broken.stream()
                        .map(clause -> open.group() + ": " + clause + " is not proved")
                        .collect(Collectors.joining("; "));
    }
}
