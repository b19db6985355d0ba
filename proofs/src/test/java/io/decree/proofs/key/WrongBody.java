package io.decree.proofs.key;

import io.decree.codegen.project.ContractProject;
import io.decree.contracts.model.Contract;
import io.decree.proofs.Engine;
import io.decree.proofs.GroupResult;
import io.decree.proofs.Repository;
import io.decree.proofs.Sample;
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
 * @param folder its description, in a folder named as the role's contract file
 * @param group the case that is broken
 * @param clause the clause that must be named
 */
record WrongBody(Path folder, String group, String clause) {

    private static final Path ALL = Path.of("src/test/resources/wrong-bodies");

    private static Map<ContractProject, List<Contract>> contracts = Map.of();

    /** All wrong bodies, role by role. */
    static List<WrongBody> all() throws IOException {
        try (Stream<Path> folders = Files.walk(ALL, 2)) {
            return folders.filter(Files::isDirectory)
                    .filter(folder -> ALL.relativize(folder).getNameCount() == 2)
                    .sorted()
                    .map(WrongBody::read)
                    .toList();
        }
    }

    /** Those that this build tries. */
    static List<WrongBody> sampled() throws IOException {
        List<WrongBody> all = all();
        return all.stream().filter(body -> body.isTried(all)).toList();
    }

    private boolean isTried(List<WrongBody> all) {
        List<WrongBody> same = all.stream().filter(b -> b.role().equals(role())).toList();
        return Sample.isTried(role(), same.indexOf(this), same.size());
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

    /** The role and the mistake. */
    String name() {
        return role() + "/" + folder.getFileName();
    }

    /** The role whose body it is, as its contract file is named. */
    String role() {
        return folder.getParent().getFileName().toString();
    }

    /** The question whether the clause is proved for this body. */
    Question question(Path scratch) throws Exception {
        return question(Staging.write(scratch.resolve(name()), Map.of(body(), source())), clause);
    }

    /** The same question for the right body. */
    Question rightQuestion() throws Exception {
        return question(core().bodies(), clause);
    }

    private Question question(Path bodies, String suspect) throws Exception {
        Contract contract = contract();
        Subject subject =
                Subject.of(core(), contract, contract.components().get(0), List.of(bodies));
        KeyTask task =
                KeyTask.of(subject).stream()
                        .filter(t -> t.groups().contains(group))
                        .findFirst()
                        .orElseThrow();
        GroupResult open =
                GroupResult.without(
                        contract.components().get(0).name(),
                        group,
                        Engine.KEY,
                        Verdict.OPEN,
                        name());
        return new Question(task, open, suspect::equals);
    }

    private Contract contract() throws IOException {
        return contracts().get(core()).stream()
                .filter(c -> c.source().name().equals(role() + ".contract"))
                .findFirst()
                .orElseThrow(() -> new IOException("no contract is named " + role()));
    }

    private String body() throws IOException {
        Contract contract = contract();
        return contract.name().replace('.', '/')
                + "/"
                + contract.components().get(0).name()
                + ".java";
    }

    private static ContractProject core() throws IOException {
        return contracts().keySet().iterator().next();
    }

    /** Read once: the check of a contract takes a second. */
    static synchronized Map<ContractProject, List<Contract>> contracts() throws IOException {
        if (contracts.isEmpty()) {
            contracts = Repository.contracts("core");
        }
        return contracts;
    }

    private String source() throws IOException {
        String right = Files.readString(core().bodies().resolve(body()));
        String before = Files.readString(folder.resolve("before.txt"));
        if (right.indexOf(before) < 0 || right.indexOf(before) != right.lastIndexOf(before)) {
            throw new IOException(
                    folder + "/before.txt does not stand exactly once in the body; mend it");
        }
        return right.replace(before, Files.readString(folder.resolve("after.txt")));
    }
}
