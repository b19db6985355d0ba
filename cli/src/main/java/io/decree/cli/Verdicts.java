package io.decree.cli;

import io.decree.codegen.index.ClauseEntry;
import io.decree.codegen.index.ClauseIndex;
import io.decree.codegen.project.Workspace;
import io.decree.contracts.model.Contract;
import java.io.IOException;
import java.util.List;

/** How clauses fared in the last proof and model runs on this machine. */
final class Verdicts {

    private static final String NOT_RUN = "not run";

    static Verdicts read(Workspace workspace, ClauseIndex index, List<Contract> contracts)
            throws IOException {
        return new Verdicts();
    }

    String proof(ClauseEntry entry) {
        return NOT_RUN;
    }

    String model(ClauseEntry entry) {
        return NOT_RUN;
    }
}
