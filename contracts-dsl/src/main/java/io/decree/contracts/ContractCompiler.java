package io.decree.contracts;

import io.decree.contracts.analysis.Analysis;
import io.decree.contracts.check.ModelCheck;
import io.decree.contracts.diagnostic.Diagnostics;
import io.decree.contracts.form.FormCheck;
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
        Optional<Contract> contract =
                ContractReader.read(source, diagnostics)
                        .flatMap(file -> model(source, file, diagnostics));
        contract.ifPresent(c -> check(c, diagnostics));
        return new Compilation(
                contract.filter(c -> !diagnostics.hasErrors()), diagnostics.inReadingOrder());
    }

    private static Optional<Contract> model(
            SourceFile source, FileSyntax file, Diagnostics diagnostics) {
        FormCheck.check(file, diagnostics);
        Contract contract = ContractResolver.resolve(source, file, diagnostics);
        return diagnostics.hasErrors() ? Optional.empty() : Optional.of(contract);
    }

    /** Evaluates clauses only when everything else is right, because that takes longest. */
    private static void check(Contract contract, Diagnostics diagnostics) {
        ModelCheck.check(contract, diagnostics);
        if (!diagnostics.hasErrors()) {
            Analysis.check(contract).forEach(diagnostics::add);
        }
    }
}
