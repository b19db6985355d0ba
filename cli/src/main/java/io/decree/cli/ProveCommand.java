package io.decree.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.decree.codegen.project.CheckedWorkspace;
import io.decree.codegen.project.Workspace;
import io.decree.proofs.Engine;
import io.decree.proofs.EvidencePage;
import io.decree.proofs.ProofLedger;
import io.decree.proofs.ProofOptions;
import io.decree.proofs.ProofReport;
import io.decree.proofs.ProofRun;
import io.decree.proofs.ProofTable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code decree prove}. */
@Command(
        name = "prove",
        mixinStandardHelpOptions = true,
        description = {
            "Proves the handwritten bodies against their contracts.",
            "CLAUSE is a clause, a case or a handler; without it, everything is proved. A verdict"
                    + " reached earlier on this machine from the same inputs counts."
        })
final class ProveCommand implements Callable<Integer> {

    @Mixin private Output output;

    @Parameters(
            paramLabel = "CLAUSE",
            arity = "0..1",
            description = "For example process_2a.value_recorded, process_2a.accept, process_2a.")
    private Optional<String> clause;

    @Option(
            names = "--engine",
            defaultValue = "key",
            paramLabel = "key|openjml",
            description = "The prover. KeY is built in; OpenJML is used where it is installed.")
    private Engine engine;

    @Option(names = "--no-cache", description = "Prove again what was proved before.")
    private boolean again;

    @Option(
            names = "--evidence",
            description = "Write table and ledger into docs/evidence too; for a run of everything.")
    private boolean evidence;

    @Override
    public Integer call() throws Exception {
        if (evidence && (clause.isPresent() || engine != Engine.KEY)) {
            throw new IllegalArgumentException("--evidence is for a run of everything with KeY");
        }
        Workspace workspace = Workspace.find(Path.of(""));
        CheckedWorkspace checked = CheckedWorkspace.check(workspace);
        if (checked.hasErrors()) {
            new Findings(output).print(checked);
            return Decree.FOUND;
        }
        ProofRun run = new ProofRun(workspace, checked.byProject(), this::progress);
        ProofLedger before = new ProofLedger(run.fingerprints(options()));
        ProofReport report = run.run(options());
        if (clause.isEmpty() && engine == Engine.KEY) {
            report.save(workspace.root().resolve(ProofReport.LOCATION));
        }
        if (evidence) {
            EvidencePage.write(workspace.root(), report);
        }
        if (evidence && report.passed()) {
            keep(before, new ProofLedger(run.fingerprints(options())), workspace.root());
        }
        print(report);
        return report.passed() ? Decree.OK : Decree.FOUND;
    }

    /** What was edited while the proofs ran was not proved. */
    private static void keep(ProofLedger before, ProofLedger after, Path root) throws IOException {
        if (!before.equals(after)) {
            throw new IOException(
                    "contracts or bodies were edited while the proofs ran: "
                            + before.changed(after.fingerprints())
                            + "; the ledger stays as it was, prove again");
        }
        after.save(root.resolve(ProofLedger.LOCATION));
    }

    private void print(ProofReport report) throws IOException {
        output.text(ProofTable.of(report));
        JsonNode root = new ObjectMapper().readTree(report.json());
        root.required("groups").forEach(output::object);
        ((ObjectNode) root).remove("groups");
        output.object(root);
    }

    private ProofOptions options() {
        ProofOptions options = ProofOptions.standard().withEngine(engine);
        if (clause.isPresent()) {
            options = options.withClause(clause.get());
        }
        return again ? options.withoutCache() : options;
    }

    private void progress(String line) {
        output.err().println(line);
    }
}
