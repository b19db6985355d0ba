package io.decree.proofs.key;

import io.decree.proofs.GroupResult;
import io.decree.proofs.Verdict;
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
        List<KeyAnswer.Contract> claims =
                answer.contracts().stream().filter(this::isClaim).toList();
        if (claims.size() == labels.size()
                && answer.contracts().stream().allMatch(KeyAnswer.Contract::isProved)) {
            return clauseByClause(claims);
        }
        List<String> broken =
                claims.stream()
                        .filter(c -> !c.isProved())
                        .map(c -> labels.get(c.number()))
                        .distinct()
                        .toList();
        return open.withClauses(broken, message(broken));
    }

    /**
     * The claims together say what the whole contract says: its frame, each postcondition, each
     * invariant, from the same assumptions. So a case that is too much at once is proved when each
     * of them is.
     */
    private GroupResult clauseByClause(List<KeyAnswer.Contract> claims) {
        return new GroupResult(
                open.component(),
                open.group(),
                open.engine(),
                Verdict.PROVED,
                open.steps() + claims.stream().mapToInt(KeyAnswer.Contract::steps).sum(),
                open.cpuMillis() + claims.stream().mapToLong(KeyAnswer.Contract::cpuMillis).sum(),
                claims.stream().mapToInt(KeyAnswer.Contract::solverGoals).sum(),
                false,
                List.of(),
                List.of(),
                "proved clause by clause");
    }

    private boolean isClaim(KeyAnswer.Contract contract) {
        return contract.className().equals(task.subject().bodyClass())
                && contract.method().equals(task.name());
    }

    private String message(List<String> broken) {
        return broken.isEmpty()
                ? open.group()
                        + ": none of the clauses looked at is broken, and the whole is not proved"
                : broken.stream()
                        .map(clause -> open.group() + ": " + clause + " is not proved")
                        .collect(Collectors.joining("; "));
    }
}
