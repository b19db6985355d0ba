package io.decree.contracts.resolve;

import io.decree.contracts.diagnostic.Diagnostics;
import io.decree.contracts.model.Message;
import io.decree.contracts.model.Type;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What the whole file can name.
 *
 * @param constants the declared constants
 * @param types the named types, enums and records
 * @param messages the messages and inputs
 * @param broken the fields whose types are wrong
 * @param diagnostics takes the findings
 */
record FileScope(
        Constants constants,
        Table<Type> types,
        Table<Message> messages,
        BrokenFields broken,
        Diagnostics diagnostics) {

    /** The enums that have a value of this name. */
    List<Type.Enumeration> enumsWith(String value) {
        return enums().stream().filter(e -> e.values().contains(value)).toList();
    }

    Collection<String> enumValues() {
        return enums().stream().flatMap(e -> e.values().stream()).toList();
    }

    private List<Type.Enumeration> enums() {
        return types.meanings().stream()
                .filter(Type.Enumeration.class::isInstance)
                .map(Type.Enumeration.class::cast)
                .toList();
    }

    /** The only node type of the file, if there is just one. */
    Optional<Type> onlyNodeType() {
        List<Type> nodes = types.meanings().stream().filter(Type.Node.class::isInstance).toList();
        return nodes.size() == 1 ? Optional.of(nodes.get(0)) : Optional.empty();
    }

    /** The same names, with findings thrown away. */
    FileScope muted() {
        return new FileScope(constants, types, messages, broken, new Diagnostics());
    }
}
