package io.decree.contracts.model;

import io.decree.contracts.source.SourceFile;
import java.util.List;

/**
 * A checked contract: one file.
 *
 * @param name the qualified name, for example {@code io.decree.core.acceptor}; generated Java goes
 *     into the package of that name followed by {@code .contract}
 * @param source the text it was read from
 * @param types the named scalar types, enums and records in declaration order
 * @param messages the messages and inputs in declaration order
 * @param components the components in declaration order
 * @param protocols the protocols in declaration order
 * @param docs the lines of its documentation
 */
public record Contract(
        String name,
        SourceFile source,
        List<Type> types,
        List<Message> messages,
        List<Component> components,
        List<Protocol> protocols,
        List<String> docs) {

    /** Copies the lists. */
    public Contract {
        types = List.copyOf(types);
        messages = List.copyOf(messages);
        components = List.copyOf(components);
        protocols = List.copyOf(protocols);
        docs = List.copyOf(docs);
    }

    /**
     * The Java package of everything generated from this contract.
     *
     * @return for example {@code io.decree.core.acceptor.contract}
     */
    public String javaPackage() {
        return name + ".contract";
    }
}
