package io.decree.codegen.project;

import io.decree.contracts.Compilation;
import io.decree.contracts.ContractCompiler;
import io.decree.contracts.check.AcrossFiles;
import io.decree.contracts.diagnostic.Diagnostic;
import io.decree.contracts.model.Contract;
import io.decree.contracts.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One contract text and what the checker says about it.
 *
 * @param source the text
 * @param compilation the result
 */
public record CheckedFile(SourceFile source, Compilation compilation) {

    static CheckedFile check(SourceFile source) {
        return new CheckedFile(source, ContractCompiler.compile(source));
    }

    /** The same file, held against those before it. */
    CheckedFile beside(AcrossFiles others) {
        List<Diagnostic> shared = contract().map(others::add).orElse(List.of());
        if (shared.isEmpty()) {
            return this;
        }
        List<Diagnostic> all = new ArrayList<>(compilation.diagnostics());
        all.addAll(shared);
        all.sort(Diagnostic.READING_ORDER);
        return new CheckedFile(source, new Compilation(Optional.empty(), all));
    }

    /**
     * The contract, if it has no errors.
     *
     * @return absent when something must be mended first
     */
    public Optional<Contract> contract() {
        return compilation.contract();
    }
}
