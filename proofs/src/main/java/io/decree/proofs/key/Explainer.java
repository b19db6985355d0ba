package io.decree.proofs.key;

import io.decree.proofs.GroupResult;
import io.decree.proofs.stage.Staging;
import io.decree.proofs.stage.StagingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Finds out which clauses of open groups are not proved, by claiming each of them alone. */
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
     * @param questions the open groups
     * @return their results with the names, in the same order
     */
    List<GroupResult> explain(List<Question> questions)
            throws IOException, InterruptedException, StagingException {
        if (questions.isEmpty()) {
            return List.of();
        }
        List<KeyRequest> requests = new ArrayList<>();
        for (Question question : questions) {
            requests.add(request("explain-" + requests.size() + "-" + name(question), question));
        }
        KeyProcess.End end = new KeyProcess(installation, folder, "explain").run(requests, timeout);
        List<GroupResult> answers = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            answers.add(answer(questions.get(i), requests.get(i), end));
        }
        return answers;
    }

    private static String name(Question question) {
        return question.open().group();
    }

    private KeyRequest request(String name, Question question)
            throws IOException, StagingException {
        Path source = Staging.write(folder.resolve("staged/" + name), question.sources());
        return KeyRequest.write(folder, name, source, question.filter(), steps, installation);
    }

    private static GroupResult answer(Question question, KeyRequest request, KeyProcess.End end)
            throws IOException {
        return Files.isRegularFile(request.result())
                ? question.answeredBy(KeyAnswer.parse(Files.readString(request.result())))
                : question.open()
                        .withClauses(
                                List.of(), "no explanation: KeY ended with " + end.lastLines());
    }
}
