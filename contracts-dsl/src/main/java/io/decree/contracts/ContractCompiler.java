package io.decree.contracts;

import io.decree.contracts.analysis.Analysis;
import io.decree.contracts.check.ModelCheck;
import io.decree.contracts.diagnostic.Diagnostic;
import io.decree.contracts.diagnostic.Diagnostics;
import io.decree.contracts.diagnostic.Severity;
import io.decree.contracts.form.FormCheck;
import io.decree.contracts.model.Contract;
import io.decree.contracts.resolve.ContractResolver;
import io.decree.contracts.source.SourceFile;
import io.decree.contracts.syntax.ContractReader;
import io.decree.contracts.syntax.FileSyntax;
import java.util.ArrayList;
import java.util.List;
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
        Compilation resolved = resolve(source);
        if (resolved.contract().isEmpty()) {
            return resolved;
        }
        Contract contract = resolved.contract().get();
        List<Diagnostic> all = new ArrayList<>(resolved.diagnostics());
        all.addAll(Analysis.check(contract));
        all.sort(Diagnostic.READING_ORDER);
        boolean wrong = all.stream().anyMatch(d -> d.severity() == Severity.ERROR);
        return new Compilation(wrong ? Optional.empty() : Optional.of(contract), all);
    }

    /**
     * Compiles one contract without evaluating its clauses: enough to show it in an editor, or to
     * generate from a contract that has been compiled before.
     *
     * @param source the text
     * @return the contract, or what is wrong with it
     */
    public static Compilation resolve(SourceFile source) {
        Diagnostics diagnostics = new Diagnostics();
        Optional<Contract> contract =
                ContractReader.read(source, diagnostics)
                        .flatMap(file -> model(source, file, diagnostics));
        contract.ifPresent(c -> ModelCheck.check(c, diagnostics));
        return new Compilation(
                contract.filter(c -> !diagnostics.hasErrors()), diagnostics.inReadingOrder());
    }

    private static Optional<Contract> model(
            SourceFile source, FileSyntax file, Diagnostics diagnostics) {
        FormCheck.check(file, diagnostics);
        Contract contract = ContractResolver.resolve(source, file, diagnostics);
        return diagnostics.hasErrors() ? Optional.empty() : Optional.of(contract);
    }
}
