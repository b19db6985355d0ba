package io.decree.codegen.properties;

import io.decree.codegen.Emitter;
import io.decree.codegen.GeneratedFile;
import io.decree.codegen.java.JavaNames;
import io.decree.contracts.model.Component;
import io.decree.contracts.model.Contract;
import java.util.ArrayList;
import java.util.List;

/** Emits the tests of each component, and the list of what has to run. */
public final class PropertiesEmitter implements Emitter {

    /** Creates the emitter. */
    public PropertiesEmitter() {}

    @Override
    public List<GeneratedFile> emit(Contract contract) {
        List<GeneratedFile> files = new ArrayList<>();
        for (Component component : contract.components()) {
            PropertiesClass properties = new PropertiesClass(contract, component);
            String name = JavaNames.propertiesClass(component);
            files.add(
                    file(
                            contract,
                            JavaNames.stateClass(component) + ".java",
                            new StateClass(contract, component).text()));
            files.add(
                    file(
                            contract,
                            CallsClass.name(component) + ".java",
                            new CallsClass(contract, component).text()));
            files.add(file(contract, name + ".java", properties.text()));
            files.add(file(contract, name + ".list", properties.manifest()));
        }
        return files;
    }

    private static GeneratedFile file(Contract contract, String name, String text) {
        return new GeneratedFile(
                GeneratedFile.Target.TEST_JAVA, JavaNames.path(contract, name), text);
    }
}
