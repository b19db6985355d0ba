package io.decree.cli;

import io.decree.codegen.project.CheckedWorkspace;
import io.decree.codegen.project.Workspace;
import io.decree.tla.Evidence;
import io.decree.tla.Induction;
import io.decree.tla.ModelReport;
import io.decree.tla.ModelRun;
import io.decree.tla.SeedResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code decree model}. */
@Command(
        name = "model",
        mixinStandardHelpOptions = true,
        description = {
            "Checks the protocols with TLC: the actions made of the contracts inside the handwritten"
                    + " frames of tla/.",
            "A clause that is violated is shown as a story in the contract's words. A clause that is"
                    + " never put to the test fails too."
        })
final class ModelCommand implements Callable<Integer> {

    @Mixin private Output output;

    @Option(
            names = "--evidence",
            description =
                    "Write docs/evidence/model.md from this run and the last --seeded and"
                            + " --induction.")
    private boolean evidence;

    @ArgGroup(exclusive = true)
    private What what = new What();

    /** What is run instead of the models of every day. */
    static final class What {

        @Option(names = "--full", description = "Check the long configurations too.")
        private boolean full;

        @Option(names = "--seeded", description = "Show that seeded bugs are found, and how.")
        private boolean seeded;

        @Option(
                names = "--induction",
                description = "Show the search for the inductive invariant of the toy consensus.")
        private boolean induction;
    }

    @Override
    public Integer call() throws IOException {
        Workspace workspace = Workspace.find(Path.of(""));
        CheckedWorkspace checked = CheckedWorkspace.check(workspace);
        if (checked.hasErrors()) {
            new Findings(output).print(checked);
            return Decree.FOUND;
        }
        ModelRun run =
                new ModelRun(
                        workspace.root(), checked.contracts(), line -> output.err().println(line));
        int status = what.seeded ? seeded(run) : what.induction ? induction(run) : models(run);
        if (evidence) {
            Path page = workspace.root().resolve("docs/evidence/model.md");
            Files.createDirectories(page.getParent());
            Files.writeString(page, Evidence.page(workspace.root().resolve("target/model")));
        }
        return status;
    }

    private int models(ModelRun run) throws IOException {
        ModelReport report = run.run(what.full);
        report.lines().forEach(output::text);
        report.rows().forEach(output::object);
        report.findings().forEach(output::object);
        return report.passed() ? Decree.OK : Decree.FOUND;
    }

    private int seeded(ModelRun run) throws IOException {
        List<SeedResult> results = run.seeded();
        for (SeedResult result : results) {
            output.text("");
            output.text(result.line());
            result.found().ifPresent(f -> f.story().forEach(line -> output.text("  " + line)));
            output.object(result.json());
        }
        boolean all = results.stream().allMatch(r -> r.found().isPresent());
        return all && !results.isEmpty() ? Decree.OK : Decree.FOUND;
    }

    private int induction(ModelRun run) throws IOException {
        List<Induction.Step> steps = run.induction();
        for (Induction.Step step : steps) {
            step.lines().forEach(output::text);
            output.text("");
            output.object(step.json());
        }
        return !steps.isEmpty() && steps.get(steps.size() - 1).inductive()
                ? Decree.OK
                : Decree.FOUND;
    }
}
