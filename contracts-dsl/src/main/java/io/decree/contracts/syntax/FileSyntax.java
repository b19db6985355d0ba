package io.decree.contracts.syntax;

import java.util.List;

/**
 * One contract file.
 *
 * @param name the qualified name
 * @param declarations constants, types and messages in declaration order
 * @param components the components in declaration order
 * @param protocols the protocols in declaration order
 * @param docs the lines of its documentation
 */
public record FileSyntax(
        Name name,
        List<DeclarationSyntax> declarations,
        List<ComponentSyntax> components,
        List<ProtocolSyntax> protocols,
        List<String> docs) {

    /** Copies the lists. */
    public FileSyntax {
        declarations = List.copyOf(declarations);
        components = List.copyOf(components);
        protocols = List.copyOf(protocols);
        docs = List.copyOf(docs);
    }
}
