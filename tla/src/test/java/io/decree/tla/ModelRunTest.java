package io.decree.tla;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.contracts.model.Contract;
import io.decree.contracts.model.Protocol;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelRunTest {

    @Test
    void everyClauseHoldsInEveryConfigurationAndNothingIsVacuous() throws IOException {
        ModelRun run =
                new ModelRun(
                        Models.all(),
                        Models.FRAMES,
                        Models.FOLDER,
                        line -> System.out.println(line));
        ModelReport report = run.run(false);
        assertEquals(List.of(), report.findings(), String.join("\n", report.lines()));
        assertTrue(report.passed());
        assertTrue(Files.size(Models.FOLDER.resolve(ModelRun.REPORT)) > 0);
        assertTrue(verdicts(report).contains("Paxos.agreement holds"));
        assertTrue(verdicts(report).contains("process_2a.vote_rises holds"));
        assertEquals(List.of(), report.open());
        assertTrue(verdicts(report).contains("Paxos.proposals_are_safe holds"));
        assertTrue(verdicts(report).contains("Paxos.learned_values_are_chosen holds"));
        assertTrue(verdicts(report).contains("report_vote.vote_rises holds"));
        assertTrue(verdicts(report).contains("decide.nobody_decided_otherwise holds"));
    }

    private static Set<String> verdicts(ModelReport report) {
        return report.rows().stream()
                .map(r -> r.clause() + " " + r.verdict())
                .collect(Collectors.toSet());
    }

    @Test
    void aSafetyClauseTheFrameDoesNotDefineIsNamed(@TempDir Path folder) throws IOException {
        Contract contract = Models.toy("safety agreement;", "safety consent;");
        ModelReport report = run(contract, Models.FRAMES, folder);
        assertEquals("ToyConsensus.consent", report.findings().get(0).clause());
        assertTrue(report.findings().get(0).cause().startsWith("is not defined"));
    }

    @Test
    void aReliesThatNothingDischargesIsNamed(@TempDir Path folder) throws IOException {
        ModelReport report = run(withoutDischarge(Models.toy()), Models.FRAMES, folder);
        assertEquals("nobody_decided_otherwise", report.findings().get(0).clause());
        assertTrue(report.findings().get(0).cause().contains("not discharged"));
    }

    /** The checker refuses such a text (C405); a model must not lean on that. */
    private static Contract withoutDischarge(Contract contract) {
        Protocol whole = contract.protocols().get(0);
        List<Protocol.Safety> rest =
                whole.safety().stream()
                        .filter(safety -> !safety.label().startsWith("discharges_"))
                        .toList();
        return new Contract(
                contract.name(),
                contract.source(),
                contract.types(),
                contract.messages(),
                contract.components(),
                List.of(new Protocol(whole.name(), rest, whole.docs(), whole.span())),
                contract.docs());
    }

    @Test
    void aCaseThatIsNeverTakenFailsTheGate(@TempDir Path folder) throws IOException {
        Path frames = copyOfToy(folder);
        Files.delete(frames.resolve("ToyConsensus_voters.cfg"));
        ModelReport report = run(Models.toy(), frames, folder.resolve("model"));
        assertFalse(report.passed());
        assertEquals(
                List.of("cast_vote.not_a_voter is a case that is never taken"), sentences(report));
    }

    @Test
    void aClauseThatIsNeverPutToTheTestFailsTheGate(@TempDir Path folder) throws IOException {
        Path frames = copyOfToy(folder);
        Path frame = frames.resolve("ToyConsensus.tla");
        String text = Files.readString(frame);
        Files.writeString(frame, text.replace("    \\/ settle(i, v)\n", ""));
        List<String> sentences = sentences(run(Models.toy(), frames, folder.resolve("model")));
        assertTrue(
                sentences.contains("decide.decide is a case that is never taken"),
                sentences::toString);
        assertTrue(
                sentences.contains(
                        "decide.nobody_decided_otherwise has an antecedent that is never true"));
        assertTrue(
                sentences.stream()
                        .anyMatch(s -> s.startsWith("ToyConsensus.agreement is never put")),
                sentences::toString);
    }

    @Test
    void aToolThatFailsIsNoPass(@TempDir Path folder) throws IOException {
        Path frames = copyOfToy(folder);
        Path main = frames.resolve("ToyConsensus_main.cfg");
        Files.writeString(main, Files.readString(main).replace("Node = {n1, n2, n3}", ""));
        ModelReport report = run(Models.toy(), frames, folder.resolve("model"));
        assertEquals("TLC", report.findings().get(0).clause());
        assertTrue(report.lines().stream().anyMatch(l -> l.contains("not judged")));
    }

    /** What belongs to one step of a replica comes before everything else: it must not get stuck. */
    @Test
    void aStepOfAReplicaThatCannotBeFinishedIsAFinding(@TempDir Path folder) throws IOException {
        assertStuck(folder, "  \\/ supply\n", "");
    }

    /** To TLC a call that changes nothing is a step too: a chain would never end and look alive. */
    @Test
    void aStepOfAReplicaThatNeverEndsIsAFinding(@TempDir Path folder) throws IOException {
        assertStuck(folder, "(can_advance(i) /\\ advance(i))", "(can_advance(i) /\\ find_gap(i))");
    }

    private static void assertStuck(Path folder, String right, String wrong) throws IOException {
        Path frames =
                copy(folder, "(Paxos\\w*\\.tla|Calls\\.tla|Paxos\\.defaults|Paxos_four\\.cfg)");
        Path frame = frames.resolve("Paxos.tla");
        String text = Files.readString(frame);
        assertTrue(text.contains(right), right);
        Files.writeString(frame, text.replace(right, wrong));
        List<Contract> core =
                Models.all().stream()
                        .filter(c -> c.protocols().stream().anyMatch(p -> p.name().equals("Paxos")))
                        .toList();
        ModelReport report =
                new ModelRun(core, frames, folder.resolve("model"), l -> {}).run(false);
        assertEquals("TLC", report.findings().get(0).clause());
        String story = String.join("\n", report.findings().get(0).story());
        assertTrue(story.contains("Deadlock reached"), story);
    }

    @Test
    void anUnexpectedNumberOfStatesIsAFinding(@TempDir Path folder) throws IOException {
        Path frames = copyOfToy(folder);
        Path main = frames.resolve("ToyConsensus_main.cfg");
        Files.writeString(main, "\\* decree: distinct = 3921\n" + Files.readString(main));
        List<String> sentences = sentences(run(Models.toy(), frames, folder.resolve("model")));
        assertEquals(1, sentences.size());
        assertTrue(sentences.get(0).endsWith("distinct states, not 3921"), sentences.get(0));
    }

    private static List<String> sentences(ModelReport report) {
        return report.findings().stream().map(f -> f.clause() + " " + f.cause()).toList();
    }

    private static ModelReport run(Contract contract, Path frames, Path folder) throws IOException {
        return new ModelRun(List.of(contract), frames, folder, line -> {}).run(false);
    }

    private static Path copyOfToy(Path folder) throws IOException {
        return copy(folder, "(ToyConsensus.*|Calls)\\.\\w+");
    }

    private static Path copy(Path folder, String names) throws IOException {
        Path frames = Files.createDirectories(folder.resolve("frames"));
        try (Stream<Path> files = Files.list(Models.FRAMES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (file.getFileName().toString().matches(names)) {
                    Files.copy(file, frames.resolve(file.getFileName()));
                }
            }
        }
        return frames;
    }
}
