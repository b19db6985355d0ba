package io.decree.codegen.role;

import io.decree.codegen.Emitter;
import io.decree.codegen.GeneratedFile;
import io.decree.codegen.java.JavaNames;
import io.decree.contracts.model.Component;
import io.decree.contracts.model.Contract;
import java.util.List;

/**
 * Emits one role for each component: its handlers, run with or without a monitor, and a view of its
 * state and of its last answer. The verified class itself shows nothing to other packages, so that
 * nothing but a handler can write its state.
 */
public final class RoleEmitter implements Emitter {

    /** Creates the emitter. */
    public RoleEmitter() {}

    @Override
    public List<GeneratedFile> emit(Contract contract) {
        return contract.components().stream().map(c -> emit(contract, c)).toList();
    }

    private static GeneratedFile emit(Contract contract, Component component) {
        return new GeneratedFile(
                GeneratedFile.Target.MAIN_JAVA,
                JavaNames.path(contract, JavaNames.roleClass(component) + ".java"),
                new RoleClass(contract, component).text());
    }
}
