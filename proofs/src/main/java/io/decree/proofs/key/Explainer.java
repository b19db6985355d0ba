package io.decree.proofs.key;

import io.decree.proofs.GroupResult;
import io.decree.proofs.Verdict;
import io.decree.proofs.stage.Claims;
import io.decree.proofs.stage.Staging;
import io.decree.proofs.stage.StagingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Finds out which clauses of an open group are not proved, by claiming each of them alone. */
final class Explainer {

    private final KeyInstallation installation;
    private final Path folder;
    private final int steps;
    private final Duration timeout;

    Explainer(KeyInstallation installation, Path folder, int steps, Duration timeout) {
        this.installation = installation;
        this.folder = folder;
        this.steps = steps;
        this.timeout = timeout;
    }

    /**
     * Names the clauses that are not proved.
     *
     * @param task the task of the group
     * @param open the result that is open
     * @param suspects the clauses to look at
     * @return the result with the names
     */
    GroupResult explain(KeyTask task, GroupResult open, Predicate<String> suspects)
            throws IOException, InterruptedException, StagingException {
        int number = task.groups().indexOf(open.group());
        if (number < 0) {
            return open;
        }
        boolean constructor = task.name().equals(KeyTask.CONSTRUCTOR);
        Claims claims =
                constructor
                        ? task.subject().constructorClaims()
                        : task.subject().claims(task.name(), number);
        Map<String, String> sources =
                constructor
                        ? task.subject().constructorSources(claims)
                        : task.subject().sources(task.name(), claims);
        String name = "explain-" + open.group();
        KeyRequest request =
                KeyRequest.write(
                        folder,
                        name,
                        Staging.write(folder.resolve("staged/" + name), sources),
                        filter(task, claims, suspects),
                        steps,
                        installation);
        KeyProcess.End end =
                new KeyProcess(installation, folder, name).run(List.of(request), timeout);
        return Files.isRegularFile(request.result())
                ? named(open, task, claims, KeyAnswer.parse(Files.readString(request.result())))
                : open.withClauses(List.of(), "no explanation: KeY ended with " + end.lastLines());
    }

    private static String filter(KeyTask task, Claims claims, Predicate<String> suspects) {
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < claims.labels().size(); i++) {
            if (suspects.test(claims.labels().get(i))) {
                numbers.add(Integer.toString(i));
            }
        }
        return task.methodFilter() + "(" + String.join("|", numbers) + ")$";
    }

    private static GroupResult named(
            GroupResult open, KeyTask task, Claims claims, KeyAnswer answer) {
        if (!answer.status().equals("complete")) {
            return open.withClauses(List.of(), "no explanation: " + answer.message());
        }
        List<String> broken =
                answer.contracts().stream()
                        .filter(c -> isClaim(c, task) && c.verdict() != Verdict.PROVED)
                        .map(c -> claims.labels().get(c.number()))
                        .distinct()
                        .toList();
        return open.withClauses(broken, message(open, broken));
    }

    private static boolean isClaim(KeyAnswer.Contract contract, KeyTask task) {
        return contract.className().equals(task.subject().bodyClass())
                && contract.method().equals(task.name());
    }

    private static String message(GroupResult open, List<String> broken) {
        return broken.isEmpty()
                ? "each clause alone is proved, all together ran out of steps"
                : broken.stream()
                        .map(clause -> open.group() + ": " + clause + " is not proved")
                        .collect(Collectors.joining("; "));
    }
}
