package io.decree.proofs.key;

import io.decree.codegen.project.ContractProject;
import io.decree.contracts.model.Contract;
import io.decree.proofs.Engine;
import io.decree.proofs.GroupResult;
import io.decree.proofs.Repository;
import io.decree.proofs.Verdict;
import io.decree.proofs.stage.Staging;
import io.decree.proofs.stage.Subject;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * A body with one fault, and the clause that must be named for it.
 *
 * @param folder its description
 * @param group the case that is broken
 * @param clause the clause that must be named
 */
record WrongBody(Path folder, String group, String clause) {

    private static final Path ALL = Path.of("src/test/resources/wrong-bodies");
    private static final String BODY = "io/decree/core/acceptor/Acceptor.java";

    static List<WrongBody> all() throws IOException {
        try (Stream<Path> folders = Files.list(ALL)) {
            return folders.filter(Files::isDirectory).sorted().map(WrongBody::read).toList();
        }
    }

    private static WrongBody read(Path folder) {
        Properties expected = new Properties();
        try (Reader reader = Files.newBufferedReader(folder.resolve("expected.properties"))) {
            expected.load(reader);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return new WrongBody(folder, expected.getProperty("group"), expected.getProperty("clause"));
    }

    String name() {
        return folder.getFileName().toString();
    }

    /** The question whether the clause is proved for this body. */
    Question question(Path scratch) throws Exception {
        return question(Staging.write(scratch.resolve(name()), Map.of(BODY, source())), clause);
    }

    /** The same question for the right body. */
    Question rightQuestion() throws Exception {
        return question(core().bodies(), clause);
    }

    private Question question(Path bodies, String suspect) throws Exception {
        Contract contract = Repository.contracts("core").get(core()).get(0);
        Subject subject =
                Subject.of(core(), contract, contract.components().get(0), List.of(bodies));
        KeyTask task =
                KeyTask.of(subject).stream()
                        .filter(t -> t.groups().contains(group))
                        .findFirst()
                        .orElseThrow();
        GroupResult open = GroupResult.without("Acceptor", group, Engine.KEY, Verdict.OPEN, name());
        return new Question(task, open, suspect::equals);
    }

    private static ContractProject core() throws IOException {
        return Repository.contracts("core").keySet().iterator().next();
    }

    private String source() throws IOException {
        String right = Files.readString(core().bodies().resolve(BODY));
        String before = Files.readString(folder.resolve("before.txt"));
        if (right.indexOf(before) < 0 || right.indexOf(before) != right.lastIndexOf(before)) {
            throw new IOException(
                    folder + "/before.txt does not stand exactly once in the body; mend it");
        }
        return right.replace(before, Files.readString(folder.resolve("after.txt")));
    }
}
