package io.decree.codegen.maven;

import io.decree.codegen.Generator;
import io.decree.codegen.index.ClauseIndex;
import io.decree.codegen.project.CheckedFile;
import io.decree.codegen.project.CheckedWorkspace;
import io.decree.codegen.project.Generation;
import io.decree.codegen.project.StaleReport;
import io.decree.codegen.project.Staleness;
import io.decree.codegen.project.Workspace;
import io.decree.contracts.diagnostic.DiagnosticText;
import java.io.File;
import java.io.IOException;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Fails when a contract has errors, or a generated file is not what its contract says. Names the
 * clauses that differ and the command that mends it.
 */
@Mojo(name = "check-generated", defaultPhase = LifecyclePhase.PROCESS_CLASSES, threadSafe = true)
public final class CheckGeneratedMojo extends AbstractMojo {

    /** Where the search for the workspace's description begins. */
    @Parameter(defaultValue = "${project.basedir}", readonly = true)
    private File folder;

    /** Skips the check, for the build of the generator itself. */
    @Parameter(property = "decree.check.skip", defaultValue = "false")
    private boolean skip;

    /** Called by Maven. */
    public CheckGeneratedMojo() {}

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("the check of generated files is skipped (decree.check.skip)");
            return;
        }
        try {
            check(Workspace.find(folder.toPath()));
        } catch (IOException e) {
            throw new MojoExecutionException("cannot read the contracts: " + e.getMessage(), e);
        }
    }

    private void show(CheckedFile file) {
        DiagnosticText text = new DiagnosticText(file.source());
        file.compilation().diagnostics().forEach(found -> getLog().error(text.show(found)));
    }

    private void check(Workspace workspace) throws IOException, MojoFailureException {
        CheckedWorkspace checked = CheckedWorkspace.check(workspace);
        if (checked.hasErrors()) {
            checked.files().forEach(this::show);
            throw new MojoFailureException(
                    checked.errors() + " errors in the contracts; see `./decree check`");
        }
        List<Staleness> stale =
                new Generation(workspace, checked.byProject(), Generator.standard()).check();
        StaleReport report = new StaleReport(new ClauseIndex(checked.contracts()));
        stale.forEach(s -> getLog().error(report.sentence(s)));
        if (!stale.isEmpty()) {
            throw new MojoFailureException(
                    stale.size() + " generated files are stale; " + StaleReport.REMEDY);
        }
    }
}
