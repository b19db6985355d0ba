package io.decree.cli;

import io.decree.codegen.index.ClauseIndex;
import io.decree.codegen.project.CheckedWorkspace;
import io.decree.codegen.project.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code decree check}. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description =
                "Checks contracts: names, types, cases, frames and examples. Without files, all"
                        + " contracts of this project.")
final class CheckCommand implements Callable<Integer> {

    @Mixin private Output output;

    @Parameters(paramLabel = "FILE", arity = "0..*", description = "Contract files to check.")
    private List<Path> files = List.of();

    @Override
    public Integer call() throws IOException {
        CheckedWorkspace checked =
                files.isEmpty()
                        ? CheckedWorkspace.check(Workspace.find(Path.of("")))
                        : CheckedWorkspace.check(files);
        new Findings(output).print(checked);
        summary(checked);
        return checked.hasErrors() ? Decree.FOUND : Decree.OK;
    }

    private void summary(CheckedWorkspace checked) {
        int clauses = new ClauseIndex(checked.contracts()).all().size();
        int contracts = checked.files().size();
        output.text(
                checked.hasErrors()
                        ? checked.errors() + " errors, " + checked.warnings() + " warnings"
                        : contracts
                                + " contracts, "
                                + clauses
                                + " named parts, no errors, "
                                + checked.warnings()
                                + " warnings");
        output.object(
                Map.of(
                        "contracts",
                        contracts,
                        "clauses",
                        clauses,
                        "errors",
                        checked.errors(),
                        "warnings",
                        checked.warnings()));
    }
}
