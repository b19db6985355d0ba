package io.decree.codegen.tla;

import io.decree.contracts.model.Message;
import io.decree.contracts.model.StateField;
import io.decree.contracts.model.Type;
import java.util.Set;

/**
 * Names that are safe in TLA+.
 *
 * <p>Everything the module of a component declares begins with the name of the component, so that
 * one frame can extend the modules of several. Types belong to the contract and have no such
 * beginning.
 *
 * <p>Names of a contract are snake_case or begin with a capital; TLA+ keeps words in capitals for
 * itself. What the generated modules and the standard modules define is avoided by an underscore.
 *
 * @param component the name of the component
 */
record TlaNames(String component) {

    /** What a module defines beside the names of its contract. */
    private static final Set<String> MACHINERY =
            Set.of(
                    "memory", "disk", "replies", "state", "starts", "init", "persist", "on_disk",
                    "flush", "restart", "steps", "tell", "told", "alarms");

    private static final Set<String> TAKEN =
            Set.of(
                    "i",
                    "reply",
                    "call",
                    "called",
                    "clause",
                    "implied",
                    "owner",
                    "next",
                    "Nat",
                    "Int",
                    "Real",
                    "Seq",
                    "Len",
                    "Head",
                    "Tail",
                    "Append",
                    "Cardinality",
                    "Print",
                    "PrintT",
                    "Assert",
                    "Permutations",
                    "Any",
                    "SortSeq",
                    "SubSeq",
                    "SelectSeq",
                    "ToString",
                    "BOOLEAN",
                    "STRING",
                    "IF",
                    "THEN",
                    "ELSE",
                    "LET",
                    "IN",
                    "CASE",
                    "ENABLED",
                    "UNCHANGED",
                    "SUBSET",
                    "UNION",
                    "DOMAIN",
                    "CHOOSE",
                    "EXCEPT",
                    "INSTANCE",
                    "MODULE");

    /** A name of the module itself. */
    String own(String name) {
        return component + "_" + name;
    }

    /** A name the contract gives: a field, a range, a handler, a clause. */
    String named(String name) {
        return own(MACHINERY.contains(name) ? name + "_" : name);
    }

    static String safe(String name) {
        return TAKEN.contains(name) ? name + "_" : name;
    }

    String field(StateField field) {
        return named(field.name());
    }

    String twin(StateField field) {
        return own("disk_" + field.name());
    }

    String initial(StateField field) {
        return own("initial_" + field.name());
    }

    /** The constant that stands for a number TLC cannot count to. */
    String large(long value) {
        String name =
                Long.bitCount(value) == 1
                        ? "TWO_TO_" + Long.numberOfTrailingZeros(value)
                        : "LARGE_" + Long.toString(value).replace('-', '_');
        return own(name);
    }

    String held(Message message) {
        return own("held_" + message.name());
    }

    String sent(Message message) {
        return own("sent_" + message.name());
    }

    /** The constant that stands for the absence of an opaque value. */
    static String none(Type.Opaque type) {
        return "No" + type.name();
    }

    static String none(Type.Structure type) {
        return "no_" + type.name();
    }
}
