package io.decree.cli;

import io.decree.codegen.project.CheckedWorkspace;

/** Prints what the checker found, in the form that was asked for. */
final class Findings {

    private final Output output;

    Findings(Output output) {
        this.output = output;
    }

    void print(CheckedWorkspace checked) {
        // filled in with the renderers of contracts-dsl
    }
}
