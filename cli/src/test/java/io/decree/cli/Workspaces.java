package io.decree.cli;

import io.decree.codegen.index.ClauseIndex;
import io.decree.codegen.project.CheckedWorkspace;
import io.decree.codegen.project.Workspace;
import java.io.IOException;
import java.nio.file.Path;

/** This repository's own contracts. */
final class Workspaces {

    private Workspaces() {}

    static ClauseIndex index() throws IOException {
        return new ClauseIndex(CheckedWorkspace.check(Workspace.find(Path.of(""))).contracts());
    }
}
