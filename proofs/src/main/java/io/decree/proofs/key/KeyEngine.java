package io.decree.proofs.key;

import io.decree.proofs.GroupResult;
import io.decree.proofs.Outcome;
import io.decree.proofs.ProofOptions;
import io.decree.proofs.Verdict;
import io.decree.proofs.stage.Staging;
import io.decree.proofs.stage.StagingException;
import io.decree.proofs.stage.Subject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Proves subjects with KeY. */
public final class KeyEngine {

    private final KeyInstallation installation;
    private final Path folder;
    private final ProofOptions options;
    private final VerdictCache cache;
    private final Consumer<String> progress;

    /**
     * Prepares the engine.
     *
     * @param installation the runner
     * @param folder for staged sources, requests and answers
     * @param cacheFolder for answers of earlier runs
     * @param options limits
     * @param progress told about every step, for a person who waits
     * @throws IOException when the runner cannot be read
     */
    public KeyEngine(
            KeyInstallation installation,
            Path folder,
            Path cacheFolder,
            ProofOptions options,
            Consumer<String> progress)
            throws IOException {
        this.installation = installation;
        this.folder = folder;
        this.options = options;
        this.cache = new VerdictCache(cacheFolder, installation, options);
        this.progress = progress;
    }

    /**
     * Proves.
     *
     * @param subjects what to prove
     * @param wanted which groups; a method is proved when it has one of them
     * @return the results, subject by subject
     * @throws IOException when files cannot be written
     * @throws InterruptedException when the caller gives up
     * @throws StagingException when a body does not fit its contract
     */
    public Outcome prove(List<Subject> subjects, Predicate<String> wanted)
            throws IOException, InterruptedException, StagingException {
        Files.createDirectories(folder);
        Staging.stubs(folder.resolve("stubs"));
        List<KeyTask> tasks =
                subjects.stream()
                        .flatMap(s -> KeyTask.of(s).stream())
                        .map(t -> t.narrowed(wanted))
                        .filter(t -> !t.expected().isEmpty())
                        .toList();
        Map<KeyTask, TaskOutcome> outcomes = new LinkedHashMap<>();
        List<KeyTask> open = new ArrayList<>();
        for (KeyTask task : tasks) {
            Optional<TaskOutcome> kept = cache.find(task);
            outcomes.put(task, kept.orElse(null));
            if (kept.isEmpty()) {
                open.add(task);
            }
        }
        Map<KeyTask, TaskOutcome> judged = explainAll(runAll(open));
        for (Map.Entry<KeyTask, TaskOutcome> entry : judged.entrySet()) {
            cache.keep(entry.getKey(), entry.getValue());
        }
        outcomes.putAll(judged);
        return merge(outcomes);
    }

    private Map<KeyTask, TaskOutcome> explainAll(Map<KeyTask, TaskOutcome> outcomes)
            throws IOException, InterruptedException, StagingException {
        List<Question> questions = new ArrayList<>();
        outcomes.forEach(
                (task, outcome) ->
                        outcome.groups().stream()
                                .filter(g -> g.verdict() == Verdict.OPEN)
                                .map(g -> new Question(task, g, options.suspects()))
                                .filter(Question::canBeAsked)
                                .forEach(questions::add));
        List<GroupResult> answers =
                new Explainer(installation, folder, options.claimSteps(), options.timeout())
                        .explain(questions);
        Map<GroupResult, GroupResult> explained = new HashMap<>();
        for (int i = 0; i < questions.size(); i++) {
            explained.put(questions.get(i).open(), answers.get(i));
        }
        Map<KeyTask, TaskOutcome> result = new LinkedHashMap<>();
        outcomes.forEach((task, outcome) -> result.put(task, outcome.with(explained)));
        return result;
    }

    /** A helper is proved wherever it is used; it is reported once, with its worst verdict. */
    private static Outcome merge(Map<KeyTask, TaskOutcome> outcomes) {
        Map<String, GroupResult> groups = new LinkedHashMap<>();
        Set<String> failures = new LinkedHashSet<>();
        for (TaskOutcome outcome : outcomes.values()) {
            failures.addAll(outcome.failures());
            for (GroupResult group : outcome.groups()) {
                groups.merge(
                        group.component() + " " + group.group(),
                        group,
                        (a, b) -> a.verdict() == Verdict.PROVED ? b : a);
            }
        }
        return new Outcome(List.copyOf(groups.values()), List.copyOf(failures));
    }

    private Map<KeyTask, TaskOutcome> runAll(List<KeyTask> tasks)
            throws IOException, InterruptedException, StagingException {
        Map<KeyTask, TaskOutcome> outcomes = new LinkedHashMap<>();
        List<List<KeyTask>> shares = Shares.of(tasks, options.processes());
        ExecutorService pool = Executors.newFixedThreadPool(Math.max(1, shares.size()));
        try {
            List<Future<Map<KeyTask, TaskOutcome>>> running = new ArrayList<>();
            for (List<KeyTask> share : shares) {
                String name = "key-" + running.size();
                running.add(pool.submit(() -> run(name, share)));
            }
            for (Future<Map<KeyTask, TaskOutcome>> future : running) {
                outcomes.putAll(future.get());
            }
        } catch (ExecutionException e) {
            throw new IOException("a proof could not be run", e.getCause());
        } finally {
            pool.shutdownNow();
        }
        return outcomes;
    }

    private Map<KeyTask, TaskOutcome> run(String name, List<KeyTask> share)
            throws IOException, InterruptedException, StagingException {
        Map<KeyTask, TaskOutcome> outcomes = new LinkedHashMap<>();
        if (share.isEmpty()) {
            return outcomes;
        }
        List<KeyRequest> requests = new ArrayList<>();
        for (KeyTask task : share) {
            Path source =
                    Staging.write(folder.resolve("staged/" + task.fileName()), task.sources());
            requests.add(
                    KeyRequest.write(
                            folder,
                            task.fileName(),
                            source,
                            task.filter(),
                            options.steps(),
                            installation));
        }
        KeyProcess.End end =
                new KeyProcess(installation, folder, name).run(requests, options.timeout());
        for (int i = 0; i < share.size(); i++) {
            outcomes.put(share.get(i), outcome(share.get(i), requests.get(i), end));
        }
        return outcomes;
    }

    private TaskOutcome outcome(KeyTask task, KeyRequest request, KeyProcess.End end)
            throws IOException {
        Judge judge = new Judge(task);
        if (!Files.isRegularFile(request.result())) {
            return end.timedOut()
                    ? judge.without(
                            Verdict.TIME_OUT,
                            "no answer within " + options.timeout().toSeconds() + " s")
                    : judge.without(
                            Verdict.TOOL_FAILURE,
                            "KeY ended with status " + end.status() + ": " + end.lastLines());
        }
        TaskOutcome outcome = judge.judge(KeyAnswer.parse(Files.readString(request.result())));
        outcome.groups().forEach(g -> progress.accept(g.group() + " " + g.verdict().text()));
        return outcome;
    }
}
