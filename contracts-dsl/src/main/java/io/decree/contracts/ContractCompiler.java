package io.decree.contracts;

import io.decree.contracts.diagnostic.Diagnostics;
import io.decree.contracts.model.Contract;
import io.decree.contracts.resolve.ContractResolver;
import io.decree.contracts.source.SourceFile;
import io.decree.contracts.syntax.ContractReader;
import io.decree.contracts.syntax.FileSyntax;
import java.util.Optional;

/** Compiles contracts: reads, resolves and checks them. */
public final class ContractCompiler {

    private ContractCompiler() {}

    /**
     * Compiles one contract. Survives any text.
     *
     * @param source the text
     * @return the checked contract, or what is wrong with it
     */
    public static Compilation compile(SourceFile source) {
        Diagnostics diagnostics = new Diagnostics();
        Optional<FileSyntax> file = ContractReader.read(source, diagnostics);
        Optional<Contract> contract =
                file.map(f -> ContractResolver.resolve(source, f, diagnostics))
                        .filter(c -> !diagnostics.hasErrors());
        return new Compilation(contract, diagnostics.inReadingOrder());
    }
}
