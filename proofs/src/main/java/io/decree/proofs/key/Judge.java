package io.decree.proofs.key;

import io.decree.proofs.Engine;
import io.decree.proofs.GroupResult;
import io.decree.proofs.OpenGoal;
import io.decree.proofs.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Compares an answer with what had to be answered. Whatever is missing, refused or in the wrong
 * place is a failure: a prover that says nothing has proved nothing.
 */
final class Judge {

    private final KeyTask task;
    private final String component;

    Judge(KeyTask task) {
        this.task = task;
        this.component = task.subject().component().name();
    }

    /** No usable answer: every group fails with the same verdict. */
    TaskOutcome without(Verdict verdict, String message) {
        List<GroupResult> groups = new ArrayList<>();
        for (String group : task.expected()) {
            groups.add(GroupResult.without(component, group, Engine.KEY, verdict, message));
        }
        return new TaskOutcome(groups, List.of(task.fileName() + ": " + message));
    }

    TaskOutcome judge(KeyAnswer answer) {
        if (!answer.status().equals("complete")) {
            return without(Verdict.TOOL_FAILURE, answer.status() + ": " + answer.message());
        }
        if (!answer.missingOptions().isEmpty()) {
            return without(
                    Verdict.TOOL_FAILURE,
                    "KeY ran without " + String.join(", ", answer.missingOptions()));
        }
        Map<String, GroupResult> results = new LinkedHashMap<>();
        answer.contracts().forEach(c -> results.put(group(c), result(c)));
        List<String> failures = new ArrayList<>();
        checkOrder(failures);
        answer.abstractBodies().forEach(body -> failures.add(abstractBody(body)));
        answer.withoutContract().stream()
                .filter(body -> !isOtherTask(body))
                .forEach(body -> failures.add(body + " has a body and no contract"));
        if (!task.isHelpers()) {
            task.expected().forEach(group -> results.computeIfAbsent(group, this::missing));
        }
        return new TaskOutcome(List.copyOf(results.values()), failures);
    }

    /** KeY numbers the cases; the names come from the order in the generated class. */
    private void checkOrder(List<String> failures) {
        if (task.handler().isPresent()) {
            List<String> staged = task.subject().contract().cases(task.name());
            if (!staged.equals(task.groups())) {
                failures.add(
                        task.fileName()
                                + ": the contract has the cases "
                                + task.groups()
                                + ", the generated class "
                                + staged
                                + "; run `./decree generate`");
            }
        }
    }

    private GroupResult missing(String group) {
        boolean said = task.handler().isEmpty() || task.subject().contract().says(task.name());
        return said
                ? GroupResult.without(
                        component,
                        group,
                        Engine.KEY,
                        Verdict.MISSING,
                        "KeY found no body for it in " + task.subject().bodyClass())
                : GroupResult.without(
                        component,
                        group,
                        Engine.KEY,
                        Verdict.NO_CONTRACT,
                        "the generated method " + task.name() + " has no contract");
    }

    private static String abstractBody(String body) {
        return body + " has its body in an abstract class, where every proof is empty";
    }

    /** Contracts of other methods are left out of this task's sources on purpose. */
    private boolean isOtherTask(String body) {
        int hash = body.lastIndexOf('#');
        String method = body.substring(hash + 1);
        return body.substring(0, hash).equals(task.subject().bodyClass())
                && !method.equals(task.name())
                && task.subject().contract().methods().contains(method);
    }

    private String group(KeyAnswer.Contract contract) {
        return task.group(contract.className(), contract.method(), contract.number());
    }

    private GroupResult result(KeyAnswer.Contract c) {
        List<OpenGoal> goals = c.goals();
        return new GroupResult(
                component,
                group(c),
                Engine.KEY,
                c.verdict(),
                c.steps(),
                c.cpuMillis(),
                c.solverGoals(),
                false,
                List.of(),
                goals,
                c.error());
    }
}
