package io.decree.cli;

import io.decree.codegen.Generator;
import io.decree.codegen.index.ClauseIndex;
import io.decree.codegen.project.CheckedWorkspace;
import io.decree.codegen.project.Generation;
import io.decree.codegen.project.StaleReport;
import io.decree.codegen.project.Staleness;
import io.decree.codegen.project.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code decree generate}. */
@Command(
        name = "generate",
        mixinStandardHelpOptions = true,
        description =
                "Writes what is made of the contracts: abstract classes with JML, monitors,"
                        + " properties, TLA+ actions. Commit the result with the contract.")
final class GenerateCommand implements Callable<Integer> {

    @Mixin private Output output;

    @Option(
            names = "--check",
            description = "Write nothing; fail and show the difference when a file is stale.")
    private boolean check;

    @Override
    public Integer call() throws IOException {
        Workspace workspace = Workspace.find(Path.of(""));
        CheckedWorkspace checked = CheckedWorkspace.check(workspace);
        new Findings(output).print(checked);
        if (checked.hasErrors()) {
            return Decree.FOUND;
        }
        Generation generation =
                new Generation(workspace, checked.byProject(), Generator.standard());
        StaleReport report = new StaleReport(new ClauseIndex(checked.contracts()));
        List<Staleness> stale = check ? generation.check() : generation.write();
        stale.forEach(s -> print(report, s));
        summary(generation, stale);
        return check && !stale.isEmpty() ? Decree.FOUND : Decree.OK;
    }

    private void print(StaleReport report, Staleness stale) {
        if (check) {
            output.text(report.sentence(stale));
            stale.diff().forEach(output::text);
        } else {
            output.text("wrote " + stale.file());
        }
        output.object(
                Map.of(
                        "file", stale.file().toString().replace('\\', '/'),
                        "state", stale.kind().name().toLowerCase(Locale.ROOT),
                        "clauses", report.clauses(stale)));
    }

    private void summary(Generation generation, List<Staleness> stale) {
        int same =
                generation.size()
                        - (int) stale.stream().filter(s -> s.expected().isPresent()).count();
        output.text(
                check && !stale.isEmpty()
                        ? stale.size() + " files are stale; " + StaleReport.REMEDY
                        : generation.size() + " files, " + same + " were up to date");
        output.object(Map.of("files", generation.size(), "differed", stale.size()));
    }
}
