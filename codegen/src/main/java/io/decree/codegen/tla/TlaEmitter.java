package io.decree.codegen.tla;

import io.decree.codegen.Emitter;
import io.decree.codegen.GeneratedFile;
import io.decree.contracts.model.Clause;
import io.decree.contracts.model.Component;
import io.decree.contracts.model.Contract;
import java.util.ArrayList;
import java.util.List;

/**
 * Emits one TLA+ module for each set of values, one for the types of a contract, and one for each
 * component; a module extends only modules before it.
 */
public final class TlaEmitter implements Emitter {

    /** Creates the emitter. */
    public TlaEmitter() {}

    @Override
    public List<GeneratedFile> emit(Contract contract) {
        List<GeneratedFile> files = new ArrayList<>(new TypesWriter(contract).write());
        contract.components().forEach(c -> files.add(emit(contract, c)));
        return files;
    }

    private static GeneratedFile emit(Contract contract, Component component) {
        return new GeneratedFile(
                GeneratedFile.Target.TLA,
                new ComponentModel(component).module() + ".tla",
                new ModuleWriter(contract, component).write());
    }

    /**
     * The clauses checked as action properties that are implications, in the order of the module. A
     * run has to meet each antecedent.
     *
     * @param contract the contract
     * @param component one of its components
     * @return the ids of the clauses; the second implication of a clause ends with {@code #2}
     */
    public static List<String> antecedents(Contract contract, Component component) {
        ModuleWriter writer = new ModuleWriter(contract, component);
        writer.write();
        return writer.witnesses();
    }

    /**
     * Whether a model keeps what a clause speaks of.
     *
     * @param clause a clause
     * @return false when it speaks of data the contract only carries
     */
    public static boolean isModelled(Clause clause) {
        return !CaseWriter.isErased(clause);
    }
}
