package io.decree.codegen.jml;

import io.decree.codegen.Emitter;
import io.decree.codegen.GeneratedFile;
import io.decree.codegen.java.JavaNames;
import io.decree.codegen.java.Outbox;
import io.decree.contracts.model.Component;
import io.decree.contracts.model.Contract;
import java.util.ArrayList;
import java.util.List;

/** Emits, for each component, the abstract class with JML and the contract of the constructor. */
public final class JmlEmitter implements Emitter {

    @Override
    public List<GeneratedFile> emit(Contract contract) {
        List<GeneratedFile> files = new ArrayList<>();
        for (Component component : contract.components()) {
            files.add(contractClass(contract, component));
            files.add(constructor(contract, component));
        }
        return files;
    }

    /**
     * The first line of every generated file.
     *
     * @param contract the contract
     * @return without the mark of a comment
     */
    static String header(Contract contract) {
        return "Generated from "
                + contract.source().name()
                + ". Do not edit; run `./decree generate`.";
    }

    private static GeneratedFile contractClass(Contract contract, Component component) {
        String text =
                Splice.jml(
                        ClassSkeleton.of(contract, component),
                        component,
                        Outbox.of(contract, component));
        String file = JavaNames.contractClass(component) + ".java";
        return checked(
                new GeneratedFile(
                        GeneratedFile.Target.MAIN_JAVA, JavaNames.path(contract, file), text));
    }

    private static GeneratedFile constructor(Contract contract, Component component) {
        SpecCase spec = ConstructorSpec.of(component, Outbox.of(contract, component));
        String text =
                "    // "
                        + header(contract)
                        + "\n    // The constructor is "
                        + ConstructorSpec.signature(component)
                        + "\n"
                        + JmlLayout.contract(List.of(spec), "    ");
        String file = ConstructorSpec.file(component);
        return checked(
                new GeneratedFile(
                        GeneratedFile.Target.MAIN_JML, JavaNames.path(contract, file), text));
    }

    /** No file leaves with JML that one of the two engines cannot read. */
    private static GeneratedFile checked(GeneratedFile file) {
        List<JmlLint.Finding> findings = JmlLint.check(file.text());
        if (!findings.isEmpty()) {
            throw new IllegalStateException(
                    file.path() + " leaves the subset of KeY and OpenJML: " + findings);
        }
        return file;
    }
}
