package io.decree.codegen.project;

import io.decree.contracts.Compilation;
import io.decree.contracts.ContractCompiler;
import io.decree.contracts.model.Contract;
import io.decree.contracts.source.SourceFile;
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

    /**
     * The contract, if it has no errors.
     *
     * @return absent when something must be mended first
     */
    public Optional<Contract> contract() {
        return compilation.contract();
    }
}
