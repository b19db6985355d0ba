package io.decree.codegen;

import io.decree.codegen.jml.JmlEmitter;
import io.decree.codegen.monitor.MonitorEmitter;
import io.decree.codegen.properties.PropertiesEmitter;
import io.decree.codegen.role.RoleEmitter;
import io.decree.codegen.tla.TlaEmitter;
import io.decree.contracts.model.Contract;
import java.util.List;

/** All emitters, in a fixed order. */
public final class Generator {

    private final List<Emitter> emitters;

    /**
     * A generator of the given outputs.
     *
     * @param emitters one for each kind of output
     */
    public Generator(List<Emitter> emitters) {
        this.emitters = List.copyOf(emitters);
    }

    /**
     * The generator of every output Decree knows.
     *
     * @return a new generator
     */
    public static Generator standard() {
        return new Generator(
                List.of(
                        new JmlEmitter(),
                        new MonitorEmitter(),
                        new RoleEmitter(),
                        new PropertiesEmitter(),
                        new TlaEmitter()));
    }

    /**
     * Generates every output of one contract.
     *
     * @param contract a contract without errors
     * @return the files, emitter by emitter
     */
    public List<GeneratedFile> generate(Contract contract) {
        return emitters.stream().flatMap(e -> e.emit(contract).stream()).toList();
    }
}
