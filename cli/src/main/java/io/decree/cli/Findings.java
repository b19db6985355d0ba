package io.decree.cli;

import io.decree.codegen.project.CheckedFile;
import io.decree.codegen.project.CheckedWorkspace;
import io.decree.contracts.diagnostic.Diagnostic;
import io.decree.contracts.diagnostic.DiagnosticJson;
import io.decree.contracts.diagnostic.DiagnosticText;

/** Prints what the checker found, in the form that was asked for. */
final class Findings {

    private final Output output;

    Findings(Output output) {
        this.output = output;
    }

    void print(CheckedWorkspace checked) {
        for (CheckedFile file : checked.files()) {
            file.compilation().diagnostics().forEach(found -> print(file, found));
        }
    }

    private void print(CheckedFile file, Diagnostic found) {
        output.out()
                .println(
                        output.json()
                                ? DiagnosticJson.show(file.source().name(), found)
                                : new DiagnosticText(file.source()).show(found));
    }
}
