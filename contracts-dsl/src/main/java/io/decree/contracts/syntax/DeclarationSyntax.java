package io.decree.contracts.syntax;

import java.util.List;

/** A declaration of a name that the whole file can use. */
public sealed interface DeclarationSyntax {

    /**
     * The declared name.
     *
     * @return never absent
     */
    Name name();

    /** {@code const name = value;}. */
    record Const(Name name, ExprSyntax value, List<String> docs) implements DeclarationSyntax {}

    /** {@code type name = type;}. */
    record Alias(Name name, TypeSyntax type, List<String> docs) implements DeclarationSyntax {}

    /** {@code enum name { values }}. */
    record Enumeration(Name name, List<Name> values, List<String> docs)
            implements DeclarationSyntax {}

    /** {@code record name { fields }}. */
    record Structure(Name name, List<FieldSyntax> fields, List<String> docs)
            implements DeclarationSyntax {}

    /** {@code message name { fields }}, or {@code input} when it does not travel. */
    record Message(Name name, boolean wire, List<FieldSyntax> fields, List<String> docs)
            implements DeclarationSyntax {}

    /** One field of a record, a message or a parameter list. */
    record FieldSyntax(Name name, TypeSyntax type, List<String> docs) {}
}
