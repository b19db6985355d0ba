package io.decree.cli;

import io.decree.codegen.project.CheckedFile;
import io.decree.codegen.project.CheckedWorkspace;
import io.decree.contracts.diagnostic.Diagnostic;

/** Prints what the checker found, in the form that was asked for. */
final class Findings {

    private final Output output;

    Findings(Output output) {
        this.output = output;
    }

    void print(CheckedWorkspace checked) {
        for (CheckedFile file : checked.files()) {
            file.compilation().diagnostics().forEach(d -> print(file, d));
        }
    }

    private void print(CheckedFile file, Diagnostic found) {
        output.text(
                file.source().name()
                        + ":"
                        + found.span().line()
                        + ":"
                        + found.span().column()
                        + "  "
                        + found.code()
                        + " "
                        + found.cause());
    }
}
