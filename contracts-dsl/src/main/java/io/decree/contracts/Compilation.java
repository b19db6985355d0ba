package io.decree.contracts;

import io.decree.contracts.diagnostic.Diagnostic;
import io.decree.contracts.model.Contract;
import java.util.List;
import java.util.Optional;

/**
 * The result of compiling one contract.
 *
 * @param contract the checked contract; present exactly when no diagnostic is an error
 * @param diagnostics the findings in reading order
 */
public record Compilation(Optional<Contract> contract, List<Diagnostic> diagnostics) {

    /** Copies the list. */
    public Compilation {
        diagnostics = List.copyOf(diagnostics);
    }
}
