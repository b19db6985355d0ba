package io.decree.proofs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.codegen.project.ContractProject;
import io.decree.contracts.model.Contract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever changed is proved again, whatever the ledger says of what it was before. */
class ProofLedgerTest {

    @TempDir private Path folder;

    @Test
    void whatIsNewOrDiffersHasChanged() {
        ProofLedger ledger = new ProofLedger(Map.of("A a.one", "1", "A a.two", "2", "B gone", "3"));
        Map<String, String> now = Map.of("A a.one", "1", "A a.two", "22", "B new", "4");
        assertEquals(List.of("a.two", "new"), ledger.changed(now));
        assertEquals(List.of("a.one", "a.two", "new"), new ProofLedger(Map.of()).changed(now));
    }

    @Test
    void whatIsSavedIsLoaded() throws IOException {
        ProofLedger ledger = new ProofLedger(Map.of("A a.one", "1", "B b", "2"));
        Path file = folder.resolve("some/ledger");
        ledger.save(file);
        assertEquals(ledger, ProofLedger.load(file));
    }

    @Test
    void whatIsNoLedgerIsRefusedWithItsLine() throws IOException {
        for (String bad : List.of("A a.one", "A a b c", "", "A a 1\nA a 2")) {
            Path file = Files.writeString(folder.resolve("bad"), "# so\nX x 9\n" + bad + "\n");
            IOException refused = assertThrows(IOException.class, () -> ProofLedger.load(file));
            int line = 3 + (int) bad.chars().filter(c -> c == '\n').count();
            assertTrue(refused.getMessage().contains("bad:" + line + ": "), refused::getMessage);
            assertTrue(refused.getMessage().contains("--evidence"), refused::getMessage);
        }
    }

    /** One more line in a body changes every question about its role, and no other one. */
    @Test
    void aChangedBodyIsProvedAgainAndNothingElse() throws Exception {
        Map<String, String> right = fingerprints(List.of());
        Path body = Path.of("io", "decree", "core", "tally", "Tally.java");
        Path own = Repository.workspace().root().resolve("core-handwritten/src/main/java");
        Path changed = folder.resolve(body);
        Files.createDirectories(changed.getParent());
        String text = Files.readString(own.resolve(body));
        int end = text.lastIndexOf('}');
        Files.writeString(changed, text.substring(0, end) + "    // So.\n" + text.substring(end));
        Map<String, String> wrong = fingerprints(List.of(folder));
        List<String> tally = new ArrayList<>();
        right.keySet().stream()
                .filter(name -> name.startsWith("Tally "))
                .map(name -> name.substring(name.indexOf(' ') + 1))
                .forEach(tally::add);
        assertTrue(tally.contains("process_2b.choose"), tally::toString);
        assertEquals(tally, new ProofLedger(right).changed(wrong));
    }

    private static Map<String, String> fingerprints(List<Path> bodies) throws Exception {
        Map<ContractProject, List<Contract>> contracts = Repository.contracts("core", "toy");
        return new ProofRun(Repository.workspace(), contracts, line -> {})
                .fingerprints(ProofOptions.standard().withBodies(bodies));
    }
}
